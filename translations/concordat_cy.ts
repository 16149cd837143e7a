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
    <name>Concordat::AlignCommand</name>
    <message>
        <source>Finds the clauses of two texts that deal with the same thing, best first.</source>
        <translation>Dod o hyd i’r cymalau mewn dau destun sy’n ymdrin â’r un peth, gyda’r parau gorau yn gyntaf.</translation>
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
        <source>How many partners to name for a clause.</source>
        <translation>Faint o gymalau cyfatebol i’w henwi ar gyfer pob cymal.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>rhif</translation>
    </message>
    <message>
        <source>An authority’s id, a text or Markdown file, or - for the standard input.</source>
        <translation>Id awdurdod, ffeil testun neu ffeil Markdown, neu - ar gyfer y mewnbwn safonol.</translation>
    </message>
    <message>
        <source>What to compare it with.</source>
        <translation>Yr hyn i gymharu ag ef.</translation>
    </message>
    <message>
        <source>align: there is no format &quot;%1&quot;; use text or json</source>
        <translation>align: nid oes fformat &quot;%1&quot;; defnyddiwch text neu json</translation>
    </message>
    <message>
        <source>align: --limit needs a number from 1, not &quot;%1&quot;</source>
        <translation>align: rhaid rhoi rhif o 1 i fyny ar ôl --limit, nid &quot;%1&quot;</translation>
    </message>
    <message>
        <source>align: name the two texts to compare, for example: concordat align wiltshire protocol.txt</source>
        <translation>align: enwch y ddau destun i’w cymharu, er enghraifft: concordat align wiltshire protocol.txt</translation>
    </message>
</context>
<context>
    <name>Concordat::AnswerText</name>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>na</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>dim un o’r rhain</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ddim yn hysbys</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>ddim yn berthnasol</translation>
    </message>
    <message>
        <source>advice to be asked for</source>
        <translation>bwriedir gofyn am gyngor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Concordat::AttachCommand</name>
    <message>
        <source>Matches an authority&apos;s published text to its protocol and keeps it beside the restatement.</source>
        <translation>Paru testun cyhoeddedig awdurdod â’i brotocol a’i gadw wrth ochr yr ailddatganiad.</translation>
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
        <source>Show how the text fits, and keep nothing.</source>
        <translation>Dangos sut mae’r testun yn cyd-fynd â’r protocol, heb gadw dim.</translation>
    </message>
    <message>
        <source>Take away the text that was attached; give no file then.</source>
        <translation>Tynnu’r testun a atodwyd; peidiwch â rhoi ffeil yn yr achos hwnnw.</translation>
    </message>
    <message>
        <source>The authority&apos;s id, such as wiltshire.</source>
        <translation>Id yr awdurdod, fel wiltshire.</translation>
    </message>
    <message>
        <source>Its protocol as published, as text or Markdown.</source>
        <translation>Ei brotocol fel y’i cyhoeddwyd, ar ffurf testun neu Markdown.</translation>
    </message>
    <message>
        <source>attach: there is no format &quot;%1&quot;; use text or json</source>
        <translation>attach: nid oes fformat &quot;%1&quot;; defnyddiwch text neu json</translation>
    </message>
    <message>
        <source>attach: name the authority and the file, for example: concordat attach wiltshire protocol.txt</source>
        <translation>attach: enwch yr awdurdod a’r ffeil, er enghraifft: concordat attach wiltshire protocol.txt</translation>
    </message>
    <message>
        <source>attach: there is no authority &quot;%1&quot;; those at hand are %2</source>
        <translation>attach: nid oes awdurdod &quot;%1&quot;; y rhai sydd ar gael yw %2</translation>
    </message>
    <message>
        <source>missing  %1</source>
        <translation>ar goll     %1</translation>
    </message>
    <message>
        <source>extra    %1</source>
        <translation>ychwanegol  %1</translation>
    </message>
</context>
<context>
    <name>Concordat::AttachDialog</name>
    <message>
        <source>Attach wording</source>
        <translation>Atodi geiriad</translation>
    </message>
    <message>
        <source>%1 as the wording of %2</source>
        <translation>%1 fel geiriad %2</translation>
    </message>
    <message>
        <source>How the text fits</source>
        <translation>Sut mae’r testun yn cyd-fynd â’r protocol</translation>
    </message>
    <message>
        <source>&amp;Missing (%1)</source>
        <translation>Ar &amp;goll (%1)</translation>
    </message>
    <message>
        <source>Every clause has its text.</source>
        <translation>Mae testun ar gyfer pob cymal.</translation>
    </message>
    <message>
        <source>&amp;Extra (%1)</source>
        <translation>&amp;Ychwanegol (%1)</translation>
    </message>
    <message>
        <source>The text has nothing more.</source>
        <translation>Nid oes dim byd ychwanegol yn y testun.</translation>
    </message>
    <message>
        <source>Mat&amp;ched (%1)</source>
        <translation>Wedi’u &amp;paru (%1)</translation>
    </message>
    <message>
        <source>No clause was found in the text.</source>
        <translation>Ni chafwyd hyd i unrhyw gymal yn y testun.</translation>
    </message>
    <message>
        <source>Missing clauses are shown as restated; extra ones are shown in the wording alone. The file itself is not changed: a copy is kept on this computer.</source>
        <translation>Dangosir cymalau sydd ar goll fel y’u hailddatganwyd; dangosir rhai ychwanegol yn y geiriad yn unig. Nid yw’r ffeil ei hun yn cael ei newid: cedwir copi ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>&amp;Attach</source>
        <translation>&amp;Atodi</translation>
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
    <name>Concordat::BriefingDialog</name>
    <message>
        <source>Save the briefing note</source>
        <translation>Cadw’r nodyn briffio</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OpenDocument text (*.odt);;Web page (*.html);;Plain text (*.txt)</source>
        <translation>PDF (*.pdf);;Testun OpenDocument (*.odt);;Tudalen we (*.html);;Testun plaen (*.txt)</translation>
    </message>
    <message>
        <source>Briefing note</source>
        <translation>Nodyn briffio</translation>
    </message>
    <message>
        <source>For example: group meeting on 3 March about the budget</source>
        <translation>Er enghraifft: cyfarfod grŵp ar 3 Mawrth ynghylch y gyllideb</translation>
    </message>
    <message>
        <source>The note as it will be printed</source>
        <translation>Y nodyn fel y caiff ei argraffu</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Argraffu…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Cadw fel…</translation>
    </message>
    <message>
        <source>What it is &amp;for</source>
        <translation>&amp;Diben y nodyn</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Cadwyd fel %1.</translation>
    </message>
</context>
<context>
    <name>Concordat::BriefingNote</name>
    <message>
        <source>by %1</source>
        <translation>gan %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Canlyniad: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not final: %n question(s) not answered yet.</source>
        <translation>
            <numerusform>Nid yw’n derfynol: mae %n cwestiwn heb ei ateb eto.</numerusform>
            <numerusform>Nid yw’n derfynol: mae %n cwestiwn heb ei ateb eto.</numerusform>
            <numerusform>Nid yw’n derfynol: mae %n o gwestiynau heb eu hateb eto.</numerusform>
            <numerusform>Nid yw’n derfynol: mae %n o gwestiynau heb eu hateb eto.</numerusform>
            <numerusform>Nid yw’n derfynol: mae %n o gwestiynau heb eu hateb eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The protocol has no rule for this. Nearest clauses: %1</source>
        <translation>Nid oes gan y protocol reol ar gyfer hyn. Y cymalau agosaf: %1</translation>
    </message>
    <message>
        <source>What the protocol says</source>
        <translation>Yr hyn y mae’r protocol yn ei ddweud</translation>
    </message>
    <message>
        <source>(clause %1)</source>
        <translation>(cymal %1)</translation>
    </message>
    <message>
        <source>In doubt. Followed here: %1 The other reading: %2</source>
        <translation>Ansicr. Y darlleniad a ddilynir yma: %1 Y darlleniad arall: %2</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>I’w wneud</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Erbyn %1.</translation>
    </message>
    <message>
        <source>As answered</source>
        <translation>Yr atebion a roddwyd</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>Ni ofynnwyd dim.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>heb ei ateb</translation>
    </message>
    <message>
        <source>The clauses, restated in plain words</source>
        <translation>Y cymalau, wedi’u hailddatgan mewn geiriau plaen</translation>
    </message>
    <message>
        <source>not in this edition</source>
        <translation>ddim yn yr argraffiad hwn</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Made from: %1. What counts is the authority’s published text.</source>
        <translation>Lluniwyd o: %1. Testun cyhoeddedig yr awdurdod sy’n cyfrif.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Cofnod %1</translation>
    </message>
    <message>
        <source>The clauses, in the authority’s own words</source>
        <translation>Y cymalau, yng ngeiriau’r awdurdod ei hun</translation>
    </message>
</context>
<context>
    <name>Concordat::CheckCommand</name>
    <message>
        <source>%1: the checklist &quot;%2&quot; has no question &quot;%3&quot;; its questions are %4</source>
        <translation>%1: nid oes cwestiwn &quot;%3&quot; yn y rhestr wirio &quot;%2&quot;; ei chwestiynau yw %4</translation>
    </message>
    <message>
        <source>%1: the answer to &quot;%2&quot; does not fit; give %3, or unknown, not-applicable or ask-advice</source>
        <translation>%1: nid yw’r ateb i &quot;%2&quot; yn addas; rhowch %3, neu unknown, not-applicable neu ask-advice</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Amser: %1</translation>
    </message>
    <message>
        <source>Doubtful. Read here: %1 Could be read: %2</source>
        <translation>Ansicr. Y darlleniad a ddilynir yma: %1 Darlleniad posibl arall: %2</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>Wedyn: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Canlyniad: %1</translation>
    </message>
    <message>
        <source>Nearest clauses to read: %1</source>
        <translation>Y cymalau agosaf i’w darllen: %1</translation>
    </message>
    <message>
        <source>Not decided, because of the answer to %1: %2</source>
        <translation>Heb ei benderfynu, oherwydd yr ateb i %1: %2</translation>
    </message>
    <message>
        <source>Still to answer: %1 (%2)</source>
        <translation>I’w ateb o hyd: %1 (%2)</translation>
    </message>
    <message>
        <source>Says what a checklist comes to, from the answers in a JSON file such as {&quot;question&quot;: &quot;choice&quot;}.</source>
        <translation>Dweud beth yw canlyniad rhestr wirio, ar sail yr atebion mewn ffeil JSON fel {&quot;question&quot;: &quot;choice&quot;}.</translation>
    </message>
    <message>
        <source>Whose protocol, by its id.</source>
        <translation>Yr awdurdod y mae’r protocol yn perthyn iddo, yn ôl ei id.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>The JSON file of the answers, or - for the standard input.</source>
        <translation>Y ffeil JSON sy’n cynnwys yr atebion, neu - ar gyfer y mewnbwn safonol.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ffeil</translation>
    </message>
    <message>
        <source>The day to count from, such as 2026-03-31; today if left out.</source>
        <translation>Y diwrnod i gyfrif ohono, fel 2026-03-31; heddiw os na roddir un.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dyddiad</translation>
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
        <source>The id of a checklist; &apos;concordat checklists&apos; lists them.</source>
        <translation>Id rhestr wirio; mae &apos;concordat checklists&apos; yn eu rhestru.</translation>
    </message>
    <message>
        <source>check: there is no format &quot;%1&quot;; use text or json</source>
        <translation>check: nid oes fformat &quot;%1&quot;; defnyddiwch text neu json</translation>
    </message>
    <message>
        <source>check: name one checklist, the authority and the answers, for example: concordat check group-meeting --authority wiltshire --answers answers.json</source>
        <translation>check: enwch un rhestr wirio, yr awdurdod a’r atebion, er enghraifft: concordat check group-meeting --authority wiltshire --answers answers.json</translation>
    </message>
    <message>
        <source>check: &quot;%1&quot; is no day; write it like 2026-03-31</source>
        <translation>check: nid yw &quot;%1&quot; yn ddyddiad; ysgrifennwch ef fel 2026-03-31</translation>
    </message>
    <message>
        <source>check: there is no checklist &quot;%1&quot;; there are: %2</source>
        <translation>check: nid oes rhestr wirio &quot;%1&quot;; y rhai sydd ar gael yw: %2</translation>
    </message>
    <message>
        <source>check: the checklist &quot;%1&quot; has no authority &quot;%2&quot;; it has: %3</source>
        <translation>check: nid yw’r rhestr wirio &quot;%1&quot; yn cynnwys yr awdurdod &quot;%2&quot;; mae’n cynnwys: %3</translation>
    </message>
