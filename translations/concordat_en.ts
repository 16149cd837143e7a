<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>Concordat::ProblemText</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
</TS>
