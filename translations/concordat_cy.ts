<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name>Concordat::AboutBox</name>
    <message>
        <source>About Concordat</source>
        <translation>Ynghylch Concordat</translation>
    </message>
    <message>
        <source>Concordat %1</source>
        <translation>Concordat %1</translation>
    </message>
    <message>
        <source>Reads the protocols by which councils and fire authorities govern how their members and officers deal with each other.

The protocols are restated in Concordat’s own words. What counts is each authority’s published text.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Mae’n darllen y protocolau y mae cynghorau ac awdurdodau tân yn eu defnyddio i lywodraethu’r ffordd y mae eu haelodau a’u swyddogion yn ymwneud â’i gilydd.

Caiff y protocolau eu hailddatgan yng ngeiriau Concordat ei hun. Testun cyhoeddedig pob awdurdod sy’n cyfrif.

Meddalwedd rydd o dan Drwydded Gyhoeddus Gyffredinol GNU, fersiwn 3 neu ddiweddarach.</translation>
    </message>
</context>
<context>
    <name>Concordat::AuthorityChooser</name>
    <message>
        <source>Authority</source>
        <translation>Awdurdod</translation>
    </message>
    <message>
        <source>The authority whose protocol is read</source>
        <translation>Yr awdurdod y mae ei brotocol yn cael ei ddarllen</translation>
    </message>
    <message>
        <source>Choose an authority</source>
        <translation>Dewis awdurdod</translation>
    </message>
</context>
<context>
    <name>Concordat::ClausePanel</name>
    <message>
        <source>Clauses and filter</source>
        <translation>Cymalau a hidlydd</translation>
    </message>
    <message>
        <source>Find a clause</source>
        <translation>Chwilio am gymal</translation>
    </message>
    <message>
        <source>Shows only the clauses whose number or text holds every word typed here</source>
        <translation>Dangos dim ond y cymalau y mae eu rhif neu eu testun yn cynnwys pob gair a deipir yma</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) found</source>
        <translation>
            <numerusform>Ni chafwyd hyd i unrhyw gymal</numerusform>
            <numerusform>Cafwyd hyd i %n cymal</numerusform>
            <numerusform>Cafwyd hyd i %n o gymalau</numerusform>
            <numerusform>Cafwyd hyd i %n o gymalau</numerusform>
            <numerusform>Cafwyd hyd i %n o gymalau</numerusform>
        </translation>
    </message>
    <message>
        <source>No clause matches</source>
        <translation>Nid oes cymal yn cyfateb</translation>
    </message>
    <message>
        <source>Every word has to be in the clause. Try fewer words, or only the beginning of one.</source>
        <translation>Rhaid i bob gair fod yn y cymal. Rhowch gynnig ar lai o eiriau, neu ar ddechrau gair yn unig.</translation>
    </message>
    <message>
        <source>No clauses</source>
        <translation>Dim cymalau</translation>
    </message>
    <message>
        <source>There is no protocol open.</source>
        <translation>Nid oes protocol ar agor.</translation>
    </message>
</context>
<context>
    <name>Concordat::ClauseTree</name>
    <message>
        <source>Clauses</source>
        <translation>Cymalau</translation>
    </message>
</context>
<context>
    <name>Concordat::ClauseTreeModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Concordat::CommandLine</name>
    <message>
        <source>Read a text and show its clauses, references, figures and problems</source>
        <translation>Darllen testun a dangos ei gymalau, ei gyfeiriadau, ei ffigurau a’i broblemau</translation>
    </message>
    <message>
        <source>Usage: concordat [FILE]                opens the window</source>
        <translation>Defnydd: concordat [FFEIL]                  agor y ffenestr</translation>
    </message>
    <message>
        <source>       concordat COMMAND [ARGUMENT]... runs a command; none needs a display</source>
        <translation>         concordat GORCHYMYN [PARAMEDR]...  rhedeg gorchymyn; nid oes angen sgrin ar yr un ohonynt</translation>
    </message>
    <message>
        <source>  --help      shows this; &apos;concordat COMMAND --help&apos; tells more of a command</source>
        <translation>  --help      dangos hyn; mae &apos;concordat GORCHYMYN --help&apos; yn dweud mwy am orchymyn</translation>
    </message>
    <message>
        <source>  --version   shows the version</source>
        <translation>  --version   dangos y fersiwn</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; &apos;concordat --help&apos; lists the commands</source>
        <translation>nid oes gorchymyn &quot;%1&quot;; mae &apos;concordat --help&apos; yn rhestru’r gorchmynion</translation>
    </message>