</context>
<context>
    <name>Concordat::CheckView</name>
    <message>
        <source>&amp;All checks</source>
        <translation>&amp;Pob gwiriad</translation>
    </message>
    <message>
        <source>Goes back to the list of checks; your answers are kept</source>
        <translation>Mynd yn ôl i’r rhestr o wiriadau; cedwir eich atebion</translation>
    </message>
    <message>
        <source>&amp;Briefing note…</source>
        <translation>&amp;Nodyn briffio…</translation>
    </message>
    <message>
        <source>Facts, outcome, conditions and clauses on a page to print or save</source>
        <translation>Ffeithiau, canlyniad, amodau a chymalau ar dudalen i’w hargraffu neu i’w chadw</translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation>Cwestiwn &amp;blaenorol</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>Cwestiwn n&amp;esaf</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This check was answered under an older text of the protocol.</source>
        <translation>Atebwyd y gwiriad hwn o dan destun hŷn o’r protocol.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) rest on clauses that read as before.</source>
        <translation>
            <numerusform>Mae %n ateb yn dibynnu ar gymalau sy’n darllen fel o’r blaen.</numerusform>
            <numerusform>Mae %n ateb yn dibynnu ar gymalau sy’n darllen fel o’r blaen.</numerusform>
            <numerusform>Mae %n o atebion yn dibynnu ar gymalau sy’n darllen fel o’r blaen.</numerusform>
            <numerusform>Mae %n o atebion yn dibynnu ar gymalau sy’n darllen fel o’r blaen.</numerusform>
            <numerusform>Mae %n o atebion yn dibynnu ar gymalau sy’n darllen fel o’r blaen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) rest on clauses that have changed: confirm them.</source>
        <translation>
            <numerusform>Mae %n ateb yn dibynnu ar gymalau sydd wedi newid: cadarnhewch nhw.</numerusform>
            <numerusform>Mae %n ateb yn dibynnu ar gymalau sydd wedi newid: cadarnhewch ef.</numerusform>
            <numerusform>Mae %n o atebion yn dibynnu ar gymalau sydd wedi newid: cadarnhewch nhw.</numerusform>
            <numerusform>Mae %n o atebion yn dibynnu ar gymalau sydd wedi newid: cadarnhewch nhw.</numerusform>
            <numerusform>Mae %n o atebion yn dibynnu ar gymalau sydd wedi newid: cadarnhewch nhw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) rest on clauses that were withdrawn.</source>
        <translation>
            <numerusform>Mae %n ateb yn dibynnu ar gymalau a dynnwyd yn ôl.</numerusform>
            <numerusform>Mae %n ateb yn dibynnu ar gymalau a dynnwyd yn ôl.</numerusform>
            <numerusform>Mae %n o atebion yn dibynnu ar gymalau a dynnwyd yn ôl.</numerusform>
            <numerusform>Mae %n o atebion yn dibynnu ar gymalau a dynnwyd yn ôl.</numerusform>
            <numerusform>Mae %n o atebion yn dibynnu ar gymalau a dynnwyd yn ôl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are new.</source>
        <translation>
            <numerusform>Mae %n cwestiwn newydd.</numerusform>
            <numerusform>Mae %n cwestiwn newydd.</numerusform>
            <numerusform>Mae %n o gwestiynau newydd.</numerusform>
            <numerusform>Mae %n o gwestiynau newydd.</numerusform>
            <numerusform>Mae %n o gwestiynau newydd.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to ask: the protocol says nothing on this matter.</source>
        <translation>Nid oes dim i’w ofyn: nid yw’r protocol yn dweud dim am y mater hwn.</translation>
    </message>
    <message>
        <source>Everything that matters here has been answered.</source>
        <translation>Mae popeth sy’n bwysig yma wedi’i ateb.</translation>
    </message>
    <message>
        <source>No rule turns on this any more. Your answer is kept.</source>
        <translation>Nid oes unrhyw reol yn dibynnu ar hyn mwyach. Cedwir eich ateb.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>No longer matters, because of your answer to %1. It is kept, and counts again if you change that.</source>
        <translation>Nid yw’n bwysig mwyach, oherwydd eich ateb i %1. Fe’i cedwir, a bydd yn cyfrif eto os byddwch yn newid hynny.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Dim canfyddiadau eto</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>Hyd yn hyn: %1</translation>
    </message>
    <message>
        <source>The clauses below come nearest.</source>
        <translation>Y cymalau isod yw’r rhai agosaf.</translation>
    </message>
    <message>
        <source>Every question that matters is answered.</source>
        <translation>Mae pob cwestiwn sy’n bwysig wedi’i ateb.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>%n cwestiwn ar ôl</numerusform>
            <numerusform>%n cwestiwn ar ôl</numerusform>
            <numerusform>%n o gwestiynau ar ôl</numerusform>
            <numerusform>%n o gwestiynau ar ôl</numerusform>
            <numerusform>%n o gwestiynau ar ôl</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concordat::ChecklistChooser</name>
    <message>
        <source>Checks</source>
        <translation>Gwiriadau</translation>
    </message>
    <message>
        <source>What has happened? For example: gift, invited, press</source>
        <translation>Beth sydd wedi digwydd? Er enghraifft: gift, invited, press</translation>
    </message>
    <message>
        <source>Find a check</source>
        <translation>Chwilio am wiriad</translation>
    </message>
    <message>
        <source>No check has these words</source>
        <translation>Nid yw’r geiriau hyn mewn unrhyw wiriad</translation>
    </message>
    <message>
        <source>Try another word, or clear what you typed to see all of them.</source>
        <translation>Rhowch gynnig ar air arall, neu cliriwch yr hyn a deipiwyd i’w gweld i gyd.</translation>
    </message>
    <message>
        <source>Authority to check for</source>
        <translation>Yr awdurdod i wirio ar ei gyfer</translation>
    </message>
    <message>
        <source>The authority whose protocol decides</source>
        <translation>Yr awdurdod y mae ei brotocol yn penderfynu</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ar gyfer</translation>
    </message>
</context>
<context>
    <name>Concordat::ChecklistDelegate</name>
    <message>
        <source>%1 No rules have been written for this authority.</source>
        <translation>%1 Nid oes rheolau wedi’u hysgrifennu ar gyfer yr awdurdod hwn.</translation>
    </message>
    <message>
        <source>%1 This protocol says nothing on it.</source>
        <translation>%1 Nid yw’r protocol hwn yn dweud dim am hyn.</translation>
    </message>
</context>
<context>
    <name>Concordat::ChecklistListModel</name>
    <message>
        <source>This protocol says nothing on it.</source>
        <translation>Nid yw’r protocol hwn yn dweud dim am hyn.</translation>
    </message>
</context>
<context>
    <name>Concordat::ChecklistsCommand</name>
    <message>
        <source>Lists the checklists: what each is for, what it asks, and for which authorities.</source>
        <translation>Rhestru’r rhestrau gwirio: diben pob un, yr hyn y mae’n ei ofyn, a’r awdurdodau y mae ar eu cyfer.</translation>
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
        <source>checklists: there is no format &quot;%1&quot;; use text or json</source>
        <translation>checklists: nid oes fformat &quot;%1&quot;; defnyddiwch text neu json</translation>
    </message>
    <message>
        <source>checklists: takes no &quot;%1&quot;; to answer one, use: concordat check</source>
        <translation>checklists: nid yw’n derbyn &quot;%1&quot;; i ateb un, defnyddiwch: concordat check</translation>
    </message>
</context>
<context>
    <name>Concordat::ChecklistsPage</name>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Gwiriadau</translation>
    </message>
    <message>
        <source>Answer a few questions and see what the protocol asks of you, clause by clause</source>
        <translation>Atebwch ychydig o gwestiynau i weld beth mae’r protocol yn ei ofyn gennych, fesul cymal</translation>
    </message>
    <message>
        <source>No rules have been written for this authority yet.</source>
        <translation>Nid oes rheolau wedi’u hysgrifennu ar gyfer yr awdurdod hwn eto.</translation>
    </message>
    <message>
        <source>&amp;Undo answer</source>
        <translation>&amp;Dadwneud yr ateb</translation>
    </message>
    <message>
        <source>Takes back the last answer</source>
        <translation>Tynnu’r ateb diwethaf yn ôl</translation>
    </message>
    <message>
        <source>&amp;Redo answer</source>
        <translation>&amp;Ail-wneud yr ateb</translation>
    </message>
    <message>
        <source>Gives again the answer that was taken back</source>
        <translation>Rhoi’r ateb a dynnwyd yn ôl unwaith eto</translation>
    </message>
    <message>
        <source>&amp;Briefing note…</source>
        <translation>&amp;Nodyn briffio…</translation>
    </message>
    <message>
        <source>Facts, outcome, conditions and clauses on a page to print or save</source>
        <translation>Ffeithiau, canlyniad, amodau a chymalau ar dudalen i’w hargraffu neu i’w chadw</translation>
    </message>
    <message>
        <source>All &amp;questions on one page</source>
        <translation>Pob &amp;cwestiwn ar un dudalen</translation>
    </message>
    <message>
        <source>Shows all the questions of a check together, or one at a time</source>
        <translation>Dangos holl gwestiynau gwiriad gyda’i gilydd, neu fesul un</translation>
    </message>
</context>
<context>
    <name>Concordat::ChoiceEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
</context>
<context>
    <name>Concordat::Citation</name>
    <message>
        <source>section %1</source>
        <translation>adran %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragraff %1</translation>
    </message>
    <message>
        <source>(as restated by Concordat)</source>
        <translation>(fel y’i hailddatganwyd gan Concordat)</translation>
    </message>
</context>
<context>
    <name>Concordat::CitationMenu</name>
    <message>
        <source>&amp;Copy this clause</source>
        <translation>&amp;Copïo’r cymal hwn</translation>
    </message>
    <message>
        <source>&amp;Text with citation</source>
        <translation>&amp;Testun gyda chyfeiriad</translation>
    </message>
    <message>
        <source>Copies what the clause says, and where it stands</source>
        <translation>Copïo’r hyn y mae’r cymal yn ei ddweud, a’i leoliad</translation>
    </message>
    <message>
        <source>&amp;Full citation</source>
        <translation>Cyfeiriad &amp;llawn</translation>
    </message>
    <message>
        <source>Copies the authority, the protocol and the paragraph</source>
        <translation>Copïo enw’r awdurdod, y protocol a’r paragraff</translation>
    </message>
    <message>
        <source>&amp;Short citation</source>
        <translation>Cyfeiriad &amp;byr</translation>
    </message>
    <message>
        <source>Copies the authority’s short name and the clause’s number</source>
        <translation>Copïo enw byr yr awdurdod a rhif y cymal</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Dolen</translation>
    </message>
    <message>
        <source>Copies a link that opens this clause in Concordat</source>
        <translation>Copïo dolen sy’n agor y cymal hwn yn Concordat</translation>
    </message>
    <message>
        <source>Copies the clause in one of the forms in which it is cited</source>
        <translation>Copïo’r cymal yn un o’r ffurfiau a ddefnyddir i gyfeirio ato</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copïwyd: %1</translation>
    </message>
</context>
<context>
    <name>Concordat::ClauseFactText</name>
    <message>
        <source>members</source>
        <translation>aelodau</translation>
    </message>
    <message>
        <source>officers</source>
        <translation>swyddogion</translation>
    </message>
    <message>
        <source>senior officers</source>
        <translation>uwch swyddogion</translation>
    </message>
    <message>
        <source>the chief officer</source>
        <translation>y prif swyddog</translation>
    </message>
    <message>
        <source>the monitoring officer</source>
        <translation>y swyddog monitro</translation>
    </message>
    <message>
        <source>the finance officer</source>
        <translation>y swyddog cyllid</translation>
    </message>
    <message>
        <source>the clerk</source>
        <translation>y clerc</translation>
    </message>
    <message>
        <source>managers</source>
        <translation>rheolwyr</translation>
    </message>
    <message>
        <source>directors</source>
        <translation>cyfarwyddwyr</translation>
    </message>
    <message>
        <source>chairs</source>
        <translation>cadeiryddion</translation>
    </message>
    <message>
        <source>vice-chairs</source>
        <translation>is-gadeiryddion</translation>
    </message>
    <message>
        <source>group leaders</source>
        <translation>arweinwyr grwpiau</translation>
    </message>
    <message>
        <source>political groups</source>
        <translation>grwpiau gwleidyddol</translation>
    </message>
    <message>
        <source>committees</source>
        <translation>pwyllgorau</translation>
    </message>
    <message>
        <source>the authority</source>
        <translation>yr awdurdod</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dyddiad</translation>
    </message>
    <message>
        <source>sum of money</source>
        <translation>swm o arian</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>terfyn amser</translation>
    </message>
    <message>
        <source>review cycle</source>
        <translation>cylch adolygu</translation>
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
    <name>Concordat::ClausePreview</name>
    <message>
        <source>Read it in &amp;place</source>
        <translation>&amp;Darllen yn ei le</translation>
    </message>
    <message>
        <source>Opens the clause in the reader</source>
        <translation>Agor y cymal yn y darllenydd</translation>
    </message>
    <message>
        <source>Clause %1, restated</source>
        <translation>Cymal %1, wedi’i ailddatgan</translation>
    </message>
    <message>
        <source>This protocol has no such clause now.</source>
        <translation>Nid oes cymal o’r fath yn y protocol hwn bellach.</translation>
    </message>
    <message>
        <source>Clause %1, in the authority’s own words</source>
        <translation>Cymal %1, yng ngeiriau’r awdurdod ei hun</translation>
    </message>
    <message>
        <source>In plain words:</source>
        <translation>Mewn geiriau plaen:</translation>
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
    <name>Concordat::ClausesPane</name>
    <message>
        <source>Side by si&amp;de</source>
        <translation>Ochr yn oc&amp;hr</translation>
    </message>
    <message>
        <source>Sets the clauses of several authorities on this topic beside each other</source>
        <translation>Gosod cymalau sawl awdurdod ar y pwnc hwn wrth ochr ei gilydd</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Cymalau</translation>
    </message>
    <message>
        <source>Choose a cell to see its clauses</source>
        <translation>Dewiswch gell i weld ei chymalau</translation>
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
    <message>
        <source>List the checklists, with what they ask</source>
        <translation>Rhestru’r rhestrau gwirio, gyda’r hyn y maent yn ei ofyn</translation>
    </message>
    <message>
        <source>Say what a checklist comes to with the answers of a file</source>
        <translation>Dweud beth yw canlyniad rhestr wirio gyda’r atebion mewn ffeil</translation>
    </message>
    <message>
        <source>Find clauses by words, phrases and filters, or by their number</source>
        <translation>Dod o hyd i gymalau yn ôl geiriau, ymadroddion a hidlyddion, neu yn ôl eu rhif</translation>
    </message>
    <message>
        <source>Verify, back up, restore or export what your work has left</source>
        <translation>Dilysu, gwneud copi wrth gefn, adfer neu allforio’r hyn a gadwyd o’ch gwaith</translation>
    </message>
    <message>
        <source>Suggest topics for the clauses of a text</source>
        <translation>Awgrymu pynciau ar gyfer cymalau testun</translation>
    </message>
    <message>
        <source>Find the clauses of two texts that deal with the same thing</source>
        <translation>Dod o hyd i’r cymalau mewn dau destun sy’n ymdrin â’r un peth</translation>
    </message>
    <message>
        <source>Set side by side what the authorities provide</source>
        <translation>Gosod darpariaethau’r awdurdodau ochr yn ochr</translation>
    </message>
    <message>
        <source>Say what became of each clause from one edition to the next</source>
        <translation>Dweud beth a ddigwyddodd i bob cymal o un argraffiad i’r nesaf</translation>
    </message>
    <message>
        <source>Keep an authority&apos;s published text beside its restatement</source>
        <translation>Cadw testun cyhoeddedig awdurdod wrth ochr ei ailddatganiad</translation>
    </message>
