<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name>Concordat::AboutBox</name>
    <message>
        <source>About Concordat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concordat %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the protocols by which councils and fire authorities govern how their members and officers deal with each other.

The protocols are restated in Concordat’s own words. What counts is each authority’s published text.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Concordat::AuthorityChooser</name>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority whose protocol is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an authority</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Concordat::ClausePanel</name>
    <message>
        <source>Clauses and filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only the clauses whose number or text holds every word typed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No clause matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word has to be in the clause. Try fewer words, or only the beginning of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no protocol open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Concordat::ClauseTree</name>
    <message>
        <source>Clauses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Concordat::ClauseTreeModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Concordat::CommandLine</name>
    <message>
        <source>Read a text and show its clauses, references, figures and problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: concordat [FILE]                opens the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>       concordat COMMAND [ARGUMENT]... runs a command; none needs a display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  --help      shows this; &apos;concordat COMMAND --help&apos; tells more of a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  --version   shows the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; &apos;concordat --help&apos; lists the commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Concordat::MainWindow</name>
    <message>
        <source>Open a protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the text of a protocol from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes Concordat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an &amp;authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the list of authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Concordat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what Concordat is, and which version this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concordat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Concordat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Concordat::MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Concordat::ParseCommand</name>
    <message>
        <source>Reads protocols and shows their clauses, references, figures and problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to print: text or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit with 1 if a text has problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text or Markdown file, or - for the standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parse: there is no format &quot;%1&quot;; use text or json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parse: name the file to read, for example: concordat parse protocol.txt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Concordat::ProblemPanel</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the form of this text is out of the ordinary.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Concordat::ProblemText</name>
    <message>
        <source>The file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than Concordat reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the protocol on its own, without the rest of the document that it is part of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be an image, a program or an office document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the protocol as plain text or Markdown and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters of the file could not be made out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are shown as a replacement mark; the rest is as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are left out of what is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs doing, unless words seem to be missing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is used a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second clause is cited with [2] after the number, so that each can still be told from the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the published text, and tell its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run of numbers has a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clause may have been withdrawn, or lost when the text was converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the published text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause stays where the text has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number does not fit the section that it stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause keeps its number and its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses stand deeper inside one another than Concordat follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deepest are shown at the last level that it follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the indentation of the text is what was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some numbers end with a dot and others do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes no difference to how a clause is cited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some numbers stand on a line of their own and others do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each was joined with the text that follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs doing, unless a number has the wrong text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers stand on lines of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items of a list are not indented alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item may appear a level too high or too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list changes its marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its items are taken as one list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs doing, unless two lists were meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list seems to have lost its marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lines are taken as items all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list follows a sentence that does not announce it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its items are taken to belong to that sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs doing, unless they stand on their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list runs on inside a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown as the text has it, and its items cannot be cited one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paragraph without a number stands among numbered ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is cited by its place below the clause before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers run on from one heading to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading changes nothing about how a clause is cited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has no numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clauses are cited by their heading and their place below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bullets stand below bullets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are cited by their places, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank lines break a list up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap after the marks of a list varies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes no difference to how its items are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading runs straight into its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was set apart as a heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs doing, unless it is part of the sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings of one rank are marked in different ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading may appear a level too high or too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings are not marked as such</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were told from the text by their form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that each heading is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading has nothing below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept, and nothing can be cited from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading is broken over several lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its parts were joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs doing, unless they are two headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading appears more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The later one is cited with [2] after its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of contents and the headings differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headings count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number stands without any text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept, so that it can be cited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence was broken by the end of a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs doing, unless the sentence reads oddly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence stops short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words may have been lost when the text was converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference leads to no clause of this protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for what is meant in the published text, and tell its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference points the wrong way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says above what stands below, or below what stands above. The link leads to the clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure here is a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text can be read in more than one way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the published text before you rely on the clause’s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts at the head of a protocol cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the lines between the two --- lines and start Concordat again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topics of a protocol cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct its topics.yaml and start Concordat again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protocol’s folder cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it as protocols/README.md describes and start Concordat again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some headings stand close to their text, others apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headings were read all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Concordat::ProtocolHead</name>
    <message>
        <source>Restated in Concordat’s words, not the authority’s own wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Concordat::ProtocolPage</name>
    <message>
        <source>Text of the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads to no clause of this protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside this protocol: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Concordat::ReadPage</name>
    <message>
        <source>No protocol is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an authority above, or open a file with File ▸ Open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No protocols were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the text of one with File ▸ Open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words to find the clauses that hold them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the clauses as a tree beside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the text of the file as it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what is odd in the form of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expand all clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens every branch of the tree of clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ollapse all clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes every branch of the tree of clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the text larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the text smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the text at its usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to where you were before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes forward again after going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the clause below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the clause above</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Concordat::SourceView</name>
    <message>
        <source>Source of the protocol</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Concordat::StrengthText</name>
    <message>
        <source>must not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clause forbids something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clause lays down a duty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clause advises against something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clause says what ought to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clause says what one side can expect of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clause gives a right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clause allows something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clause says what is not required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clause states something and makes no rule.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
