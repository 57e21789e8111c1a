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
    <message numerus="yes">
        <source>%Ln blocks stay behind, readers there see nothing of them: %1</source>
        <translation>
            <numerusform>%Ln block stays behind, readers there see nothing of it: %1</numerusform>
            <numerusform>%Ln blocks stay behind, readers there see nothing of them: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln blocks only what can be read goes along: %1</source>
        <translation>
            <numerusform>Of %Ln block only what can be read goes along: %1</numerusform>
            <numerusform>Of %Ln blocks only what can be read goes along: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutWords</name>
    <message numerus="yes">
        <source>%Ln things were left out: %1</source>
        <translation>
            <numerusform>%Ln thing was left out: %1</numerusform>
            <numerusform>%Ln things were left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remarks or deleted passages</source>
        <translation>
            <numerusform>%Ln remark or deleted passage</numerusform>
            <numerusform>%Ln remarks or deleted passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what counts readers in %Ln links</source>
        <translation>
            <numerusform>what counts readers in %Ln link</numerusform>
            <numerusform>what counts readers in %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths on somebody’s computer</source>
        <translation>
            <numerusform>%Ln path on somebody’s computer</numerusform>
            <numerusform>%Ln paths on somebody’s computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames, forms or films</source>
        <translation>
            <numerusform>%Ln frame, form or film</numerusform>
            <numerusform>%Ln frames, forms or films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures on other sites, not fetched</source>
        <translation>
            <numerusform>%Ln picture on another site, not fetched</numerusform>
            <numerusform>%Ln pictures on other sites, not fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures that did not come along</source>
        <translation>
            <numerusform>%Ln picture that did not come along</numerusform>
            <numerusform>%Ln pictures that did not come along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln footnote numbers without their notes</source>
        <translation>
            <numerusform>%Ln footnote number without its note</numerusform>
            <numerusform>%Ln footnote numbers without their notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the rest of %Ln endless words</source>
        <translation>
            <numerusform>the rest of %Ln endless word</numerusform>
            <numerusform>the rest of %Ln endless words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links that lead on from a page nobody named</source>
        <translation>
            <numerusform>%Ln link that leads on from a page nobody named</numerusform>
            <numerusform>%Ln links that lead on from a page nobody named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plugin’s blocks, which this text without blocks cannot hold</source>
        <translation>
            <numerusform>%Ln plugin’s block, which this text without blocks cannot hold</numerusform>
            <numerusform>%Ln plugin’s blocks, which this text without blocks cannot hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message numerus="yes">
        <source>Somebody changed %Ln places on the site.</source>
        <translation>
            <numerusform>Somebody changed %Ln place on the site.</numerusform>
            <numerusform>Somebody changed %Ln places on the site.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln places both of you changed the same: choose what is published.</source>
        <translation>
            <numerusform>In %Ln place both of you changed the same: choose what is published.</numerusform>
            <numerusform>In %Ln places both of you changed the same: choose what is published.</numerusform>
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
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message numerus="yes">
        <source>%1 altered the markup of %Ln blocks. The words are as you sent them.</source>
        <translation>
            <numerusform>%1 altered the markup of %Ln block. The words are as you sent them.</numerusform>
            <numerusform>%1 altered the markup of %Ln blocks. The words are as you sent them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 altered %Ln blocks of what you sent.</source>
        <translation>
            <numerusform>%1 altered %Ln block of what you sent.</numerusform>
            <numerusform>%1 altered %Ln blocks of what you sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs changed</source>
        <translation>
            <numerusform>%Ln paragraph changed</numerusform>
            <numerusform>%Ln paragraphs changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other blocks changed</source>
        <translation>
            <numerusform>%Ln other block changed</numerusform>
            <numerusform>%Ln other blocks changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks added</source>
        <translation>
            <numerusform>%Ln block added</numerusform>
            <numerusform>%Ln blocks added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks taken out</source>
        <translation>
            <numerusform>%Ln block taken out</numerusform>
            <numerusform>%Ln blocks taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks moved</source>
        <translation>
            <numerusform>%Ln block moved</numerusform>
            <numerusform>%Ln blocks moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks identical to the byte</source>
        <translation>
            <numerusform>%Ln block identical to the byte</numerusform>
            <numerusform>%Ln blocks identical to the byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks of the text</source>
        <translation>
            <numerusform>%Ln block of the text</numerusform>
            <numerusform>%Ln blocks of the text</numerusform>
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
    <name>ui::AlterationNotice</name>
    <message numerus="yes">
        <source>and %Ln more places</source>
        <translation>
            <numerusform>and %Ln more place</numerusform>
            <numerusform>and %Ln more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Cards</name>
    <message numerus="yes">
        <source>and %Ln more rows</source>
        <translation>
            <numerusform>and %Ln more row</numerusform>
            <numerusform>and %Ln more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Leaving</name>
    <message numerus="yes">
        <source>“%1” and %Ln more are still on their way.</source>
        <comment>headline, how many others</comment>
        <translation>
            <numerusform>“%1” and one more are still on their way.</numerusform>
            <numerusform>“%1” and %Ln more are still on their way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MergeColumn</name>
    <message numerus="yes">
        <source>%Ln paragraphs unchanged</source>
        <translation>
            <numerusform>%Ln paragraph unchanged</numerusform>
            <numerusform>%Ln paragraphs unchanged</numerusform>
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
    <message numerus="yes">
        <source>%Ln of what was to be sent before could not be read from the library: they are not sent. Look at the site whether they are there, and send those stories again.</source>
        <translation>
            <numerusform>%Ln thing that was to be sent before could not be read from the library: it is not sent. Look at the site whether it is there, and send that story again.</numerusform>
            <numerusform>%Ln things that were to be sent before could not be read from the library: they are not sent. Look at the site whether they are there, and send those stories again.</numerusform>
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
    <name>ui::ReceiptView</name>
    <message numerus="yes">
        <source>and %Ln more places</source>
        <translation>
            <numerusform>and %Ln more place</numerusform>
            <numerusform>and %Ln more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SaveDocuments</name>
    <message numerus="yes">
        <source>Left out: %Ln pictures that are on the site only.</source>
        <translation>
            <numerusform>Left out: %Ln picture that is on the site only.</numerusform>
            <numerusform>Left out: %Ln pictures that are on the site only.</numerusform>
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
    <name>ui::SiteStoriesSheet</name>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln story</numerusform>
            <numerusform>%Ln stories</numerusform>
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
<context>
    <name>ui::StoryCopies</name>
    <message numerus="yes">
        <source>A copy of the story is in %1. %n picture(s) of it are not on this computer and not in the copy.</source>
        <translation>
            <numerusform>A copy of the story is in %1. %n picture of it is not on this computer and not in the copy.</numerusform>
            <numerusform>A copy of the story is in %1. %n pictures of it are not on this computer and not in the copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The story is here. %n picture(s) of it were not in the copy and are not on this computer.</source>
        <translation>
            <numerusform>The story is here. %n picture of it was not in the copy and is not on this computer.</numerusform>
            <numerusform>The story is here. %n pictures of it were not in the copy and are not on this computer.</numerusform>
        </translation>
    </message>
</context>
</TS>