</context>
<context>
    <name>Concordat::CompareCommand</name>
    <message>
        <source>Sets side by side what the authorities provide, topic by topic.</source>
        <translation>Gosod darpariaethau’r awdurdodau ochr yn ochr, fesul pwnc.</translation>
    </message>
    <message>
        <source>A topic or a group of topics; may be given several times.</source>
        <translation>Pwnc neu grŵp o bynciau; gellir ei roi sawl gwaith.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>An authority; may be given several times.</source>
        <translation>Awdurdod; gellir ei roi sawl gwaith.</translation>
    </message>
    <message>
        <source>Only where the authorities differ.</source>
        <translation>Dim ond lle mae’r awdurdodau’n wahanol i’w gilydd.</translation>
    </message>
    <message>
        <source>Only where this authority is silent and another is not.</source>
        <translation>Dim ond lle mae’r awdurdod hwn yn dawel ac nad yw un arall yn dawel.</translation>
    </message>
    <message>
        <source>Only where this authority alone is not silent.</source>
        <translation>Dim ond lle mae pob awdurdod heblaw’r un hwn yn dawel.</translation>
    </message>
    <message>
        <source>Only what binds or frees this actor.</source>
        <translation>Dim ond yr hyn sy’n rhwymo neu’n rhyddhau’r person neu’r corff hwn.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>enw</translation>
    </message>
    <message>
        <source>Only where an authority’s strongest clause has this strength.</source>
        <translation>Dim ond lle mae gan gymal cryfaf awdurdod y cryfder hwn.</translation>
    </message>
    <message>
        <source>What governs practice: time limits, thresholds, who decides.</source>
        <translation>Yr hyn sy’n llywodraethu arferion: terfynau amser, trothwyon, pwy sy’n penderfynu.</translation>
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
        <source>Write to a file instead: .csv or .html.</source>
        <translation>Ysgrifennu i ffeil yn lle hynny: .csv neu .html.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ffeil</translation>
    </message>
    <message>
        <source>compare: &quot;%1&quot; is no option; name authorities with --authority</source>
        <translation>compare: nid yw &quot;%1&quot; yn opsiwn; enwch awdurdodau gyda --authority</translation>
    </message>
    <message>
        <source>compare: there is no format &quot;%1&quot;; use text or json</source>
        <translation>compare: nid oes fformat &quot;%1&quot;; defnyddiwch text neu json</translation>
    </message>
    <message>
        <source>compare: there is no topic &quot;%1&quot;; protocols/topics.yaml lists them</source>
        <translation>compare: nid oes pwnc &quot;%1&quot;; mae protocols/topics.yaml yn eu rhestru</translation>
    </message>
    <message>
        <source>compare: there is no authority &quot;%1&quot;; there are: %2</source>
        <translation>compare: nid oes awdurdod &quot;%1&quot;; y rhai sydd ar gael yw: %2</translation>
    </message>
    <message>
        <source>compare: there is no strength &quot;%1&quot;; for example: must, must-not, should, may</source>
        <translation>compare: nid oes cryfder &quot;%1&quot;; er enghraifft: must, must-not, should, may</translation>
    </message>
    <message>
        <source>compare: &quot;%1&quot; cannot be written; end its name with .csv or .html</source>
        <translation>compare: ni ellir ysgrifennu &quot;%1&quot;; rhowch .csv neu .html ar ddiwedd yr enw</translation>
    </message>
    <message>
        <source>compare: %1 cannot be written: %2</source>
        <translation>compare: ni ellir ysgrifennu %1: %2</translation>
    </message>
    <message>
        <source>Comparison of protocols</source>
        <translation>Cymhariaeth o’r protocolau</translation>
    </message>
</context>
<context>
    <name>Concordat::ComparePage</name>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Cy&amp;mharu</translation>
    </message>
    <message>
        <source>See what each authority provides, side by side, and where one is silent</source>
        <translation>Gweld beth mae pob awdurdod yn ei ddarparu, ochr yn ochr, a lle mae un yn dawel</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cwmpas</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Ochr yn ochr</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Gwerthoedd</translation>
    </message>
    <message>
        <source>Ways to compare</source>
        <translation>Ffyrdd o gymharu</translation>
    </message>
    <message>
        <source>Show co&amp;verage</source>
        <translation>Dangos c&amp;wmpas</translation>
    </message>
    <message>
        <source>What each authority provides on each topic</source>
        <translation>Yr hyn y mae pob awdurdod yn ei ddarparu ar bob pwnc</translation>
    </message>
    <message>
        <source>Show clauses side &amp;by side</source>
        <translation>Dangos cymalau &amp;ochr yn ochr</translation>
    </message>
    <message>
        <source>The clauses of a topic, one authority a column</source>
        <translation>Cymalau pwnc, gydag un awdurdod ym mhob colofn</translation>
    </message>
    <message>
        <source>Show va&amp;lues</source>
        <translation>Dangos &amp;gwerthoedd</translation>
    </message>
    <message>
        <source>Time limits, thresholds, who decides</source>
        <translation>Terfynau amser, trothwyon, pwy sy’n penderfynu</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>Gwahaniaeth &amp;nesaf</translation>
    </message>
    <message>
        <source>Goes to the next clause that differs from the base</source>
        <translation>Mynd i’r cymal nesaf sy’n wahanol i’r sail</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>Gwahaniaeth &amp;blaenorol</translation>
    </message>
    <message>
        <source>Goes to the clause before that differs from the base</source>
        <translation>Mynd i’r cymal blaenorol sy’n wahanol i’r sail</translation>
    </message>
</context>
<context>
    <name>Concordat::ComparisonTable</name>
    <message>
        <source>silent</source>
        <translation>yn dawel</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>hefyd %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>heb ei ddarllen eto</translation>
    </message>
    <message>
        <source>not read yet; figures: %1</source>
        <translation>heb ei ddarllen eto; ffigurau: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 Doubtful: %2</source>
        <translation>%1 Ansicr: %2</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Mater</translation>
    </message>
</context>
<context>
    <name>Concordat::ContextModel</name>
    <message>
        <source>What it is about</source>
        <translation>Am beth y mae’n sôn</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Ffigurau</translation>
    </message>
    <message>
        <source>outside this protocol</source>
        <translation>y tu allan i’r protocol hwn</translation>
    </message>
    <message>
        <source>It refers to</source>
        <translation>Mae’n cyfeirio at</translation>
    </message>
    <message>
        <source>Referred to by</source>
        <translation>Cyfeirir ato gan</translation>
    </message>
    <message>
        <source>Terms it uses</source>
        <translation>Termau y mae’n eu defnyddio</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemau</translation>
    </message>
    <message>
        <source>Others on “%1”</source>
        <translation>Awdurdodau eraill ar “%1”</translation>
    </message>
    <message>
        <source>says nothing on this</source>
        <translation>nid yw’n dweud dim am hyn</translation>
    </message>
    <message numerus="yes">
        <source>the first of them; %n more</source>
        <translation>
            <numerusform>y cyntaf ohonynt; %n arall</numerusform>
            <numerusform>y cyntaf ohonynt; %n arall</numerusform>
            <numerusform>y cyntaf ohonynt; %n arall</numerusform>
            <numerusform>y cyntaf ohonynt; %n arall</numerusform>
            <numerusform>y cyntaf ohonynt; %n arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concordat::ContextPanel</name>
    <message>
        <source>About this clause</source>
        <translation>Ynghylch y cymal hwn</translation>
    </message>
    <message>
        <source>What there is to know about this clause</source>
        <translation>Yr hyn sydd i’w wybod am y cymal hwn</translation>
    </message>
    <message>
        <source>Return goes to the clause of a row, or shows what others say on its topic</source>
        <translation>Mae’r fysell Return yn mynd i gymal y rhes, neu’n dangos beth mae eraill yn ei ddweud ar ei bwnc</translation>
    </message>
    <message>
        <source>No clause is chosen</source>
        <translation>Nid oes cymal wedi’i ddewis</translation>
    </message>
    <message>
        <source>Click one in the text to see what it is about and what others say on it.</source>
        <translation>Cliciwch ar un yn y testun i weld am beth y mae’n sôn a beth mae eraill yn ei ddweud ar y pwnc.</translation>
    </message>
    <message>
        <source>States something; makes no rule</source>
        <translation>Yn datgan rhywbeth heb osod rheol</translation>
    </message>
    <message>
        <source>%1 · for %2</source>
        <translation>%1 · ar gyfer %2</translation>
    </message>
</context>
<context>
    <name>Concordat::CoverageDelegate</name>
    <message>
        <source>also %1</source>
        <translation>hefyd %1</translation>
    </message>
    <message>
        <source>states</source>
        <translation>yn datgan</translation>
    </message>
</context>
<context>
    <name>Concordat::CoverageModel</name>
    <message>
        <source>silent</source>
        <translation>yn dawel</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>hefyd %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>topics of a group that an authority provides for</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1, %2: provides for %3 topics</source>
        <translation>%1, %2: yn darparu ar gyfer %3 pwnc</translation>
    </message>
    <message>
        <source>%1 (ours)</source>
        <translation>%1 (ni)</translation>
    </message>
</context>
<context>
    <name>Concordat::CoverageView</name>
    <message>
        <source>They di&amp;ffer</source>
        <translation>Maent yn &amp;wahanol</translation>
    </message>
    <message>
        <source>Only topics on which the authorities differ in strength, or some are silent</source>
        <translation>Dim ond pynciau lle mae cryfder yr awdurdodau’n wahanol, neu lle mae rhai’n dawel</translation>
    </message>
    <message>
        <source>We are si&amp;lent</source>
        <translation>Rydym ni’n &amp;dawel</translation>
    </message>
    <message>
        <source>Only topics on which your own authority is silent and another is not</source>
        <translation>Dim ond pynciau lle mae eich awdurdod eich hun yn dawel ac nad yw un arall yn dawel</translation>
    </message>
    <message>
        <source>&amp;Only we</source>
        <translation>Dim ond &amp;ni</translation>
    </message>
    <message>
        <source>Only topics that your own authority alone provides for</source>
        <translation>Dim ond pynciau y mae eich awdurdod chi yn unig yn darparu ar eu cyfer</translation>
    </message>
    <message>
        <source>Whom the clauses bind or free</source>
        <translation>Pwy y mae’r cymalau’n eu rhwymo neu’n eu rhyddhau</translation>
    </message>
    <message>
        <source>The strongest clause</source>
        <translation>Y cymal cryfaf</translation>
    </message>
    <message>
        <source>Any strength</source>
        <translation>Unrhyw gryfder</translation>
    </message>
    <message>
        <source>Order of the topics</source>
        <translation>Trefn y pynciau</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Yn ôl grŵp</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Yn ôl teitl</translation>
    </message>
    <message>
        <source>Most silent first</source>
        <translation>Y mwyaf o dawelwch yn gyntaf</translation>
    </message>
    <message>
        <source>What each authority provides on each topic</source>
        <translation>Yr hyn y mae pob awdurdod yn ei ddarparu ar bob pwnc</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Unrhyw un</translation>
    </message>
    <message>
        <source>Say on the home page which authority is yours</source>
        <translation>Nodwch ar y dudalen hafan pa awdurdod yw eich un chi</translation>
    </message>
    <message>
        <source>%1 of %2 topics</source>
        <translation>%1 o %2 pwnc</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wrthi’n cymharu…</translation>
    </message>
    <message>
        <source>The protocols are being read.</source>
        <translation>Mae’r protocolau’n cael eu darllen.</translation>
    </message>
    <message>
        <source>No protocols were found</source>
        <translation>Ni chafwyd hyd i unrhyw brotocolau</translation>
    </message>
    <message>
        <source>Once there are protocols, what they provide stands here side by side.</source>
        <translation>Pan fydd protocolau ar gael, bydd yr hyn y maent yn ei ddarparu i’w weld yma ochr yn ochr.</translation>
    </message>
    <message>
        <source>No topic is like this</source>
        <translation>Nid oes pwnc o’r fath</translation>
    </message>
    <message>
        <source>Take away a filter to see more.</source>
        <translation>Tynnwch hidlydd i weld mwy.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>These touch on it as well:</source>
        <translation>Mae’r rhain hefyd yn cyffwrdd â’r pwnc:</translation>
    </message>
    <message>
        <source>%1 is silent on this: no clause of its protocol deals with it.</source>
        <translation>Mae %1 yn dawel ar hyn: nid oes cymal yn ei brotocol sy’n ymdrin ag ef.</translation>
    </message>
    <message>
        <source>%1 provides for %2 of the topics shown in this group.</source>
        <translation>Mae %1 yn darparu ar gyfer %2 o’r pynciau a ddangosir yn y grŵp hwn.</translation>
    </message>
</context>
<context>
    <name>Concordat::DateEditor</name>
    <message>
        <source>day month year, or “today”</source>
        <translation>diwrnod mis blwyddyn, neu “heddiw”</translation>
    </message>
    <message>
        <source>Choose the day from a calendar</source>
        <translation>Dewis y dyddiad o galendr</translation>
    </message>
    <message>
        <source>%1 is still to come; this asks for a day that has passed.</source>
        <translation>Mae %1 eto i ddod; mae’r cwestiwn hwn yn gofyn am ddiwrnod sydd wedi mynd heibio.</translation>
    </message>
    <message>
        <source>Give a day, for example 3 March 2026 or 3/3/26.</source>
        <translation>Rhowch ddyddiad, er enghraifft 3 Mawrth 2026 neu 3/3/26.</translation>
    </message>
</context>
<context>
    <name>Concordat::DiffCommand</name>
    <message>
        <source>Says what became of each clause from an older to a newer edition.</source>
        <translation>Dweud beth a ddigwyddodd i bob cymal o argraffiad hŷn i un mwy newydd.</translation>
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
        <source>The older edition: a text or Markdown file, an authority’s id, or - for the standard input.</source>
        <translation>Yr argraffiad hŷn: ffeil testun neu ffeil Markdown, id awdurdod, neu - ar gyfer y mewnbwn safonol.</translation>
    </message>
    <message>
        <source>The newer edition.</source>
        <translation>Yr argraffiad mwy newydd.</translation>
    </message>
    <message>
        <source>diff: there is no format &quot;%1&quot;; use text or json</source>
        <translation>diff: nid oes fformat &quot;%1&quot;; defnyddiwch text neu json</translation>
    </message>
    <message>
        <source>diff: name the two editions, for example: concordat diff old.txt new.txt</source>
        <translation>diff: enwch y ddau argraffiad, er enghraifft: concordat diff old.txt new.txt</translation>
    </message>
