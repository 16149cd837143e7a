<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Concordat::BriefingNote</name>
    <message numerus="yes">
        <source>Not final: %n question(s) not answered yet.</source>
        <translation>
            <numerusform>Not final: %n question not answered yet.</numerusform>
            <numerusform>Not final: %n questions not answered yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concordat::CheckView</name>
    <message numerus="yes">
        <source>%n answer(s) rest on clauses that read as before.</source>
        <translation>
            <numerusform>%n answer rests on clauses that read as before.</numerusform>
            <numerusform>%n answers rest on clauses that read as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) rest on clauses that have changed: confirm them.</source>
        <translation>
            <numerusform>%n answer rests on clauses that have changed: confirm it.</numerusform>
            <numerusform>%n answers rest on clauses that have changed: confirm them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) rest on clauses that were withdrawn.</source>
        <translation>
            <numerusform>%n answer rests on clauses that were withdrawn.</numerusform>
            <numerusform>%n answers rest on clauses that were withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are new.</source>
        <translation>
            <numerusform>%n question is new.</numerusform>
            <numerusform>%n questions are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>%n question left</numerusform>
            <numerusform>%n questions left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concordat::ClausePanel</name>
    <message numerus="yes">
        <source>%n clause(s) found</source>
        <translation>
            <numerusform>%n clause found</numerusform>
            <numerusform>%n clauses found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concordat::ContextModel</name>
    <message numerus="yes">
        <source>the first of them; %n more</source>
        <translation>
            <numerusform>the first of them; %n more</numerusform>
            <numerusform>the first of them; %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concordat::DifferenceText</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear day(s)</source>
        <translation>
            <numerusform>%n clear day</numerusform>
            <numerusform>%n clear days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear working day(s)</source>
        <translation>
            <numerusform>%n clear working day</numerusform>
            <numerusform>%n clear working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>every year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concordat::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concordat::FindingText</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concordat::MainWindow</name>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>There is %n more.</numerusform>
            <numerusform>There are %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concordat::Preview</name>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concordat::ProblemText</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concordat::RecordsCommand</name>
    <message numerus="yes">
        <source>Intact: %n entries in the audit trail, the latest with the hash %1</source>
        <translation>
            <numerusform>Intact: %n entry in the audit trail, with the hash %1</numerusform>
            <numerusform>Intact: %n entries in the audit trail, the latest with the hash %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed by another program in %n place(s)</source>
        <translation>
            <numerusform>Changed by another program in %n place</numerusform>
            <numerusform>Changed by another program in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n run(s) to %1; the latest hash is %2</source>
        <translation>
            <numerusform>Exported %n run to %1; the latest hash is %2</numerusform>
            <numerusform>Exported %n runs to %1; the latest hash is %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concordat::RecordsMenu</name>
    <message numerus="yes">
        <source>The records are intact: %n entries, the latest with the hash %1.</source>
        <translation>
            <numerusform>The records are intact: %n entry, with the hash %1.</numerusform>
            <numerusform>The records are intact: %n entries, the latest with the hash %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concordat::RunsPanel</name>
    <message numerus="yes">
        <source>%n check(s) written to %1.</source>
        <translation>
            <numerusform>%n check written to %1.</numerusform>
            <numerusform>%n checks written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concordat::SearchPage</name>
    <message numerus="yes">
        <source>%n clause(s) found.</source>
        <translation>
            <numerusform>%n clause found.</numerusform>
            <numerusform>%n clauses found.</numerusform>
        </translation>
    </message>
</context>
</TS>