</context>
<context>
    <name>Concordat::MainWindow</name>
    <message>
        <source>Open a protocol</source>
        <translation>Agor protocol</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown);;All files (*)</source>
        <translation>Testunau (*.txt *.md *.markdown);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Agor…</translation>
    </message>
    <message>
        <source>Opens the text of a protocol from a file</source>
        <translation>Agor testun protocol o ffeil</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Gadael</translation>
    </message>
    <message>
        <source>Closes Concordat</source>
        <translation>Cau Concordat</translation>
    </message>
    <message>
        <source>Choose an &amp;authority</source>
        <translation>&amp;Dewis awdurdod</translation>
    </message>
    <message>
        <source>Goes to the list of authorities</source>
        <translation>Mynd i’r rhestr o awdurdodau</translation>
    </message>
    <message>
        <source>&amp;About Concordat</source>
        <translation>&amp;Ynghylch Concordat</translation>
    </message>
    <message>
        <source>Says what Concordat is, and which version this is</source>
        <translation>Esbonio beth yw Concordat a dangos rhif y fersiwn</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Gol&amp;wg</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Mynd</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Cymorth</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Bar offer</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Maint y testun: %1 %</translation>
    </message>
    <message>
        <source>Concordat</source>
        <translation>Concordat</translation>
    </message>
    <message>
        <source>%1 – Concordat</source>
        <translation>%1 – Concordat</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>Dim cymalau</numerusform>
            <numerusform>%n cymal</numerusform>
            <numerusform>%n o gymalau</numerusform>
            <numerusform>%n o gymalau</numerusform>
            <numerusform>%n o gymalau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>Nid oes rhagor.</numerusform>
            <numerusform>Mae %n arall.</numerusform>
            <numerusform>Mae %n arall.</numerusform>
            <numerusform>Mae %n arall.</numerusform>
            <numerusform>Mae %n arall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Wrthi’n darllen %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>Concordat::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Neges</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cau’r neges hon</translation>
    </message>
</context>
<context>
    <name>Concordat::ParseCommand</name>
    <message>
        <source>Reads protocols and shows their clauses, references, figures and problems.</source>
        <translation>Darllen protocolau a dangos eu cymalau, eu cyfeiriadau, eu ffigurau a’u problemau.</translation>
    </message>
    <message>
        <source>How to print: text or json.</source>
        <translation>Fformat yr allbwn: text neu json.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>fformat</translation>
    </message>
    <message>
        <source>Exit with 1 if a text has problems.</source>
        <translation>Gorffen gyda’r cod 1 os oes problemau mewn testun.</translation>
    </message>
    <message>
        <source>A text or Markdown file, or - for the standard input.</source>
        <translation>Ffeil testun neu ffeil Markdown, neu - ar gyfer y mewnbwn safonol.</translation>
    </message>
    <message>
        <source>parse: there is no format &quot;%1&quot;; use text or json</source>
        <translation>parse: nid oes fformat &quot;%1&quot;; defnyddiwch text neu json</translation>
    </message>
    <message>
        <source>parse: name the file to read, for example: concordat parse protocol.txt</source>
        <translation>parse: enwch y ffeil i’w darllen, er enghraifft: concordat parse protocol.txt</translation>
    </message>