</context>
<context>
    <name>Concordat::DifferenceText</name>
    <message>
        <source>no rule</source>
        <translation>dim rheol</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear day(s)</source>
        <translation>
            <numerusform>%n diwrnod clir</numerusform>
            <numerusform>%n diwrnod clir</numerusform>
            <numerusform>%n diwrnod clir</numerusform>
            <numerusform>%n diwrnod clir</numerusform>
            <numerusform>%n diwrnod clir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear working day(s)</source>
        <translation>
            <numerusform>%n diwrnod gwaith clir</numerusform>
            <numerusform>%n diwrnod gwaith clir</numerusform>
            <numerusform>%n diwrnod gwaith clir</numerusform>
            <numerusform>%n diwrnod gwaith clir</numerusform>
            <numerusform>%n diwrnod gwaith clir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n diwrnod calendr</numerusform>
            <numerusform>%n diwrnod calendr</numerusform>
            <numerusform>%n diwrnod calendr</numerusform>
            <numerusform>%n diwrnod calendr</numerusform>
            <numerusform>%n diwrnod calendr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n wythnos</numerusform>
            <numerusform>%n wythnos</numerusform>
            <numerusform>%n wythnos</numerusform>
            <numerusform>%n wythnos</numerusform>
            <numerusform>%n wythnos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n blwyddyn</numerusform>
            <numerusform>%n flwyddyn</numerusform>
            <numerusform>%n blynedd</numerusform>
            <numerusform>%n blynedd</numerusform>
            <numerusform>%n mlynedd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>bob %n blwyddyn</numerusform>
            <numerusform>bob %n flwyddyn</numerusform>
            <numerusform>bob %n blynedd</numerusform>
            <numerusform>bob %n blynedd</numerusform>
            <numerusform>bob %n mlynedd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>bob %n mis</numerusform>
            <numerusform>bob %n mis</numerusform>
            <numerusform>bob %n mis</numerusform>
            <numerusform>bob %n mis</numerusform>
            <numerusform>bob %n mis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>bob %n wythnos</numerusform>
            <numerusform>bob %n wythnos</numerusform>
            <numerusform>bob %n wythnos</numerusform>
            <numerusform>bob %n wythnos</numerusform>
            <numerusform>bob %n wythnos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>bob %n diwrnod</numerusform>
            <numerusform>bob %n diwrnod</numerusform>
            <numerusform>bob %n diwrnod</numerusform>
            <numerusform>bob %n diwrnod</numerusform>
            <numerusform>bob %n diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 yn y cyntaf, %2 yn yr ail</translation>
    </message>
    <message>
        <source>%1 only in the first</source>
        <translation>%1 yn y cyntaf yn unig</translation>
    </message>
    <message>
        <source>%1 only in the second</source>
        <translation>%1 yn yr ail yn unig</translation>
    </message>
    <message>
        <source>asks the same as the base</source>
        <translation>yn gofyn yr un peth â’r sail</translation>
    </message>
    <message>
        <source>stricter than the base</source>
        <translation>yn llymach na’r sail</translation>
    </message>
    <message>
        <source>weaker than the base</source>
        <translation>yn wannach na’r sail</translation>
    </message>
    <message>
        <source>wider than the base</source>
        <translation>yn ehangach na’r sail</translation>
    </message>
    <message>
        <source>narrower than the base</source>
        <translation>yn gulach na’r sail</translation>
    </message>
    <message>
        <source>conflicts with the base</source>
        <translation>yn gwrthdaro â’r sail</translation>
    </message>
    <message>
        <source>only the first is about: %1</source>
        <translation>dim ond y cyntaf sy’n sôn am: %1</translation>
    </message>
    <message>
        <source>only the second is about: %1</source>
        <translation>dim ond yr ail sy’n sôn am: %1</translation>
    </message>
