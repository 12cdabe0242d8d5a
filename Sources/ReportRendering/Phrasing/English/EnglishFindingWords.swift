extension Phrasing {
  /// English: what each check asks about, and what it asks.
  static let englishFindingWords = WordTable(
    """
    about.C01	Two values for one thing
    about.C02	End before start
    about.C03	Relative year against the edition
    about.C04	Relative word without a date
    about.C05	Passed deadline
    about.C06	Elapsed period
    about.C07	Fiscal and calendar year
    about.C08	Share against counts
    about.C09	Implied base
    about.C10	Parts and whole
    about.C11	Share without a base
    about.C12	Words of comparison
    about.C13	Enumerated count
    about.C14	Day of the week
    about.C15	Calendar eras
    about.C16	Impossible date
    about.C17	Sum of years
    about.C18	Cross-reference
    about.C19	Numbering
    about.C20	Similar names
    about.C21	Short forms
    about.C22	Brackets
    about.C23	Broken line
    about.C24	Two strengths
    about.C25	Opposite demands
    about.C26	Anachronism
    about.C27	Stale carry-over
    about.C28	Half update
    about.C29	Units and notation
    about.C30	Parity of languages
    about.C31	Later than the edition
    about.C32	Length of a period
    about.C33	Growth against its values
    about.C34	One value told twice
    about.C35	Table and text
    about.C36	Products and averages
    about.C37	Order of stages
    about.C38	Least and greatest
    about.C39	Fiscal year and its days
    about.C40	Age and grade
    about.C41	Rank and trend
    about.C42	Reference to a renumbered article

    also.by	 ({check})
    also.C01	The same thing has two values, “{first}” and “{second}”.
    also.C05	The deadline (“{deadline}”) lies before this edition’s date ({edition}).
    also.C27	The sentence is unchanged from the old edition.
    also.C12	The word of comparison does not fit the two values ({first}, {second}) either.

    check	Please confirm these values or dates.
    check.C01	“{subject}” has two values, “{first}” and “{second}”. Please confirm: a slip, or “{carried}” carried over from the old edition?
    check.C01.1	The text gives two values for one thing, “{first}” and “{second}”. Please confirm: a slip, or “{carried}” carried over from the old edition?
    check.C01.2	“{subject}” has two values, “{first}” and “{second}”. Please confirm: a slip, or two things?
    check.C01.3	The text gives two values for one thing, “{first}” and “{second}”. Please confirm: a slip, or two things?
    check.C02	The end ({end}) comes before the start ({start}). Please confirm.
    check.C03	In this edition ({edition}) “{relative}” means {expected}, but {stated} stands beside it. Please confirm.
    check.C04	“{relative}” has no date. Please confirm when it is.
    check.C05	The deadline (“{deadline}”) lies before this edition’s date ({edition}). Please confirm that it is still to come.
    check.C06	The period from {start} ended on {end}, but this edition ({edition}) tells of it as under way. Please confirm.
    check.C07	“{subject}” may mix fiscal and calendar years ({first}, {second}). Please confirm.
    check.C07.1	Fiscal and calendar years may be mixed. Please confirm.
    check.C08	{part} of {whole} is {computed}%, but {stated}% is stated. Please confirm.
    check.C08.1	“{ratio}” is {computed}%, but {stated}% is stated. Please confirm.
    check.C09	The share implies {computed} for “{subject}”; known is {known}. Please confirm.
    check.C09.1	The base that the share implies differs from the known one. Please confirm.
    check.C10	The parts add up to {computed}, but {stated} is stated. Please confirm.
    check.C11	Nothing says what “{stated}” is a share of. Please confirm.
    check.C12	The word of comparison does not fit the two values ({first}, {second}). Please confirm.
    check.C13	{stated} are announced, {listed} are listed ({list}). Please confirm.
    check.C13.1	{listed} stands where {expected} is due. Please confirm the numbering.
    check.C13.2	{stated} are announced, {listed} are listed. Please confirm.
    check.C14	{date} falls on {computed}, but {stated} is stated. Please confirm.
    check.C15	“{stated}” and “{beside}” are not the same year. Please confirm.
    check.C15.1	The era had no year “{stated}”. Please confirm.
    check.C16	No calendar has “{stated}”. Please confirm.
    check.C17	{start} and every {period} years give {expected}, but {stated} is stated. Please confirm.
    check.C17.1	The sum of years may not come out. Please confirm.
    check.C18	The text refers to “{reference}”, but there is no {missing} ({before} is followed by {after}). Please confirm.
    check.C18.1	The text refers to “{reference}”, but articles end at {last}. Please confirm.
    check.C18.2	“{reference}” was not found. Please confirm the reference.
    check.C19	“{repeated}” comes twice. Please confirm the number.
    check.C19.1	“{previous}” is followed by “{listed}”. Please confirm that no number is missing.
    check.C19.2	A number is missing or comes twice. Please confirm.
    check.C20	“{first}” and “{second}” are nearly alike. Please confirm that they are meant to differ.
    check.C20.1	Two names are nearly alike. Please confirm that they are meant to differ.
    check.C21	The short form “{twice}” is defined in two places. Please confirm.
    check.C21.1	The short form “{early}” is used before it is defined. Please confirm.
    check.C21.2	Please confirm the definition of this short form.
    check.C22	“{mark}” has no other half in its paragraph. Please confirm.
    check.C22.1	Please confirm the brackets.
    check.C23	A sentence may have been cut by a line end. Please confirm.
    check.C24	“{object}” is put with two strengths, “{first}” and “{second}”. Please confirm.
    check.C25	“{object}” is put in opposite ways, “{first}” and “{second}”. Please confirm.
    check.C25.1	“{one}” and “{other}” say the opposite. Please confirm which holds.
    check.C26	“{subject}” began in {start}, but it is told of in {stated}. Please confirm.
    check.C26.1	The order of events may not fit. Please confirm.
    check.C27	The sentence is unchanged from the old edition. Please confirm that it still holds ({deadline}).
    check.C27.1	The sentence is unchanged from the old edition, where “{words}” meant {first}; now it means {second}. Please confirm.
    check.C27.2	The sentence is unchanged from the old edition. Please confirm that it still holds.
    check.C28	“{subject}” went from “{old}” to “{new}”, but “{old}” remains elsewhere. Please confirm.
    check.C28.1	A value went from “{old}” to “{new}”, but elsewhere the old one remains. Please confirm.
    check.C29	One quantity is written with “{first}” and with “{second}”. Please confirm.
    check.C29.1	Units or spellings of one quantity differ. Please confirm.
    check.C30	“{first}” here is “{second}” in the other language (line {line}). Please confirm.
    check.C30.1	Figures differ between the language versions. Please confirm.
    check.C31	{stated} lies after this edition’s date ({edition}) but is told as past. Please confirm.
    check.C32	“{stretch}” is {months} months, but {stated} is stated. Please confirm.
    check.C32.1	“{stretch}” is {days} days, but {stated} is stated. Please confirm.
    check.C32.2	“{stretch}” is {minutes} minutes, but {stated} is stated. Please confirm.
    check.C32.3	“{stretch}” is {years} years, but {stated} is stated. Please confirm.
    check.C33	“{change}” is a change of {computed}%, but {stated}% is stated. Please confirm.
    check.C33.1	“{change}” is a difference of {difference}, but {told} is stated. Please confirm.
    check.C34	“{first}” and “{second}” are told as one value and are not the same. Please confirm.
    check.C35	The table gives {row} for “{label}” and the text {stated}. Please confirm which is right.
    check.C36	The values come to {computed}, but {stated} is stated. Please confirm.
    check.C37	“{second}” ({end}) comes before “{first}” ({start}). Please confirm the order.
    check.C38	The least value ({first}) is above the greatest ({second}). Please confirm.
    check.C39	“{year}” runs from {start} to {end}, but “{stated}” stands beside it. Please confirm.
    check.C39.1	The fiscal year ends on 31 March, but “{stated}” is stated. Please confirm.
    check.C40	“{grade}” means ages {from} to {to}, but “{stated}” is stated. Please confirm.
    check.C40.1	“{included}” is said to be part of “{least}”. Please confirm.
    check.C41	In the order told, “{second}” follows “{first}”. Please confirm the order.
    check.C41.1	The table gives {row} for “{label}”, and {rival} in another row. Please confirm.
    check.C41.2	In the table “{column}” goes from {from} to {to}. Please confirm how its trend is told.
    check.C42	“{reference}” is as in the edition before, whose article of that number is {now} now. Please confirm the reference.
    """)
}