</context>
<context>
    <name>Concordat::ProblemPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemau</translation>
    </message>
    <message>
        <source>Problems in the text</source>
        <translation>Problemau yn y testun</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Dim problemau</translation>
    </message>
    <message>
        <source>Nothing in the form of this text is out of the ordinary.</source>
        <translation>Nid oes dim byd anarferol yn ffurf y testun hwn.</translation>
    </message>
</context>
<context>
    <name>Concordat::ProblemText</name>
    <message>
        <source>The file cannot be read</source>
        <translation>Ni ellir darllen y ffeil</translation>
    </message>
    <message>
        <source>Nothing of it is shown.</source>
        <translation>Ni ddangosir dim ohoni.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it, then open it again.</source>
        <translation>Gwiriwch ei bod yn bodoli a bod gennych hawl i’w darllen, yna agorwch hi eto.</translation>
    </message>
    <message>
        <source>The file is larger than Concordat reads</source>
        <translation>Mae’r ffeil yn fwy nag y gall Concordat ei darllen</translation>
    </message>
    <message>
        <source>Open the protocol on its own, without the rest of the document that it is part of.</source>
        <translation>Agorwch y protocol ar ei ben ei hun, heb weddill y ddogfen y mae’n rhan ohoni.</translation>
    </message>
    <message>
        <source>The file holds no text</source>
        <translation>Nid oes testun yn y ffeil</translation>
    </message>
    <message>
        <source>It may be an image, a program or an office document.</source>
        <translation>Gall fod yn ddelwedd, yn rhaglen neu’n ddogfen swyddfa.</translation>
    </message>
    <message>
        <source>Save the protocol as plain text or Markdown and open that.</source>
        <translation>Cadwch y protocol fel testun plaen neu Markdown ac agorwch hwnnw.</translation>
    </message>
    <message>
        <source>Some characters of the file could not be made out</source>
        <translation>Nid oedd modd darllen rhai nodau yn y ffeil</translation>
    </message>
    <message>
        <source>They are shown as a replacement mark; the rest is as it was written.</source>
        <translation>Dangosir marc yn eu lle; mae’r gweddill fel y cafodd ei ysgrifennu.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and open it again.</source>
        <translation>Cadwch y ffeil fel UTF-8 ac agorwch hi eto.</translation>
    </message>
    <message>
        <source>The file holds control characters</source>
        <translation>Mae nodau rheoli yn y ffeil</translation>
    </message>
    <message>
        <source>They are left out of what is shown.</source>
        <translation>Maent wedi’u hepgor o’r hyn a ddangosir.</translation>
    </message>
    <message>
        <source>Nothing needs doing, unless words seem to be missing there.</source>
        <translation>Nid oes angen gwneud dim, oni bai ei bod yn ymddangos bod geiriau ar goll yno.</translation>
    </message>
    <message>
        <source>A number is used a second time</source>
        <translation>Mae rhif yn cael ei ddefnyddio am yr eildro</translation>
    </message>
    <message>
        <source>The second clause is cited with [2] after the number, so that each can still be told from the other.</source>
        <translation>Wrth gyfeirio at yr ail gymal, rhoddir [2] ar ôl y rhif, er mwyn gallu gwahaniaethu rhwng y ddau.</translation>
    </message>
    <message>
        <source>Compare with the published text, and tell its owner.</source>
        <translation>Cymharwch â’r testun cyhoeddedig, a rhowch wybod i’w berchennog.</translation>
    </message>
    <message>
        <source>The run of numbers has a gap</source>
        <translation>Mae bwlch yng nghyfres y rhifau</translation>
    </message>
    <message>
        <source>A clause may have been withdrawn, or lost when the text was converted.</source>
        <translation>Efallai fod cymal wedi’i dynnu’n ôl, neu wedi’i golli wrth drosi’r testun.</translation>
    </message>
    <message>
        <source>Compare with the published text.</source>
        <translation>Cymharwch â’r testun cyhoeddedig.</translation>
    </message>
    <message>
        <source>A number is out of order</source>
        <translation>Mae rhif allan o drefn</translation>
    </message>
    <message>
        <source>The clause stays where the text has it.</source>
        <translation>Mae’r cymal yn aros lle y mae yn y testun.</translation>
    </message>
    <message>
        <source>A number does not fit the section that it stands in</source>
        <translation>Nid yw rhif yn cyd-fynd â’r adran y mae ynddi</translation>
    </message>
    <message>
        <source>The clause keeps its number and its place.</source>
        <translation>Mae’r cymal yn cadw ei rif a’i le.</translation>
    </message>
    <message>
        <source>Some numbers end with a dot and others do not</source>
        <translation>Mae dot ar ddiwedd rhai rhifau ond nid ar ddiwedd y lleill</translation>
    </message>
    <message>
        <source>It makes no difference to how a clause is cited.</source>
        <translation>Nid yw’n gwneud gwahaniaeth i’r ffordd y cyfeirir at gymal.</translation>
    </message>
    <message>
        <source>Nothing needs doing.</source>
        <translation>Nid oes angen gwneud dim.</translation>
    </message>
    <message>
        <source>Some numbers stand on a line of their own and others do not</source>
        <translation>Mae rhai rhifau ar eu llinell eu hunain ond nid y lleill</translation>
    </message>
    <message>
        <source>Each was joined with the text that follows it.</source>
        <translation>Cafodd pob un ei uno â’r testun sy’n ei ddilyn.</translation>
    </message>
    <message>
        <source>Nothing needs doing, unless a number has the wrong text.</source>
        <translation>Nid oes angen gwneud dim, oni bai bod rhif wedi’i uno â’r testun anghywir.</translation>
    </message>
    <message>
        <source>Numbers stand on lines of their own</source>
        <translation>Mae’r rhifau ar eu llinellau eu hunain</translation>
    </message>
    <message>
        <source>The items of a list are not indented alike</source>
        <translation>Nid yw eitemau rhestr wedi’u mewnoli yr un fath</translation>
    </message>
    <message>
        <source>An item may appear a level too high or too low.</source>
        <translation>Gall eitem ymddangos un lefel yn rhy uchel neu’n rhy isel.</translation>
    </message>
    <message>
        <source>A list changes its marks</source>
        <translation>Mae’r marciau’n newid o fewn rhestr</translation>
    </message>
    <message>
        <source>Its items are taken as one list.</source>
        <translation>Caiff ei heitemau eu trin fel un rhestr.</translation>
    </message>
    <message>
        <source>Nothing needs doing, unless two lists were meant.</source>
        <translation>Nid oes angen gwneud dim, oni bai mai dwy restr a fwriadwyd.</translation>
    </message>
    <message>
        <source>A list seems to have lost its marks</source>
        <translation>Mae’n ymddangos bod rhestr wedi colli ei marciau</translation>
    </message>
    <message>
        <source>Its lines are taken as items all the same.</source>
        <translation>Caiff ei llinellau eu trin fel eitemau er hynny.</translation>
    </message>
    <message>
        <source>A list follows a sentence that does not announce it</source>
        <translation>Mae rhestr yn dilyn brawddeg nad yw’n ei chyflwyno</translation>
    </message>
    <message>
        <source>Its items are taken to belong to that sentence.</source>
        <translation>Cymerir bod ei heitemau’n perthyn i’r frawddeg honno.</translation>
    </message>
    <message>
        <source>Nothing needs doing, unless they stand on their own.</source>
        <translation>Nid oes angen gwneud dim, oni bai eu bod yn sefyll ar eu pen eu hunain.</translation>
    </message>
    <message>
        <source>A list runs on inside a paragraph</source>
        <translation>Mae rhestr wedi’i chynnwys o fewn paragraff</translation>
    </message>
    <message>
        <source>It is shown as the text has it, and its items cannot be cited one by one.</source>
        <translation>Fe’i dangosir fel y mae yn y testun, ac ni ellir cyfeirio at ei heitemau fesul un.</translation>
    </message>
    <message>
        <source>A paragraph without a number stands among numbered ones</source>
        <translation>Mae paragraff heb rif ymhlith paragraffau wedi’u rhifo</translation>
    </message>
    <message>
        <source>It is cited by its place below the clause before it.</source>
        <translation>Cyfeirir ato yn ôl ei le o dan y cymal o’i flaen.</translation>
    </message>
    <message>
        <source>The numbers run on from one heading to the next</source>
        <translation>Mae’r rhifau’n parhau o un pennawd i’r nesaf</translation>
    </message>
    <message>
        <source>A heading changes nothing about how a clause is cited.</source>
        <translation>Nid yw pennawd yn newid dim ar y ffordd y cyfeirir at gymal.</translation>
    </message>
    <message>
        <source>The text has no numbers</source>
        <translation>Nid oes rhifau yn y testun</translation>
    </message>
    <message>
        <source>Its clauses are cited by their heading and their place below it.</source>
        <translation>Cyfeirir at ei gymalau yn ôl eu pennawd a’u lle oddi tano.</translation>
    </message>
    <message>
        <source>Bullets stand below bullets</source>
        <translation>Mae pwyntiau bwled o dan bwyntiau bwled</translation>
    </message>
    <message>
        <source>They are cited by their places, one after the other.</source>
        <translation>Cyfeirir atynt yn ôl eu lle, y naill ar ôl y llall.</translation>
    </message>
    <message>
        <source>Blank lines break a list up</source>
        <translation>Mae llinellau gwag yn rhannu rhestr</translation>
    </message>
    <message>
        <source>The gap after the marks of a list varies</source>
        <translation>Mae’r bwlch ar ôl marciau rhestr yn amrywio</translation>
    </message>
    <message>
        <source>It makes no difference to how its items are read.</source>
        <translation>Nid yw’n gwneud gwahaniaeth i’r ffordd y caiff ei heitemau eu darllen.</translation>
    </message>
    <message>
        <source>A heading runs straight into its text</source>
        <translation>Mae pennawd yn rhedeg yn syth i mewn i’w destun</translation>
    </message>
    <message>
        <source>It was set apart as a heading.</source>
        <translation>Cafodd ei osod ar wahân fel pennawd.</translation>
    </message>
    <message>
        <source>Nothing needs doing, unless it is part of the sentence.</source>
        <translation>Nid oes angen gwneud dim, oni bai ei fod yn rhan o’r frawddeg.</translation>
    </message>
    <message>
        <source>Headings of one rank are marked in different ways</source>
        <translation>Mae penawdau o’r un lefel wedi’u marcio mewn ffyrdd gwahanol</translation>
    </message>
    <message>
        <source>A heading may appear a level too high or too low.</source>
        <translation>Gall pennawd ymddangos un lefel yn rhy uchel neu’n rhy isel.</translation>
    </message>
    <message>
        <source>Headings are not marked as such</source>
        <translation>Nid yw’r penawdau wedi’u marcio fel penawdau</translation>
    </message>
    <message>
        <source>They were told from the text by their form.</source>
        <translation>Gwahaniaethwyd rhyngddynt a’r testun yn ôl eu ffurf.</translation>
    </message>
    <message>
        <source>Check that each heading is one.</source>
        <translation>Gwiriwch fod pob pennawd yn bennawd mewn gwirionedd.</translation>
    </message>
    <message>
        <source>A heading has nothing below it</source>
        <translation>Mae pennawd heb ddim byd oddi tano</translation>
    </message>
    <message>
        <source>It is kept, and nothing can be cited from it.</source>
        <translation>Caiff ei gadw, ac ni ellir cyfeirio at ddim byd ynddo.</translation>
    </message>
    <message>
        <source>A heading is broken over several lines</source>
        <translation>Mae pennawd wedi’i rannu dros sawl llinell</translation>
    </message>
    <message>
        <source>Its parts were joined.</source>
        <translation>Cafodd y rhannau eu huno.</translation>
    </message>
    <message>
        <source>Nothing needs doing, unless they are two headings.</source>
        <translation>Nid oes angen gwneud dim, oni bai mai dau bennawd ydynt.</translation>
    </message>
    <message>
        <source>A heading appears more than once</source>
        <translation>Mae pennawd yn ymddangos fwy nag unwaith</translation>
    </message>
    <message>
        <source>The later one is cited with [2] after its name.</source>
        <translation>Wrth gyfeirio at yr un diweddarach, rhoddir [2] ar ôl ei enw.</translation>
    </message>
    <message>
        <source>The list of contents and the headings differ</source>
        <translation>Mae gwahaniaeth rhwng y rhestr gynnwys a’r penawdau</translation>
    </message>
    <message>
        <source>The headings count.</source>
        <translation>Y penawdau sy’n cyfrif.</translation>
    </message>
    <message>
        <source>A number stands without any text</source>
        <translation>Mae rhif heb unrhyw destun</translation>
    </message>
    <message>
        <source>It is kept, so that it can be cited.</source>
        <translation>Caiff ei gadw, er mwyn gallu cyfeirio ato.</translation>
    </message>
    <message>
        <source>A sentence was broken by the end of a page</source>
        <translation>Cafodd brawddeg ei thorri gan ddiwedd tudalen</translation>
    </message>
    <message>
        <source>Nothing needs doing, unless the sentence reads oddly.</source>
        <translation>Nid oes angen gwneud dim, oni bai bod y frawddeg yn darllen yn rhyfedd.</translation>
    </message>
    <message>
        <source>A sentence stops short</source>
        <translation>Mae brawddeg yn gorffen ar ei chanol</translation>
    </message>
    <message>
        <source>Words may have been lost when the text was converted.</source>
        <translation>Efallai fod geiriau wedi’u colli wrth drosi’r testun.</translation>
    </message>
    <message>
        <source>A reference leads to no clause of this protocol</source>
        <translation>Nid yw cyfeiriad yn arwain at unrhyw gymal yn y protocol hwn</translation>
    </message>
    <message>
        <source>It is shown as plain text.</source>
        <translation>Caiff ei ddangos fel testun plaen.</translation>
    </message>
    <message>
        <source>Look for what is meant in the published text, and tell its owner.</source>
        <translation>Chwiliwch am yr hyn a olygir yn y testun cyhoeddedig, a rhowch wybod i’w berchennog.</translation>
    </message>
    <message>
        <source>A reference points the wrong way</source>
        <translation>Mae cyfeiriad yn pwyntio’r ffordd anghywir</translation>
    </message>
    <message>
        <source>It says above what stands below, or below what stands above. The link leads to the clause.</source>
        <translation>Mae’n dweud “uchod” am yr hyn sydd isod, neu “isod” am yr hyn sydd uchod. Mae’r ddolen yn arwain at y cymal.</translation>
    </message>
    <message>
        <source>The structure here is a guess</source>
        <translation>Dyfaliad yw’r strwythur yma</translation>
    </message>
    <message>
        <source>The text can be read in more than one way.</source>
        <translation>Gellir darllen y testun mewn mwy nag un ffordd.</translation>
    </message>
    <message>
        <source>Compare with the published text before you rely on the clause’s number.</source>
        <translation>Cymharwch â’r testun cyhoeddedig cyn dibynnu ar rif y cymal.</translation>
    </message>
    <message>
        <source>The facts at the head of a protocol cannot be used</source>
        <translation>Ni ellir defnyddio’r ffeithiau ar ddechrau protocol</translation>
    </message>
    <message>
        <source>The pack is left out.</source>
        <translation>Mae’r pecyn wedi’i hepgor.</translation>
    </message>
    <message>
        <source>Correct the lines between the two --- lines and start Concordat again.</source>
        <translation>Cywirwch y llinellau rhwng y ddwy linell --- a dechreuwch Concordat eto.</translation>
    </message>
    <message>
        <source>The topics of a protocol cannot be used</source>
        <translation>Ni ellir defnyddio pynciau protocol</translation>
    </message>
    <message>
        <source>Correct its topics.yaml and start Concordat again.</source>
        <translation>Cywirwch ei ffeil topics.yaml a dechreuwch Concordat eto.</translation>
    </message>
    <message>
        <source>A protocol’s folder cannot be used</source>
        <translation>Ni ellir defnyddio ffolder protocol</translation>
    </message>
    <message>
        <source>Correct it as protocols/README.md describes and start Concordat again.</source>
        <translation>Cywirwch y ffolder fel y disgrifir yn protocols/README.md a dechreuwch Concordat eto.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>llinell %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, llinell %2</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Dim problemau</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>Dim problemau</numerusform>
            <numerusform>%n broblem</numerusform>
            <numerusform>%n o broblemau</numerusform>
            <numerusform>%n o broblemau</numerusform>
            <numerusform>%n o broblemau</numerusform>
        </translation>
    </message>
    <message>
        <source>Some headings stand close to their text, others apart</source>
        <translation>Mae rhai penawdau’n agos at eu testun ac eraill ar wahân iddo</translation>
    </message>
    <message>
        <source>The headings were read all the same.</source>
        <translation>Cafodd y penawdau eu darllen er hynny.</translation>
    </message>