</context>
<context>
    <name>Concordat::FacetModel</name>
    <message>
        <source>Authority</source>
        <translation>Awdurdod</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Cryfder</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>dim rheol</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value and how many clauses have it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Concordat::FindBar</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Cyfatebiad blaenorol (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Cyfatebiad nesaf (F3)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Cau’r bar chwilio (Esc)</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Chwilio yn y testun</translation>
    </message>
    <message>
        <source>Words to find in the text</source>
        <translation>Geiriau i chwilio amdanynt yn y testun</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Heb ei ganfod</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n cyfatebiad</numerusform>
            <numerusform>%n cyfatebiad</numerusform>
            <numerusform>%n o gyfatebiadau</numerusform>
            <numerusform>%n o gyfatebiadau</numerusform>
            <numerusform>%n o gyfatebiadau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concordat::FindingText</name>
    <message>
        <source>Not allowed</source>
        <translation>Ni chaniateir</translation>
    </message>
    <message>
        <source>To be reported</source>
        <translation>Rhaid rhoi gwybod</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Gofynnol</translation>
    </message>
    <message>
        <source>May be refused</source>
        <translation>Gellir gwrthod</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Cynghorir</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Caniateir</translation>
    </message>
    <message>
        <source>No duty</source>
        <translation>Dim dyletswydd</translation>
    </message>
    <message>
        <source>The protocol does not say</source>
        <translation>Nid yw’r protocol yn dweud</translation>
    </message>
    <message>
        <source>Should not be done</source>
        <translation>Ni ddylid ei wneud</translation>
    </message>
    <message>
        <source>Should be reported</source>
        <translation>Dylid rhoi gwybod</translation>
    </message>
    <message>
        <source>Should be done</source>
        <translation>Dylid ei wneud</translation>
    </message>
    <message>
        <source>No outcome yet</source>
        <translation>Dim canlyniad eto</translation>
    </message>
    <message>
        <source>the text binds</source>
        <translation>mae’r testun yn rhwymo</translation>
    </message>
    <message>
        <source>the text says what ought to be done</source>
        <translation>mae’r testun yn dweud beth y dylid ei wneud</translation>
    </message>
    <message>
        <source>the text allows it</source>
        <translation>mae’r testun yn ei ganiatáu</translation>
    </message>
    <message>
        <source>the text says what is usual</source>
        <translation>mae’r testun yn dweud beth sy’n arferol</translation>
    </message>
    <message>
        <source>the text says what one side can expect of the other</source>
        <translation>mae’r testun yn dweud beth y gall y naill ochr ei ddisgwyl gan y llall</translation>
    </message>
    <message>
        <source>the text states it as a fact</source>
        <translation>mae’r testun yn ei ddatgan fel ffaith</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the form of a date</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>o fewn %1</translation>
    </message>
    <message>
        <source>within %1 of the day: %2</source>
        <translation>o fewn %1 i’r diwrnod: %2</translation>
    </message>
    <message>
        <source>%1 from %2, so by %3</source>
        <translation>%1 o %2, felly erbyn %3</translation>
    </message>
    <message>
        <source>%1 %2, %3 from then, so by %4</source>
        <translation>%1 %2, %3 o’r dyddiad hwnnw, felly erbyn %4</translation>
    </message>
    <message>
        <source>%1; overdue by %2</source>
        <translation>%1; %2 yn hwyr</translation>
    </message>
    <message>
        <source>%1; that is today</source>
        <translation>%1; heddiw yw’r dyddiad hwnnw</translation>
    </message>
    <message>
        <source>this day is still to come, so it is not counted with</source>
        <translation>mae’r diwrnod hwn eto i ddod, felly ni chaiff ei ddefnyddio wrth gyfrif</translation>
    </message>
    <message>
        <source>this day is earlier than the one it is counted from, so it is not counted with</source>
        <translation>mae’r diwrnod hwn yn gynharach na’r un y cyfrifir ohono, felly ni chaiff ei ddefnyddio wrth gyfrif</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes neu no</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>un o’r rhain: %1</translation>
    </message>
    <message>
        <source>a list of any of %1</source>
        <translation>rhestr o unrhyw rai o’r rhain: %1</translation>
    </message>
    <message>
        <source>a day such as 2026-03-31</source>
        <translation>dyddiad fel 2026-03-31</translation>
    </message>
    <message>
        <source>an amount in pounds such as 25 or 24.99</source>
        <translation>swm mewn punnoedd fel 25 neu 24.99</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>rhif</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>testun</translation>
    </message>
</context>
<context>
    <name>Concordat::FindingsView</name>
    <message>
        <source>Nearest clauses to read: </source>
        <translation>Y cymalau agosaf i’w darllen: </translation>
    </message>
    <message>
        <source>This can be read in two ways. Followed here: </source>
        <translation>Gellir darllen hyn mewn dwy ffordd. Y darlleniad a ddilynir yma: </translation>
    </message>
    <message>
        <source>The other reading: </source>
        <translation>Y darlleniad arall: </translation>
    </message>
    <message>
        <source>Nearest to read: </source>
        <translation>Agosaf i’w darllen: </translation>
    </message>
    <message>
        <source>Clause </source>
        <comment>followed by the clause&apos;s number</comment>
        <translation>Cymal </translation>
    </message>
    <message>
        <source>%1 · </source>
        <translation>%1 · </translation>
    </message>
    <message>
        <source>What the protocol says</source>
        <translation>Yr hyn y mae’r protocol yn ei ddweud</translation>
    </message>
    <message>
        <source>The protocol says nothing on this matter, so it neither forbids nor allows anything. Ask the monitoring officer.</source>
        <translation>Nid yw’r protocol yn dweud dim am y mater hwn, felly nid yw’n gwahardd nac yn caniatáu dim. Gofynnwch i’r swyddog monitro.</translation>
    </message>
    <message>
        <source>No rule of the protocol fits these answers.</source>
        <translation>Nid oes yr un o reolau’r protocol yn cyd-fynd â’r atebion hyn.</translation>
    </message>
    <message>
        <source>What the protocol asks of you appears here as you answer.</source>
        <translation>Bydd yr hyn y mae’r protocol yn ei ofyn gennych yn ymddangos yma wrth i chi ateb.</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>I’w wneud: %1</translation>
    </message>
</context>
<context>
    <name>Concordat::HomePage</name>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Hafan</translation>
    </message>
    <message>
        <source>Start here: what you can do, and where you left off</source>
        <translation>Dechreuwch yma: beth y gallwch ei wneud, a’r man lle y gwnaethoch chi orffen y tro diwethaf</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Beth sydd ei angen arnoch?</translation>
    </message>
    <message>
        <source>My authority</source>
        <translation>Fy awdurdod</translation>
    </message>
    <message>
        <source>The authority that you belong to or work for; checklists and induction start from its protocol</source>
        <translation>Yr awdurdod yr ydych yn perthyn iddo neu’n gweithio iddo; bydd y rhestrau gwirio a’r rhaglen sefydlu yn dechrau o’i brotocol</translation>
    </message>
    <message>
        <source>Choose your authority</source>
        <translation>Dewiswch eich awdurdod</translation>
    </message>
    <message>
        <source>My role</source>
        <translation>Fy rôl</translation>
    </message>
    <message>
        <source>Who you are to the authority</source>
        <translation>Eich perthynas â’r awdurdod</translation>
    </message>
    <message>
        <source>Choose your role</source>
        <translation>Dewiswch eich rôl</translation>
    </message>
    <message>
        <source>My &amp;authority</source>
        <translation>Fy &amp;awdurdod</translation>
    </message>
    <message>
        <source>I a&amp;m</source>
        <translation>Fy &amp;rôl</translation>
    </message>
    <message>
        <source>Check what to do</source>
        <translation>Gwirio beth i’w wneud</translation>
    </message>
    <message>
        <source>Invited to a group’s meeting, offered a gift, asked for papers? A few questions, and the clause behind every answer.</source>
        <translation>Wedi cael gwahoddiad i gyfarfod grŵp, wedi cael cynnig rhodd, neu rywun wedi gofyn i chi am bapurau? Ychydig o gwestiynau, a’r cymal sy’n sail i bob ateb.</translation>
    </message>
    <message>
        <source>Read a protocol</source>
        <translation>Darllen protocol</translation>
    </message>
    <message>
        <source>Any clause in seconds, with what it asks of whom and what the other authorities say.</source>
        <translation>Unrhyw gymal mewn eiliadau, gyda’r hyn y mae’n ei ofyn a chan bwy, a’r hyn y mae’r awdurdodau eraill yn ei ddweud.</translation>
    </message>
    <message>
        <source>Compare authorities</source>
        <translation>Cymharu awdurdodau</translation>
    </message>
    <message>
        <source>What each provides, topic by topic and side by side: where they differ, and what ours lacks.</source>
        <translation>Yr hyn y mae pob un yn ei ddarparu, fesul pwnc ac ochr yn ochr: lle maent yn wahanol, a beth sydd ar goll o’n protocol ni.</translation>
    </message>
    <message>
        <source>Search all protocols</source>
        <translation>Chwilio’r holl brotocolau</translation>
    </message>
    <message>
        <source>A word, a phrase, or an authority and a number: every clause that fits, as you type.</source>
        <translation>Gair, ymadrodd, neu awdurdod a rhif: pob cymal sy’n cyfateb, wrth ichi deipio.</translation>
    </message>
</context>
<context>
    <name>Concordat::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Allweddi</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>Chwilio am weithred neu ei hallweddi</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Gweithredoedd a’u hallweddi</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>N&amp;ewid allweddi…</translation>
    </message>
    <message>
        <source>Opens the settings, where every key can be changed</source>
        <translation>Agor y gosodiadau, lle gellir newid pob allwedd</translation>
    </message>
</context>
<context>
    <name>Concordat::LensBar</name>
    <message>
        <source>What is shown</source>
        <translation>Yr hyn a ddangosir</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Dangos &amp;popeth</translation>
    </message>
    <message>
        <source>Shows every clause as usual again</source>
        <translation>Dangos pob cymal fel arfer unwaith eto</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>popeth</translation>
    </message>
    <message>
        <source>rules for members</source>
        <translation>rheolau ar gyfer aelodau</translation>
    </message>
    <message>
        <source>rules for officers</source>
        <translation>rheolau ar gyfer swyddogion</translation>
    </message>
    <message>
        <source>duties</source>
        <translation>dyletswyddau</translation>
    </message>
    <message>
        <source>duties of members</source>
        <translation>dyletswyddau aelodau</translation>
    </message>
    <message>
        <source>duties of officers</source>
        <translation>dyletswyddau swyddogion</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>cyngor</translation>
    </message>
    <message>
        <source>advice to members</source>
        <translation>cyngor i aelodau</translation>
    </message>
    <message>
        <source>advice to officers</source>
        <translation>cyngor i swyddogion</translation>
    </message>
    <message>
        <source>expectations and rights</source>
        <translation>disgwyliadau a hawliau</translation>
    </message>
    <message>
        <source>expectations and rights of members</source>
        <translation>disgwyliadau a hawliau aelodau</translation>
    </message>
    <message>
        <source>expectations and rights of officers</source>
        <translation>disgwyliadau a hawliau swyddogion</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>caniatadau</translation>
    </message>
    <message>
        <source>permissions of members</source>
        <translation>caniatadau aelodau</translation>
    </message>
    <message>
        <source>permissions of officers</source>
        <translation>caniatadau swyddogion</translation>
    </message>
    <message>
        <source>Only %1: %2 of %3 clauses; the rest is hidden</source>
        <translation>Dim ond %1: %2 o %3 cymal; mae’r gweddill wedi’u cuddio</translation>
    </message>
    <message>
        <source>Only %1: %2 of %3 clauses; the rest is dimmed</source>
        <translation>Dim ond %1: %2 o %3 cymal; mae’r gweddill wedi’u pylu</translation>
    </message>
    <message>
        <source>&amp;Dim the rest</source>
        <translation>P&amp;ylu’r gweddill</translation>
    </message>
    <message>
        <source>&amp;Hide the rest</source>
        <translation>&amp;Cuddio’r gweddill</translation>
    </message>
    <message>
        <source>Shows the other clauses again, in grey</source>
        <translation>Dangos y cymalau eraill eto, mewn llwyd</translation>
    </message>
    <message>
        <source>Leaves the other clauses out</source>
        <translation>Gadael y cymalau eraill allan</translation>
    </message>
</context>
<context>
    <name>Concordat::LensMenu</name>
    <message>
        <source>&amp;Lens</source>
        <translation>&amp;Lens</translation>
    </message>
    <message>
        <source>&amp;Hide the rest</source>
        <translation>&amp;Cuddio’r gweddill</translation>
    </message>
    <message>
        <source>Leaves out what the lens does not show, instead of dimming it</source>
        <translation>Gadael allan yr hyn nad yw’r lens yn ei ddangos, yn hytrach na’i bylu</translation>
    </message>
    <message>
        <source>Show e&amp;verything</source>
        <translation>Dangos &amp;popeth</translation>
    </message>
    <message>
        <source>Shows every clause as usual again</source>
        <translation>Dangos pob cymal fel arfer unwaith eto</translation>
    </message>
    <message>
        <source>For &amp;everyone</source>
        <translation>Ar gyfer pa&amp;wb</translation>
    </message>
    <message>
        <source>Shows the rules for members, officers and bodies alike</source>
        <translation>Dangos y rheolau ar gyfer aelodau, swyddogion a chyrff fel ei gilydd</translation>
    </message>
    <message>
        <source>For &amp;members</source>
        <translation>Ar gyfer &amp;aelodau</translation>
    </message>
    <message>
        <source>Shows only what binds or frees members, and those with offices among them</source>
        <translation>Dangos dim ond yr hyn sy’n rhwymo neu’n rhyddhau aelodau, gan gynnwys y rhai sy’n dal swyddi</translation>
    </message>
    <message>
        <source>For &amp;officers</source>
        <translation>Ar gyfer &amp;swyddogion</translation>
    </message>
    <message>
        <source>Shows only what binds or frees officers, of whatever post</source>
        <translation>Dangos dim ond yr hyn sy’n rhwymo neu’n rhyddhau swyddogion, beth bynnag fo’u swydd</translation>
    </message>
    <message>
        <source>Rules of &amp;any strength</source>
        <translation>&amp;Rheolau o unrhyw gryfder</translation>
    </message>
    <message>
        <source>Shows rules whatever their strength</source>
        <translation>Dangos rheolau beth bynnag fo’u cryfder</translation>
    </message>
    <message>
        <source>&amp;Duties</source>
        <translation>&amp;Dyletswyddau</translation>
    </message>
    <message>
        <source>Shows only what must or must not be done</source>
        <translation>Dangos dim ond yr hyn y mae’n rhaid ei wneud neu na chaniateir ei wneud</translation>
    </message>
    <message>
        <source>Advi&amp;ce</source>
        <translation>Cyn&amp;gor</translation>
    </message>
    <message>
        <source>Shows only what should or should not be done</source>
        <translation>Dangos dim ond yr hyn y dylid neu na ddylid ei wneud</translation>
    </message>
    <message>
        <source>E&amp;xpectations and rights</source>
        <translation>Disgw&amp;yliadau a hawliau</translation>
    </message>
    <message>
        <source>Shows only what one side can expect or is entitled to</source>
        <translation>Dangos dim ond yr hyn y gall un ochr ei ddisgwyl neu y mae ganddi hawl iddo</translation>
    </message>
    <message>
        <source>&amp;Permissions</source>
        <translation>Ca&amp;niatadau</translation>
    </message>
    <message>
        <source>Shows only what may be done or need not be</source>
        <translation>Dangos dim ond yr hyn y gellir ei wneud neu nad oes angen ei wneud</translation>
    </message>
    <message>
        <source>Shows only what binds some, or rules of one strength</source>
        <translation>Dangos dim ond yr hyn sy’n rhwymo rhai, neu reolau o un cryfder</translation>
    </message>
</context>
<context>
    <name>Concordat::LineEditor</name>
    <message>
        <source>Give the sum in pounds, for example 25 or 25.50.</source>
        <translation>Rhowch y swm mewn punnoedd, er enghraifft 25 neu 25.50.</translation>
    </message>
    <message>
        <source>Give a number, for example 3.</source>
        <translation>Rhowch rif, er enghraifft 3.</translation>
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
    <message>
        <source>&amp;Search all protocols</source>
        <translation>&amp;Chwilio ym mhob protocol</translation>
    </message>
    <message>
        <source>Finds clauses by their words, or goes to one by its number</source>
        <translation>Dod o hyd i gymalau yn ôl eu geiriau, neu fynd i un yn ôl ei rif</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Gosodiadau…</translation>
    </message>
    <message>
        <source>Your name and role, language, colours and keys</source>
        <translation>Eich enw a’ch rôl, iaith, lliwiau ac allweddi</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Allweddi</translation>
    </message>
    <message>
        <source>Lists all keys there are</source>
        <translation>Rhestru’r holl allweddi sydd ar gael</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Tudalen</translation>
    </message>
    <message>
        <source>Lists the checks whose rules rest on the clause that is being read</source>
        <translation>Rhestru’r gwiriadau y mae eu rheolau’n seiliedig ar y cymal sy’n cael ei ddarllen</translation>
    </message>
    <message>
        <source>Choose a clause first.</source>
        <translation>Dewiswch gymal yn gyntaf.</translation>
    </message>
    <message>
        <source>No check rests on clause %1.</source>
        <translation>Nid oes gwiriad yn seiliedig ar gymal %1.</translation>
    </message>
    <message>
        <source>Checks that &amp;use this clause</source>
        <translation>Gwiriadau sy’n de&amp;fnyddio’r cymal hwn</translation>
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
    <name>Concordat::NoteEditor</name>
    <message>
        <source>My &amp;note on this clause</source>
        <translation>Fy &amp;nodyn ar y cymal hwn</translation>
    </message>
    <message>
        <source>My note on this clause</source>
        <translation>Fy nodyn ar y cymal hwn</translation>
    </message>
    <message>
        <source>Kept on this computer, by itself, as you type</source>
        <translation>Cedwir ar y cyfrifiadur hwn, yn awtomatig, wrth i chi deipio</translation>
    </message>
    <message>
        <source>Only you see it</source>
        <translation>Dim ond chi sy’n ei weld</translation>
    </message>
    <message>
        <source>The clause has changed since you wrote this.</source>
        <translation>Mae’r cymal wedi newid ers i chi ysgrifennu hwn.</translation>
    </message>
</context>
<context>
    <name>Concordat::PagePair</name>
    <message>
        <source>The authority’s own wording</source>
        <translation>Geiriad yr awdurdod ei hun</translation>
    </message>
    <message>
        <source>In plain English</source>
        <translation>Mewn Saesneg plaen</translation>
    </message>
</context>
<context>
    <name>Concordat::PageRail</name>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
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
    <name>Concordat::PlacesMenu</name>
    <message>
        <source>The &amp;way here</source>
        <translation>Y &amp;ffordd yma</translation>
    </message>
    <message>
        <source>Lists where you have been in this tab, to go back to</source>
        <translation>Rhestru’r mannau y buoch ynddynt yn y tab hwn, er mwyn mynd yn ôl iddynt</translation>
    </message>
    <message>
        <source>&amp;Recent clauses</source>
        <translation>Cymalau &amp;diweddar</translation>
    </message>
    <message>
        <source>Lists the clauses you last went to</source>
        <translation>Rhestru’r cymalau yr aethoch iddynt ddiwethaf</translation>
    </message>
    <message>
        <source>B&amp;ookmarks</source>
        <translation>&amp;Nodau tudalen</translation>
    </message>
    <message>
        <source>Lists the clauses you have marked</source>
        <translation>Rhestru’r cymalau yr ydych wedi’u nodi</translation>
    </message>
    <message>
        <source>No clauses yet</source>
        <translation>Dim cymalau eto</translation>
    </message>
    <message>
        <source>%1  %2  –  %3</source>
        <translation>%1  %2  –  %3</translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>Dim unman eto</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>%1 gynt</translation>
    </message>
    <message>
        <source>No bookmarks yet; Ctrl+D sets one</source>
        <translation>Dim nodau tudalen eto; mae Ctrl+D yn gosod un</translation>
    </message>
</context>
<context>
    <name>Concordat::Preview</name>
    <message>
        <source>Leads to no clause of this protocol</source>
        <translation>Nid yw’n arwain at unrhyw gymal yn y protocol hwn</translation>
    </message>
    <message>
        <source>Outside this protocol</source>
        <translation>Y tu allan i’r protocol hwn</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n cymal</numerusform>
            <numerusform>%n cymal</numerusform>
            <numerusform>%n o gymalau</numerusform>
            <numerusform>%n o gymalau</numerusform>
            <numerusform>%n o gymalau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n arall</numerusform>
            <numerusform>ac %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Explained in %1</source>
        <translation>Ceir esboniad yn %1</translation>
    </message>
</context>
<context>
    <name>Concordat::PrintActions</name>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>&amp;Rhagolwg argraffu…</translation>
    </message>
    <message>
        <source>Shows how the text will look on paper</source>
        <translation>Dangos sut y bydd y testun yn edrych ar bapur</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Argraffu…</translation>
    </message>
    <message>
        <source>Prints the text as it is shown</source>
        <translation>Argraffu’r testun fel y’i dangosir</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Dim ond %1</translation>
    </message>
    <message>
        <source>Restated in Concordat’s words, not the authority’s own wording</source>
        <translation>Wedi’i ailddatgan yng ngeiriau Concordat, nid yng ngeiriad yr awdurdod ei hun</translation>
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
    <message>
        <source>The file cannot be written</source>
        <translation>Ni ellir ysgrifennu’r ffeil</translation>
    </message>
    <message>
        <source>What stood there before is unchanged.</source>
        <translation>Nid yw’r hyn a oedd yno o’r blaen wedi newid.</translation>
    </message>
    <message>
        <source>Choose another folder or another name, or make room on the disk.</source>
        <translation>Dewiswch ffolder arall neu enw arall, neu gwnewch le ar y ddisg.</translation>
    </message>
    <message>
        <source>There is a file of that name already</source>
        <translation>Mae ffeil o’r enw hwnnw yn bodoli eisoes</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Fe’i gadawyd fel y mae.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>The file is not a records file</source>
        <translation>Nid yw’r ffeil yn ffeil cofnodion</translation>
    </message>
    <message>
        <source>Open another records file, or restore a backup in its place.</source>
        <translation>Agorwch ffeil cofnodion arall, neu adferwch gopi wrth gefn yn ei lle.</translation>
    </message>
    <message>
        <source>The file belongs to another program</source>
        <translation>Mae’r ffeil yn perthyn i raglen arall</translation>
    </message>
    <message>
        <source>Open a records file of Concordat’s own.</source>
        <translation>Agorwch un o ffeiliau cofnodion Concordat ei hun.</translation>
    </message>
    <message>
        <source>The records were written by a newer Concordat</source>
        <translation>Ysgrifennwyd y cofnodion gan fersiwn mwy newydd o Concordat</translation>
    </message>
    <message>
        <source>This one does not know all that is in them, and left them as they are.</source>
        <translation>Nid yw’r fersiwn hwn yn adnabod popeth sydd ynddynt, ac fe’u gadawyd fel y maent.</translation>
    </message>
    <message>
        <source>Update Concordat, or open another records file.</source>
        <translation>Diweddarwch Concordat, neu agorwch ffeil cofnodion arall.</translation>
    </message>
    <message>
        <source>The records file is damaged</source>
        <translation>Mae’r ffeil cofnodion wedi’i difrodi</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing is written to it.</source>
        <translation>Fe’i gadawyd fel y mae, ac nid oes dim yn cael ei ysgrifennu iddi.</translation>
    </message>
    <message>
        <source>Keep a copy of it, then restore the latest backup.</source>
        <translation>Cadwch gopi ohoni, yna adferwch y copi wrth gefn diweddaraf.</translation>
    </message>
    <message>
        <source>The records file cannot be written to</source>
        <translation>Ni ellir ysgrifennu i’r ffeil cofnodion</translation>
    </message>
    <message>
        <source>The file or its folder is read-only, and nothing can be kept there.</source>
        <translation>Mae’r ffeil neu ei ffolder yn ddarllen yn unig, ac ni ellir cadw dim yno.</translation>
    </message>
    <message>
        <source>Allow writing to both, or open another records file.</source>
        <translation>Rhowch ganiatâd i ysgrifennu i’r ddwy, neu agorwch ffeil cofnodion arall.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Mae’r ddisg yn llawn</translation>
    </message>
    <message>
        <source>What was just entered is not kept; all that was kept before is safe.</source>
        <translation>Nid yw’r hyn a roddwyd i mewn ddiwethaf wedi’i gadw; mae popeth a gadwyd cyn hynny yn ddiogel.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Gwnewch le ar y ddisg a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Another program holds the records file</source>
        <translation>Mae rhaglen arall yn dal y ffeil cofnodion</translation>
    </message>
    <message>
        <source>Close other programs and windows that use the file, and try again.</source>
        <translation>Caewch raglenni a ffenestri eraill sy’n defnyddio’r ffeil, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The records file could not be used</source>
        <translation>Nid oedd modd defnyddio’r ffeil cofnodion</translation>
    </message>
    <message>
        <source>Try again; if it fails once more, back the records up to another disk.</source>
        <translation>Rhowch gynnig arall arni; os bydd yn methu eto, gwnewch gopi wrth gefn o’r cofnodion ar ddisg arall.</translation>
    </message>
    <message>
        <source>The records were changed by another program</source>
        <translation>Newidiwyd y cofnodion gan raglen arall</translation>
    </message>
    <message>
        <source>Their audit trail no longer fits what they hold.</source>
        <translation>Nid yw eu trywydd archwilio yn cyd-fynd mwyach â’r hyn sydd ynddynt.</translation>
    </message>
    <message>
        <source>Run “concordat records verify” to see where, and use an earlier backup.</source>
        <translation>Rhedwch “concordat records verify” i weld ymhle, a defnyddiwch gopi wrth gefn cynharach.</translation>
    </message>
    <message>
        <source>The file of notes and bookmarks cannot be understood</source>
        <translation>Ni ellir deall y ffeil nodiadau a nodau tudalen</translation>
    </message>
    <message>
        <source>It is left as it is, and none of them is shown.</source>
        <translation>Fe’i gadewir fel y mae, ac ni ddangosir dim ohonynt.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or move it away to begin anew.</source>
        <translation>Rhowch gopi ohoni yn ôl, neu symudwch hi oddi yno i ddechrau o’r newydd.</translation>
    </message>
    <message>
        <source>The note or bookmark could not be kept</source>
        <translation>Nid oedd modd cadw’r nodyn neu’r nod tudalen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Make room on the disk or allow writing to the folder, and try again.</source>
        <translation>Gwnewch le ar y ddisg neu rhowch ganiatâd i ysgrifennu i’r ffolder, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The link leads to no clause at hand</source>
        <translation>Nid yw’r ddolen yn arwain at unrhyw gymal sydd ar gael</translation>
    </message>
    <message>
        <source>The protocol is not there, or has no clause of that number.</source>
        <translation>Nid yw’r protocol yno, neu nid oes ganddo gymal â’r rhif hwnnw.</translation>
    </message>
    <message>
        <source>Compare the link with the place it was taken from.</source>
        <translation>Cymharwch y ddolen â’r man y’i cymerwyd ohono.</translation>
    </message>
    <message>
        <source>The list of words that mean the same cannot be used</source>
        <translation>Ni ellir defnyddio’r rhestr o eiriau sy’n golygu’r un peth</translation>
    </message>
    <message>
        <source>Texts are searched and compared by their own words alone.</source>
        <translation>Chwilir a chymherir testunau yn ôl eu geiriau eu hunain yn unig.</translation>
    </message>
    <message>
        <source>Correct synonyms.yaml and start Concordat again.</source>
        <translation>Cywirwch synonyms.yaml a dechreuwch Concordat eto.</translation>
    </message>
    <message>
        <source>The values of a protocol cannot be used</source>
        <translation>Ni ellir defnyddio gwerthoedd protocol</translation>
    </message>
    <message>
        <source>The pack is left out; if the shared list is meant, no values are shown.</source>
        <translation>Gadewir y pecyn allan; os y rhestr a rennir sydd dan sylw, ni ddangosir unrhyw werthoedd.</translation>
    </message>
    <message>
        <source>Correct the values.yaml named and start Concordat again.</source>
        <translation>Cywirwch y ffeil values.yaml a enwir a dechreuwch Concordat eto.</translation>
    </message>
    <message>
        <source>A checklist cannot be used</source>
        <translation>Ni ellir defnyddio rhestr wirio</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Fe’i gadewir allan.</translation>
    </message>
    <message>
        <source>Correct it as protocols/checklists/README.md describes and start Concordat again.</source>
        <translation>Cywirwch hi fel y disgrifir yn protocols/checklists/README.md a dechreuwch Concordat eto.</translation>
    </message>
    <message>
        <source>The answers cannot be read</source>
        <translation>Ni ellir darllen yr atebion</translation>
    </message>
    <message>
        <source>Nothing was evaluated.</source>
        <translation>Ni werthuswyd dim.</translation>
    </message>
    <message>
        <source>Give one JSON object that has the id of each question answered and its answer.</source>
        <translation>Rhowch un gwrthrych JSON sy’n cynnwys id pob cwestiwn a atebwyd a’i ateb.</translation>
    </message>
    <message>
        <source>The checklist has no such question; its questions are</source>
        <translation>Nid oes cwestiwn o’r fath yn y rhestr wirio; ei chwestiynau yw</translation>
    </message>
    <message>
        <source>Use one of these ids.</source>
        <translation>Defnyddiwch un o’r ids hyn.</translation>
    </message>
    <message>
        <source>The answer does not fit its question; what fits is</source>
        <translation>Nid yw’r ateb yn addas i’w gwestiwn; yr hyn sy’n addas yw</translation>
    </message>
    <message>
        <source>Correct the answer. Every question also takes unknown, not-applicable and ask-advice.</source>
        <translation>Cywirwch yr ateb. Mae pob cwestiwn hefyd yn derbyn unknown, not-applicable ac ask-advice.</translation>
    </message>
    <message>
        <source>The published text does not belong to this protocol</source>
        <translation>Nid yw’r testun cyhoeddedig yn perthyn i’r protocol hwn</translation>
    </message>
    <message>
        <source>It is not shown beside the restatement.</source>
        <translation>Nid yw’n cael ei ddangos wrth ochr yr ailddatganiad.</translation>
    </message>
    <message>
        <source>Attach the text that the authority has published for this protocol.</source>
        <translation>Atodwch y testun y mae’r awdurdod wedi’i gyhoeddi ar gyfer y protocol hwn.</translation>
    </message>
    <message>
        <source>The published text could not be kept</source>
        <translation>Nid oedd modd cadw’r testun cyhoeddedig</translation>
    </message>
    <message>
        <source>The protocol is shown as before.</source>
        <translation>Dangosir y protocol fel o’r blaen.</translation>
    </message>
    <message>
        <source>Check that you may write to this folder and that there is room on the disk.</source>
        <translation>Gwiriwch fod gennych ganiatâd i ysgrifennu i’r ffolder hwn a bod lle ar y ddisg.</translation>
    </message>
    <message>
        <source>No clause can match this filter</source>
        <translation>Ni all unrhyw gymal gyfateb i’r hidlydd hwn</translation>
    </message>
    <message>
        <source>It is none that Concordat knows here.</source>
        <translation>Nid yw’n un y mae Concordat yn ei adnabod yma.</translation>
    </message>
    <message>
        <source>Choose a topic, authority, actor or strength from the lists beside the results.</source>
        <translation>Dewiswch bwnc, awdurdod, person neu gorff, neu gryfder o’r rhestrau wrth ochr y canlyniadau.</translation>
    </message>
    <message>
        <source>There is no such clause</source>
        <translation>Nid oes cymal o’r fath</translation>
    </message>
    <message>
        <source>The words were looked for in the texts as well.</source>
        <translation>Chwiliwyd am y geiriau yn y testunau hefyd.</translation>
    </message>
    <message>
        <source>Check the number in the protocol’s contents.</source>
        <translation>Gwiriwch y rhif yng nghynnwys y protocol.</translation>
    </message>
    <message>
        <source>The query is longer than a search can use</source>
        <translation>Mae’r ymholiad yn hwy nag y gall chwiliad ei ddefnyddio</translation>
    </message>
    <message>
        <source>Only its first words were looked for.</source>
        <translation>Dim ond am ei eiriau cyntaf y chwiliwyd.</translation>
    </message>
    <message>
        <source>Leave out the words that matter least.</source>
        <translation>Gadewch allan y geiriau lleiaf pwysig.</translation>
    </message>
    <message>
        <source>The search cannot be used</source>
        <translation>Ni ellir defnyddio’r chwiliad</translation>
    </message>
    <message>
        <source>Its index can neither be read nor made again.</source>
        <translation>Ni ellir darllen ei fynegai na’i ail-greu.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that you may write to the cache folder.</source>
        <translation>Gwiriwch fod lle ar y ddisg a bod gennych ganiatâd i ysgrifennu i’r ffolder storfa dros dro.</translation>
    </message>
    <message>
        <source>The corrections in this file cannot be used</source>
        <translation>Ni ellir defnyddio’r cywiriadau yn y ffeil hon</translation>
    </message>
    <message>
        <source>None of them was taken over.</source>
        <translation>Ni dderbyniwyd yr un ohonynt.</translation>
    </message>
    <message>
        <source>Ask for the file again, as Concordat wrote it.</source>
        <translation>Gofynnwch am y ffeil eto, fel yr ysgrifennwyd hi gan Concordat.</translation>
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
</context>
<context>
    <name>Concordat::ProtocolPrint</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
</context>
<context>
    <name>Concordat::QuestionCard</name>
    <message>
        <source>Why? (kept with the answer)</source>
        <translation>Pam? (cedwir gyda’r ateb)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Other answer</source>
        <translation>Ateb arall</translation>
    </message>
    <message>
        <source>Say that you do not know, that it does not apply, or that you will ask for advice</source>
        <translation>Dweud nad ydych yn gwybod, nad yw’n berthnasol, neu y byddwch yn gofyn am gyngor</translation>
    </message>
    <message>
        <source>Clause:</source>
        <translation>Cymal:</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>Nid wyf yn &amp;gwybod</translation>
    </message>
    <message>
        <source>It does not &amp;apply here</source>
        <translation>Nid yw’n &amp;berthnasol yma</translation>
    </message>
    <message>
        <source>I will ask for ad&amp;vice</source>
        <translation>Byddaf yn gofyn am g&amp;yngor</translation>
    </message>
    <message>
        <source>&amp;Take the answer back</source>
        <translation>&amp;Tynnu’r ateb yn ôl</translation>
    </message>
    <message>
        <source>You have said that you do not know.</source>
        <translation>Rydych wedi dweud nad ydych yn gwybod.</translation>
    </message>
    <message>
        <source>You have said that this does not apply.</source>
        <translation>Rydych wedi dweud nad yw hyn yn berthnasol.</translation>
    </message>
    <message>
        <source>You have said that you will ask for advice.</source>
        <translation>Rydych wedi dweud y byddwch yn gofyn am gyngor.</translation>
    </message>
</context>
<context>
    <name>Concordat::ReadPage</name>
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
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Darllen</translation>
    </message>
    <message>
        <source>Read a protocol clause by clause</source>
        <translation>Darllen protocol fesul cymal</translation>
    </message>
    <message>
        <source>&amp;Find in the text</source>
        <translation>&amp;Chwilio yn y testun</translation>
    </message>
    <message>
        <source>Looks for words in the text and marks them</source>
        <translation>Chwilio am eiriau yn y testun a’u marcio</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Cyfatebiad &amp;nesaf</translation>
    </message>
    <message>
        <source>Goes to the next match</source>
        <translation>Mynd i’r cyfatebiad nesaf</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Cyfatebiad &amp;blaenorol</translation>
    </message>
    <message>
        <source>Goes to the match before</source>
        <translation>Mynd i’r cyfatebiad blaenorol</translation>
    </message>
    <message>
        <source>Find a c&amp;lause</source>
        <translation>Dod o hyd i &amp;gymal</translation>
    </message>
    <message>
        <source>Type words to list only the clauses that hold them</source>
        <translation>Teipiwch eiriau i restru dim ond y cymalau sy’n eu cynnwys</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>&amp;Ysgrifennu nodyn</translation>
    </message>
    <message>
        <source>Goes to your own note on this clause</source>
        <translation>Mynd i’ch nodyn eich hun ar y cymal hwn</translation>
    </message>
    <message>
        <source>&amp;Bookmark this clause</source>
        <translation>&amp;Rhoi nod tudalen ar y cymal hwn</translation>
    </message>
    <message>
        <source>Marks this clause so that you can come back to it, or takes the mark away</source>
        <translation>Nodi’r cymal hwn er mwyn i chi allu dod yn ôl ato, neu dynnu’r nod i ffwrdd</translation>
    </message>
    <message>
        <source>&amp;About this clause</source>
        <translation>Yng&amp;hylch y cymal hwn</translation>
    </message>
    <message>
        <source>Shows what the clause is about, and what the other authorities say on that</source>
        <translation>Dangos am beth y mae’r cymal yn sôn, a beth mae’r awdurdodau eraill yn ei ddweud am hynny</translation>
    </message>
    <message>
        <source>New &amp;tab</source>
        <translation>&amp;Tab newydd</translation>
    </message>
    <message>
        <source>Opens another tab at this clause</source>
        <translation>Agor tab arall wrth y cymal hwn</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>C&amp;au’r tab</translation>
    </message>
    <message>
        <source>Closes this tab</source>
        <translation>Cau’r tab hwn</translation>
    </message>
    <message>
        <source>Reopen c&amp;losed tab</source>
        <translation>Ai&amp;lagor tab a gaewyd</translation>
    </message>
    <message>
        <source>Opens the tab again that was closed last</source>
        <translation>Agor eto’r tab a gaewyd ddiwethaf</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Tab ne&amp;saf</translation>
    </message>
    <message>
        <source>Brings the tab to the right to the front</source>
        <translation>Dod â’r tab ar y dde i’r blaen</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Tab blaen&amp;orol</translation>
    </message>
    <message>
        <source>Brings the tab to the left to the front</source>
        <translation>Dod â’r tab ar y chwith i’r blaen</translation>
    </message>
</context>
<context>
    <name>Concordat::ReadingArea</name>
    <message>
        <source>No protocol is open</source>
        <translation>Nid oes protocol ar agor</translation>
    </message>
    <message>
        <source>Choose an authority above, or open a file with File ▸ Open.</source>
        <translation>Dewiswch awdurdod uchod, neu agorwch ffeil gyda Ffeil ▸ Agor.</translation>
    </message>
    <message>
        <source>No protocols were found</source>
        <translation>Ni chafwyd hyd i unrhyw brotocolau</translation>
    </message>
    <message>
        <source>Open the text of one with File ▸ Open.</source>
        <translation>Agorwch destun un gyda Ffeil ▸ Agor.</translation>
    </message>
</context>
<context>
    <name>Concordat::RecordsCommand</name>
    <message>
        <source>Looks after the file that holds your checklists, notes and their audit trail.

  verify          goes over the file and its audit trail; exits with 1 if another program changed it
  backup FILE     writes all of it to a file of its own
  restore FILE    puts a backup in its place, and keeps what was there
  export FILE     writes it as .json or .csv</source>
        <translation>Gofalu am y ffeil sy’n dal eich rhestrau gwirio, eich nodiadau a’u trywydd archwilio.

  verify          mynd dros y ffeil a’i thrywydd archwilio; gorffen gyda chod 1 os newidiwyd hi gan raglen arall
  backup FILE     ysgrifennu’r cyfan i ffeil ar wahân
  restore FILE    rhoi copi wrth gefn yn ei lle, a chadw’r hyn a oedd yno
  export FILE     ei hysgrifennu fel .json neu .csv</translation>
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
        <source>The records file, in place of your own.</source>
        <translation>Y ffeil cofnodion, yn lle eich un chi.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ffeil</translation>
    </message>
    <message>
        <source>A hash printed earlier, which has to be in the audit trail.</source>
        <translation>Hash a argraffwyd yn gynharach, y mae’n rhaid iddo fod yn y trywydd archwilio.</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>hash</translation>
    </message>
    <message>
        <source>verify, backup, restore or export.</source>
        <translation>verify, backup, restore neu export.</translation>
    </message>
    <message>
        <source>The file to write or restore.</source>
        <translation>Y ffeil i’w hysgrifennu neu i’w hadfer.</translation>
    </message>
    <message>
        <source>records: there is no format &quot;%1&quot;; use text or json</source>
        <translation>records: nid oes fformat &quot;%1&quot;; defnyddiwch text neu json</translation>
    </message>
    <message>
        <source>records: say what to do: verify, backup FILE, restore FILE or export FILE</source>
        <translation>records: dywedwch beth i’w wneud: verify, backup FILE, restore FILE neu export FILE</translation>
    </message>
    <message>
        <source>records %1: name one file</source>
        <translation>records %1: enwch un ffeil</translation>
    </message>
    <message>
        <source>records %1 takes no file; --records names another records file</source>
        <translation>Nid yw records %1 yn derbyn ffeil; mae --records yn enwi ffeil cofnodion arall</translation>
    </message>
    <message numerus="yes">
        <source>Intact: %n entries in the audit trail, the latest with the hash %1</source>
        <translation>
            <numerusform>Yn gyfan: %n cofnod yn y trywydd archwilio, a hash y diweddaraf yw %1</numerusform>
            <numerusform>Yn gyfan: %n cofnod yn y trywydd archwilio, a’i hash yw %1</numerusform>
            <numerusform>Yn gyfan: %n o gofnodion yn y trywydd archwilio, a hash y diweddaraf yw %1</numerusform>
            <numerusform>Yn gyfan: %n o gofnodion yn y trywydd archwilio, a hash y diweddaraf yw %1</numerusform>
            <numerusform>Yn gyfan: %n o gofnodion yn y trywydd archwilio, a hash y diweddaraf yw %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed by another program in %n place(s)</source>
        <translation>
            <numerusform>Newidiwyd gan raglen arall mewn %n lle</numerusform>
            <numerusform>Newidiwyd gan raglen arall mewn %n lle</numerusform>
            <numerusform>Newidiwyd gan raglen arall mewn %n o leoedd</numerusform>
            <numerusform>Newidiwyd gan raglen arall mewn %n o leoedd</numerusform>
            <numerusform>Newidiwyd gan raglen arall mewn %n o leoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up to %1; the latest hash is %2</source>
        <translation>Gwnaed copi wrth gefn yn %1; yr hash diweddaraf yw %2</translation>
    </message>
    <message>
        <source>Restored from %1</source>
        <translation>Adferwyd o %1</translation>
    </message>
    <message>
        <source>Restored from %1; what was there is kept as %2</source>
        <translation>Adferwyd o %1; cedwir yr hyn a oedd yno fel %2</translation>
    </message>
    <message>
        <source>records export: %1 has to end in .json or .csv</source>
        <translation>records export: rhaid i %1 orffen gyda .json neu .csv</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n run(s) to %1; the latest hash is %2</source>
        <translation>
            <numerusform>Allforiwyd %n gwiriad i %1; yr hash diweddaraf yw %2</numerusform>
            <numerusform>Allforiwyd %n gwiriad i %1; yr hash diweddaraf yw %2</numerusform>
            <numerusform>Allforiwyd %n o wiriadau i %1; yr hash diweddaraf yw %2</numerusform>
            <numerusform>Allforiwyd %n o wiriadau i %1; yr hash diweddaraf yw %2</numerusform>
            <numerusform>Allforiwyd %n o wiriadau i %1; yr hash diweddaraf yw %2</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 of %2 was changed</source>
        <translation>newidiwyd rhes %1 yn nhabl %2</translation>
    </message>
    <message>
        <source>row %1 of %2 was removed</source>
        <translation>tynnwyd rhes %1 o dabl %2</translation>
    </message>
    <message>
        <source>row %1 of %2 was added</source>
        <translation>ychwanegwyd rhes %1 at dabl %2</translation>
    </message>
    <message>
        <source>row %1 of %2 was put in the place of another</source>
        <translation>rhoddwyd rhes %1 yn nhabl %2 yn lle un arall</translation>
    </message>
    <message>
        <source>entry %1 of the audit trail was changed</source>
        <translation>newidiwyd cofnod %1 yn y trywydd archwilio</translation>
    </message>
    <message>
        <source>the audit trail lacks entries from %1 on</source>
        <translation>mae cofnodion ar goll o’r trywydd archwilio o %1 ymlaen</translation>
    </message>
    <message>
        <source>entry %1 of the audit trail was put in the place of another</source>
        <translation>rhoddwyd cofnod %1 yn y trywydd archwilio yn lle un arall</translation>
    </message>
    <message>
        <source>the form of the file was changed: %1</source>
        <translation>newidiwyd ffurf y ffeil: %1</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>mae’r ffeil wedi’i difrodi: %1</translation>
    </message>
    <message>
        <source>entries after %1 of the audit trail are missing, or the hash that was expected was never in it</source>
        <translation>mae cofnodion ar ôl %1 ar goll o’r trywydd archwilio, neu nid oedd yr hash disgwyliedig ynddo erioed</translation>
    </message>
</context>
<context>
    <name>Concordat::RecordsMenu</name>
    <message>
        <source>Records (*.sqlite)</source>
        <translation>Cofnodion (*.sqlite)</translation>
    </message>
    <message>
        <source>Open records, or begin new ones</source>
        <translation>Agor cofnodion, neu ddechrau rhai newydd</translation>
    </message>
    <message>
        <source>Back up the records</source>
        <translation>Gwneud copi wrth gefn o’r cofnodion</translation>
    </message>
    <message>
        <source>Restore the records from a backup</source>
        <translation>Adfer y cofnodion o gopi wrth gefn</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>Allforio’r cofnodion</translation>
    </message>
    <message>
        <source>All there is to know (*.json);;Table (*.csv)</source>
        <translation>Popeth sydd i’w wybod (*.json);;Tabl (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Cofnodion</translation>
    </message>
    <message>
        <source>Open, back up, restore, verify or export what your work has left</source>
        <translation>Agor, copïo wrth gefn, adfer, gwirio neu allforio’r hyn y mae eich gwaith wedi’i adael</translation>
    </message>
    <message>
        <source>&amp;Open records…</source>
        <translation>&amp;Agor cofnodion…</translation>
    </message>
    <message>
        <source>Works with another records file, or begins a new one</source>
        <translation>Gweithio gyda ffeil gofnodion arall, neu ddechrau un newydd</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Copi wrth gefn…</translation>
    </message>
    <message>
        <source>Copies the records to a file that stands alone</source>
        <translation>Copïo’r cofnodion i ffeil sy’n sefyll ar ei phen ei hun</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>A&amp;dfer…</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the records, which are kept beside it</source>
        <translation>Rhoi copi wrth gefn yn lle’r cofnodion, a gedwir wrth ei ochr</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Gwirio</translation>
    </message>
    <message>
        <source>Finds out whether another program has changed the records</source>
        <translation>Canfod a yw rhaglen arall wedi newid y cofnodion</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>A&amp;llforio…</translation>
    </message>
    <message>
        <source>Writes all records to a file that other programs read</source>
        <translation>Ysgrifennu’r holl gofnodion i ffeil y gall rhaglenni eraill ei darllen</translation>
    </message>
    <message>
        <source>The records are now those of %1.</source>
        <translation>Cofnodion %1 yw’r rhai sydd ar agor bellach.</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Gwnaed copi wrth gefn i %1.</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as %1.</source>
        <translation>Wedi’u hadfer. Cedwir yr hyn a oedd yno o’r blaen fel %1.</translation>
    </message>
    <message numerus="yes">
        <source>The records are intact: %n entries, the latest with the hash %1.</source>
        <translation>
            <numerusform>Mae’r cofnodion yn gyfan: %n cofnod, y diweddaraf â’r hash %1.</numerusform>
            <numerusform>Mae’r cofnodion yn gyfan: %n cofnod, â’r hash %1.</numerusform>
            <numerusform>Mae’r cofnodion yn gyfan: %n cofnod, y diweddaraf â’r hash %1.</numerusform>
            <numerusform>Mae’r cofnodion yn gyfan: %n chofnod, y diweddaraf â’r hash %1.</numerusform>
            <numerusform>Mae’r cofnodion yn gyfan: %n cofnod, y diweddaraf â’r hash %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Ysgrifennwyd i %1.</translation>
    </message>
</context>
<context>
    <name>Concordat::RoleText</name>
    <message>
        <source>a member</source>
        <translation>aelod</translation>
    </message>
    <message>
        <source>a co-opted or independent member</source>
        <translation>aelod cyfetholedig neu annibynnol</translation>
    </message>
    <message>
        <source>the chair, or chair of a committee</source>
        <translation>y cadeirydd, neu gadeirydd pwyllgor</translation>
    </message>
    <message>
        <source>an officer</source>
        <translation>swyddog</translation>
    </message>
</context>
<context>
    <name>Concordat::RunTableModel</name>
    <message>
        <source>in progress</source>
        <translation>ar y gweill</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>wedi’i orffen</translation>
    </message>
    <message>
        <source>replaced by a later one</source>
        <translation>wedi’i ddisodli gan un diweddarach</translation>
    </message>
    <message>
        <source>%1, under an older text</source>
        <translation>%1, o dan destun hŷn</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Dechreuwyd</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Gwiriad</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Awdurdod</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Diben</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statws</translation>
    </message>
</context>
<context>
    <name>Concordat::RunsPanel</name>
    <message>
        <source>Export the checks that are shown</source>
        <translation>Allforio’r gwiriadau a ddangosir</translation>
    </message>
    <message>
        <source>Table (*.csv);;All there is to know (*.json)</source>
        <translation>Tabl (*.csv);;Popeth sydd i’w wybod (*.json)</translation>
    </message>
    <message>
        <source>&amp;Earlier checks</source>
        <translation>Gwiriadau &amp;cynharach</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>&amp;Use again</source>
        <translation>&amp;Defnyddio eto</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>Di&amp;sodli</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Allfo&amp;rio…</translation>
    </message>
    <message>
        <source>Filter by any word or date</source>
        <translation>Hidlo yn ôl unrhyw air neu ddyddiad</translation>
    </message>
    <message>
        <source>Filter earlier checks</source>
        <translation>Hidlo gwiriadau cynharach</translation>
    </message>
    <message>
        <source>Goes on with the check; what you change is kept beside what it said before</source>
        <translation>Parhau â’r gwiriad; cedwir yr hyn yr ydych yn ei newid wrth ochr yr hyn a ddywedai o’r blaen</translation>
    </message>
    <message>
        <source>Begins a new check with the same answers, for the next meeting</source>
        <translation>Dechrau gwiriad newydd gyda’r un atebion, ar gyfer y cyfarfod nesaf</translation>
    </message>
    <message>
        <source>Begins a new check that takes the place of this one, which stays readable</source>
        <translation>Dechrau gwiriad newydd yn lle’r un hwn, y bydd modd ei ddarllen o hyd</translation>
    </message>
    <message>
        <source>Writes the checks that the filter shows to a file</source>
        <translation>Ysgrifennu’r gwiriadau y mae’r hidlydd yn eu dangos i ffeil</translation>
    </message>
    <message>
        <source>Earlier checks</source>
        <translation>Gwiriadau cynharach</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) written to %1.</source>
        <translation>
            <numerusform>Ysgrifennwyd %n gwiriad i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n gwiriad i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n o wiriadau i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n o wiriadau i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n o wiriadau i %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concordat::SearchCommand</name>
    <message>
        <source>Finds clauses: words, &quot;phrases&quot;, prefix*, AND, OR, NOT, authority: topic: actor: strength: and addresses such as wiltshire:62.</source>
        <translation>Dod o hyd i gymalau: geiriau, &quot;ymadroddion&quot;, prefix*, AND, OR, NOT, authority: topic: actor: strength: a chyfeiriadau fel wiltshire:62.</translation>
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
        <source>Search only this authority; may be given several times.</source>
        <translation>Chwilio’r awdurdod hwn yn unig; gellir ei roi sawl gwaith.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>How many clauses to show at most.</source>
        <translation>Faint o gymalau i’w dangos ar y mwyaf.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>rhif</translation>
    </message>
    <message>
        <source>What to look for.</source>
        <translation>Yr hyn i chwilio amdano.</translation>
    </message>
    <message>
        <source>search: there is no format &quot;%1&quot;; use text or json</source>
        <translation>search: nid oes fformat &quot;%1&quot;; defnyddiwch text neu json</translation>
    </message>
    <message>
        <source>search: &quot;%1&quot; is no number of clauses; use one from 0 to %2</source>
        <translation>search: nid yw &quot;%1&quot; yn nifer o gymalau; defnyddiwch rif o 0 i %2</translation>
    </message>
    <message>
        <source>search: say what to look for, for example: concordat search &quot;political group&quot;</source>
        <translation>search: dywedwch am beth i chwilio, er enghraifft: concordat search &quot;political group&quot;</translation>
    </message>
    <message>
        <source>search: there is no authority &quot;%1&quot;; those at hand are %2</source>
        <translation>search: nid oes awdurdod &quot;%1&quot;; y rhai sydd ar gael yw %2</translation>
    </message>
    <message>
        <source>No text has all of these words; looked for: %1</source>
        <translation>Nid yw’r geiriau hyn i gyd mewn unrhyw destun; chwiliwyd am: %1</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or other ones.</source>
        <translation>Ni chafwyd hyd i ddim. Rhowch gynnig ar lai o eiriau, neu ar rai eraill.</translation>
    </message>
</context>
<context>
    <name>Concordat::SearchPage</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Chwilio</translation>
    </message>
    <message>
        <source>Find clauses in all protocols as you type</source>
        <translation>Dod o hyd i gymalau ym mhob protocol wrth i chi deipio</translation>
    </message>
    <message>
        <source>Words, “a phrase”, gift*, authority:wiltshire, or where to go: wilts 62</source>
        <translation>Geiriau, “ymadrodd”, gift*, authority:wiltshire, neu ble i fynd: wilts 62</translation>
    </message>
    <message>
        <source>Search all protocols</source>
        <translation>Chwilio ym mhob protocol</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Cyfyngu’r chwiliad</translation>
    </message>
    <message>
        <source>Clauses found</source>
        <translation>Cymalau a ganfuwyd</translation>
    </message>
    <message>
        <source>Getting the search ready: %1 of %2 protocols</source>
        <translation>Paratoi’r chwiliad: %1 o %2 protocol</translation>
    </message>
    <message>
        <source>Search every protocol at once</source>
        <translation>Chwilio pob protocol ar unwaith</translation>
    </message>
    <message>
        <source>Type words, and the clauses that hold them appear. Put words in quotation marks to find them side by side, a * after the beginning of a word, AND, OR and NOT between words. An authority and a number go straight to the clause.</source>
        <translation>Teipiwch eiriau, a bydd y cymalau sy’n eu cynnwys yn ymddangos. Rhowch eiriau mewn dyfynodau i ddod o hyd iddynt ochr yn ochr, * ar ôl dechrau gair, ac AND, OR a NOT rhwng geiriau. Mae awdurdod a rhif yn mynd yn syth i’r cymal.</translation>
    </message>
    <message>
        <source>No clause has these words</source>
        <translation>Nid yw’r geiriau hyn mewn unrhyw gymal</translation>
    </message>
    <message>
        <source>Try fewer or other words, or take away a filter.</source>
        <translation>Rhowch gynnig ar lai o eiriau neu ar eiriau eraill, neu tynnwch hidlydd.</translation>
    </message>
    <message>
        <source>The first %1 of %2 clauses.</source>
        <translation>Y %1 cyntaf o %2 cymal.</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) found.</source>
        <translation>
            <numerusform>Cafwyd hyd i %n cymal.</numerusform>
            <numerusform>Cafwyd hyd i %n cymal.</numerusform>
            <numerusform>Cafwyd hyd i %n o gymalau.</numerusform>
            <numerusform>Cafwyd hyd i %n o gymalau.</numerusform>
            <numerusform>Cafwyd hyd i %n o gymalau.</numerusform>
        </translation>
    </message>
    <message>
        <source>No clause has all these words; these have some of them.</source>
        <translation>Nid yw’r geiriau hyn i gyd mewn unrhyw gymal; mae rhai ohonynt yn y rhain.</translation>
    </message>
    <message>
        <source>Searched for “%1” instead, because no text has what was typed.</source>
        <translation>Chwiliwyd am “%1” yn lle hynny, gan nad yw’r hyn a deipiwyd mewn unrhyw destun.</translation>
    </message>
