extension Phrasing {
  /// English: sentence case, no exclamation, British dates.
  static let englishWords = WordTable(
    """
    language	English
    list	, 
    colon	: 
    stop	.
    open	 (
    close	)
    open.quote	“
    close.quote	”
    open.mark	[
    close.mark	] 
    plus	+
    minus	−
    percent	%
    arrow	→
    gap	 […] 
    path	›
    none	–

    type.figure	Figures
    type.demand	Demands
    type.structure	Structure
    type.wording	Wording
    type.notation	Notation
    type.finding	To confirm

    heading.report	Change report
    report.title	{name}, {old} to {new}: {what}
    heading.cover	Editions compared
    heading.summary	Summary
    heading.combined	What changed in {n} document|What changed in {n} documents
    heading.verdict	In short
    label.document	Document
    cut.documents	{n} more document is not told here to keep the length.|{n} more documents are not told here to keep the length.
    heading.top	Main changes
    stat.all	{n} document|{n} documents
    stat.none	unchanged
    figures.steps	A date or year brought up to date|{n} dates and years brought up to date
    amounts	; 
    heading.figures	Figures
    heading.demands	Demands and commitments
    demands.reworded	A demand whose words changed (whether its meaning did was not decided)|{n} demands whose words changed (whether their meaning did was not decided)
    heading.structure	Structure
    heading.concordance	Concordance of headings
    heading.text	Text, old and new
    heading.wording	Wording
    heading.notation	Notation only
    heading.findings	Points to confirm
    heading.notices	Notes on reading
    heading.legend	Legend and limits
    heading.outline	Outline
    heading.sentences	Sentences
    heading.check	Consistency check

    label.old	Old
    label.new	New
    label.edition	Edition
    label.title	Title
    label.published	Published
    label.effective	In force
    label.source	Source
    label.file	File
    label.encoding	Encoding
    label.format	Format
    date.line	date
    fraction	{n}/{d}
    scale.million	{n} million
    scale.billion	{n} billion
    date.impossible	no such date
    label.provenance	Record and checksums
    label.sha256	SHA-256
    label.textSHA256	SHA-256 of the text
    label.tool	Made by
    label.rules	rules
    label.subject	Subject
    label.value	Value
    label.before	Before
    label.after	After
    label.delta	Difference
    label.kind	Kind
    label.direction	Direction
    label.place	Place
    label.object	Object
    label.action	Action
    label.actor	Actor
    label.author	the publisher
    label.strength	Strength
    label.cue	Deciding words
    label.deadline	Deadline
    label.scope	Scope
    label.conditions	Conditions
    label.section	Heading
    label.number	Number
    label.similarity	Likeness
    label.count	Count
    label.unit	Unit
    label.role	Role
    label.bound	Bound
    label.line	Line
    label.text	Sentence
    label.plot	Plot
    label.evidence	Evidence
    label.because	Decided by
    label.severity	Severity
    label.confirm	please confirm
    label.carriedOver	from old edition
    label.id	Id
    label.significance	Weight
    label.legend	Legend
    label.asOf	As of
    label.normalised	Value read
    label.figures	Figures
    label.demands	Demands
    label.frame	Nature
    label.note	Note

    figure.changed	changed
    figure.added	added
    figure.removed	removed
    figure.moved	moved
    figure.requalified	bound or precision changed
    demand.reversed	reversed
    demand.dropped	dropped
    demand.added	added
    demand.softened	softer wording
    demand.strengthened	stronger wording
    demand.narrowed	scope narrowed
    demand.widened	scope widened
    demand.rescheduled	deadline changed
    demand.requantified	amount changed
    demand.retargeted	object changed
    demand.retargeted.actor	actor changed
    demand.reframed	nature changed
    demand.reframed.reported	now only reported
    demand.reframed.demanded	so far only reported
    demand.promoted	raised to heading or bullet
    demand.demoted	lowered to body text
    demand.restored	restored
    demand.split	split
    demand.merged	merged
    demand.restated	reworded
    tally.headings	 ({n} heading)| ({n} headings)
    tally.demand.restated	also reworded
    wording.edited	edited
    wording.references	references that follow the renumbering ({n} places)
    wording.added	added
    wording.removed	removed
    wording.moved	moved
    structure.added	added
    structure.removed	removed
    structure.moved	moved
    structure.renamed	renamed
    structure.renumbered	renumbered
    structure.split	split
    structure.merged	merged
    notation.width	character width
    notation.era	calendar era
    notation.separator	digit grouping
    notation.unit	spelling of units
    notation.relative-date	way of dating
    notation.punctuation	punctuation
    notation.whitespace	white space
    notation.link	link target
    notation.style	plain or polite style
    notation.spelling	spelling
    level.section	heading
    level.paragraph	paragraph
    level.row	table row

    passage.unchanged	unchanged
    passage.edited	edited
    passage.added	added
    passage.removed	removed
    passage.moved	moved
    passage.notation	notation only
    passage.replaced	rewritten
    correspondence.matched	same
    correspondence.moved	moved
    correspondence.split	split
    correspondence.merged	merged
    correspondence.regrouped	regrouped
    correspondence.removed	removed
    correspondence.inserted	added
    correspondence.renamed	renamed
    correspondence.renumbered	renumbered

    direction.raised	raised
    direction.lowered	lowered
    direction.postponed	postponed
    direction.advanced	brought forward
    direction.lengthened	lengthened
    direction.shortened	shortened
    direction.sharpened	more precise
    direction.blurred	less precise
    direction.widened	widened
    direction.narrowed	narrowed
    days.postponed	postponed by {n} day|postponed by {n} days
    days.advanced	brought forward by {n} day|brought forward by {n} days
    days.later	{n} day later|{n} days later
    days.earlier	{n} day earlier|{n} days earlier
    time.later	{span} later
    time.earlier	{span} earlier
    step.postponed	postponed by {span}
    leadtime.earlier	{span} earlier
    leadtime.later	{span} later
    step.advanced	brought forward by {span}
    step.later	{span} later
    step.earlier	{span} earlier
    step.about.later	about {span} later
    step.about.earlier	about {span} earlier

    bound.exactly	exactly
    bound.about	about
    bound.at-least	at least
    bound.more-than	more than
    bound.at-most	at most
    bound.less-than	less than
    bound.up-to	up to
    bound.around	around
    role.deadline	deadline
    role.start	start
    role.as-of	as of
    role.baseline	baseline
    role.target	target
    role.share	share
    role.rate	rate
    kind.number	number
    kind.ordinal	ordinal
    kind.percent	share
    kind.money	money
    kind.age	age
    kind.count	count
    kind.dimension	dimension
    kind.temperature	temperature
    kind.multiple	multiple
    kind.date	date
    kind.daterange	period between dates
    kind.duration	length of time
    kind.time	time of day
    kind.set	frequency

    frame.commitment	commitment
    frame.demand	demand
    frame.verdict	stance
    frame.norm	rule
    frame.announcement	another’s announcement
    action.abolish	abolish
    action.stop	stop
    action.freeze	freeze
    action.withdraw	withdraw
    action.prohibit	prohibit
    action.reduce	reduce
    action.regulate	regulate
    action.review	review
    action.study	study
    action.disclose	disclose
    action.maintain	maintain
    action.increase	increase
    action.provide	provide
    action.promote	promote
    action.create	create
    action.restore	restore
    action.protect	protect
    action.oppose	oppose
    action.support	support
    action.other	other
    demandrole.heading	heading
    demandrole.bullet	bullet
    demandrole.body	body
    scope.without	without {what}
    demand.promoted.old	was said under the heading already
    demand.demoted.new	gone from the heading; what stood under it remains
    quantifier.all	all
    quantifier.all-but	exceptions possible
    quantifier.most	most
    quantifier.some	some
    quantifier.none	none
    quantifier.unstated	unstated
    strength	{n} of 5
    strength.words	strength {n} (0 mention to 5 without exception)

    severity.high	high
    severity.medium	medium
    severity.low	low
    severity.info	info

    verdict.same	No changes.
    verdict.bytes	No change in content; only the bytes differ.
    verdict.unread	No change in the text as it was read; the sources differ outside of it (old line {old}, new line {new}).
    verdict.notation	No change in meaning; notation differs in {n} place.|No change in meaning; notation differs in {n} places.
    verdict.changed	Changed: {parts}.
    verdict.figure	{n} figure|{n} figures
    verdict.demand	{n} demand|{n} demands
    verdict.structure	{n} section or paragraph|{n} sections or paragraphs
    verdict.structure.section	{n} section|{n} sections
    verdict.structure.paragraph	{n} paragraph|{n} paragraphs
    verdict.text	{n} other passage|{n} other passages
    verdict.findings	{n} point to confirm.|{n} points to confirm.
    further	 ({n} more of this kind is not listed here.)| ({n} more of this kind are not listed here.)
    verdict.nofindings	Nothing to confirm.
    tally.sentences	Sentences: {old} → {new} ({same} unchanged)
    tally.row	{kind} {n}
    coarse	The texts differ so much that the fine comparison was given up in places.
    reference	For reference only; the editions themselves are authoritative.
    only	{n} more|{n} more
    moved.from	moved from {place}
    references	References and contents that follow the renumbering: {n} passages ({old} → {new} and the like)
    renamed	Renamed: {terms}
    renamed.term	{old} → {new} ({places})
    renamed.left	; {n} passage without any other change is left out|; {n} passages without any other change are left out
    places	{n} place|{n} places
    shifted	({n} section)|({n} sections)
    more	{n} more|{n} more
    cut	{n} entry left out to keep the length.|{n} entries left out to keep the length.
    occurrences	same change in {n} place|same change in {n} places
    confirm	please confirm
    lines.both	line {old} → {new}
    lines.same	line {n}
    lines.old	old line {n}
    lines.new	new line {n}
    lines	line {n}
    unchanged.blocks	[…] {n} unchanged paragraph|[…] {n} unchanged paragraphs
    unchanged.sections	{start} to {end}
    unchanged	[…]
    elsewhere	moved (from line {n})
    elsewhere.to	moved (to line {n})
    preamble	(opening)
    untitled	(untitled)
    unknown	unknown
    date.by.option	as given
    date.by.front-matter	by the front matter
    date.by.text	by the text
    date.by.file-name	by the file name
    date.by.store	by the store
    mark.added	added
    mark.removed	removed
    mark.changed	changed
    mark.inName	part of a name
    carriedOver	The old edition had the same point; the value may have been carried over
    because	decided by {rule}
    cue.none	(no words)
    permalink	permanent link to this change
    skip	Skip to the text
    expand	open
    page	page {n}
    nothing.figures	No figures changed.
    nothing.demands	No demands changed.
    nothing.structure	The structure did not change.
    nothing.wording	The wording did not change.
    nothing.findings	Nothing to confirm.
    outline.figures	Figures {n}|Figures {n}
    outline.demands	Demands {n}|Demands {n}
    outline.summary	{sections} headings, {sentences} sentences, {figures} figures, {demands} demands
    attribution	in the words of {who}
    plot.words	from {old} to {new}
    legend.marks	[-…-] marks words that are gone, {+…+} words that are new.
    legend.ins	Underlined words are new, struck-out words are gone. Colour is never the only sign.
    legend.strength	Strength is a scale from 0 (mention) to 5 (without exception), read from endings and modifiers. It says nothing about the merit of a policy.
    legend.figure	Figures are shown as written first, then as read. A value that is only written in another way counts as notation.
    legend.relative	Percentages in brackets are relative to the old value; shares differ in percentage points.
    legend.plot	In the small plots the outline is the old value, the filled shape the new one. Shares are drawn on a scale of 0 to 100%, dates by the days they moved.
    legend.confirm	“Please confirm” marks a doubtful verdict: check it against the source.
    legend.finding	Points to confirm are possible contradictions between values or dates of one edition, never a judgement.
    legend.id	The id of a change is the same whenever the same two editions are compared. Cite the editions and the id.

    csv.type	Type
    csv.oldValue	Old value read
    csv.newValue	New value read
    csv.relative	Relative difference
    csv.days	Days
    csv.oldStrength	Old strength
    csv.newStrength	New strength
    csv.oldCue	Old deciding words
    csv.newCue	New deciding words
    csv.oldLine	Old line
    csv.newLine	New line
    csv.oldText	Old sentence
    csv.newText	New sentence
    csv.oldNumber	Old number
    csv.newNumber	New number
    csv.oldHeading	Old heading
    csv.newHeading	New heading
    csv.oldScaled	Old value in one unit
    csv.newScaled	New value in one unit
    csv.scaledDelta	Difference in that unit
    csv.scale	That unit
    csv.percent	percent
    csv.value	Value
    csv.line	Line
    csv.text	Sentence

    origin.first	first said
    origin.changed	changed
    origin.dropped	dropped
    origin.restored	restored
    origin.otherwise	in other words
    origin.fromhere	in these words from here on
    origin.nolonger	no longer in these words
    table.title	Comparative table
    table.after	As amended
    table.before	Before amendment
    table.draft	Proposed
    table.current	Current
    table.newColumn	New
    table.oldColumn	Old
    table.articlesDraft	Proposed articles
    table.articlesCurrent	Current articles
    table.remarks	Remarks
    table.inserted	[new]
    table.gone	[deleted]
    table.deleted	[deleted]
    table.same	[unchanged]
    table.same.current	[unchanged]
    table.same.draft	[unchanged]
    table.sameLeft	[as on the left]
    table.to	 to 
    table.and	 and 
    table.gap	 
    table.moved	[moved]
    table.movedTo	[moved to {place}]
    table.movedFrom	[moved from {place}]
    table.remark.inserted	(new)
    table.remark.added	(added)
    table.remark.removed	(deleted)
    table.remark.edited	(changed)
    table.remark.moved	(moved)
    table.remark.movedFrom	(moved from {place})
    table.note.underline	Note: amended words are underlined.
    table.note.underline.moved	Note: amended words are underlined; a double line marks the number or heading of a part that moved.
    table.note.remarks	Note: amended words are underlined.
    table.note.remarks.moved	Note: amended words are underlined; a double line marks the number or heading of a part that moved.
    table.note.articles	(Proposed changes are underlined.)
    table.note.articles.moved	(Proposed changes are underlined; a double line marks the number or heading of a part that moved.)
    table.note.sideline	(Amended words are marked by a line.)
    table.note.sideline.moved	(Amended words are marked by a line, the number or heading of a part that moved by a double one.)
    table.none	Nothing was amended.
    table.none.articles	Nothing is to be changed.

    notice.line-ends	Line ends were made alike.
    notice.invisible	There is {n} invisible character ({points}).|There are {n} invisible characters ({points}).
    notice.bidi	There is {n} control for the direction of text.|There are {n} controls for the direction of text.
    notice.lookalike	There is {n} look-alike character.|There are {n} look-alike characters.
    notice.private	There is {n} private-use character.|There are {n} private-use characters.
    notice.replaced	Unreadable bytes were replaced in {n} place.|Unreadable bytes were replaced in {n} places.
    notice.encoding	The encoding was taken to be {name}, which is doubtful.
    notice.nesting	Nesting deeper than {n} was flattened.|Nesting deeper than {n} was flattened.
    notice.hidden	There is {n} stretch of hidden text.|There are {n} stretches of hidden text.
    notice.tracked	Tracked changes were read as accepted (insertions: {insertions}, deletions: {deletions}).
    notice.furniture	{n} stretch of the site's navigation, head or foot was left out.|{n} stretches of the site's navigation, head or foot were left out.
    notice.forms	Composed characters were made alike in {n} place.|Composed characters were made alike in {n} places.

    date.century	century {n}
    date.decade	{y}s
    date.year	{y}
    date.fiscal	FY {y}
    date.half.1	first half of {y}
    date.half.2	second half of {y}
    date.quarter	Q{n} {y}
    date.season.SP	spring {y}
    date.season.SU	summer {y}
    date.season.FA	autumn {y}
    date.season.WI	winter {y}
    date.month	{m} {y}
    date.month.bare	{m}
    date.week	week {n} of {y}
    date.day	{d} {m} {y}
    date.day.monthday	{d} {m}
    date.day.bare	day {d}
    date.weekday.1	Monday
    date.weekday.2	Tuesday
    date.weekday.3	Wednesday
    date.weekday.4	Thursday
    date.weekday.5	Friday
    date.weekday.6	Saturday
    date.weekday.7	Sunday
    date.range	{start} to {end}
    date.from	from {start}
    date.until	until {end}
    month.1	January
    month.2	February
    month.3	March
    month.4	April
    month.5	May
    month.6	June
    month.7	July
    month.8	August
    month.9	September
    month.10	October
    month.11	November
    month.12	December
    span.joint	 
    span.year	{n} year|{n} years
    span.month	{n} month|{n} months
    span.week	{n} week|{n} weeks
    span.day	{n} day|{n} days
    span.hour	{n} hour|{n} hours
    span.minute	{n} minute|{n} minutes
    span.second	{n} second|{n} seconds
    span.every	every {n}
    span.times	once in {n}|{t} times in {n}
    number.range	{low}–{high}
    number.transition	from {low} to {high}
    unit	{n} {unit}
    unit.	{n}
    about.signed	about {sign}{n}
    unit.fraction	{n}
    unit.percent	{n}%
    unit.degree	{n}°
    unit.C	{n}°C
    unit.F	{n}°F
    unit.percent-point	{n} percentage points
    unit.JPY	¥{n}
    unit.USD	US${n}
    unit.EUR	€{n}
    unit.GBP	£{n}
    unit.age	{n} year|{n} years
    unit.multiple	{n} times
    unit.times	{n} time|{n} times
    unit.year	{n} year|{n} years
    unit.month	{n} month|{n} months
    unit.day	{n} day|{n} days
    unit.second	{n} second|{n} seconds
    """)
}
