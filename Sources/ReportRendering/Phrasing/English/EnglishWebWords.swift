extension Phrasing {
  /// English: what only pages of the web say.
  static let englishWebWords = WordTable(
    """
    web.contents	Contents of this page
    web.context	In the sentence
    web.filter	Filter
    web.filter.words	Words
    web.filter.kind	Kind
    web.filter.all	all
    web.filter.count	{n} of {all} shown
    web.open	Open everything
    web.shut	Close everything
    web.keys	Keys: j next change, k previous change, / filter, o open or close everything
    web.range	{first} to {last}
    web.rest	More, in short: {n}
    web.renumbered	Only numbers shifted: {n}
    web.jump	Show in the text
    web.scale	Strength {old} before, {new} after, on a scale of 0 to 5
    plot.strand	Through all editions: {values}

    heading.story	Where the changed sentences come from
    heading.newFindings	New in this edition
    heading.carriedFindings	Already in the old edition
    heading.method	Method and limits
    heading.cite	How to cite
    label.recorded	Recorded
    label.confidence	Certainty
    label.said	First said
    label.worded	In these words since
    label.last	Last said
    label.through	Through all editions
    label.testability	Testability
    label.quantities	Amounts
    label.since	Since
    label.key	Series
    story.new	new
    story.reworded	reworded
    story.restored	restored
    story.dropped	dropped
    story.note	Known from all editions of the series up to the new one. Every sentence is followed back through its earlier wordings.
    story.absent	after {n} edition without it|after {n} editions without it
    method.align	Sentences of both editions are aligned by their words; figures and demands are compared inside aligned sentences, by value and by strength.
    method.rules	Every verdict comes from a named rule and from words of the text. Nothing is guessed from outside the two editions.
    method.limit	Meaning beyond the words, law, and facts of the world are not known to the tool. Read the originals before you rely on a change.
    cite.edition	Editions: {old} → {new}
    cite.hash	Check that you have the same bytes: SHA-256 {old} (old), {new} (new).
    cite.link	Every change has an address of its own behind §; it stays the same as long as both editions do.

    site.title	Editions and their changes
    site.home	All series
    site.series	Series
    site.seriesCount	{n} series|{n} series
    site.editionCount	{n} edition|{n} editions
    site.latest	Latest change
    site.first	First edition
    site.editions	Editions
    site.timeline	Timeline
    site.edition	Edition
    site.changes	Changes
    site.against.previous	Changes to the edition before
    site.against.first	Changes since the first edition
    site.figures	Figures through time
    site.demands	Demands through time
    site.strands.note	What changed at least once, most turns first. Everything else is in the search and on the pages of the editions.
    site.strands.rest	And {n} more, to be found by searching.|And {n} more, to be found by searching.
    site.strands.none	Nothing of the kind has changed yet.
    site.absent	not stated
    site.search	Search
    site.search.label	Search all figures and demands
    site.search.hint	Finds words of figures, demands, sentences and titles. Several words must all occur.
    site.search.none	Nothing found. Try fewer or shorter words.
    site.search.found	{n} found
    site.search.more	Search further series
    site.search.busy	Searching …
    site.search.script	Searching needs scripts, which this browser does not run here. The list of series works without.
    site.search.failed	The index could not be loaded.
    site.feed	Feed of changes
    site.previous	Earlier
    site.next	Later
    site.page	Page {n} of {all}
    site.text	Text
    site.stated	Stated figures
    site.demanded	Demands and commitments
    site.since.here	new here
    site.unchanged	{n} unchanged paragraph, in the edition|{n} unchanged paragraphs, in the edition
    site.made	Made by {tool}. For reference only; the originals are authoritative.
    site.span	{first} – {last}
    site.skip	Skip to content
    """)
}