</context>
<context>
    <name>Concordat::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Cyffredinol</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Allweddi</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grwpiau o osodiadau</translation>
    </message>
    <message>
        <source>Goes with your answers in the records</source>
        <translation>Caiff ei gadw gyda’ch atebion yn y cofnodion</translation>
    </message>
    <message>
        <source>My &amp;name</source>
        <translation>Fy &amp;enw</translation>
    </message>
    <message>
        <source>Choose your authority</source>
        <translation>Dewiswch eich awdurdod</translation>
    </message>
    <message>
        <source>The authority you work under</source>
        <translation>Yr awdurdod yr ydych yn gweithio oddi tano</translation>
    </message>
    <message>
        <source>My &amp;authority</source>
        <translation>Fy &amp;awdurdod</translation>
    </message>
    <message>
        <source>Choose your role</source>
        <translation>Dewiswch eich rôl</translation>
    </message>
    <message>
        <source>Who you are to the authority</source>
        <translation>Eich perthynas â’r awdurdod</translation>
    </message>
    <message>
        <source>I a&amp;m</source>
        <translation>Fy &amp;rôl</translation>
    </message>
    <message>
        <source>The language of the window; the protocols stay in theirs</source>
        <translation>Iaith y ffenestr; mae’r protocolau’n aros yn eu hiaith eu hunain</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Fel y bwrdd gwaith</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Iaith</translation>
    </message>
    <message>
        <source>Light or dark colours</source>
        <translation>Lliwiau golau neu dywyll</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Ymddangosiad</translation>
    </message>