</context>
<context>
    <name>Concordat::ProtocolHead</name>
    <message>
        <source>Restated in Concordat’s words, not the authority’s own wording</source>
        <translation>Ailddatganiad yng ngeiriau Concordat, nid geiriad yr awdurdod ei hun</translation>
    </message>
    <message>
        <source>Adopted %1</source>
        <translation>Dyddiad mabwysiadu: %1</translation>
    </message>
</context>
<context>
    <name>Concordat::ProtocolPage</name>
    <message>
        <source>Text of the protocol</source>
        <translation>Testun y protocol</translation>
    </message>
    <message>
        <source>leads to no clause of this protocol</source>
        <translation>nid yw’n arwain at unrhyw gymal yn y protocol hwn</translation>
    </message>
    <message>
        <source>outside this protocol: %1</source>
        <translation>y tu allan i’r protocol hwn: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Concordat::ReadPage</name>
    <message>
        <source>No protocol is open</source>
        <translation>Nid oes protocol ar agor</translation>
    </message>
    <message>
        <source>Choose an authority above, or open a file with File ▸ Open.</source>
        <translation>Dewiswch awdurdod uchod, neu agorwch ffeil drwy Ffeil ▸ Agor.</translation>
    </message>
    <message>
        <source>No protocols were found</source>
        <translation>Ni chafwyd hyd i unrhyw brotocolau</translation>
    </message>
    <message>
        <source>Open the text of one with File ▸ Open.</source>
        <translation>Agorwch destun protocol drwy Ffeil ▸ Agor.</translation>
    </message>
    <message>
        <source>&amp;Find a clause</source>
        <translation>&amp;Chwilio am gymal</translation>
    </message>
    <message>
        <source>Type words to find the clauses that hold them</source>
        <translation>Teipiwch eiriau i ddod o hyd i’r cymalau sy’n eu cynnwys</translation>
    </message>
    <message>
        <source>&amp;Clauses</source>
        <translation>&amp;Cymalau</translation>
    </message>
    <message>
        <source>Shows the clauses as a tree beside the text</source>
        <translation>Dangos y cymalau ar ffurf coeden wrth ochr y testun</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Ffynhonnell</translation>
    </message>
    <message>
        <source>Shows the text of the file as it was read</source>
        <translation>Dangos testun y ffeil fel y cafodd ei ddarllen</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problemau</translation>
    </message>
    <message>
        <source>Shows what is odd in the form of the text</source>
        <translation>Dangos yr hyn sy’n anarferol yn ffurf y testun</translation>
    </message>
    <message>
        <source>&amp;Expand all clauses</source>
        <translation>&amp;Ehangu pob cymal</translation>
    </message>
    <message>
        <source>Opens every branch of the tree of clauses</source>
        <translation>Agor pob cangen yng nghoeden y cymalau</translation>
    </message>
    <message>
        <source>C&amp;ollapse all clauses</source>
        <translation>C&amp;rebachu pob cymal</translation>
    </message>
    <message>
        <source>Closes every branch of the tree of clauses</source>
        <translation>Cau pob cangen yng nghoeden y cymalau</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Chwyddo &amp;i mewn</translation>
    </message>
    <message>
        <source>Makes the text larger</source>
        <translation>Gwneud y testun yn fwy</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Chwyddo &amp;allan</translation>
    </message>
    <message>
        <source>Makes the text smaller</source>
        <translation>Gwneud y testun yn llai</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>&amp;Maint arferol</translation>
    </message>
    <message>
        <source>Shows the text at its usual size</source>
        <translation>Dangos y testun yn ei faint arferol</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>Goes back to where you were before</source>
        <translation>Mynd yn ôl i’r lle roeddech chi o’r blaen</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Y&amp;mlaen</translation>
    </message>
    <message>
        <source>Goes forward again after going back</source>
        <translation>Mynd ymlaen eto ar ôl mynd yn ôl</translation>
    </message>
    <message>
        <source>&amp;Next clause</source>
        <translation>Cymal &amp;nesaf</translation>
    </message>
    <message>
        <source>Goes to the clause below</source>
        <translation>Mynd i’r cymal isod</translation>
    </message>
    <message>
        <source>&amp;Previous clause</source>
        <translation>Cymal &amp;blaenorol</translation>
    </message>
    <message>
        <source>Goes to the clause above</source>
        <translation>Mynd i’r cymal uchod</translation>
    </message>
