<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FindingWords</name>
    <message numerus="yes">
        <source>Headline is %Ln characters over the limit</source>
        <translation>
            <numerusform>Headline is %Ln characters over the limit</numerusform>
            <numerusform>Headline is %Ln characters over the limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Standfirst is %Ln characters over the limit</source>
        <translation>
            <numerusform>Standfirst is %Ln characters over the limit</numerusform>
            <numerusform>Standfirst is %Ln characters over the limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces of advice</source>
        <translation>
            <numerusform>%Ln pieces of advice</numerusform>
            <numerusform>%Ln pieces of advice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things stand in the way of publishing</source>
        <translation>
            <numerusform>%Ln things stand in the way of publishing</numerusform>
            <numerusform>%Ln things stand in the way of publishing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln words</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min read</source>
        <translation>
            <numerusform>%Ln min read</numerusform>
            <numerusform>%Ln min read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln pictures</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln characters</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln tags</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln desks</source>
        <translation>
            <numerusform>%Ln desks</numerusform>
            <numerusform>%Ln desks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln stories</numerusform>
            <numerusform>%Ln stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more words</source>
        <translation>
            <numerusform>%Ln more words</numerusform>
            <numerusform>%Ln more words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer words</source>
        <translation>
            <numerusform>%Ln fewer words</numerusform>
            <numerusform>%Ln fewer words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>%Ln minutes ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>%Ln hours ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln days ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OutboxView</name>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln need you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way</source>
        <translation>
            <numerusform>%Ln on their way</numerusform>
            <numerusform>%Ln on their way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PageCounts</name>
    <message numerus="yes">
        <source>%n to come</source>
        <comment>words marked TK or [?]</comment>
        <translation>
            <numerusform>%n to come</numerusform>
            <numerusform>%n to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PageFind</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SideBySide</name>
    <message numerus="yes">
        <source>%Ln paragraphs differ</source>
        <translation>
            <numerusform>%Ln paragraphs differ</numerusform>
            <numerusform>%Ln paragraphs differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Sidebar</name>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sending %n</source>
        <translation>
            <numerusform>sending %n</numerusform>
            <numerusform>sending %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SitesSheet</name>
    <message numerus="yes">
        <source>Its %n stories stay in the library. Each needs another desk before it is published again; pages that are published already stay as they are.</source>
        <translation>
            <numerusform>Its one story stays in the library. It needs another desk before it is published again; pages that are published already stay as they are.</numerusform>
            <numerusform>Its %n stories stay in the library. Each needs another desk before it is published again; pages that are published already stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%n spelling</source>
        <translation>
            <numerusform>%n spelling</numerusform>
            <numerusform>%n spelling</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outbox: %n need(s) you</source>
        <translation>
            <numerusform>Outbox: %n needs you</numerusform>
            <numerusform>Outbox: %n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outbox: %n on the way</source>
        <translation>
            <numerusform>Outbox: %n on the way</numerusform>
            <numerusform>Outbox: %n on the way</numerusform>
        </translation>
    </message>
</context>
</TS>