</context>
<context>
    <name>Concordat::ShortcutDelegate</name>
    <message>
        <source>New keys for %1</source>
        <translation>Allweddi newydd ar gyfer %1</translation>
    </message>
</context>
<context>
    <name>Concordat::ShortcutModel</name>
    <message>
        <source> or </source>
        <translation> neu </translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>dim allweddi</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Yr hyn y mae’n ei wneud</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Allweddi</translation>
    </message>
</context>
<context>
    <name>Concordat::ShortcutsPanel</name>
    <message>
        <source>&amp;Change keys</source>
        <translation>&amp;Newid allweddi</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Allweddi a&amp;rferol</translation>
    </message>
    <message>
        <source>&amp;All keys as usual</source>
        <translation>Adfer &amp;pob allwedd arferol</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>Chwilio am weithred neu ei hallweddi</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Gweithredoedd a’u hallweddi</translation>
    </message>
    <message>
        <source>F2 changes the keys of an action</source>
        <translation>Mae F2 yn newid allweddi gweithred</translation>
    </message>
    <message>
        <source>Press the new keys for the chosen action</source>
        <translation>Pwyswch yr allweddi newydd ar gyfer y weithred a ddewiswyd</translation>
    </message>
    <message>
        <source>Gives the chosen action its usual keys again</source>
        <translation>Rhoi ei hallweddi arferol yn ôl i’r weithred a ddewiswyd</translation>
    </message>
    <message>
        <source>Gives every action its usual keys again</source>
        <translation>Rhoi ei hallweddi arferol yn ôl i bob gweithred</translation>
    </message>
    <message>
        <source>%1 is taken: it does “%2”. “%3” keeps the keys it had.</source>
        <translation>Mae %1 eisoes yn cael ei ddefnyddio ar gyfer “%2”. Mae “%3” yn cadw’r allweddi a oedd ganddi.</translation>
    </message>
    <message>
        <source>&amp;Give it here instead</source>
        <translation>&amp;Ei roi yma yn lle hynny</translation>
    </message>