</context>
<context>
    <name>Concordat::SourceView</name>
    <message>
        <source>Source of the protocol</source>
        <translation>Ffynhonnell y protocol</translation>
    </message>
</context>
<context>
    <name>Concordat::StrengthText</name>
    <message>
        <source>must not</source>
        <translation>ni chaiff</translation>
    </message>
    <message>
        <source>must</source>
        <translation>rhaid</translation>
    </message>
    <message>
        <source>should not</source>
        <translation>ni ddylai</translation>
    </message>
    <message>
        <source>should</source>
        <translation>dylai</translation>
    </message>
    <message>
        <source>can expect</source>
        <translation>gall ddisgwyl</translation>
    </message>
    <message>
        <source>entitled</source>
        <translation>â hawl</translation>
    </message>
    <message>
        <source>may</source>
        <translation>caiff</translation>
    </message>
    <message>
        <source>need not</source>
        <translation>nid oes rhaid</translation>
    </message>
    <message>
        <source>This clause forbids something.</source>
        <translation>Mae’r cymal hwn yn gwahardd rhywbeth.</translation>
    </message>
    <message>
        <source>This clause lays down a duty.</source>
        <translation>Mae’r cymal hwn yn gosod dyletswydd.</translation>
    </message>
    <message>
        <source>This clause advises against something.</source>
        <translation>Mae’r cymal hwn yn cynghori yn erbyn rhywbeth.</translation>
    </message>
    <message>
        <source>This clause says what ought to be done.</source>
        <translation>Mae’r cymal hwn yn dweud beth y dylid ei wneud.</translation>
    </message>
    <message>
        <source>This clause says what one side can expect of the other.</source>
        <translation>Mae’r cymal hwn yn dweud beth y gall y naill ochr ei ddisgwyl gan y llall.</translation>
    </message>
    <message>
        <source>This clause gives a right.</source>
        <translation>Mae’r cymal hwn yn rhoi hawl.</translation>
    </message>
    <message>
        <source>This clause allows something.</source>
        <translation>Mae’r cymal hwn yn caniatáu rhywbeth.</translation>
    </message>
    <message>
        <source>This clause says what is not required.</source>
        <translation>Mae’r cymal hwn yn dweud beth nad oes rhaid ei wneud.</translation>
    </message>
    <message>
        <source>This clause states something and makes no rule.</source>
        <translation>Mae’r cymal hwn yn datgan rhywbeth heb osod rheol.</translation>
    </message>
</context>
</TS>