</context>
<context>
    <name>Concordat::SideBySideDelegate</name>
    <message>
        <source>silent</source>
        <translation>yn dawel</translation>
    </message>
    <message>
        <source>no clause like it</source>
        <translation>dim cymal tebyg</translation>
    </message>
</context>
<context>
    <name>Concordat::SideBySideModel</name>
    <message>
        <source>in other words</source>
        <translation>mewn geiriau eraill</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>air am air</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>clause number and its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>silent on this topic</source>
        <translation>yn dawel ar y pwnc hwn</translation>
    </message>
    <message>
        <source>no clause like it</source>
        <translation>dim cymal tebyg</translation>
    </message>
</context>
<context>
    <name>Concordat::SideBySideView</name>
    <message>
        <source>A bar at the left: differs from the base. Underlined: only here. Struck through: only in the base. Dashed: stands elsewhere in the base. “must against should”: the base says must, this should.</source>
        <translation>Bar ar y chwith: yn wahanol i’r sail. Wedi’i danlinellu: yma’n unig. Llinell drwyddo: yn y sail yn unig. Llinell doredig: mewn man arall yn y sail. “rhaid yn y cyntaf, dylid yn yr ail”: mae’r sail yn dweud rhaid, a’r testun hwn yn dweud dylid.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>The topic whose clauses are set side by side</source>
        <translation>Y pwnc y gosodir ei gymalau ochr yn ochr</translation>
    </message>
    <message>
        <source>Their o&amp;wn words</source>
        <translation>Eu &amp;geiriau eu hunain</translation>
    </message>
    <message>
        <source>Shows the authority’s own text where it is attached, else the restatement</source>
        <translation>Dangos testun yr awdurdod ei hun lle mae wedi’i atodi, neu’r ailddatganiad fel arall</translation>
    </message>
    <message>
        <source>&amp;Add an authority</source>
        <translation>&amp;Ychwanegu awdurdod</translation>
    </message>
    <message>
        <source>Sets one more authority beside these, up to five</source>
        <translation>Gosod un awdurdod arall wrth ochr y rhain, hyd at bump</translation>
    </message>
    <message>
        <source>Progress of the alignment</source>
        <translation>Cynnydd y paru</translation>
    </message>
    <message>
        <source>Clauses side by side</source>
        <translation>Cymalau ochr yn ochr</translation>
    </message>
    <message>
        <source>Base:</source>
        <translation>Sail:</translation>
    </message>
    <message>
        <source>Base of the comparison</source>
        <translation>Sail y gymhariaeth</translation>
    </message>
    <message>
        <source>Authority in column %1</source>
        <translation>Awdurdod yng ngholofn %1</translation>
    </message>
    <message>
        <source>Takes %1 out of the comparison</source>
        <translation>Tynnu %1 o’r gymhariaeth</translation>
    </message>
    <message>
        <source>Choose a topic</source>
        <translation>Dewiswch bwnc</translation>
    </message>
    <message>
        <source>Its clauses then stand here side by side, one authority a column.</source>
        <translation>Yna bydd ei gymalau i’w gweld yma ochr yn ochr, gydag un awdurdod ym mhob colofn.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wrthi’n cymharu…</translation>
    </message>
    <message>
        <source>The clauses that deal with the same thing are being found.</source>
        <translation>Wrthi’n dod o hyd i’r cymalau sy’n ymdrin â’r un peth.</translation>
    </message>
    <message>
        <source>All of these are silent</source>
        <translation>Mae pob un o’r rhain yn dawel</translation>
    </message>
    <message>
        <source>None of the authorities chosen has a clause on this topic.</source>
        <translation>Nid oes gan yr un o’r awdurdodau a ddewiswyd gymal ar y pwnc hwn.</translation>
    </message>
    <message>
        <source>Finding the clauses that deal with the same thing…</source>
        <translation>Wrthi’n dod o hyd i’r cymalau sy’n ymdrin â’r un peth…</translation>
    </message>
    <message>
        <source>The clauses are not matched: each stands in a row of its own.</source>
        <translation>Nid yw’r cymalau wedi’u paru: mae pob un mewn rhes ar ei ben ei hun.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Canslo</translation>
    </message>
    <message>
        <source>&amp;Match them</source>
        <translation>&amp;Paru’r cymalau</translation>
    </message>
    <message>
        <source>Nothing here differs from the base.</source>
        <translation>Nid oes dim yma’n wahanol i’r sail.</translation>
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
<context>
    <name>Concordat::TabStrip</name>
    <message>
        <source>Tabs</source>
        <translation>Tabiau</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Dim byd ar agor</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Concordat::TopicsCommand</name>
    <message>
        <source>Suggests which topics the clauses of a text deal with.</source>
        <translation>Awgrymu pa bynciau y mae cymalau testun yn ymdrin â nhw.</translation>
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
        <source>How many topics to suggest for a clause.</source>
        <translation>Faint o bynciau i’w hawgrymu ar gyfer pob cymal.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>rhif</translation>
    </message>
    <message>
        <source>A text or Markdown file, an authority’s id, or - for the standard input.</source>
        <translation>Ffeil testun neu ffeil Markdown, id awdurdod, neu - ar gyfer y mewnbwn safonol.</translation>
    </message>
    <message>
        <source>topics: there is no format &quot;%1&quot;; use text or json</source>
        <translation>topics: nid oes fformat &quot;%1&quot;; defnyddiwch text neu json</translation>
    </message>
    <message>
        <source>topics: --limit needs a number from 1, not &quot;%1&quot;</source>
        <translation>topics: rhaid rhoi rhif o 1 i fyny ar ôl --limit, nid &quot;%1&quot;</translation>
    </message>
    <message>
        <source>topics: name one file to read, for example: concordat topics protocol.txt</source>
        <translation>topics: enwch un ffeil i’w darllen, er enghraifft: concordat topics protocol.txt</translation>
    </message>
    <message>
        <source>topics: no list of topics is at hand; set CONCORDAT_PROTOCOLS to a folder with a topics.yaml</source>
        <translation>topics: nid oes rhestr o bynciau ar gael; gosodwch CONCORDAT_PROTOCOLS i ffolder sy’n cynnwys topics.yaml</translation>
    </message>
</context>
<context>
    <name>Concordat::TypedDate</name>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ddoe</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yfory</translation>
    </message>
</context>
<context>
    <name>Concordat::ValueDelegate</name>
    <message>
        <source>nearest: %1</source>
        <translation>agosaf: %1</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>ansicr</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>yn rhannol</translation>
    </message>
</context>
<context>
    <name>Concordat::ValuesModel</name>
    <message>
        <source>silent</source>
        <translation>yn dawel</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>heb ei ddarllen eto</translation>
    </message>
    <message>
        <source>not read yet; figures found: %1</source>
        <translation>heb ei ddarllen eto; ffigurau a ganfuwyd: %1</translation>
    </message>
    <message>
        <source>Clause %1.</source>
        <translation>Cymal %1.</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Ansicr: %1</translation>
    </message>
    <message>
        <source>%1 (ours)</source>
        <translation>%1 (ni)</translation>
    </message>
</context>
<context>
    <name>Concordat::ValuesView</name>
    <message>
        <source>They di&amp;ffer</source>
        <translation>Maent yn &amp;wahanol</translation>
    </message>
    <message>
        <source>Only matters that the authorities settle differently, or on which some are silent</source>
        <translation>Dim ond materion y mae’r awdurdodau’n eu pennu’n wahanol, neu y mae rhai’n dawel arnynt</translation>
    </message>
    <message>
        <source>What each authority settles on each matter</source>
        <translation>Yr hyn y mae pob awdurdod yn ei bennu ar bob mater</translation>
    </message>
    <message>
        <source>%1 of %2 matters</source>
        <translation>%1 o %2 mater</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wrthi’n cymharu…</translation>
    </message>
    <message>
        <source>The protocols are being read.</source>
        <translation>Mae’r protocolau’n cael eu darllen.</translation>
    </message>
    <message>
        <source>There are no matters to compare</source>
        <translation>Nid oes materion i’w cymharu</translation>
    </message>
    <message>
        <source>The protocols at hand say of no matter what they settle.</source>
        <translation>Nid yw’r protocolau sydd ar gael yn nodi beth y maent yn ei bennu ar unrhyw fater.</translation>
    </message>
    <message>
        <source>They settle everything alike</source>
        <translation>Maent yn pennu popeth yn yr un modd</translation>
    </message>
    <message>
        <source>Take away the filter to see all matters.</source>
        <translation>Tynnwch yr hidlydd i weld pob mater.</translation>
    </message>
    <message>
        <source>This can be read in two ways. %1</source>
        <translation>Gellir darllen hyn mewn dwy ffordd. %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 is silent on this.</source>
        <translation>Mae %1 yn dawel ar hyn.</translation>
    </message>
    <message>
        <source>Nearest to read:</source>
        <translation>Agosaf i’w darllen:</translation>
    </message>
</context>
<context>
    <name>Concordat::WordingActions</name>
    <message>
        <source>Attach the published wording</source>
        <translation>Atodi’r geiriad cyhoeddedig</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown);;All files (*)</source>
        <translation>Testunau (*.txt *.md *.markdown);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>&amp;Attach wording…</source>
        <translation>&amp;Atodi geiriad…</translation>
    </message>
    <message>
        <source>Shows the authority’s own published text beside the restatement, from a file</source>
        <translation>Dangos testun cyhoeddedig yr awdurdod ei hun wrth ochr yr ailddatganiad, o ffeil</translation>
    </message>
    <message>
        <source>&amp;Detach wording</source>
        <translation>&amp;Datgysylltu’r geiriad</translation>
    </message>
    <message>
        <source>Shows the restatement alone again; the published file stays</source>
        <translation>Dangos yr ailddatganiad ar ei ben ei hun eto; mae’r ffeil gyhoeddedig yn aros</translation>
    </message>
    <message>
        <source>Res&amp;tatement</source>
        <translation>Ai&amp;lddatganiad</translation>
    </message>
    <message>
        <source>Shows the protocol in plain English</source>
        <translation>Dangos y protocol mewn Saesneg plaen</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>&amp;Geiriad</translation>
    </message>
    <message>
        <source>Shows the authority’s own published text</source>
        <translation>Dangos testun cyhoeddedig yr awdurdod ei hun</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;Ochr yn ochr</translation>
    </message>
    <message>
        <source>Shows the wording with the restatement beside it</source>
        <translation>Dangos y geiriad gyda’r ailddatganiad wrth ei ochr</translation>
    </message>
</context>
<context>
    <name>Concordat::WordingFitText</name>
    <message>
        <source>%1 of %2 clauses have their text; %3 of the text are not among them.</source>
        <translation>Mae testun ar gyfer %1 o %2 cymal; nid yw %3 o gymalau’r testun yn eu plith.</translation>
    </message>
    <message>
        <source>It is the text of %1, not of %2.</source>
        <translation>Testun %1 yw hwn, nid testun %2.</translation>
    </message>
    <message>
        <source>It does not seem to be the protocol of %1: too few clauses agree.</source>
        <translation>Nid yw’n ymddangos mai protocol %1 yw hwn: mae rhy ychydig o gymalau’n cytuno.</translation>
    </message>
    <message>
        <source>It does not seem to be the protocol of %1: the numbers agree, but not what they say.</source>
        <translation>Nid yw’n ymddangos mai protocol %1 yw hwn: mae’r rhifau’n cytuno, ond nid yr hyn y maent yn ei ddweud.</translation>
    </message>
    <message>
        <source>None of the %1 clauses here has the number of one of the %2 of the text.</source>
        <translation>Nid oes gan yr un o’r %1 cymal yma yr un rhif ag unrhyw un o’r %2 yn y testun.</translation>
    </message>
    <message>
        <source>Of the %1 clauses here and the %2 of the text, %3 have the same number; %4 of %5 headings and %6 % of the words agree there.</source>
        <translation>O’r %1 cymal yma a’r %2 yn y testun, mae gan %3 yr un rhif; yno mae %4 o %5 pennawd a %6 % o’r geiriau yn cytuno.</translation>
    </message>
</context>
</TS>
