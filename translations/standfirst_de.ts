<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BlockSaid</name>
    <message>
        <source>Kicker</source>
        <translation>Dachzeile</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Ort und Datum</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a card is; its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1. It has no alternative text</source>
        <comment>a picture and its caption</comment>
        <translation>%1. Es hat keinen Alternativtext</translation>
    </message>
    <message>
        <source>Table, rows: %1, columns: %2</source>
        <comment>two numbers</comment>
        <translation>Tabelle, Zeilen: %1, Spalten: %2</translation>
    </message>
    <message>
        <source>Gallery, %1</source>
        <comment>how many pictures</comment>
        <translation>Galerie, %1</translation>
    </message>
    <message>
        <source>From another site</source>
        <translation>Von einer anderen Website</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>A block of the site, kept as it is</source>
        <translation>Ein Block der Website, bleibt wie er ist</translation>
    </message>
    <message>
        <source>Text that is too long to write in</source>
        <translation>Text, der zu lang ist, um darin zu schreiben</translation>
    </message>
    <message>
        <source>Heading, level %1</source>
        <translation>Zwischentitel, Ebene %1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>Zitatkasten</translation>
    </message>
    <message>
        <source>Source of a quote</source>
        <translation>Quelle des Zitats</translation>
    </message>
    <message>
        <source>Item of a numbered list</source>
        <translation>Punkt einer nummerierten Liste</translation>
    </message>
    <message>
        <source>Item of a list</source>
        <translation>Punkt einer Liste</translation>
    </message>
    <message>
        <source>Lines of code</source>
        <translation>Codezeilen</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Fußnote</translation>
    </message>
    <message>
        <source>Note to the desk, not published</source>
        <translation>Notiz ans Ressort, wird nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>%1. Enter opens it.</source>
        <comment>what a card is</comment>
        <translation>%1. Die Eingabetaste öffnet es.</translation>
    </message>
</context>
<context>
    <name>BlockedWords</name>
    <message>
        <source>%1 does not accept your password any more: it was revoked or changed there.</source>
        <translation>%1 nimmt Ihr Passwort nicht mehr an: Es wurde dort widerrufen oder geändert.</translation>
    </message>
    <message>
        <source>Make a new application password on the site and sign in again; sending then goes on by itself.</source>
        <translation>Legen Sie auf der Website ein neues Anwendungspasswort an und melden Sie sich wieder an; das Senden geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>The password for %1 is not on this computer any more, or its keychain is closed.</source>
        <translation>Das Passwort für %1 ist nicht mehr auf diesem Computer, oder sein Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Sign in again; sending then goes on by itself.</source>
        <translation>Melden Sie sich wieder an; das Senden geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 does not accept application passwords any more.</source>
        <translation>%1 nimmt keine Anwendungspasswörter mehr an.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site to allow them, then sign in again.</source>
        <translation>Bitten Sie den Betreiber der Website, sie zu erlauben, und melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>Your account may not do this on %1.</source>
        <translation>Ihr Konto darf das auf %1 nicht.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site for a role that may, then sign in again; or change what shall become of the story there.</source>
        <translation>Bitten Sie den Betreiber der Website um eine Rolle, die das darf, und melden Sie sich wieder an; oder ändern Sie, was dort aus dem Artikel werden soll.</translation>
    </message>
    <message>
        <source>%1 has moved to another address.</source>
        <translation>%1 ist an eine andere Adresse umgezogen.</translation>
    </message>
    <message>
        <source>Your password was not sent there.</source>
        <translation>Ihr Passwort wurde nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>Look whether the new address is right, and sign in there; sending then goes on by itself.</source>
        <translation>Sehen Sie nach, ob die neue Adresse stimmt, und melden Sie sich dort an; das Senden geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>The story is saved on this computer, and nothing is sent twice.</source>
        <translation>Der Artikel ist auf diesem Computer gespeichert, und nichts wird doppelt gesendet.</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Die Website</translation>
    </message>
    <message>
        <source>The story is on the site. What it says in a channel needs you.</source>
        <translation>Der Artikel ist auf der Website. Der Beitrag in einem Kanal braucht Sie.</translation>
    </message>
    <message>
        <source>The pages are in the folder of %1.</source>
        <translation>Die Seiten liegen im Ordner von %1.</translation>
    </message>
    <message>
        <source>It said last:
%1</source>
        <comment>the last lines of a program</comment>
        <translation>Zuletzt ausgegeben:
%1</translation>
    </message>
    <message>
        <source>A picture is too big for %1, and cannot be made small enough.</source>
        <translation>Ein Bild ist zu groß für %1 und lässt sich nicht genug verkleinern.</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>die Website</translation>
    </message>
    <message>
        <source>Open the story and cut the picture or choose another; then send it again. Should the site take larger files than Standfirst knows, set its “Largest file” under Sites.</source>
        <translation>Öffnen Sie den Artikel und beschneiden Sie das Bild oder wählen Sie ein anderes; senden Sie ihn dann noch einmal. Falls die Website größere Dateien nimmt, als Standfirst weiß, stellen Sie unter Websites ihre „Größte Datei“ ein.</translation>
    </message>
    <message>
        <source>Somebody put it into the trash on the site. Nothing was written or published there.</source>
        <translation>Jemand hat es auf der Website in den Papierkorb gelegt. Dort wurde nichts geschrieben oder veröffentlicht.</translation>
    </message>
    <message>
        <source>Somebody took it off the site: readers get it no longer. Nothing was written or published there.</source>
        <translation>Jemand hat es von der Website genommen: Leser bekommen es nicht mehr. Dort wurde nichts geschrieben oder veröffentlicht.</translation>
    </message>
    <message>
        <source>Somebody scheduled it on the site meanwhile. Nothing was written or published there.</source>
        <translation>Jemand hat es inzwischen auf der Website geplant. Dort wurde nichts geschrieben oder veröffentlicht.</translation>
    </message>
    <message>
        <source>Somebody published it on the site meanwhile: readers get it already. Nothing was written there.</source>
        <translation>Jemand hat es inzwischen auf der Website veröffentlicht: Leser bekommen es schon. Dort wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Look at both copies, then say whether yours shall go on.</source>
        <translation>Sehen Sie sich beide Fassungen an und sagen Sie dann, ob es mit Ihrer weitergehen soll.</translation>
    </message>
    <message>
        <source>Readers get it by now, or at its hour by itself, so it could not be kept as a draft: that would have put unfinished text before them.</source>
        <translation>Leser bekommen es inzwischen oder zu seiner Stunde von selbst. Als Entwurf konnte es daher nicht abgelegt werden: Das hätte ihnen unfertigen Text gezeigt.</translation>
    </message>
    <message>
        <source>Stop this, and publish the story when its text is ready for readers.</source>
        <translation>Halten Sie das an und veröffentlichen Sie den Artikel, wenn sein Text für Leser fertig ist.</translation>
    </message>
    <message>
        <source>On %1 it is something else now (“%2”): somebody changed what kind of post it is.</source>
        <comment>site, a word of the site such as “pages”</comment>
        <translation>Auf %1 ist es jetzt etwas anderes („%2“): Jemand hat geändert, welche Art von Beitrag es ist.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Make it what it was on the site and try again, or do there what is to be done.</source>
        <translation>Dort wurde nichts geändert. Machen Sie es auf der Website wieder zu dem, was es war, und versuchen Sie es erneut, oder tun Sie dort, was zu tun ist.</translation>
    </message>
    <message>
        <source>What should be changed is no longer on the site: somebody deleted it there for good.</source>
        <translation>Was geändert werden sollte, ist nicht mehr auf der Website: Jemand hat es dort endgültig gelöscht.</translation>
    </message>
    <message>
        <source>If it was to go, stop this. Otherwise send it anew: a new post is made there.</source>
        <translation>Sollte es verschwinden, halten Sie das an. Sonst senden Sie es neu: Dort entsteht ein neuer Beitrag.</translation>
    </message>
</context>
<context>
    <name>ChannelWords</name>
    <message>
        <source>The token of the channel is not on this computer, or its keychain is closed.</source>
        <translation>Das Token des Kanals ist nicht auf diesem Computer, oder sein Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Enter the token once more among the channels of the site; it then goes on by itself.</source>
        <translation>Geben Sie das Token bei den Kanälen der Website noch einmal ein; dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>The server does not take this token.</source>
        <translation>Der Server nimmt dieses Token nicht an.</translation>
    </message>
    <message>
        <source>Enter a new one among the channels of the site; it then goes on by itself.</source>
        <translation>Geben Sie bei den Kanälen der Website ein neues ein; dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>There is no such channel, or the bot is not in it.</source>
        <translation>Diesen Kanal gibt es nicht, oder der Bot ist nicht darin.</translation>
    </message>
    <message>
        <source>Look at the channel&apos;s name, and make the bot one of its administrators.</source>
        <translation>Prüfen Sie den Namen des Kanals und machen Sie den Bot zu einem seiner Administratoren.</translation>
    </message>
    <message>
        <source>It may not write in this channel.</source>
        <translation>In diesem Kanal ist das Schreiben nicht erlaubt.</translation>
    </message>
    <message>
        <source>On Telegram, make the bot an administrator who may post. On Mastodon, make a token that may write.</source>
        <translation>Machen Sie auf Telegram den Bot zu einem Administrator, der schreiben darf. Legen Sie auf Mastodon ein Token an, das schreiben darf.</translation>
    </message>
    <message>
        <source>The channel is no longer among those of the site.</source>
        <translation>Der Kanal gehört nicht mehr zu denen der Website.</translation>
    </message>
    <message>
        <source>What stands there can be changed and deleted there.</source>
        <translation>Was dort steht, lässt sich dort ändern und löschen.</translation>
    </message>
    <message>
        <source>The site does not show the story yet.</source>
        <translation>Die Website zeigt den Artikel noch nicht.</translation>
    </message>
    <message>
        <source>Readers do not have the story on the site, so nothing was posted.</source>
        <translation>Leser haben den Artikel nicht auf der Website; deshalb wurde nichts in den Kanal gestellt.</translation>
    </message>
    <message>
        <source>Telegram lets a bot delete a post for 48 hours only, unless it may delete all of them.</source>
        <translation>Telegram lässt einen Bot einen Beitrag nur 48 Stunden lang löschen, es sei denn, er darf alle löschen.</translation>
    </message>
    <message>
        <source>Delete it in the channel by hand.</source>
        <translation>Löschen Sie ihn im Kanal von Hand.</translation>
    </message>
    <message>
        <source>Which of the channel&apos;s posts it is, is not known here.</source>
        <translation>Welcher Beitrag des Kanals es ist, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Change or delete it in the channel by hand.</source>
        <translation>Ändern oder löschen Sie ihn im Kanal von Hand.</translation>
    </message>
    <message>
        <source>The post is no longer in the channel.</source>
        <translation>Der Beitrag ist nicht mehr im Kanal.</translation>
    </message>
    <message>
        <source>The channel could not use what was sent. The details say why.</source>
        <translation>Der Kanal konnte mit dem Gesendeten nichts anfangen. Die Details sagen, warum.</translation>
    </message>
    <message>
        <source>%1 Trying again now.</source>
        <comment>a reason, then what is done</comment>
        <translation>%1 Neuer Versuch läuft.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <comment>a reason, then a time such as 8 s</comment>
        <translation>%1 Neuer Versuch in %2.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Mastodon</source>
        <translation>Mastodon</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>alle Sprachen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>Telegram · name of the channel · language</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>It is the token of %1, called “%2”.</source>
        <comment>account, its name</comment>
        <translation>Es ist das Token von %1, genannt „%2“.</translation>
    </message>
    <message>
        <source>It is the token of %1. In “%2” it may not post: make it an administrator who may.</source>
        <comment>a bot, name of the channel</comment>
        <translation>Es ist das Token von %1. In „%2“ darf der Bot nicht schreiben: Machen Sie ihn zu einem Administrator, der es darf.</translation>
    </message>
    <message>
        <source>It is the token of %1. In “%2” it may post, but not delete.</source>
        <comment>a bot, name of the channel</comment>
        <translation>Es ist das Token von %1. In „%2“ darf der Bot schreiben, aber nicht löschen.</translation>
    </message>
    <message>
        <source>It is the token of %1. In “%2” it may post, change and delete.</source>
        <comment>a bot, name of the channel</comment>
        <translation>Es ist das Token von %1. In „%2“ darf der Bot schreiben, ändern und löschen.</translation>
    </message>
    <message>
        <source>%1 too many: the end is cut</source>
        <comment>a number of letters</comment>
        <translation>%1 Zeichen zu viel: Das Ende wird abgeschnitten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>letters used, letters there is room for</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Left as it is.</source>
        <translation>So belassen.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>Unterwegs…</translation>
    </message>
    <message>
        <source>The channel&apos;s answer was lost: the post may be there and may not. It is never sent twice by itself. Look in the channel, then say how it is.</source>
        <translation>Die Antwort des Kanals ging verloren: Der Beitrag kann dort sein oder auch nicht. Von selbst wird er nie doppelt gesendet. Sehen Sie im Kanal nach und sagen Sie dann, wie es ist.</translation>
    </message>
    <message>
        <source>The channel&apos;s answer was lost; sent again under its key it is there once.</source>
        <translation>Die Antwort des Kanals ging verloren; unter seinem Schlüssel noch einmal gesendet, steht der Beitrag nur einmal dort.</translation>
    </message>
    <message>
        <source>The channel could not be reached, or asked to wait.</source>
        <translation>Der Kanal war nicht erreichbar oder bat zu warten.</translation>
    </message>
    <message>
        <source>Waits for %1, and until readers have the story.</source>
        <comment>an hour</comment>
        <translation>Wartet bis %1 und bis Leser den Artikel haben.</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>Wartet, bis er an der Reihe ist.</translation>
    </message>
    <message>
        <source>The connection to the channel&apos;s server is not safe, so nothing was sent.</source>
        <translation>Die Verbindung zum Server des Kanals ist nicht sicher; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to mend its certificate.</source>
        <translation>Bitten Sie den Betreiber des Servers, das Zertifikat in Ordnung zu bringen.</translation>
    </message>
    <message>
        <source>The channel&apos;s server could not be reached.</source>
        <translation>Der Server des Kanals ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The post could not be sent. The details say why.</source>
        <translation>Der Beitrag konnte nicht gesendet werden. Die Details sagen, warum.</translation>
    </message>
    <message>
        <source>The words of the post were changed. Its picture is there still: what the story has now in its place, this channel could not be given.</source>
        <translation>Die Worte des Beitrags wurden geändert. Sein Bild ist noch da: Was der Artikel jetzt an seiner Stelle hat, konnte diesem Kanal nicht gegeben werden.</translation>
    </message>
    <message>
        <source>Telegram takes no picture off a post. Delete the post in the channel by hand if the picture must go.</source>
        <translation>Telegram nimmt kein Bild von einem Beitrag. Löschen Sie den Beitrag im Kanal von Hand, wenn das Bild verschwinden muss.</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>The command could not be started: there is no such program, or it may not be run.</source>
        <translation>Der Befehl ließ sich nicht starten: Es gibt kein solches Programm, oder es darf nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>The command ended with the error %1.</source>
        <comment>a number</comment>
        <translation>Der Befehl endete mit dem Fehler %1.</translation>
    </message>
    <message>
        <source>The command crashed.</source>
        <translation>Der Befehl ist abgestürzt.</translation>
    </message>
    <message>
        <source>The command took too long and was ended.</source>
        <translation>Der Befehl dauerte zu lange und wurde beendet.</translation>
    </message>
    <message>
        <source>The command was stopped.</source>
        <translation>Der Befehl wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>„%1“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The story could not be printed.</source>
        <translation>Der Artikel konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>The file and your stories are as they were.</source>
        <translation>Die Datei und Ihre Artikel sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The story is saved in Standfirst as always; a file that was there before is as it was.</source>
        <translation>Der Artikel ist in Standfirst gespeichert wie immer; eine schon vorhandene Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>The story is saved in Standfirst as always.</source>
        <translation>Der Artikel ist in Standfirst gespeichert wie immer.</translation>
    </message>
    <message>
        <source>It is damaged: open it in the program that made it and save it anew, or ask for another copy.</source>
        <translation>Die Datei ist beschädigt: Öffnen Sie sie in dem Programm, das sie erstellt hat, und speichern Sie sie neu, oder bitten Sie um eine andere Kopie.</translation>
    </message>
    <message>
        <source>There is more in it than a story can hold: open it in the program that made it and save the part you need.</source>
        <translation>Es steht mehr darin, als ein Artikel fassen kann: Öffnen Sie die Datei in dem Programm, das sie erstellt hat, und speichern Sie den Teil, den Sie brauchen.</translation>
    </message>
    <message>
        <source>It is protected by a password: open it in the program that made it and save it without.</source>
        <translation>Die Datei ist durch ein Passwort geschützt: Öffnen Sie sie in dem Programm, das sie erstellt hat, und speichern Sie sie ohne.</translation>
    </message>
    <message>
        <source>It is a Word document of the old kind (.doc): save it as .docx in Word or LibreOffice first.</source>
        <translation>Es ist ein Word-Dokument der alten Art (.doc): Speichern Sie es zuerst in Word oder LibreOffice als .docx.</translation>
    </message>
    <message>
        <source>It is a Pages document: export it as Word (.docx) from Pages first.</source>
        <translation>Es ist ein Pages-Dokument: Exportieren Sie es zuerst aus Pages als Word (.docx).</translation>
    </message>
    <message>
        <source>It is a PDF, which has no paragraphs to read: ask for the document it was made of.</source>
        <translation>Es ist ein PDF, das keine lesbaren Absätze hat: Bitten Sie um das Dokument, aus dem es entstand.</translation>
    </message>
    <message>
        <source>It is a spreadsheet, slides or a web archive, not a text: copy what you need and paste it.</source>
        <translation>Es ist eine Tabelle, eine Präsentation oder ein Webarchiv, kein Text: Kopieren Sie, was Sie brauchen, und fügen Sie es ein.</translation>
    </message>
    <message>
        <source>It is empty: ask for another copy.</source>
        <translation>Die Datei ist leer: Bitten Sie um eine andere Kopie.</translation>
    </message>
    <message>
        <source>It is not a text: choose a .docx, .odt, .rtf, .html, .md or .txt file.</source>
        <translation>Es ist kein Text: Wählen Sie eine .docx-, .odt-, .rtf-, .html-, .md- oder .txt-Datei.</translation>
    </message>
    <message>
        <source>It is not a file: choose a .docx, .odt, .rtf, .html, .md or .txt file.</source>
        <translation>Es ist keine Datei: Wählen Sie eine .docx-, .odt-, .rtf-, .html-, .md- oder .txt-Datei.</translation>
    </message>
    <message>
        <source>It is not there any more: choose it again.</source>
        <translation>Die Datei ist nicht mehr da: Wählen Sie sie neu.</translation>
    </message>
    <message>
        <source>You may not read it: change its permissions or choose another.</source>
        <translation>Sie dürfen die Datei nicht lesen: Ändern Sie ihre Rechte oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Look whether the disk has room and can be read, then try again.</source>
        <translation>Sehen Sie nach, ob die Festplatte Platz hat und lesbar ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Look whether the printer is there and on, or export a PDF instead.</source>
        <translation>Sehen Sie nach, ob der Drucker da und eingeschaltet ist, oder exportieren Sie stattdessen ein PDF.</translation>
    </message>
    <message>
        <source>Look whether the disk has room and you may write to this folder, or choose another.</source>
        <translation>Sehen Sie nach, ob die Festplatte Platz hat und Sie in diesen Ordner schreiben dürfen, oder wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>What you wrote last could not be saved.</source>
        <translation>Das zuletzt Geschriebene konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The story could not be opened.</source>
        <translation>Der Artikel konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The list of stories could not be read.</source>
        <translation>Die Liste der Artikel konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A new story could not be made.</source>
        <translation>Ein neuer Artikel konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The story could not be moved to the bin.</source>
        <translation>Der Artikel konnte nicht in den Papierkorb gelegt werden.</translation>
    </message>
    <message>
        <source>The story could not be taken out of the bin.</source>
        <translation>Der Artikel konnte nicht aus dem Papierkorb geholt werden.</translation>
    </message>
    <message>
        <source>The bin could not be emptied.</source>
        <translation>Der Papierkorb konnte nicht geleert werden.</translation>
    </message>
    <message>
        <source>The versions of this story could not be read.</source>
        <translation>Die Fassungen dieses Artikels konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The version could not be kept.</source>
        <translation>Die Fassung konnte nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The version could not be opened.</source>
        <translation>Die Fassung konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The story could not be put on its way.</source>
        <translation>Der Artikel konnte nicht auf den Weg gebracht werden.</translation>
    </message>
    <message>
        <source>The story could not be sent to the site.</source>
        <translation>Der Artikel konnte nicht an die Website gesendet werden.</translation>
    </message>
    <message>
        <source>The site&apos;s copy could not be read.</source>
        <translation>Die Kopie auf der Website konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Desks and tags could not be read from the site.</source>
        <translation>Ressorts und Schlagwörter der Website konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The site&apos;s settings could not be saved.</source>
        <translation>Die Einstellungen der Website konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The site could not be removed.</source>
        <translation>Die Website konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The folder cannot be used as a site.</source>
        <translation>Der Ordner lässt sich nicht als Website verwenden.</translation>
    </message>
    <message>
        <source>The picture could not be added.</source>
        <translation>Das Bild konnte nicht hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The picture could not be shown.</source>
        <translation>Das Bild konnte nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The dictionary could not be added.</source>
        <translation>Das Wörterbuch konnte nicht hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What is on the clipboard could not be pasted.</source>
        <translation>Der Inhalt der Zwischenablage konnte nicht eingefügt werden.</translation>
    </message>
    <message>
        <source>It is still on the page, and everything before it is on disk.</source>
        <translation>Es steht noch auf der Seite, und alles davor liegt auf der Festplatte.</translation>
    </message>
    <message>
        <source>Nothing was changed in it.</source>
        <translation>Darin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The stories themselves are not touched.</source>
        <translation>Die Artikel selbst sind unberührt.</translation>
    </message>
    <message>
        <source>Your other stories are as they were.</source>
        <translation>Ihre anderen Artikel sind, wie sie waren.</translation>
    </message>
    <message>
        <source>It is still where it was.</source>
        <translation>Er ist noch, wo er war.</translation>
    </message>
    <message>
        <source>It is still in the bin, whole.</source>
        <translation>Er liegt noch unversehrt im Papierkorb.</translation>
    </message>
    <message>
        <source>What is in it can still be taken out.</source>
        <translation>Was darin liegt, lässt sich weiterhin herausholen.</translation>
    </message>
    <message>
        <source>The story on the page is not touched.</source>
        <translation>Der Artikel auf der Seite ist unberührt.</translation>
    </message>
    <message>
        <source>The story itself is saved as always.</source>
        <translation>Der Artikel selbst ist gespeichert wie immer.</translation>
    </message>
    <message>
        <source>Nothing was sent, and the story is saved on this computer.</source>
        <translation>Nichts wurde gesendet, und der Artikel ist auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>The story is saved on this computer, and nothing is sent twice.</source>
        <translation>Der Artikel ist auf diesem Computer gespeichert, und nichts wird doppelt gesendet.</translation>
    </message>
    <message>
        <source>Nothing was overwritten, here or there.</source>
        <translation>Nichts wurde überschrieben, weder hier noch dort.</translation>
    </message>
    <message>
        <source>Those read last are still there, and you can go on writing.</source>
        <translation>Die zuletzt gelesenen sind noch da, und Sie können weiterschreiben.</translation>
    </message>
    <message>
        <source>They are as they were before.</source>
        <translation>Sie sind, wie sie vorher waren.</translation>
    </message>
    <message>
        <source>It is still in the list, and nothing on the site was touched.</source>
        <translation>Sie steht noch in der Liste, und auf ihr wurde nichts angerührt.</translation>
    </message>
    <message>
        <source>Nothing in the folder was changed.</source>
        <translation>Im Ordner wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file itself and your story are as they were.</source>
        <translation>Die Datei selbst und Ihr Artikel sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Its place in the story, its caption and its credit are kept.</source>
        <translation>Sein Platz im Artikel, seine Bildunterschrift und sein Bildnachweis bleiben erhalten.</translation>
    </message>
    <message>
        <source>The dictionaries you have go on working.</source>
        <translation>Die vorhandenen Wörterbücher arbeiten weiter.</translation>
    </message>
    <message>
        <source>The story is as it was, and the clipboard too.</source>
        <translation>Der Artikel ist, wie er war, die Zwischenablage auch.</translation>
    </message>
    <message>
        <source>It goes on by itself when there is a connection.</source>
        <translation>Es geht von selbst weiter, sobald es eine Verbindung gibt.</translation>
    </message>
    <message>
        <source>Look whether this computer is online, then try again.</source>
        <translation>Sehen Sie nach, ob dieser Computer online ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The site refused: look whether the account and its password still hold, and what the account may do there.</source>
        <translation>Die Website hat abgelehnt: Sehen Sie nach, ob Konto und Passwort noch gelten und was das Konto dort darf.</translation>
    </message>
    <message>
        <source>The site&apos;s copy has changed since it was last read: look at both and choose.</source>
        <translation>Die Kopie auf der Website hat sich seit dem letzten Lesen geändert: Sehen Sie beide an und wählen Sie.</translation>
    </message>
    <message>
        <source>It is no longer on the site: look there whether somebody removed it.</source>
        <translation>Es ist nicht mehr auf der Website: Sehen Sie dort nach, ob jemand es entfernt hat.</translation>
    </message>
    <message>
        <source>The site could not use what it was sent: the details say why.</source>
        <translation>Die Website konnte mit dem Gesendeten nichts anfangen: Die Details sagen, warum.</translation>
    </message>
    <message>
        <source>The answer was lost on the way: the site is looked at before anything is done again.</source>
        <translation>Die Antwort ging unterwegs verloren: Bevor etwas noch einmal geschieht, wird auf der Website nachgesehen.</translation>
    </message>
    <message>
        <source>The answer was lost on the way: try again.</source>
        <translation>Die Antwort ging unterwegs verloren: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Look whether the disk of this computer has room and can be written to, then try again.</source>
        <translation>Sehen Sie nach, ob die Festplatte dieses Computers Platz hat und beschreibbar ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file is not there any more: choose it again.</source>
        <translation>Die Datei ist nicht mehr da: Wählen Sie sie neu.</translation>
    </message>
    <message>
        <source>You may not read this file: change its permissions or choose another.</source>
        <translation>Sie dürfen diese Datei nicht lesen: Ändern Sie ihre Rechte oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>What is in it cannot be used: choose another.</source>
        <translation>Der Inhalt ist nicht verwendbar: Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Look whether the disk has room and can be read, then try again.</source>
        <translation>Sehen Sie nach, ob die Festplatte Platz hat und lesbar ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Its file is not on this computer: add the picture again.</source>
        <translation>Seine Datei ist nicht auf diesem Computer: Fügen Sie das Bild noch einmal hinzu.</translation>
    </message>
    <message>
        <source>It is not there any more: look at the list anew.</source>
        <translation>Es ist nicht mehr da: Sehen Sie neu in die Liste.</translation>
    </message>
    <message>
        <source>It was changed elsewhere in the meantime: open it anew and look at both.</source>
        <translation>Es wurde inzwischen anderswo geändert: Öffnen Sie es neu und sehen Sie beide an.</translation>
    </message>
    <message>
        <source>This computer does not allow it: look at the permissions of the folder.</source>
        <translation>Dieser Computer erlaubt es nicht: Sehen Sie nach den Rechten des Ordners.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Wählen Sie einen Ordner, den es gibt und in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The details say what is wrong with it.</source>
        <translation>Die Details sagen, was daran nicht stimmt.</translation>
    </message>
    <message>
        <source>Look whether the disk is full; it is tried again by itself. Until then, leave the window open.</source>
        <translation>Sehen Sie nach, ob die Festplatte voll ist; es wird von selbst wieder versucht. Lassen Sie das Fenster bis dahin offen.</translation>
    </message>
    <message>
        <source>Look whether the disk has room and can be written to, then try again.</source>
        <translation>Sehen Sie nach, ob die Festplatte Platz hat und beschreibbar ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Copy it once more, or paste it as plain text.</source>
        <translation>Kopieren Sie es noch einmal oder fügen Sie es als reinen Text ein.</translation>
    </message>
    <message>
        <source>A file is missing: an .aff and a .dic file of the same name have to lie in one folder.</source>
        <translation>Eine Datei fehlt: Eine .aff- und eine .dic-Datei gleichen Namens müssen in einem Ordner liegen.</translation>
    </message>
    <message>
        <source>It is not a dictionary Standfirst can use, or it is too big: choose an .oxt file, or an .aff or .dic file whose other half lies beside it, of less than 50 MB unpacked.</source>
        <translation>Es ist kein Wörterbuch, das Standfirst verwenden kann, oder es ist zu groß: Wählen Sie eine .oxt-Datei oder eine .aff- oder .dic-Datei, deren andere Hälfte daneben liegt, entpackt unter 50 MB.</translation>
    </message>
    <message>
        <source>The copy could not be written.</source>
        <translation>Die Kopie konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The text is still on the page.</source>
        <translation>Der Text steht noch auf der Seite.</translation>
    </message>
    <message>
        <source>Choose another place: another disk, or a stick.</source>
        <translation>Wählen Sie einen anderen Ort: eine andere Festplatte oder einen USB-Stick.</translation>
    </message>
    <message>
        <source>This Standfirst was built without libheif, which reads the HEIC photographs of telephones: install a build with it, or save the picture as JPEG.</source>
        <translation>Dieses Standfirst wurde ohne libheif gebaut, das die HEIC-Fotos von Telefonen liest: Installieren Sie eines, das es enthält, oder speichern Sie das Bild als JPEG.</translation>
    </message>
    <message>
        <source>What reads %1 pictures is missing on this computer: install Qt&apos;s image formats (qt6-image-formats-plugins), or save the picture as JPEG.</source>
        <translation>Was %1-Bilder liest, fehlt auf diesem Computer: Installieren Sie die Bildformate von Qt (qt6-image-formats-plugins) oder speichern Sie das Bild als JPEG.</translation>
    </message>
    <message>
        <source>It is not a picture Standfirst can use, or it is too big: choose a JPEG, PNG, WebP, GIF, TIFF, BMP or HEIC of less than 100 MB.</source>
        <translation>Es ist kein Bild, das Standfirst verwenden kann, oder es ist zu groß: Wählen Sie ein JPEG, PNG, WebP, GIF, TIFF, BMP oder HEIC unter 100 MB.</translation>
    </message>
    <message>
        <source>The log of this story could not be read.</source>
        <translation>Das Protokoll dieses Artikels konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The notes could not be read from the site.</source>
        <translation>Die Notizen konnten nicht von der Website gelesen werden.</translation>
    </message>
    <message>
        <source>The note could not be sent to the site.</source>
        <translation>Die Notiz konnte nicht an die Website gesendet werden.</translation>
    </message>
    <message>
        <source>What you wrote is still in its field.</source>
        <translation>Was Sie geschrieben haben, steht noch in seinem Feld.</translation>
    </message>
    <message>
        <source>It may have arrived: read the notes again before you send it once more.</source>
        <translation>Sie ist vielleicht angekommen: Lesen Sie die Notizen neu, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>On the site it is public, on its way there, or comes out at its hour by itself, and a draft would put unfinished text before readers. Use Update… when the text is ready for them.</source>
        <translation>Auf der Website ist es öffentlich, unterwegs dorthin oder erscheint zu seiner Stunde von selbst, und ein Entwurf würde Lesern unfertigen Text zeigen. Nehmen Sie „Aktualisieren…“, wenn der Text für sie fertig ist.</translation>
    </message>
    <message>
        <source>Its embargo ends after the hour of publication: choose a later hour, or have the embargo lifted.</source>
        <translation>Die Sperrfrist endet nach der Stunde der Veröffentlichung: Wählen Sie eine spätere Stunde oder lassen Sie die Sperrfrist aufheben.</translation>
    </message>
</context>
<context>
    <name>FilingWords</name>
    <message>
        <source>Ordinary</source>
        <comment>a format of posts</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Aside</source>
        <comment>a format of posts</comment>
        <translation>Kurzmitteilung</translation>
    </message>
    <message>
        <source>Audio</source>
        <comment>a format of posts</comment>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Conversation</source>
        <comment>a format of posts</comment>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Gallery</source>
        <comment>a format of posts</comment>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>a format of posts</comment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>a format of posts</comment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>a format of posts</comment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a format of posts</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Video</source>
        <comment>a format of posts</comment>
        <translation>Video</translation>
    </message>
    <message>
        <source>This site does not keep them. They stay with the story here.</source>
        <translation>Diese Website bewahrt sie nicht auf. Sie bleiben hier beim Artikel.</translation>
    </message>
    <message>
        <source>Kept there by %1.</source>
        <comment>%1: the name of a plugin</comment>
        <translation>Dort aufbewahrt von %1.</translation>
    </message>
    <message>
        <source>Kept there by Standfirst’s own plugin.</source>
        <translation>Dort aufbewahrt vom Plugin von Standfirst.</translation>
    </message>
    <message>
        <source>no story or picture arrives twice, nobody’s words are overwritten in the moment between reading and writing, everybody sees who has a story open, stories are found again whatever was changed in them, and big pictures go on where the line broke</source>
        <translation>kein Artikel und kein Bild kommt doppelt an, niemandes Worte werden im Augenblick zwischen Lesen und Schreiben überschrieben, alle sehen, wer einen Artikel geöffnet hat, Artikel werden wiedergefunden, was auch in ihnen geändert wurde, und große Bilder gehen dort weiter, wo die Leitung abbrach</translation>
    </message>
    <message>
        <source>Standfirst’s own plugin is not there. Everything works without it; with it, %1. It comes with Standfirst, for whoever runs the site.</source>
        <comment>%1: what it gives, a list</comment>
        <translation>Das Plugin von Standfirst ist nicht da. Alles geht auch ohne; mit ihm gilt: %1. Es liegt Standfirst bei, für die, die die Website betreiben.</translation>
    </message>
    <message>
        <source>Standfirst’s own plugin is there, version %1: %2.</source>
        <comment>%2: what it gives, a list</comment>
        <translation>Das Plugin von Standfirst ist da, Version %1: %2.</translation>
    </message>
    <message>
        <source>%1 Version %2 comes with this Standfirst and gives more: whoever runs the site can put it there.</source>
        <comment>a sentence, a number</comment>
        <translation>%1 Version %2 liegt diesem Standfirst bei und kann mehr: Wer die Website betreibt, kann sie dort einsetzen.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>“TK” still stands in the text</source>
        <translation>„TK“ steht noch im Text</translation>
    </message>
    <message>
        <source>“TK” still stands in the field “%1”</source>
        <translation>„TK“ steht noch im Feld „%1“</translation>
    </message>
    <message>
        <source>There is no headline yet</source>
        <translation>Es gibt noch keine Überschrift</translation>
    </message>
    <message>
        <source>Headline is 1 character over the limit</source>
        <translation>Die Überschrift ist um 1 Zeichen zu lang</translation>
    </message>
    <message numerus="yes">
        <source>Headline is %Ln characters over the limit</source>
        <translation>
            <numerusform>Die Überschrift ist um %Ln Zeichen zu lang</numerusform>
            <numerusform>Die Überschrift ist um %Ln Zeichen zu lang</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no standfirst</source>
        <translation>Es gibt keinen Vorspann</translation>
    </message>
    <message>
        <source>Standfirst is 1 character over the limit</source>
        <translation>Der Vorspann ist um 1 Zeichen zu lang</translation>
    </message>
    <message numerus="yes">
        <source>Standfirst is %Ln characters over the limit</source>
        <translation>
            <numerusform>Der Vorspann ist um %Ln Zeichen zu lang</numerusform>
            <numerusform>Der Vorspann ist um %Ln Zeichen zu lang</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text yet</source>
        <translation>Es gibt noch keinen Text</translation>
    </message>
    <message>
        <source>No desk is chosen</source>
        <translation>Kein Ressort ist gewählt</translation>
    </message>
    <message>
        <source>There are no tags</source>
        <translation>Es gibt keine Schlagwörter</translation>
    </message>
    <message>
        <source>Nobody is credited</source>
        <translation>Es ist keine Quelle genannt</translation>
    </message>
    <message>
        <source>Lead picture has no alternative text</source>
        <translation>Das Aufmacherbild hat keinen Alternativtext</translation>
    </message>
    <message>
        <source>Picture has no alternative text</source>
        <translation>Ein Bild hat keinen Alternativtext</translation>
    </message>
    <message>
        <source>A picture is missing: it is neither on this computer nor on the site</source>
        <translation>Ein Bild fehlt: Es ist weder auf diesem Computer noch auf der Website</translation>
    </message>
    <message>
        <source>The hour of publication has passed: it would go out at once</source>
        <translation>Der Veröffentlichungstermin ist vorbei: Der Artikel erschiene sofort</translation>
    </message>
    <message>
        <source>A link has no words to click on</source>
        <translation>Ein Link hat keinen Text zum Anklicken</translation>
    </message>
    <message>
        <source>Stands in the way of publishing</source>
        <translation>Steht der Veröffentlichung im Weg</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Dachzeile</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Ort und Datum</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>Aufmacherbild</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>1 piece of advice</source>
        <translation>1 Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces of advice</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Nichts steht im Weg</translation>
    </message>
    <message>
        <source>Nothing stands in the way; %1</source>
        <translation>Nichts steht im Weg; %1</translation>
    </message>
    <message>
        <source>1 thing stands in the way of publishing</source>
        <translation>1 Punkt steht der Veröffentlichung im Weg</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things stand in the way of publishing</source>
        <translation>
            <numerusform>%Ln Punkt steht der Veröffentlichung im Weg</numerusform>
            <numerusform>%Ln Punkte stehen der Veröffentlichung im Weg</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what blocks; advice</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>A footnote has no number in the text: it is not published</source>
        <translation>Eine Fußnote hat keine Ziffer im Text: Sie wird nicht veröffentlicht</translation>
    </message>
    <message>
        <source>A number in the text has no footnote</source>
        <translation>Eine Fußnotenziffer im Text hat keine Fußnote</translation>
    </message>
    <message>
        <source>Search and social</source>
        <translation>Suche und soziale Netze</translation>
    </message>
    <message>
        <source>The embargo holds: nothing of it leaves before its hour</source>
        <translation>Die Sperrfrist gilt: Vorher geht nichts davon hinaus</translation>
    </message>
    <message>
        <source>A block stays behind, readers there see nothing of it: %1</source>
        <translation>Ein Block bleibt zurück, Leser sehen dort nichts davon: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks stay behind, readers there see nothing of them: %1</source>
        <translation>
            <numerusform>%Ln Block bleibt zurück, Leser sehen dort nichts davon: %1</numerusform>
            <numerusform>%Ln Blöcke bleiben zurück, Leser sehen dort nichts davon: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a block only what can be read goes along: %1</source>
        <translation>Von einem Block geht nur mit, was gelesen werden kann: %1</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln blocks only what can be read goes along: %1</source>
        <translation>
            <numerusform>Von %Ln Block geht nur mit, was gelesen werden kann: %1</numerusform>
            <numerusform>Von %Ln Blöcken geht nur mit, was gelesen werden kann: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>HTML of its own site</source>
        <translation>HTML der eigenen Website</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a block&apos;s name as people say it, as its site calls it</comment>
        <translation>„%1“ (%2)</translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <source>Kicker</source>
        <translation>Dachzeile</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Ort und Datum</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Note to the desk</source>
        <translation>Notiz ans Ressort</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>Credit of the picture</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Place and copyright of the picture</source>
        <translation>Ort und Urheberrecht des Bilds</translation>
    </message>
    <message>
        <source>Title of the card</source>
        <translation>Titel der Einbettung</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Search and social</source>
        <translation>Suche und soziale Netze</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>InterfaceLanguage</name>
    <message>
        <source>Start Standfirst again and it speaks this language. What you wrote is safe.</source>
        <translation>Starten Sie Standfirst neu, dann spricht es diese Sprache. Was Sie geschrieben haben, ist sicher.</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Central Kurdish</source>
        <translation>Zentralkurdisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>German (Austria)</source>
        <translation>Deutsch (Österreich)</translation>
    </message>
    <message>
        <source>German (Switzerland)</source>
        <translation>Deutsch (Schweiz)</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>English (Australia)</source>
        <translation>Englisch (Australien)</translation>
    </message>
    <message>
        <source>English (Canada)</source>
        <translation>Englisch (Kanada)</translation>
    </message>
    <message>
        <source>English (UK)</source>
        <translation>Englisch (UK)</translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation>Englisch (USA)</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>French (Canada)</source>
        <translation>Französisch (Kanada)</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurdisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Norwegian (Bokmål)</source>
        <translation>Norwegisch (Bokmål)</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation>Portugiesisch (Brasilien)</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Chinese (simplified)</source>
        <translation>Chinesisch (vereinfacht)</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>Chinesisch (traditionell)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language (country)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>LeftOutWords</name>
    <message>
        <source>and more</source>
        <translation>und mehr</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things were left out: %1</source>
        <translation>
            <numerusform>%Ln Element wurde weggelassen: %1</numerusform>
            <numerusform>%Ln Elemente wurden weggelassen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fonts, colours and spacing</source>
        <translation>Schriften, Farben und Abstände</translation>
    </message>
    <message>
        <source>names of styles</source>
        <translation>Stilnamen</translation>
    </message>
    <message>
        <source>hidden notes of the program it comes from</source>
        <translation>verborgene Notizen des Programms, aus dem es stammt</translation>
    </message>
    <message>
        <source>1 remark or deleted passage</source>
        <translation>1 Anmerkung oder gelöschte Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remarks or deleted passages</source>
        <translation>
            <numerusform>%Ln Anmerkung oder gelöschte Stelle</numerusform>
            <numerusform>%Ln Anmerkungen oder gelöschte Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>verborgener Text</translation>
    </message>
    <message>
        <source>what counts readers in a link</source>
        <translation>was in einem Link Leser zählt</translation>
    </message>
    <message numerus="yes">
        <source>what counts readers in %Ln links</source>
        <translation>
            <numerusform>was in %Ln Link Leser zählt</numerusform>
            <numerusform>was in %Ln Links Leser zählt</numerusform>
        </translation>
    </message>
    <message>
        <source>a path on somebody’s computer</source>
        <translation>ein Pfad auf jemandes Computer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths on somebody’s computer</source>
        <translation>
            <numerusform>%Ln Pfad auf jemandes Computer</numerusform>
            <numerusform>%Ln Pfade auf jemandes Computer</numerusform>
        </translation>
    </message>
    <message>
        <source>scripts</source>
        <translation>Skripte</translation>
    </message>
    <message>
        <source>a frame, form or film</source>
        <translation>ein Rahmen, Formular oder Film</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames, forms or films</source>
        <translation>
            <numerusform>%Ln Rahmen, Formular oder Film</numerusform>
            <numerusform>%Ln Rahmen, Formulare oder Filme</numerusform>
        </translation>
    </message>
    <message>
        <source>navigation and side columns</source>
        <translation>Navigation und Seitenspalten</translation>
    </message>
    <message>
        <source>empty paragraphs</source>
        <translation>leere Absätze</translation>
    </message>
    <message>
        <source>a picture on another site, not fetched</source>
        <translation>ein Bild auf einer anderen Website, nicht abgerufen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures on other sites, not fetched</source>
        <translation>
            <numerusform>%Ln Bild auf anderen Websites, nicht abgerufen</numerusform>
            <numerusform>%Ln Bilder auf anderen Websites, nicht abgerufen</numerusform>
        </translation>
    </message>
    <message>
        <source>a picture that did not come along</source>
        <translation>ein Bild, das nicht mitkam</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures that did not come along</source>
        <translation>
            <numerusform>%Ln Bild, das nicht mitkam</numerusform>
            <numerusform>%Ln Bilder, die nicht mitkamen</numerusform>
        </translation>
    </message>
    <message>
        <source>a footnote number without its note</source>
        <translation>eine Fußnotenziffer ohne ihre Fußnote</translation>
    </message>
    <message numerus="yes">
        <source>%Ln footnote numbers without their notes</source>
        <translation>
            <numerusform>%Ln Fußnotenziffer ohne ihre Fußnote</numerusform>
            <numerusform>%Ln Fußnotenziffern ohne ihre Fußnoten</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest of an endless word</source>
        <translation>der Rest eines endlosen Wortes</translation>
    </message>
    <message numerus="yes">
        <source>the rest of %Ln endless words</source>
        <translation>
            <numerusform>der Rest von %Ln endlosen Wort</numerusform>
            <numerusform>der Rest von %Ln endlosen Wörtern</numerusform>
        </translation>
    </message>
    <message>
        <source>too deep structure</source>
        <translation>zu tief verschachtelte Struktur</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Weggelassen: %1.</translation>
    </message>
    <message>
        <source>a link that leads on from a page nobody named</source>
        <translation>ein Link, der von einer unbekannten Seite aus weiterführt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln links that lead on from a page nobody named</source>
        <translation>
            <numerusform>%Ln Link, der von einer unbekannten Seite aus weiterführt</numerusform>
            <numerusform>%Ln Links, die von einer unbekannten Seite aus weiterführen</numerusform>
        </translation>
    </message>
    <message>
        <source>invisible signs that mislead or mark a copy</source>
        <translation>unsichtbare Zeichen, die irreführen oder eine Kopie kennzeichnen</translation>
    </message>
    <message>
        <source>a plugin’s block, which this text without blocks cannot hold</source>
        <translation>ein Block eines Plugins, den dieser Text ohne Blöcke nicht aufnehmen kann</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plugin’s blocks, which this text without blocks cannot hold</source>
        <translation>
            <numerusform>%Ln Block von Plugins, den dieser Text ohne Blöcke nicht aufnehmen kann</numerusform>
            <numerusform>%Ln Blöcke von Plugins, die dieser Text ohne Blöcke nicht aufnehmen kann</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListingWords</name>
    <message>
        <source>Sign in again in the settings of the site.</source>
        <translation>Melden Sie sich in den Einstellungen der Website wieder an.</translation>
    </message>
    <message>
        <source>Look whether this computer is online, then try again.</source>
        <translation>Sehen Sie nach, ob dieser Computer online ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site for a role that may edit stories.</source>
        <translation>Bitten Sie den Betreiber der Website um eine Rolle, die Artikel bearbeiten darf.</translation>
    </message>
    <message>
        <source>Somebody may have removed it there: search again.</source>
        <translation>Vielleicht hat ihn dort jemand entfernt: Suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Look whether the disk of this computer has room and can be written to, then try again.</source>
        <translation>Sehen Sie nach, ob die Festplatte dieses Computers Platz hat und beschreibbar ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The site&apos;s answer could not be used: the details say why.</source>
        <translation>Die Antwort der Website ist nicht verwendbar: Die Details sagen, warum.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Terminiert</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>goes out %1</source>
        <comment>an hour and day</comment>
        <translation>erscheint %1</translation>
    </message>
    <message>
        <source>in your library</source>
        <translation>in Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>The stories of %1 could not be read.</source>
        <translation>Die Artikel von %1 konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was changed, here or there.</source>
        <translation>Nichts wurde geändert, weder hier noch dort.</translation>
    </message>
    <message>
        <source>The story could not be opened from %1.</source>
        <translation>Der Artikel konnte nicht von %1 geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>LiveWords</name>
    <message>
        <source>the site says there is no such page (%1)</source>
        <translation>die Website sagt, diese Seite gebe es nicht (%1)</translation>
    </message>
    <message>
        <source>the site asks readers to sign in, or keeps them out (%1)</source>
        <translation>die Website verlangt von Lesern eine Anmeldung oder sperrt sie aus (%1)</translation>
    </message>
    <message>
        <source>the site has a fault (%1)</source>
        <translation>die Website hat eine Störung (%1)</translation>
    </message>
    <message>
        <source>the site answers with %1</source>
        <comment>an HTTP status</comment>
        <translation>die Website antwortet mit %1</translation>
    </message>
    <message>
        <source>Readers do not get the page: %1.</source>
        <translation>Leser bekommen die Seite nicht: %1.</translation>
    </message>
    <message>
        <source>The page does not have the headline.</source>
        <translation>Die Überschrift steht nicht auf der Seite.</translation>
    </message>
    <message>
        <source>The page has another headline: “%1”</source>
        <translation>Die Seite hat eine andere Überschrift: „%1“</translation>
    </message>
    <message>
        <source>These words are not on the page: “%1”</source>
        <translation>Diese Wörter stehen nicht auf der Seite: „%1“</translation>
    </message>
    <message>
        <source>The page names another address as its own: %1</source>
        <translation>Die Seite nennt eine andere Adresse als ihre eigene: %1</translation>
    </message>
    <message>
        <source>The page does not say which language it is in.</source>
        <translation>Die Seite sagt nicht, in welcher Sprache sie ist.</translation>
    </message>
    <message>
        <source>The page says it is in another language: %1</source>
        <translation>Die Seite gibt eine andere Sprache an: %1</translation>
    </message>
    <message>
        <source>No picture of the story is on the page.</source>
        <translation>Kein Bild des Artikels ist auf der Seite.</translation>
    </message>
    <message>
        <source>Readers do not get the picture: %1.</source>
        <translation>Leser bekommen das Bild nicht: %1.</translation>
    </message>
    <message>
        <source>The feed does not carry it yet.</source>
        <translation>Im Feed steht der Artikel noch nicht.</translation>
    </message>
    <message>
        <source>The sitemap does not carry it yet.</source>
        <translation>In der Sitemap steht der Artikel noch nicht.</translation>
    </message>
    <message>
        <source>Readers get the page.</source>
        <translation>Leser bekommen die Seite.</translation>
    </message>
    <message>
        <source>The headline is there.</source>
        <translation>Die Überschrift ist da.</translation>
    </message>
    <message>
        <source>All words are there.</source>
        <translation>Alle Wörter sind da.</translation>
    </message>
    <message>
        <source>The page names this address as its own.</source>
        <translation>Die Seite nennt diese Adresse als ihre eigene.</translation>
    </message>
    <message>
        <source>The page says its language.</source>
        <translation>Die Seite gibt ihre Sprache an.</translation>
    </message>
    <message>
        <source>The picture loads.</source>
        <translation>Das Bild wird geladen.</translation>
    </message>
    <message>
        <source>The feed carries it.</source>
        <translation>Der Artikel steht im Feed.</translation>
    </message>
    <message>
        <source>The sitemap carries it.</source>
        <translation>Der Artikel steht in der Sitemap.</translation>
    </message>
    <message>
        <source>Whether readers see it could not be looked at (%1): no connection.</source>
        <comment>a time</comment>
        <translation>Ob Leser den Artikel sehen, ließ sich nicht prüfen (%1): keine Verbindung.</translation>
    </message>
    <message>
        <source>Live at %1</source>
        <comment>a time</comment>
        <translation>Live (%1)</translation>
    </message>
    <message>
        <source>Live at %1, but not all is right</source>
        <comment>a time</comment>
        <translation>Live (%1), aber nicht alles stimmt</translation>
    </message>
    <message>
        <source>Not live at %1. %2</source>
        <comment>a time, what is wrong</comment>
        <translation>Nicht live (%1). %2</translation>
    </message>
    <message>
        <source>The page names no feed.</source>
        <translation>Die Seite nennt keinen Feed.</translation>
    </message>
    <message>
        <source>The site asks search engines to stay away.</source>
        <translation>Die Website bittet Suchmaschinen fernzubleiben.</translation>
    </message>
    <message>
        <source>No sitemap that could be read names it.</source>
        <translation>Keine lesbare Sitemap nennt den Artikel.</translation>
    </message>
    <message>
        <source>The picture could not be looked at.</source>
        <translation>Das Bild ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Readers still get it at its address.</source>
        <translation>Leser bekommen den Artikel noch unter seiner Adresse.</translation>
    </message>
    <message>
        <source>The site says there is no such page (%1).</source>
        <translation>Die Website sagt, diese Seite gebe es nicht (%1).</translation>
    </message>
    <message>
        <source>What is at its address now is not the story: %1</source>
        <translation>Unter seiner Adresse steht jetzt nicht der Artikel: %1</translation>
    </message>
    <message>
        <source>Gone since %1</source>
        <comment>a time</comment>
        <translation>Nicht mehr live seit %1</translation>
    </message>
    <message>
        <source>Still there at %1. Readers get it all the same.</source>
        <comment>a time</comment>
        <translation>Noch da (%1). Leser bekommen den Artikel trotzdem.</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>the site</source>
        <translation>der Website</translation>
    </message>
    <message>
        <source>To be saved on %1 as a draft</source>
        <translation>Soll auf %1 als Entwurf gespeichert werden</translation>
    </message>
    <message>
        <source>To be handed in on %1</source>
        <translation>Soll auf %1 eingereicht werden</translation>
    </message>
    <message>
        <source>To be published on %1</source>
        <translation>Soll auf %1 veröffentlicht werden</translation>
    </message>
    <message>
        <source>To be scheduled on %1</source>
        <translation>Soll auf %1 terminiert werden</translation>
    </message>
    <message>
        <source>To be taken off %1</source>
        <translation>Soll von %1 genommen werden</translation>
    </message>
    <message>
        <source>To be withdrawn on %1; its page shall say so</source>
        <translation>Soll auf %1 zurückgezogen werden; die Seite soll darauf hinweisen</translation>
    </message>
    <message>
        <source>To be withdrawn from %1; its page shall go</source>
        <translation>Soll von %1 zurückgezogen werden; die Seite soll verschwinden</translation>
    </message>
    <message>
        <source>Saved on %1 as a draft</source>
        <translation>Auf %1 als Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Handed in on %1</source>
        <translation>Auf %1 eingereicht</translation>
    </message>
    <message>
        <source>Published on %1</source>
        <translation>Auf %1 veröffentlicht</translation>
    </message>
    <message>
        <source>Scheduled on %1</source>
        <translation>Auf %1 terminiert</translation>
    </message>
    <message>
        <source>Taken off %1; it is a draft there</source>
        <translation>Von %1 genommen; dort ist er ein Entwurf</translation>
    </message>
    <message>
        <source>Withdrawn on %1; its page says so</source>
        <translation>Auf %1 zurückgezogen; die Seite weist darauf hin</translation>
    </message>
    <message>
        <source>Withdrawn from %1; its page is gone</source>
        <translation>Von %1 zurückgezogen; die Seite ist weg</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>dort nicht vorhanden</translation>
    </message>
    <message>
        <source>somebody had changed it there</source>
        <translation>jemand hatte es dort geändert</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>the site refused</source>
        <translation>die Website hat abgelehnt</translation>
    </message>
    <message>
        <source>the site could not use it, or has something else than was sent</source>
        <translation>die Website konnte damit nichts anfangen, oder sie hat etwas anderes, als gesendet wurde</translation>
    </message>
    <message>
        <source>the site or this computer could not do it</source>
        <translation>die Website oder dieser Computer konnte es nicht ausführen</translation>
    </message>
    <message>
        <source>the answer was lost</source>
        <translation>die Antwort ging verloren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was tried, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>what was tried</comment>
        <translation>%1: fertig</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Hier angelegt</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>stage of a story</comment>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Taken back before it was done</source>
        <translation>Zurückgenommen, bevor es geschehen war</translation>
    </message>
    <message>
        <source>A correction goes with it</source>
        <translation>Eine Korrektur geht mit</translation>
    </message>
    <message>
        <source>Put together with what was changed on %1</source>
        <translation>Zusammengeführt mit dem, was auf %1 geändert wurde</translation>
    </message>
    <message>
        <source>What %1 had altered was accepted</source>
        <translation>Was auf %1 verändert war, wurde angenommen</translation>
    </message>
    <message>
        <source>What %1 had altered is put back</source>
        <translation>Was auf %1 verändert war, wird wiederhergestellt</translation>
    </message>
    <message>
        <source>What %1 had altered was left as it is</source>
        <translation>Was auf %1 verändert war, wurde so belassen</translation>
    </message>
    <message>
        <source>Embargo until %1</source>
        <translation>Sperrfrist bis %1</translation>
    </message>
    <message>
        <source>Embargo taken away</source>
        <translation>Sperrfrist entfernt</translation>
    </message>
    <message>
        <source>Embargo lifted</source>
        <translation>Sperrfrist aufgehoben</translation>
    </message>
    <message>
        <source>Seen as readers get it, as it should be</source>
        <translation>Nachgesehen: Leser bekommen ihn, wie er sein soll</translation>
    </message>
    <message>
        <source>Seen that readers get it no longer</source>
        <translation>Nachgesehen: Leser bekommen ihn nicht mehr</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what happened · who did it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <comment>one id or several</comment>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>On %1, where it is set to private: readers do not get it</source>
        <translation>Auf %1, dort aber als privat eingestellt: Leser bekommen es nicht</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was tried and what came of it, a sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>To be updated on %1</source>
        <translation>Soll auf %1 aktualisiert werden</translation>
    </message>
    <message>
        <source>To be corrected on %1</source>
        <translation>Soll auf %1 korrigiert werden</translation>
    </message>
    <message>
        <source>To be published on %1 again</source>
        <translation>Soll auf %1 wieder veröffentlicht werden</translation>
    </message>
    <message>
        <source>Updated on %1</source>
        <translation>Auf %1 aktualisiert</translation>
    </message>
    <message>
        <source>Corrected on %1</source>
        <translation>Auf %1 korrigiert</translation>
    </message>
    <message>
        <source>Published on %1 again</source>
        <translation>Auf %1 wieder veröffentlicht</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Caption</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Description of a picture</source>
        <translation>Beschreibung eines Bilds</translation>
    </message>
    <message>
        <source>Credit of a picture</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Style of a paragraph</source>
        <translation>Stil eines Absatzes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Details of a block</source>
        <translation>Details eines Blocks</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Nothing on the site collides with your text.</source>
        <translation>Nichts auf der Website steht im Konflikt mit Ihrem Text.</translation>
    </message>
    <message>
        <source>Somebody changed one place on the site.</source>
        <translation>Jemand hat auf der Website eine Stelle geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody changed %Ln places on the site.</source>
        <translation>
            <numerusform>Jemand hat auf der Website %Ln Stelle geändert.</numerusform>
            <numerusform>Jemand hat auf der Website %Ln Stellen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing collides: both can be published.</source>
        <comment>%1: a sentence</comment>
        <translation>%1 Es gibt keinen Konflikt: Beides kann veröffentlicht werden.</translation>
    </message>
    <message>
        <source>In one place both of you changed the same: choose what is published.</source>
        <translation>An einer Stelle haben Sie beide dasselbe geändert: Wählen Sie, was veröffentlicht wird.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln places both of you changed the same: choose what is published.</source>
        <translation>
            <numerusform>An %Ln Stelle haben Sie beide dasselbe geändert: Wählen Sie, was veröffentlicht wird.</numerusform>
            <numerusform>An %Ln Stellen haben Sie beide dasselbe geändert: Wählen Sie, was veröffentlicht wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>Alles entschieden</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Dachzeile</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Ort und Datum</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>Aufmacherbild</translation>
    </message>
    <message>
        <source>Words for search engines</source>
        <translation>Text für Suchmaschinen</translation>
    </message>
    <message>
        <source>Words for social networks</source>
        <translation>Text für soziale Netze</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Sperrfrist</translation>
    </message>
    <message>
        <source>Time of publication</source>
        <translation>Veröffentlichungstermin</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>It was removed on the site, and you changed it.</source>
        <translation>Auf der Website entfernt, von Ihnen geändert.</translation>
    </message>
    <message>
        <source>You removed it, and it was changed on the site.</source>
        <translation>Von Ihnen entfernt, auf der Website geändert.</translation>
    </message>
    <message>
        <source>Both of you changed these words.</source>
        <translation>Sie haben beide diese Wörter geändert.</translation>
    </message>
    <message>
        <source>Both of you changed this.</source>
        <translation>Sie haben das beide geändert.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mein Text</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Dortiger Text</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>%1, added</source>
        <comment>%1: mine or theirs</comment>
        <translation>%1, hinzugefügt</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <comment>%1: mine or theirs</comment>
        <translation>%1, entfernt</translation>
    </message>
    <message>
        <source>%1, moved</source>
        <comment>%1: mine or theirs</comment>
        <translation>%1, verschoben</translation>
    </message>
    <message>
        <source>%L1 of %L2 open</source>
        <translation>%L1 von %L2 offen</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>On top of the front page</source>
        <translation>Oben auf der Startseite</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>Zugeordnet zu</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min read</source>
        <translation>
            <numerusform>%Ln Min. Lesezeit</numerusform>
            <numerusform>%Ln Min. Lesezeit</numerusform>
        </translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>keine Bilder</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>keine Schlagwörter</translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation>1 Schlagwort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln Schlagwort</numerusform>
            <numerusform>%Ln Schlagwörter</numerusform>
        </translation>
    </message>
    <message>
        <source>no desks</source>
        <translation>keine Ressorts</translation>
    </message>
    <message>
        <source>1 desk</source>
        <translation>1 Ressort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln desks</source>
        <translation>
            <numerusform>%Ln Ressort</numerusform>
            <numerusform>%Ln Ressorts</numerusform>
        </translation>
    </message>
    <message>
        <source>no stories</source>
        <translation>keine Artikel</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>as many words</source>
        <translation>gleich viele Wörter</translation>
    </message>
    <message>
        <source>1 more word</source>
        <translation>1 Wort mehr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more words</source>
        <translation>
            <numerusform>%Ln Wort mehr</numerusform>
            <numerusform>%Ln Wörter mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fewer word</source>
        <translation>1 Wort weniger</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer words</source>
        <translation>
            <numerusform>%Ln Wort weniger</numerusform>
            <numerusform>%Ln Wörter weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Submitted for review</source>
        <translation>Zum Gegenlesen gegeben</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Kept before going back</source>
        <translation>Vor dem Zurückgehen aufbewahrt</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <translation>Zurück zu einer früheren Fassung</translation>
    </message>
    <message>
        <source>Kept by itself</source>
        <translation>Automatisch aufbewahrt</translation>
    </message>
    <message>
        <source>Saved by %1</source>
        <translation>Gespeichert von %1</translation>
    </message>
    <message>
        <source>Submitted for review by %1</source>
        <translation>Zum Gegenlesen gegeben von %1</translation>
    </message>
    <message>
        <source>Sent back by %1</source>
        <translation>Zurückgegeben von %1</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Freigegeben von %1</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Veröffentlicht von %1</translation>
    </message>
    <message>
        <source>Kept before %1 went back</source>
        <translation>Aufbewahrt, bevor %1 zurückging</translation>
    </message>
    <message>
        <source>%1 went back to an earlier version</source>
        <translation>%1 ging zu einer früheren Fassung zurück</translation>
    </message>
    <message>
        <source>Kept by itself while %1 wrote</source>
        <translation>Automatisch aufbewahrt, während %1 schrieb</translation>
    </message>
    <message>
        <source>Kept before words were replaced</source>
        <translation>Vor dem Ersetzen von Wörtern aufbewahrt</translation>
    </message>
    <message>
        <source>Kept before %1 replaced words</source>
        <translation>Aufbewahrt, bevor %1 Wörter ersetzte</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>%1 altered the markup of 1 block. The words are as you sent them.</source>
        <translation>%1 hat das Markup von 1 Block verändert. Die Wörter sind, wie Sie sie gesendet haben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 altered the markup of %Ln blocks. The words are as you sent them.</source>
        <translation>
            <numerusform>%1 hat das Markup von %Ln Block verändert. Die Wörter sind, wie Sie sie gesendet haben.</numerusform>
            <numerusform>%1 hat das Markup von %Ln Blöcken verändert. Die Wörter sind, wie Sie sie gesendet haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 altered 1 block of what you sent.</source>
        <translation>%1 hat 1 Block von dem verändert, was Sie gesendet haben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 altered %Ln blocks of what you sent.</source>
        <translation>
            <numerusform>%1 hat %Ln Block von dem verändert, was Sie gesendet haben.</numerusform>
            <numerusform>%1 hat %Ln Blöcke von dem verändert, was Sie gesendet haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text stays as it is, identical to the byte.</source>
        <translation>Der Text bleibt, wie er ist, Byte für Byte gleich.</translation>
    </message>
    <message>
        <source>1 paragraph changed</source>
        <translation>1 Absatz geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs changed</source>
        <translation>
            <numerusform>%Ln Absatz geändert</numerusform>
            <numerusform>%Ln Absätze geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other block changed</source>
        <translation>1 anderer Block geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other blocks changed</source>
        <translation>
            <numerusform>%Ln anderer Block geändert</numerusform>
            <numerusform>%Ln andere Blöcke geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 block added</source>
        <translation>1 Block hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks added</source>
        <translation>
            <numerusform>%Ln Block hinzugefügt</numerusform>
            <numerusform>%Ln Blöcke hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 block taken out</source>
        <translation>1 Block herausgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks taken out</source>
        <translation>
            <numerusform>%Ln Block herausgenommen</numerusform>
            <numerusform>%Ln Blöcke herausgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 block moved</source>
        <translation>1 Block verschoben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks moved</source>
        <translation>
            <numerusform>%Ln Block verschoben</numerusform>
            <numerusform>%Ln Blöcke verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>only the white space between blocks changed</source>
        <translation>nur der Leerraum zwischen den Blöcken geändert</translation>
    </message>
    <message>
        <source>1 block identical to the byte</source>
        <translation>1 Block Byte für Byte gleich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks identical to the byte</source>
        <translation>
            <numerusform>%Ln Block Byte für Byte gleich</numerusform>
            <numerusform>%Ln Blöcke Byte für Byte gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A block without words</source>
        <translation>Ein Block ohne Wörter</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Entfallen: %1</translation>
    </message>
    <message>
        <source>Other markup: %1</source>
        <translation>Anderes Markup: %1</translation>
    </message>
    <message>
        <source>Before: %1
Now: %2</source>
        <translation>Vorher: %1
Jetzt: %2</translation>
    </message>
    <message>
        <source>%1 Nobody edited it: a filter or a plugin there did.</source>
        <comment>a sentence that says how much</comment>
        <translation>%1 Niemand hat es bearbeitet: Das war dort ein Filter oder ein Plugin.</translation>
    </message>
    <message>
        <source>What you sent is on its way to %1 once more.</source>
        <translation>Was Sie gesendet haben, ist noch einmal auf dem Weg zu %1.</translation>
    </message>
    <message>
        <source>%1 insists: what you sent was put back and altered again. A filter or a plugin there does it, and whoever runs the site can change that: an administrator. Until then the site&apos;s form is the one that stays.</source>
        <translation>%1 besteht darauf: Was Sie gesendet haben, wurde wiederhergestellt und erneut verändert. Das macht dort ein Filter oder ein Plugin, und wer die Website betreibt, kann das ändern: ein Administrator. Bis dahin bleibt es bei der Form der Website.</translation>
    </message>
    <message>
        <source>Markup sent: %1
Markup there: %2</source>
        <translation>Markup gesendet: %1
Markup dort: %2</translation>
    </message>
    <message>
        <source>Put in there: %1</source>
        <translation>Dort eingefügt: %1</translation>
    </message>
    <message>
        <source>Taken out there: %1</source>
        <translation>Dort herausgenommen: %1</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Ressorts</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>one that is not known here</source>
        <translation>eines, das hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 changed the headline.</source>
        <translation>%1 hat die Überschrift geändert.</translation>
    </message>
    <message>
        <source>%1 changed the standfirst.</source>
        <translation>%1 hat den Vorspann geändert.</translation>
    </message>
    <message>
        <source>%1 changed the address.</source>
        <translation>%1 hat die Adresse des Artikels geändert.</translation>
    </message>
    <message>
        <source>%1 filed it under other desks.</source>
        <translation>%1 hat den Artikel anderen Ressorts zugeordnet.</translation>
    </message>
    <message>
        <source>%1 gave it other tags.</source>
        <translation>%1 hat dem Artikel andere Schlagwörter gegeben.</translation>
    </message>
    <message>
        <source>1 block of the text</source>
        <translation>1 Block des Textes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks of the text</source>
        <translation>
            <numerusform>%Ln Block des Textes</numerusform>
            <numerusform>%Ln Blöcke des Textes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 altered what you sent: %2.</source>
        <translation>%1 hat verändert, was Sie gesendet haben: %2.</translation>
    </message>
    <message>
        <source>%1 Nobody edited it: a filter or a plugin there did, or the role of your account.</source>
        <comment>a sentence that says how much</comment>
        <translation>%1 Niemand hat es bearbeitet: Das war dort ein Filter oder ein Plugin, oder es liegt an der Rolle Ihres Kontos.</translation>
    </message>
    <message>
        <source>%1
Yours: %2
The site&apos;s: %3</source>
        <comment>name of a field; what was sent; what is there</comment>
        <translation>%1
Gesendet: %2
Auf der Website: %3</translation>
    </message>
    <message>
        <source>Yours: %1
The site&apos;s: %2</source>
        <translation>Gesendet: %1
Auf der Website: %2</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>Yes</source>
        <comment>stays on top</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>stays on top</comment>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Beim Gegenlesen</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Änderungen erbeten</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Terminiert</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Being written. Nobody else has been asked to look at it yet.</source>
        <translation>Wird geschrieben. Noch wurde niemand sonst gebeten, ihn anzusehen.</translation>
    </message>
    <message>
        <source>Waiting to be read before it goes out.</source>
        <translation>Wartet aufs Gegenlesen, bevor er erscheint.</translation>
    </message>
    <message>
        <source>Read, and sent back to the writer.</source>
        <translation>Gelesen und an den Autor zurückgegeben.</translation>
    </message>
    <message>
        <source>Read and ready to be published.</source>
        <translation>Gelesen und bereit zur Veröffentlichung.</translation>
    </message>
    <message>
        <source>Goes out by itself at its hour.</source>
        <translation>Erscheint zum Termin von selbst.</translation>
    </message>
    <message>
        <source>Readers can see it.</source>
        <translation>Für Leser sichtbar.</translation>
    </message>
    <message>
        <source>Will not be published.</source>
        <translation>Wird nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Zum Gegenlesen geben</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Terminieren…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save as draft on the site</source>
        <translation>Als Entwurf auf der Website speichern</translation>
    </message>
    <message>
        <source>Hand in on the site for approval</source>
        <translation>Auf der Website zur Freigabe einreichen</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Jetzt veröffentlichen</translation>
    </message>
    <message>
        <source>Publish at a set time</source>
        <translation>Zu einem Termin veröffentlichen</translation>
    </message>
    <message>
        <source>Update what is public</source>
        <translation>Veröffentlichtes aktualisieren</translation>
    </message>
    <message>
        <source>Take off the site</source>
        <translation>Von der Website nehmen</translation>
    </message>
    <message>
        <source>Withdraw; its page says so</source>
        <translation>Zurückziehen; die Seite weist darauf hin</translation>
    </message>
    <message>
        <source>Withdraw; its page goes</source>
        <translation>Zurückziehen; die Seite verschwindet</translation>
    </message>
    <message>
        <source>It comes out on the site at its hour by itself: a draft would go out with it. Use Update… when the text is ready.</source>
        <translation>Auf der Website erscheint es zu seiner Stunde von selbst: Ein Entwurf ginge mit hinaus. Nehmen Sie „Aktualisieren…“, wenn der Text fertig ist.</translation>
    </message>
    <message>
        <source>It is out on the site: a draft would put unfinished text before readers. Use Update… when the text is ready.</source>
        <translation>Es ist auf der Website erschienen: Ein Entwurf würde Lesern unfertigen Text zeigen. Nehmen Sie „Aktualisieren…“, wenn der Text fertig ist.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>The site could not be reached.</source>
        <translation>Die Website ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The site refused.</source>
        <translation>Die Website hat abgelehnt.</translation>
    </message>
    <message>
        <source>This computer could not read what is to be sent.</source>
        <translation>Dieser Computer konnte nicht lesen, was gesendet werden soll.</translation>
    </message>
    <message>
        <source>The site&apos;s answer was lost.</source>
        <translation>Die Antwort der Website ging verloren.</translation>
    </message>
    <message>
        <source>The site answered with an error.</source>
        <translation>Die Website antwortete mit einem Fehler.</translation>
    </message>
    <message>
        <source>The site&apos;s copy has changed. Look at both and choose.</source>
        <translation>Die Kopie auf der Website hat sich geändert. Sehen Sie beide an und wählen Sie.</translation>
    </message>
    <message>
        <source>The site refused. Check the account and its password, then try again.</source>
        <translation>Die Website hat abgelehnt. Prüfen Sie Konto und Passwort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What should be changed is no longer on the site.</source>
        <translation>Was geändert werden soll, ist nicht mehr auf der Website.</translation>
    </message>
    <message>
        <source>The site could not use what was sent. The details say why.</source>
        <translation>Die Website konnte mit dem Gesendeten nichts anfangen. Die Details sagen, warum.</translation>
    </message>
    <message>
        <source>It cannot go on by itself. The details say why.</source>
        <translation>Von selbst geht es nicht weiter. Die Details sagen, warum.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Place on the site</source>
        <translation>Platz auf der Website</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freischaltung</translation>
    </message>
    <message>
        <source>Uploading a picture</source>
        <translation>Ein Bild wird hochgeladen</translation>
    </message>
    <message>
        <source>Making the tags the site does not have yet</source>
        <translation>Schlagwörter, die der Website noch fehlen, werden angelegt</translation>
    </message>
    <message>
        <source>Making a place for the story on the site</source>
        <translation>Auf der Website wird ein Platz für den Artikel angelegt</translation>
    </message>
    <message>
        <source>Sending the text</source>
        <translation>Der Text wird gesendet</translation>
    </message>
    <message>
        <source>Reading it back and comparing</source>
        <translation>Wird zurückgelesen und verglichen</translation>
    </message>
    <message>
        <source>Releasing it</source>
        <translation>Wird freigeschaltet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>something that goes on now</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The site&apos;s answer was lost. Looking there in %1 whether it arrived</source>
        <translation>Die Antwort der Website ging verloren. In %1 wird dort nachgesehen, ob er angekommen ist</translation>
    </message>
    <message>
        <source>Looking on the site whether it arrived</source>
        <translation>Auf der Website wird nachgesehen, ob er angekommen ist</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Wartet, bis er an der Reihe ist</translation>
    </message>
    <message>
        <source>%1 Trying again now</source>
        <comment>a reason, then what is done</comment>
        <translation>%1 Neuer Versuch läuft</translation>
    </message>
    <message>
        <source>%1 Trying again in %2</source>
        <comment>a reason, then a time such as 8 s</comment>
        <translation>%1 Neuer Versuch in %2</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Stopped. What had arrived on the site stays there as a draft.</source>
        <translation>Angehalten. Was schon auf der Website war, bleibt dort als Entwurf.</translation>
    </message>
    <message>
        <source>Stopped before anything reached the site.</source>
        <translation>Angehalten, bevor etwas die Website erreichte.</translation>
    </message>
    <message>
        <source>Kept as a draft on the site.</source>
        <translation>Als Entwurf auf der Website aufbewahrt.</translation>
    </message>
    <message>
        <source>Handed in on the site; somebody there approves it.</source>
        <translation>Auf der Website eingereicht; dort gibt ihn jemand frei.</translation>
    </message>
    <message>
        <source>On the site; it goes out by itself at its hour.</source>
        <translation>Auf der Website; erscheint zum Termin von selbst.</translation>
    </message>
    <message>
        <source>Waits until you go online again.</source>
        <translation>Wartet, bis Sie wieder online gehen.</translation>
    </message>
    <message>
        <source>Waits for a connection, then goes on by itself.</source>
        <translation>Wartet auf eine Verbindung und geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Alle Schritte sind getan.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>what the outbox does next</comment>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes sent, of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <comment>how far it is, a time</comment>
        <translation>%1, noch etwa %2</translation>
    </message>
    <message>
        <source>Stopped. The new text had arrived on the site already.</source>
        <translation>Angehalten. Der neue Text war schon auf der Website angekommen.</translation>
    </message>
    <message>
        <source>Stopped. Readers see what they saw before.</source>
        <translation>Angehalten. Leser sehen, was sie vorher sahen.</translation>
    </message>
    <message>
        <source>Public on the site.</source>
        <translation>Öffentlich auf der Website.</translation>
    </message>
    <message>
        <source>Everything is ready. Public in %1.</source>
        <comment>a time such as 8 s</comment>
        <translation>Alles ist bereit. Öffentlich in %1.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Posting in the channel</source>
        <translation>Beitrag wird in den Kanal gestellt</translation>
    </message>
    <message>
        <source>It is on the site. What it says in a channel needs you.</source>
        <translation>Er ist auf der Website. Der Beitrag in einem Kanal braucht Sie.</translation>
    </message>
    <message>
        <source>Off the site; a draft of it is there.</source>
        <translation>Von der Website genommen; dort liegt ein Entwurf davon.</translation>
    </message>
    <message>
        <source>Withdrawn; its page says so.</source>
        <translation>Zurückgezogen; die Seite weist darauf hin.</translation>
    </message>
    <message>
        <source>Withdrawn; its page is in the site&apos;s trash.</source>
        <translation>Zurückgezogen; die Seite liegt im Papierkorb der Website.</translation>
    </message>
    <message>
        <source>Waits here until the embargo ends, in %1.</source>
        <comment>a time such as 3 h</comment>
        <translation>Wartet hier bis zum Ende der Sperrfrist, in %1.</translation>
    </message>
    <message>
        <source>On the site; what it says in channels follows when readers have it.</source>
        <translation>Auf der Website; die Beiträge in Kanälen folgen, sobald Leser den Artikel haben.</translation>
    </message>
    <message>
        <source>Readers lose it in %1.</source>
        <comment>a time such as 8 s</comment>
        <translation>Nicht mehr öffentlich in %1.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Running the newsroom&apos;s command</source>
        <translation>Der Befehl der Redaktion läuft</translation>
    </message>
    <message>
        <source>It is in the folder. The command that follows needs you.</source>
        <translation>Er liegt im Ordner. Der Befehl danach braucht Sie.</translation>
    </message>
    <message>
        <source>In the folder; the command follows when its hour has come.</source>
        <translation>Im Ordner; der Befehl folgt zu seiner Zeit.</translation>
    </message>
    <message>
        <source>Everything is ready. It waits for the others that go with it.</source>
        <translation>Alles ist bereit. Wartet auf die anderen, die mitgehen.</translation>
    </message>
    <message>
        <source>Thin connection: texts go before their pictures.</source>
        <translation>Schwache Verbindung: Texte gehen vor ihren Bildern hinaus.</translation>
    </message>
    <message>
        <source>Metered connection: texts go, pictures wait.</source>
        <translation>Getaktete Verbindung: Texte gehen hinaus, Bilder warten.</translation>
    </message>
    <message>
        <source>Metered connection: everything waits.</source>
        <translation>Getaktete Verbindung: Alles wartet.</translation>
    </message>
    <message>
        <source>The text is on the site as a draft. Its pictures wait for a connection that is not metered; nothing is published before they are there.</source>
        <translation>Der Text ist als Entwurf auf der Website. Seine Bilder warten auf eine Verbindung, die nicht getaktet ist; bevor sie da sind, wird nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>It waits for a connection that is not metered.</source>
        <translation>Wartet auf eine Verbindung, die nicht getaktet ist.</translation>
    </message>
    <message>
        <source>%1 was made smaller for the site: %2 instead of %3, %4 pixels long instead of %5.</source>
        <translation>%1 wurde für die Website verkleinert: %2 statt %3, %4 Pixel lang statt %5.</translation>
    </message>
    <message>
        <source>%1 was made smaller for the site: %2 instead of %3, with all its pixels.</source>
        <translation>%1 wurde für die Website verkleinert: %2 statt %3, mit allen Pixeln.</translation>
    </message>
    <message>
        <source>%1 It is a JPEG now.</source>
        <comment>what was done to a picture before</comment>
        <translation>%1 Es ist jetzt ein JPEG.</translation>
    </message>
    <message>
        <source>The connection was not safe, so nothing was sent.</source>
        <translation>Die Verbindung war nicht sicher, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>On the site, where it is set to private: readers do not get it.</source>
        <translation>Auf der Website, dort aber als privat eingestellt: Leser bekommen es nicht.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year, as QLocale formats it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, as QLocale formats it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>with an hour</comment>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>with an hour</comment>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Monday 18:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 Mar 2026, 18:00</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>as QLocale formats it</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>Monday, 3 March 2026, 18:00 (UTC+01:00)</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>as QLocale formats it</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>as QLocale formats it</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>vor einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>vor einer Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>a day ago</source>
        <translation>vor einem Tag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds to wait</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes to wait</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes to wait</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Hours as in %1</source>
        <comment>a zone of time</comment>
        <translation>Uhrzeiten wie in %1</translation>
    </message>
    <message>
        <source>Hours as in %1 (%2)</source>
        <comment>a zone of time, its offset</comment>
        <translation>Uhrzeiten wie in %1 (%2)</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>the site</source>
        <translation>die Website</translation>
    </message>
    <message>
        <source>This is not an address of a site.</source>
        <translation>Das ist keine Adresse einer Website.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a site.</source>
        <translation>„%1“ ist keine Adresse einer Website.</translation>
    </message>
    <message>
        <source>Nobody knows the name %1.</source>
        <translation>Niemand kennt den Namen %1.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Unter %1 antwortet nichts.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate cannot be trusted.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher: Dem Zertifikat ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>%1 only answers without encryption: a password sent there could be read on the way.</source>
        <translation>%1 antwortet nur unverschlüsselt: Ein dorthin gesendetes Passwort könnte unterwegs mitgelesen werden.</translation>
    </message>
    <message>
        <source>%1 is a WordPress, but its interface for programs (the REST API) is switched off or blocked.</source>
        <translation>%1 ist ein WordPress, aber die Schnittstelle für Programme (REST-API) ist ausgeschaltet oder gesperrt.</translation>
    </message>
    <message>
        <source>Application passwords are switched off on %1.</source>
        <translation>Anwendungspasswörter sind auf %1 ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 does not accept this name and password.</source>
        <translation>%1 nimmt diesen Namen und dieses Passwort nicht an.</translation>
    </message>
    <message>
        <source>You are known to %1, but your account may not write posts there.</source>
        <translation>%1 kennt Sie, aber Ihr Konto darf dort keine Beiträge schreiben.</translation>
    </message>
    <message>
        <source>Something in front of %1, such as a firewall, refused us.</source>
        <translation>Etwas vor %1, etwa eine Firewall, hat uns abgewiesen.</translation>
    </message>
    <message>
        <source>%1 answered with an error of its own.</source>
        <translation>%1 antwortete mit einem eigenen Fehler.</translation>
    </message>
    <message>
        <source>No name and no password was sent.</source>
        <translation>Weder Name noch Passwort wurde gesendet.</translation>
    </message>
    <message>
        <source>The password was not kept, and nothing on the site was changed.</source>
        <translation>Das Passwort wurde nicht aufbewahrt, und auf der Website wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing on the site was changed.</source>
        <translation>Auf der Website wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Type it as it stands in the browser, such as news.example.org.</source>
        <translation>Geben Sie sie so ein, wie sie im Browser steht, zum Beispiel news.example.org.</translation>
    </message>
    <message>
        <source>Look for a mistyped letter, and whether this computer is online.</source>
        <translation>Suchen Sie nach einem Tippfehler, und sehen Sie nach, ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>Look whether the site opens in a browser, and try again in a while.</source>
        <translation>Sehen Sie nach, ob die Website im Browser aufgeht, und versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site to renew its certificate. On a public network, try another one first.</source>
        <translation>Bitten Sie den Betreiber der Website, das Zertifikat zu erneuern. In einem öffentlichen Netz versuchen Sie zuerst ein anderes.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site to switch on HTTPS.</source>
        <translation>Bitten Sie den Betreiber der Website, HTTPS einzuschalten.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site to allow the REST API for signed-in accounts; security plug-ins often switch it off.</source>
        <translation>Bitten Sie den Betreiber der Website, die REST-API für angemeldete Konten zu erlauben; Sicherheits-Plug-ins schalten sie oft aus.</translation>
    </message>
    <message>
        <source>Look whether the site lives at another address, such as one that ends in /news or /blog.</source>
        <translation>Sehen Sie nach, ob die Website unter einer anderen Adresse liegt, etwa einer, die auf /news oder /blog endet.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site to allow them; security plug-ins and sites without HTTPS switch them off.</source>
        <translation>Bitten Sie den Betreiber der Website, sie zu erlauben; Sicherheits-Plug-ins und Websites ohne HTTPS schalten sie aus.</translation>
    </message>
    <message>
        <source>Use an application password, not the one you sign in with in the browser, and the account&apos;s user name or e-mail address.</source>
        <translation>Verwenden Sie ein Anwendungspasswort, nicht das Passwort für den Browser, und den Benutzernamen oder die E-Mail-Adresse des Kontos.</translation>
    </message>
    <message>
        <source>Ask for the role of contributor, author or editor, then try again.</source>
        <translation>Bitten Sie um die Rolle Mitarbeiter, Autor oder Redakteur und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site to let Standfirst through; the details help them to find the rule.</source>
        <translation>Bitten Sie den Betreiber der Website, Standfirst durchzulassen; die Details helfen ihm, die Regel zu finden.</translation>
    </message>
    <message>
        <source>Try again in a while; if it stays so, show the details to whoever runs the site.</source>
        <translation>Versuchen Sie es später noch einmal; bleibt es so, zeigen Sie dem Betreiber der Website die Details.</translation>
    </message>
    <message>
        <source>The password for %1 is not on this computer.</source>
        <translation>Das Passwort für %1 ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>%1 sends us on to another address.</source>
        <translation>%1 schickt uns an eine andere Adresse weiter.</translation>
    </message>
    <message>
        <source>Sign in to the site again.</source>
        <translation>Melden Sie sich wieder bei der Website an.</translation>
    </message>
    <message>
        <source>Look in a browser where the site is now, and use that address.</source>
        <translation>Sehen Sie im Browser nach, wo die Website jetzt ist, und nehmen Sie diese Adresse.</translation>
    </message>
    <message>
        <source>There is a page at %1, but it is neither a WordPress nor a Ghost.</source>
        <translation>Unter %1 gibt es eine Seite, aber sie ist weder ein WordPress noch ein Ghost.</translation>
    </message>
    <message>
        <source>%1 does not accept this key.</source>
        <translation>%1 nimmt diesen Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>The key was not kept, and nothing on the site was changed.</source>
        <translation>Der Schlüssel wurde nicht aufbewahrt, und auf der Website wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Copy the whole Admin API key, with the colon in it: the Content API key above it is another one. A key that was made anew or taken back has to be copied again.</source>
        <translation>Kopieren Sie den ganzen Admin-API-Schlüssel, samt dem Doppelpunkt darin: Der Content-API-Schlüssel darüber ist ein anderer. Ein neu angelegter oder widerrufener Schlüssel muss neu kopiert werden.</translation>
    </message>
    <message>
        <source>%1 knows this key, but it may not do this there.</source>
        <translation>%1 kennt diesen Schlüssel, aber er darf das dort nicht.</translation>
    </message>
    <message>
        <source>Use the Admin API key of a custom integration.</source>
        <translation>Verwenden Sie den Admin-API-Schlüssel einer eigenen Integration („Custom integration“).</translation>
    </message>
    <message>
        <source>The key for %1 is not on this computer.</source>
        <translation>Der Schlüssel für %1 ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The proxy does not let us through to %1.</source>
        <translation>Der Proxy lässt uns nicht zu %1 durch.</translation>
    </message>
    <message>
        <source>You work offline: %1 was not asked.</source>
        <translation>Sie arbeiten offline: %1 wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Look at its address, name and password under Network, and whether it is running.</source>
        <translation>Prüfen Sie unter Netzwerk Adresse, Name und Passwort, und ob er läuft.</translation>
    </message>
    <message>
        <source>Switch off “Work offline”, and try again.</source>
        <translation>Schalten Sie „Offline arbeiten“ aus und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ui::AboutSheet</name>
    <message>
        <source>Standfirst</source>
        <translation>Standfirst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Version %1 · a newsroom editor</source>
        <translation>Version %1 · ein Redaktionseditor</translation>
    </message>
    <message>
        <source>Write, check, and publish. What you write is on your own disk before anything is sent anywhere.</source>
        <translation>Schreiben, prüfen, veröffentlichen. Was Sie schreiben, liegt auf Ihrer eigenen Festplatte, bevor irgendetwas gesendet wird.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>It stands on the work of many: Qt, SQLite, Hunspell, Gumbo, MD4C, Mustache, Exiv2, libzip and QtKeychain.</source>
        <translation>Es steht auf der Arbeit vieler: Qt, SQLite, Hunspell, Gumbo, MD4C, Mustache, Exiv2, libzip und QtKeychain.</translation>
    </message>
</context>
<context>
    <name>ui::AddSiteSheet</name>
    <message>
        <source>Add your site</source>
        <translation>Ihre Website hinzufügen</translation>
    </message>
    <message>
        <source>Find the site</source>
        <translation>Website suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Address of your site</source>
        <translation>Adresse Ihrer Website</translation>
    </message>
    <message>
        <source>news.example.org</source>
        <translation>news.example.org</translation>
    </message>
    <message>
        <source>Use a folder on this computer instead</source>
        <translation>Stattdessen einen Ordner auf diesem Computer verwenden</translation>
    </message>
    <message>
        <source>User name on the site</source>
        <translation>Benutzername auf der Website</translation>
    </message>
    <message>
        <source>Application password</source>
        <translation>Anwendungspasswort</translation>
    </message>
    <message>
        <source>Make one on the site</source>
        <translation>Auf der Website eines anlegen</translation>
    </message>
    <message>
        <source>User name or e-mail address there</source>
        <translation>Benutzername oder E-Mail-Adresse dort</translation>
    </message>
    <message>
        <source>A password made for one program, which you can withdraw at any time. Sign in on the site, open your profile, go to “Application Passwords”, type Standfirst as the name, and copy what it shows. The password you sign in with in the browser does not work here.</source>
        <translation>Ein Passwort nur für ein Programm, das Sie jederzeit widerrufen können. Melden Sie sich auf der Website an, öffnen Sie Ihr Profil, gehen Sie zu „Anwendungspasswörter“, geben Sie als Namen Standfirst ein und kopieren Sie, was angezeigt wird. Das Passwort für den Browser funktioniert hier nicht.</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>Es bleibt im Schlüsselbund dieses Computers und nirgends sonst.</translation>
    </message>
    <message>
        <source>This computer has no keychain running: the password is kept until Standfirst is closed, and asked for again the next time.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund: Das Passwort bleibt, bis Standfirst geschlossen wird, und wird beim nächsten Mal wieder erfragt.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Name der Website</translation>
    </message>
    <message>
        <source>Get News Fast</source>
        <translation>Get News Fast</translation>
    </message>
    <message>
        <source>Language of the site</source>
        <translation>Sprache der Website</translation>
    </message>
    <message>
        <source>The whole site is written there as pages that any web server can show: articles, desks, tags, feed.</source>
        <translation>Die ganze Website wird dorthin geschrieben, als Seiten, die jeder Webserver zeigen kann: Artikel, Ressorts, Schlagwörter, Feed.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Choose a folder for the site</source>
        <translation>Ordner für die Website wählen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Diesen Ordner verwenden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Blick auf %1…</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>die Website</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signing in and reading desks and tags…</source>
        <translation>Anmelden und Ressorts und Schlagwörter lesen…</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Blick in den Ordner…</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 ist bereit.</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Sie sind als %1 angemeldet.</translation>
    </message>
    <message>
        <source>Found there: %1.</source>
        <translation>Dort gefunden: %1.</translation>
    </message>
    <message>
        <source>Its desks and tags are being read.</source>
        <translation>Ressorts und Schlagwörter werden gelesen.</translation>
    </message>
    <message>
        <source>Your account may hand stories in; somebody else there publishes them.</source>
        <translation>Ihr Konto darf Artikel einreichen; jemand anders veröffentlicht sie dort.</translation>
    </message>
    <message>
        <source>Any address of it will do, as it stands in the browser. Standfirst finds out the rest. The site needs to be a WordPress or a Ghost.</source>
        <translation>Jede ihrer Adressen geht, so wie sie im Browser steht. Standfirst findet den Rest heraus. Die Website muss ein WordPress oder ein Ghost sein.</translation>
    </message>
    <message>
        <source>This computer has no keychain running: the key is kept until Standfirst is closed, and asked for again the next time.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund: Der Schlüssel bleibt, bis Standfirst geschlossen wird, und wird beim nächsten Mal wieder erfragt.</translation>
    </message>
    <message>
        <source>Admin API key</source>
        <translation>Admin-API-Schlüssel</translation>
    </message>
    <message>
        <source>Open the integrations of the site</source>
        <translation>Integrationen der Website öffnen</translation>
    </message>
    <message>
        <source>A key made for one program, which an administrator of this Ghost can take back at any time. Sign in there, go to Settings → Integrations → “Add custom integration”, type Standfirst as the name, and copy the Admin API key: the long one with a colon in it. Stories sent with it have the owner of the site as their author.</source>
        <translation>Ein Schlüssel nur für ein Programm, den ein Administrator dieses Ghost jederzeit widerrufen kann. Melden Sie sich dort an, gehen Sie zu Settings → Integrations → „Add custom integration“, geben Sie als Namen Standfirst ein und kopieren Sie den Admin-API-Schlüssel („Admin API key“): den langen mit einem Doppelpunkt darin. Damit gesendete Artikel haben den Eigentümer der Website als Autor.</translation>
    </message>
    <message>
        <source>Stories are sent in the name of %1.</source>
        <translation>Artikel werden im Namen von %1 gesendet.</translation>
    </message>
    <message>
        <source>There are no desks yet: every tag of the site whose slug begins with “desk-” becomes one.</source>
        <translation>Es gibt noch keine Ressorts: Jedes Schlagwort der Website, dessen Slug mit „desk-“ beginnt, wird zu einem.</translation>
    </message>
    <message>
        <source>Standfirst opens the site&apos;s own page in your browser. Sign in there as you always do, with a second factor too if you have one, and allow the connection. The site makes a password for Standfirst alone, which you can take back at any time.</source>
        <translation>Standfirst öffnet die Seite der Website in Ihrem Browser. Melden Sie sich dort an wie immer, auch mit einem zweiten Faktor, falls Sie einen haben, und erlauben Sie die Verbindung. Die Website legt ein Passwort nur für Standfirst an, das Sie jederzeit widerrufen können.</translation>
    </message>
    <message>
        <source>Use an application password</source>
        <translation>Anwendungspasswort verwenden</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
</context>
<context>
    <name>ui::AlterationNotice</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Altered by the site</source>
        <translation>Von der Website verändert</translation>
    </message>
    <message>
        <source>Take the site&apos;s form into the story; what you wrote since stays</source>
        <translation>Die Form der Website in den Artikel übernehmen; was Sie seither geschrieben haben, bleibt</translation>
    </message>
    <message>
        <source>Send what you sent once more</source>
        <translation>Noch einmal senden, was Sie gesendet haben</translation>
    </message>
    <message>
        <source>and 1 more place</source>
        <translation>und 1 weitere Stelle</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more places</source>
        <translation>
            <numerusform>und %Ln weitere Stelle</numerusform>
            <numerusform>und %Ln weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Say no more of it: nothing changes, neither there nor here</source>
        <translation>Nicht mehr darauf hinweisen: Es ändert sich nichts, weder dort noch hier</translation>
    </message>
    <message>
        <source>%1 Readers do not see it yet: it waits for your answer.</source>
        <comment>what the site did</comment>
        <translation>%1 Leser sehen es noch nicht: Es wartet auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>Text
%1</source>
        <comment>a heading, and below it what was changed</comment>
        <translation>Text
%1</translation>
    </message>
</context>
<context>
    <name>ui::ArchivePopover</name>
    <message>
        <source>No published story with these words</source>
        <translation>Kein veröffentlichter Artikel mit diesen Wörtern</translation>
    </message>
    <message>
        <source>Link to one of our stories</source>
        <translation>Link zu einem unserer Artikel</translation>
    </message>
    <message>
        <source>Words of a published story</source>
        <translation>Wörter eines veröffentlichten Artikels</translation>
    </message>
    <message>
        <source>Published stories</source>
        <translation>Veröffentlichte Artikel</translation>
    </message>
</context>
<context>
    <name>ui::BlockDrag</name>
    <message>
        <source>Move this block</source>
        <translation>Diesen Block verschieben</translation>
    </message>
    <message>
        <source>Drag to move. Alt+Shift+Up and Down do the same.</source>
        <translation>Zum Verschieben ziehen. Alt+Umschalt+Pfeil nach oben oder unten tut dasselbe.</translation>
    </message>
</context>
<context>
    <name>ui::BrowserSignInBox</name>
    <message>
        <source>Standfirst, %1</source>
        <comment>a moment</comment>
        <translation>Standfirst, %1</translation>
    </message>
    <message>
        <source>Standfirst on %1, %2</source>
        <comment>the name of a computer, a moment</comment>
        <translation>Standfirst auf %1, %2</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Seite noch einmal öffnen</translation>
    </message>
    <message>
        <source>Copy its address, for another browser</source>
        <translation>Ihre Adresse kopieren, für einen anderen Browser</translation>
    </message>
    <message>
        <source>The page shows a password, or says that it is not allowed</source>
        <translation>Die Seite zeigt ein Passwort oder sagt, dass es nicht erlaubt ist</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to Standfirst.</source>
        <translation>Sie sind angemeldet. Schließen Sie diese Seite und kehren Sie zu Standfirst zurück.</translation>
    </message>
    <message>
        <source>Standfirst was not let in. Close this page and go back to Standfirst.</source>
        <translation>Standfirst wurde nicht eingelassen. Schließen Sie diese Seite und kehren Sie zu Standfirst zurück.</translation>
    </message>
    <message>
        <source>The page of %1 is open in your browser. Sign in there as you always do, and allow the connection. Standfirst goes on by itself.</source>
        <translation>Die Seite von %1 ist in Ihrem Browser geöffnet. Melden Sie sich dort an wie immer und erlauben Sie die Verbindung. Standfirst macht von selbst weiter.</translation>
    </message>
    <message>
        <source>On the page of %1, Standfirst was not let in.</source>
        <translation>Auf der Seite von %1 wurde Standfirst nicht eingelassen.</translation>
    </message>
    <message>
        <source>No password was made, and nothing on the site was changed.</source>
        <translation>Es wurde kein Passwort angelegt und auf der Website nichts geändert.</translation>
    </message>
    <message>
        <source>Open the page again, or use an application password.</source>
        <translation>Öffnen Sie die Seite noch einmal oder verwenden Sie ein Anwendungspasswort.</translation>
    </message>
    <message>
        <source>No answer came from the browser within ten minutes.</source>
        <translation>Der Browser hat zehn Minuten lang nicht geantwortet.</translation>
    </message>
    <message>
        <source>An answer that comes later is not taken any more.</source>
        <translation>Eine spätere Antwort wird nicht mehr angenommen.</translation>
    </message>
    <message>
        <source>Open the page again. Should you have allowed the connection there, take it back in your profile on the site.</source>
        <translation>Öffnen Sie die Seite noch einmal. Falls Sie die Verbindung dort erlaubt haben, widerrufen Sie sie in Ihrem Profil auf der Website.</translation>
    </message>
</context>
<context>
    <name>ui::CardOffer</name>
    <message>
        <source>This address can be shown as a card, if its site has one.</source>
        <translation>Diese Adresse kann als Karte gezeigt werden, wenn ihre Website eine hat.</translation>
    </message>
    <message>
        <source>Make a card of it</source>
        <translation>Eine Karte daraus machen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>%1 has no card for this address: it stays a link.</source>
        <translation>%1 hat keine Karte für diese Adresse: Sie bleibt ein Link.</translation>
    </message>
    <message>
        <source>%1 could not be asked for a card: the address stays a link. Paste it again to try once more.</source>
        <translation>%1 konnte nicht nach einer Karte gefragt werden: Die Adresse bleibt ein Link. Fügen Sie sie noch einmal ein, um es wieder zu versuchen.</translation>
    </message>
</context>
<context>
    <name>ui::Cards</name>
    <message>
        <source>Taking the picture in…</source>
        <translation>Das Bild wird übernommen…</translation>
    </message>
    <message>
        <source>This picture is on the site</source>
        <translation>Dieses Bild liegt auf der Website</translation>
    </message>
    <message>
        <source>No alternative text yet: press Enter to describe it</source>
        <translation>Noch kein Alternativtext: Eingabetaste drücken, um das Bild zu beschreiben</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>Anderswo erstellt</translation>
    </message>
    <message>
        <source>Kept exactly as it is on the site</source>
        <translation>Bleibt genau so, wie es auf der Website steht</translation>
    </message>
    <message>
        <source>From another site</source>
        <translation>Von einer anderen Website</translation>
    </message>
    <message>
        <source>Pictures without alternative text</source>
        <translation>Bilder ohne Alternativtext</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>%1: Anfang</translation>
    </message>
    <message>
        <source>End of %1</source>
        <translation>%1: Ende</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>A picture on %1, not fetched: press Enter</source>
        <translation>Ein Bild auf %1, nicht abgerufen: Eingabetaste drücken</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more rows</source>
        <translation>
            <numerusform>und %Ln weitere Zeile</numerusform>
            <numerusform>und %Ln weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long to write in: %1 in one piece</source>
        <translation>Zu lang, um darin zu schreiben: %1 in einem Stück</translation>
    </message>
    <message>
        <source>Kept exactly as it is: press Enter to read more</source>
        <translation>Bleibt genau so: Eingabetaste drücken, um mehr zu erfahren</translation>
    </message>
    <message>
        <source>Kept exactly as it is: press Enter to split it into paragraphs</source>
        <translation>Bleibt genau so: Eingabetaste drücken, um den Text in Absätze zu teilen</translation>
    </message>
</context>
<context>
    <name>ui::CellEdit</name>
    <message>
        <source>Words of the cell</source>
        <translation>Text der Zelle</translation>
    </message>
</context>
<context>
    <name>ui::ChannelList</name>
    <message>
        <source>A story can be told in channels of Telegram or Mastodon as well, each in its language, when readers have it on the site.</source>
        <translation>Ein Artikel lässt sich auch in Kanälen auf Telegram oder Mastodon ankündigen, in jedem in dessen Sprache, sobald Leser ihn auf der Website haben.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the channel %1</source>
        <translation>Kanal %1 bearbeiten</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove the channel %1</source>
        <translation>Kanal %1 entfernen</translation>
    </message>
    <message>
        <source>+ Add a channel</source>
        <translation>+ Kanal hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui::ChannelSheet</name>
    <message>
        <source>Add a channel</source>
        <translation>Kanal hinzufügen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>Art des Kanals</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name of the channel, as you call it</source>
        <translation>Name des Kanals, wie Sie ihn nennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Language of the channel</source>
        <translation>Sprache des Kanals</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is there</source>
        <translation>Leer lassen, um das vorhandene zu behalten</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>Es bleibt im Schlüsselbund dieses Computers und nirgends sonst.</translation>
    </message>
    <message>
        <source>This computer has no keychain running: the token is kept until Standfirst is closed, and asked for again the next time.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund: Das Token bleibt, bis Standfirst geschlossen wird, und wird beim nächsten Mal wieder erfragt.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Name of the channel on Telegram</source>
        <translation>Name des Kanals auf Telegram</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>@name, or its number</source>
        <translation>@name oder seine Nummer</translation>
    </message>
    <message>
        <source>The bot&apos;s, from @BotFather</source>
        <translation>Das des Bots, von @BotFather</translation>
    </message>
    <message>
        <source>Of an application under Development in your account&apos;s settings; it has to be allowed to write</source>
        <translation>Das einer Anwendung unter „Entwicklung“ in den Einstellungen Ihres Kontos; sie muss schreiben dürfen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
</context>
<context>
    <name>ui::ChecksTab</name>
    <message>
        <source>What is missing or doubtful</source>
        <translation>Was fehlt oder zweifelhaft ist</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Nothing stands in the way of publishing.</source>
        <translation>Der Veröffentlichung steht nichts im Weg.</translation>
    </message>
</context>
<context>
    <name>ui::ChipsField</name>
    <message>
        <source>%1, remove</source>
        <comment>a tag or credit that a click takes off</comment>
        <translation>%1, entfernen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>a suggested tag</comment>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui::CommandField</name>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Command after publishing</source>
        <translation>Befehl nach dem Veröffentlichen</translation>
    </message>
    <message>
        <source>What the command said</source>
        <translation>Was der Befehl meldete</translation>
    </message>
    <message>
        <source>Such as rsync or git push. It is started in the folder after each change of public pages, without a shell; %1 stands for the folder. If Standfirst ends meanwhile it is run again, so running it twice must do no harm.</source>
        <translation>Etwa rsync oder git push. Er wird nach jeder Änderung öffentlicher Seiten im Ordner gestartet, ohne Shell; %1 steht für den Ordner. Wird Standfirst währenddessen beendet, läuft er noch einmal; zweimal ausgeführt darf er also nicht schaden.</translation>
    </message>
    <message>
        <source>It runs on this computer with all your rights. Enter only what you know.</source>
        <translation>Er läuft auf diesem Computer mit allen Ihren Rechten. Geben Sie nur ein, was Sie kennen.</translation>
    </message>
    <message>
        <source>A quotation mark is left open.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Will be run: %1</source>
        <comment>program and arguments</comment>
        <translation>Wird ausgeführt: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>It ran and ended well.</source>
        <translation>Er lief und endete ohne Fehler.</translation>
    </message>
    <message>
        <source>It could not be run.</source>
        <translation>Er ließ sich nicht ausführen.</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Act, desk or story</source>
        <translation>Befehl, Ressort oder Artikel</translation>
    </message>
    <message>
        <source>Type the name of an act, a desk or a story</source>
        <translation>Namen eines Befehls, eines Ressorts oder eines Artikels eingeben</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>ui::ConflictCard</name>
    <message>
        <source>Take mine</source>
        <translation>Meinen Text nehmen</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Dortigen Text nehmen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Dortiger Text</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mein Text</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Diese Worte verwenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in the story: what both did there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
</context>
<context>
    <name>ui::ConflictView</name>
    <message>
        <source>The site&apos;s copy has changed</source>
        <translation>Die Kopie auf der Website hat sich geändert</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mein Text</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>Auf der Website</translation>
    </message>
    <message>
        <source>Replace the site&apos;s copy by mine</source>
        <translation>Kopie auf der Website durch meinen Text ersetzen</translation>
    </message>
    <message>
        <source>Take theirs into the editor</source>
        <translation>Den dortigen Text in den Editor holen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>On the site, changed %1</source>
        <translation>Auf der Website, geändert %1</translation>
    </message>
    <message>
        <source>The site has a newer copy</source>
        <translation>Die Website hat eine neuere Kopie</translation>
    </message>
    <message>
        <source>This story is in your library already, and somebody changed it on the site since. Nothing has been overwritten. Look at both, then choose.</source>
        <translation>Dieser Artikel ist schon in Ihrer Bibliothek, und jemand hat ihn seither auf der Website geändert. Nichts wurde überschrieben. Sehen Sie beide an und wählen Sie dann.</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>Mit meinem Text weitermachen</translation>
    </message>
    <message>
        <source>Somebody changed it there since it was last read. Nothing has been overwritten.</source>
        <translation>Jemand hat ihn dort geändert, seit er zuletzt gelesen wurde. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Somebody changed it there since it was last read. What you both began with is not known, as this story was sent before that was kept; so only the two texts can be shown. Nothing has been overwritten.</source>
        <translation>Jemand hat ihn dort geändert, seit er zuletzt gelesen wurde. Ihr gemeinsamer Ausgangstext ist nicht bekannt, weil dieser Artikel gesendet wurde, bevor Ausgangstexte aufbewahrt wurden; daher können nur die beiden Texte gezeigt werden. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Replacing its copy there by yours takes it out again.</source>
        <comment>a sentence of who put it into the trash</comment>
        <translation>%1 Wenn Sie die Fassung dort durch Ihre ersetzen, wird es wieder herausgeholt.</translation>
    </message>
    <message>
        <source>Publish the merged story</source>
        <translation>Zusammengeführten Artikel veröffentlichen</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere Wege</translation>
    </message>
</context>
<context>
    <name>ui::CorrectionSheet</name>
    <message>
        <source>Correct the story</source>
        <translation>Artikel korrigieren</translation>
    </message>
    <message>
        <source>Add and update…</source>
        <translation>Hinzufügen und aktualisieren…</translation>
    </message>
    <message>
        <source>The correction comes to the story as one step that can be undone; then the story can be updated.</source>
        <translation>Die Korrektur kommt als ein Schritt in den Artikel, der sich rückgängig machen lässt; dann lässt sich der Artikel aktualisieren.</translation>
    </message>
    <message>
        <source>What was wrong: the words as they stood. Empty when they are better not said again.</source>
        <translation>Was falsch war: die Wörter, wie sie dastanden. Leer, wenn sie besser nicht wiederholt werden.</translation>
    </message>
    <message>
        <source>What is right, as a sentence for readers.</source>
        <translation>Was richtig ist, als Satz für Leser.</translation>
    </message>
    <message>
        <source>Readers find this above the text:</source>
        <translation>Leser finden dies über dem Text:</translation>
    </message>
    <message>
        <source>Readers find this below the text:</source>
        <translation>Leser finden dies unter dem Text:</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Frühere</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change this correction: %1</source>
        <translation>Diese Korrektur ändern: %1</translation>
    </message>
</context>
<context>
    <name>ui::CreditsField</name>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Links…</source>
        <translation>Links…</translation>
    </message>
    <message>
        <source>Links of the credits</source>
        <translation>Links der Quellen</translation>
    </message>
    <message>
        <source>Some credits have a link</source>
        <translation>Manche Quellen haben einen Link</translation>
    </message>
    <message>
        <source>Give a credit a link</source>
        <translation>Einer Quelle einen Link geben</translation>
    </message>
    <message>
        <source>Link of %1</source>
        <translation>Link von %1</translation>
    </message>
</context>
<context>
    <name>ui::CropView</name>
    <message>
        <source>The part of the picture that is kept</source>
        <translation>Der Teil des Bilds, der erhalten bleibt</translation>
    </message>
    <message>
        <source>%1 × %2 pixels are kept. Arrow keys move the frame, with Shift they resize it.</source>
        <translation>%1 × %2 Pixel bleiben erhalten. Pfeiltasten bewegen den Rahmen, mit Umschalt ändern sie seine Größe.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Das Bild wird gelesen…</translation>
    </message>
</context>
<context>
    <name>ui::DeskField</name>
    <message>
        <source>Main desk</source>
        <translation>Hauptressort</translation>
    </message>
    <message>
        <source>Add a further desk</source>
        <translation>Weiteres Ressort hinzufügen</translation>
    </message>
    <message>
        <source>A desk this site does not have</source>
        <translation>Ein Ressort, das diese Website nicht hat</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>Kein Ressort</translation>
    </message>
    <message>
        <source>+ Add a further desk</source>
        <translation>+ Weiteres Ressort hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui::EmbargoField</name>
    <message>
        <source>Embargo</source>
        <translation>Sperrfrist</translation>
    </message>
    <message>
        <source>Lift the embargo…</source>
        <translation>Sperrfrist aufheben…</translation>
    </message>
    <message>
        <source>No embargo</source>
        <translation>Keine Sperrfrist</translation>
    </message>
    <message>
        <source>Until then nothing of it leaves this computer, whatever is pressed.</source>
        <translation>Bis dahin verlässt nichts davon diesen Computer, egal was gedrückt wird.</translation>
    </message>
    <message>
        <source>Lifted by %1, %2</source>
        <comment>a person, a date and time</comment>
        <translation>Aufgehoben von %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::EmbargoSheet</name>
    <message>
        <source>Lift the embargo</source>
        <translation>Sperrfrist aufheben</translation>
    </message>
    <message>
        <source>It holds until %1. Before that nothing of the story leaves this computer.</source>
        <translation>Sie gilt bis %1. Vorher verlässt nichts von diesem Artikel diesen Computer.</translation>
    </message>
    <message>
        <source>A second person can lift it, with an account of their own on %1 that may publish what others wrote.</source>
        <translation>Eine zweite Person kann sie aufheben, mit einem eigenen Konto auf %1, das veröffentlichen darf, was andere geschrieben haben.</translation>
    </message>
    <message>
        <source>Their user name</source>
        <translation>Benutzername der Person</translation>
    </message>
    <message>
        <source>Their application password</source>
        <translation>Anwendungspasswort der Person</translation>
    </message>
    <message>
        <source>It is used this once to ask the site, and not kept. The name is kept with the story.</source>
        <translation>Es dient nur dieses eine Mal zur Anfrage bei der Website und wird nicht aufbewahrt. Der Name bleibt beim Artikel.</translation>
    </message>
    <message>
        <source>A second person can lift it. A folder has no accounts, so nobody can be checked here: the name is kept with the story.</source>
        <translation>Eine zweite Person kann sie aufheben. Ein Ordner hat keine Konten, deshalb lässt sich hier niemand prüfen: Der Name bleibt beim Artikel.</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Name der zweiten Person</translation>
    </message>
    <message>
        <source>This is you.</source>
        <translation>Das sind Sie selbst.</translation>
    </message>
    <message>
        <source>The embargo holds, and nothing was sent.</source>
        <translation>Die Sperrfrist gilt, und nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Somebody else must lift it.</source>
        <translation>Jemand anders muss sie aufheben.</translation>
    </message>
    <message>
        <source>This is the account that Standfirst itself uses.</source>
        <translation>Das ist das Konto, das Standfirst selbst verwendet.</translation>
    </message>
    <message>
        <source>Somebody else must lift it, with their own.</source>
        <translation>Jemand anders muss sie aufheben, mit dem eigenen Konto.</translation>
    </message>
    <message>
        <source>%1 may not publish what others wrote.</source>
        <translation>%1 darf nicht veröffentlichen, was andere geschrieben haben.</translation>
    </message>
    <message>
        <source>Ask an editor or administrator of the site.</source>
        <translation>Fragen Sie einen Redakteur oder Administrator der Website.</translation>
    </message>
</context>
<context>
    <name>ui::EmbedPopover</name>
    <message>
        <source>From another site</source>
        <translation>Von einer anderen Website</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it is called there</source>
        <translation>Wie es dort heißt</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>What readers see below it</source>
        <translation>Was Leser darunter sehen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not in the story: this is no whole address yet</source>
        <translation>Nicht im Artikel: Das ist noch keine vollständige Adresse</translation>
    </message>
    <message>
        <source>Not in the story yet: it needs an address</source>
        <translation>Noch nicht im Artikel: Es fehlt eine Adresse</translation>
    </message>
    <message>
        <source>The story keeps the address of before</source>
        <translation>Der Artikel behält die bisherige Adresse</translation>
    </message>
</context>
<context>
    <name>ui::FilingFields</name>
    <message>
        <source>Filing on the site</source>
        <translation>Einordnung auf der Website</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Art des Beitrags</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Change kind of post</source>
        <translation>Art des Beitrags ändern</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Whoever sends it</source>
        <translation>Wer ihn sendet</translation>
    </message>
    <message>
        <source>Change author</source>
        <translation>Autor ändern</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Add an author</source>
        <translation>Autor hinzufügen</translation>
    </message>
    <message>
        <source>Change authors</source>
        <translation>Autoren ändern</translation>
    </message>
    <message>
        <source>Choose from the site’s</source>
        <translation>Aus der Liste der Website wählen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>%1: what a site calls a taxonomy</comment>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>As the site has it</source>
        <translation>Wie auf der Website</translation>
    </message>
    <message>
        <source>Change format</source>
        <translation>Format ändern</translation>
    </message>
    <message>
        <source>Keep on top of the front page</source>
        <translation>Oben auf der Startseite halten</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <translation>Oben halten</translation>
    </message>
    <message>
        <source>No longer on top</source>
        <translation>Nicht mehr oben</translation>
    </message>
    <message>
        <source>It stands on the site already, and keeps its kind there.</source>
        <translation>Er steht schon auf der Website und behält dort seine Art.</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Find in the story</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Capitals as written</source>
        <translation>Groß und klein wie geschrieben</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Accents and forms of letters do not matter</source>
        <translation>Akzente und Buchstabenformen egal</translation>
    </message>
    <message>
        <source>Regular expression; $1 in the replacement is its first group</source>
        <translation>Regulärer Ausdruck; $1 in der Ersetzung ist seine erste Gruppe</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::FindStoriesSheet</name>
    <message>
        <source>Find in all stories</source>
        <translation>In allen Artikeln suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Capitals as written</source>
        <translation>Groß und klein wie geschrieben</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Accents and forms of letters do not matter</source>
        <translation>Akzente und Buchstabenformen egal</translation>
    </message>
    <message>
        <source>Regular expression; $1 in the replacement is its first group</source>
        <translation>Regulärer Ausdruck; $1 in der Ersetzung ist seine erste Gruppe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle Websites</translation>
    </message>
    <message>
        <source>Words in the text of all stories</source>
        <translation>Wörter im Text aller Artikel</translation>
    </message>
    <message>
        <source>Stories of</source>
        <translation>Artikel von</translation>
    </message>
    <message>
        <source>How much was looked through</source>
        <translation>Wie viel schon durchsucht ist</translation>
    </message>
    <message>
        <source>Stories in which the words were found</source>
        <translation>Artikel, in denen die Wörter gefunden wurden</translation>
    </message>
    <message>
        <source>This is not a regular expression.</source>
        <translation>Das ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>being sent just now: left alone</source>
        <translation>wird gerade gesendet: bleibt unberührt</translation>
    </message>
    <message>
        <source>changed here only: readers keep what is on the site</source>
        <translation>nur hier geändert: Leser behalten, was auf der Website steht</translation>
    </message>
    <message>
        <source>%1, becomes: %2</source>
        <translation>%1, wird zu: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>This expression takes too long. Make it simpler.</source>
        <translation>Dieser Ausdruck dauert zu lange. Machen Sie ihn einfacher.</translation>
    </message>
    <message>
        <source>The first %1 are shown. With more words there are fewer.</source>
        <translation>Gezeigt werden die ersten %1. Mit mehr Wörtern werden es weniger.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Replace in %1</source>
        <translation>Ersetzen: %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Press Enter on a place to go to it.</source>
        <translation>Eingabetaste auf einer Stelle drücken, um dorthin zu gehen.</translation>
    </message>
    <message>
        <source>Not found in any story.</source>
        <translation>In keinem Artikel gefunden.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 being sent just now: left alone.</source>
        <translation>Wird gerade gesendet, bleibt unberührt: %1.</translation>
    </message>
    <message>
        <source>%1 changed in the meantime: left alone.</source>
        <translation>Inzwischen geändert, bleibt unberührt: %1.</translation>
    </message>
    <message>
        <source>Replaced: %1 in %2. A version of each was kept before.</source>
        <translation>Ersetzt: %1, %2. Von jedem wurde vorher eine Fassung aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>Nichts wurde ersetzt.</translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>Es wurde vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>As it was before: %1.</source>
        <translation>Wie vorher: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Still reading your stories for quicker finding: %L1 of %L2. Nothing is left out meanwhile; it only takes longer.</source>
        <translation>Ihre Artikel werden noch gelesen, damit die Suche schneller wird: %L1 von %L2. Inzwischen wird nichts ausgelassen; es dauert nur länger.</translation>
    </message>
</context>
<context>
    <name>ui::GalleryPopover</name>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Pictures of the gallery</source>
        <translation>Bilder der Galerie</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Caption of this picture</source>
        <translation>Unterschrift dieses Bilds</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Was das Bild zeigt</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>For readers who cannot see it</source>
        <translation>Für Leser, die es nicht sehen können</translation>
    </message>
    <message>
        <source>Caption of the gallery</source>
        <translation>Unterschrift der Galerie</translation>
    </message>
    <message>
        <source>What the pictures have in common</source>
        <translation>Was die Bilder gemeinsam haben</translation>
    </message>
    <message>
        <source>Remove gallery</source>
        <translation>Galerie entfernen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Picture %L1</source>
        <translation>Bild %L1</translation>
    </message>
    <message>
        <source>%L1. %2</source>
        <translation>%L1. %2</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Photo: name / agency</source>
        <translation>Foto: Name / Agentur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Cut, turn and scale this picture</source>
        <translation>Dieses Bild zuschneiden, drehen und skalieren</translation>
    </message>
</context>
<context>
    <name>ui::Inspector</name>
    <message>
        <source>Parts of the inspector</source>
        <translation>Teile des Inspektors</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gegenlesen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>Prüfungen %1</translation>
    </message>
</context>
<context>
    <name>ui::Leaving</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>“%1” is still on its way to %2.</source>
        <comment>headline, site</comment>
        <translation>„%1“ ist noch unterwegs zu %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln more are still on their way.</source>
        <comment>headline, how many others</comment>
        <translation>
            <numerusform>„%1“ und %Ln weiterer Artikel sind noch unterwegs.</numerusform>
            <numerusform>„%1“ und %Ln weitere Artikel sind noch unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Standfirst</source>
        <translation>Standfirst schließen</translation>
    </message>
    <message>
        <source>Nothing is lost either way: what is not sent now goes on by itself when Standfirst is started again.</source>
        <translation>Verloren geht so oder so nichts: Was jetzt nicht gesendet wird, geht beim nächsten Start von Standfirst von selbst weiter.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Send, then close</source>
        <translation>Senden, dann schließen</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Jetzt schließen</translation>
    </message>
    <message>
        <source>Sending. The window closes when all has arrived.</source>
        <translation>Wird gesendet. Das Fenster schließt sich, wenn alles angekommen ist.</translation>
    </message>
</context>
<context>
    <name>ui::LeftOutPopover</name>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Left out of what was pasted</source>
        <translation>Beim Einfügen weggelassen</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Was weggelassen wurde</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ui::LibraryTrouble</name>
    <message>
        <source>Your stories cannot be opened</source>
        <translation>Ihre Artikel lassen sich nicht öffnen</translation>
    </message>
    <message>
        <source>The library in %1 could not be opened.</source>
        <translation>Die Bibliothek in %1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>Darin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It may have been written by a newer Standfirst: install that one, or start with another profile folder.</source>
        <translation>Vielleicht hat ein neueres Standfirst sie geschrieben: Installieren Sie es oder starten Sie mit einem anderen Profilordner.</translation>
    </message>
    <message>
        <source>See that the disk is there, has space, and that the folder is yours; then start again.</source>
        <translation>Sehen Sie nach, ob die Festplatte da ist, Platz hat und der Ordner Ihnen gehört; starten Sie dann neu.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>ui::LibraryTroubleBar</name>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie anderswo speichern…</translation>
    </message>
    <message>
        <source>Saving does not work</source>
        <translation>Das Speichern funktioniert nicht</translation>
    </message>
    <message>
        <source>Keeps the whole story in a file of your choosing</source>
        <translation>Bewahrt den ganzen Artikel in einer Datei Ihrer Wahl auf</translation>
    </message>
</context>
<context>
    <name>ui::LimitsField</name>
    <message>
        <source> letters</source>
        <comment>after a number</comment>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Title in search results</source>
        <translation>Titel in Suchergebnissen</translation>
    </message>
    <message>
        <source>Description in search results</source>
        <translation>Beschreibung in Suchergebnissen</translation>
    </message>
    <message>
        <source>Title when shared</source>
        <translation>Titel beim Teilen</translation>
    </message>
    <message>
        <source>Description when shared</source>
        <translation>Beschreibung beim Teilen</translation>
    </message>
    <message>
        <source>Longest side of a picture</source>
        <translation>Längste Seite eines Bilds</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>üblich: %1</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Größte Datei</translation>
    </message>
    <message>
        <source> kB</source>
        <comment>kilobytes, after a number</comment>
        <translation> kB</translation>
    </message>
    <message>
        <source>as the site takes it</source>
        <translation>wie die Website sie nimmt</translation>
    </message>
</context>
<context>
    <name>ui::LinkPopover</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Adresse des Links</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Still in the story: press Enter</source>
        <translation>Noch im Artikel: Eingabetaste drücken</translation>
    </message>
    <message>
        <source>Not in the story: this is no whole address yet</source>
        <translation>Nicht im Artikel: Das ist noch keine vollständige Adresse</translation>
    </message>
    <message>
        <source>Not in the story yet: press Enter</source>
        <translation>Noch nicht im Artikel: Eingabetaste drücken</translation>
    </message>
    <message>
        <source>As a card</source>
        <translation>Als Einbettung</translation>
    </message>
    <message>
        <source>Show what is at this address as a card</source>
        <translation>Was unter dieser Adresse steht, als Einbettung zeigen</translation>
    </message>
</context>
<context>
    <name>ui::LiveNotice</name>
    <message>
        <source>What readers get</source>
        <translation>Was Leser bekommen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Fetches the page once more, as a reader</source>
        <translation>Ruft die Seite noch einmal ab, wie ein Leser</translation>
    </message>
    <message>
        <source>%1 · Looking again…</source>
        <comment>what was seen before</comment>
        <translation>%1 · Wird noch einmal nachgesehen…</translation>
    </message>
    <message>
        <source>Looking as a reader does…</source>
        <translation>Wird nachgesehen, wie ein Leser es tut…</translation>
    </message>
    <message>
        <source>%1 · It is looked at again soon.</source>
        <comment>what was seen before</comment>
        <translation>%1 · Bald wird noch einmal nachgesehen.</translation>
    </message>
</context>
<context>
    <name>ui::LoadedPreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
    <message>
        <source>The preview is not available: its module could not be loaded. Writing and publishing work without it. Installing Standfirst again puts it back.</source>
        <translation>Die Vorschau ist nicht verfügbar: Ihr Modul konnte nicht geladen werden. Schreiben und Veröffentlichen gehen auch ohne sie. Wird Standfirst neu installiert, ist sie wieder da.</translation>
    </message>
</context>
<context>
    <name>ui::LockNotice</name>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Open on the site</source>
        <translation>Auf der Website öffnen</translation>
    </message>
    <message>
        <source>The site will show them that you are writing it now; what they wrote stays</source>
        <translation>Die Website zeigt der anderen Person, dass jetzt Sie daran schreiben; was sie geschrieben hat, bleibt</translation>
    </message>
    <message>
        <source>%1 has this open on the site. What you send will be merged with theirs.</source>
        <comment>a person&apos;s name</comment>
        <translation>%1 hat diesen Artikel auf der Website geöffnet. Was Sie senden, wird mit der dortigen Fassung zusammengeführt.</translation>
    </message>
</context>
<context>
    <name>ui::LogSheet</name>
    <message>
        <source>Log of the story</source>
        <translation>Protokoll des Artikels</translation>
    </message>
    <message>
        <source>What happened to the story</source>
        <translation>Was mit dem Artikel geschah</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>headline · whose clock</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>What happens to this story from now on stands here: each sending with what came of it.</source>
        <translation>Was von jetzt an mit diesem Artikel geschieht, steht hier: jedes Senden und was daraus wurde.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>hour · details</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::LongTextPopover</name>
    <message>
        <source>Text too long to write in</source>
        <translation>Text zu lang, um darin zu schreiben</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Split into paragraphs</source>
        <translation>In Absätze teilen</translation>
    </message>
    <message>
        <source>This is one paragraph of %1. With so many in one piece the page would stand still at every key, so it is kept exactly as it came and not shown as text.</source>
        <translation>Das ist ein einziger Absatz von %1. Mit so vielen in einem Stück würde die Seite bei jedem Tastendruck stillstehen; deshalb bleibt er genau so, wie er kam, und wird nicht als Text gezeigt.</translation>
    </message>
    <message>
        <source>Split into paragraphs, at the ends of sentences, it can be read and written in. No word is lost, and undo makes it one piece again.</source>
        <translation>In Absätze geteilt, jeweils am Ende eines Satzes, lässt er sich lesen und bearbeiten. Kein Wort geht verloren, und Rückgängig macht wieder ein Stück daraus.</translation>
    </message>
    <message>
        <source>A footnote is one piece and cannot be split. Its text can be copied.</source>
        <translation>Eine Fußnote ist ein Stück und lässt sich nicht teilen. Ihr Text lässt sich kopieren.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>No story is open</source>
        <translation>Kein Artikel ist geöffnet</translation>
    </message>
    <message>
        <source>Choose one from the list, or begin to write.</source>
        <translation>Wählen Sie einen aus der Liste oder beginnen Sie zu schreiben.</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Add dictionary</source>
        <translation>Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>Dictionaries (*.oxt *.dic *.aff);;All files (*)</source>
        <translation>Wörterbücher (*.oxt *.dic *.aff);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Textbaustein</translation>
    </message>
</context>
<context>
    <name>ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>S&amp;pelling</source>
        <translation>&amp;Rechtschreibung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>This site has no desks yet</source>
        <translation>Diese Website hat noch keine Ressorts</translation>
    </message>
    <message>
        <source> (no dictionary)</source>
        <translation> (kein Wörterbuch)</translation>
    </message>
</context>
<context>
    <name>ui::MergeColumn</name>
    <message>
        <source>The merged story</source>
        <translation>Der zusammengeführte Artikel</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who changed it · the name of a field</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 paragraph unchanged</source>
        <translation>1 Absatz unverändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs unchanged</source>
        <translation>
            <numerusform>%Ln Absatz unverändert</numerusform>
            <numerusform>%Ln Absätze unverändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MergeView</name>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>The conflict before (Shift+F7)</source>
        <translation>Der vorige Konflikt (Umschalt+F7)</translation>
    </message>
    <message>
        <source>The next conflict (F7)</source>
        <translation>Der nächste Konflikt (F7)</translation>
    </message>
    <message>
        <source>All your answers are taken back</source>
        <translation>Alle Ihre Antworten werden zurückgenommen</translation>
    </message>
</context>
<context>
    <name>ui::MomentField</name>
    <message>
        <source>Set a time</source>
        <translation>Termin festlegen</translation>
    </message>
    <message>
        <source>%1: set a time</source>
        <translation>%1: Termin festlegen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>%1: clear</source>
        <translation>%1: leeren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>zone and offset</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The clocks skip this hour: it becomes %1.</source>
        <translation>Die Uhren überspringen diese Stunde: Es wird %1.</translation>
    </message>
</context>
<context>
    <name>ui::NamedChips</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and, to tell it from another of the same name, its id</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::NetworkSheet</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>The connection is thin: send texts before their pictures</source>
        <translation>Die Verbindung ist schwach: Texte vor ihren Bildern senden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>Wie auf diesem Computer eingestellt</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>SOCKS5 proxy, such as Tor</source>
        <translation>SOCKS5-Proxy, etwa Tor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name, if it asks for one</source>
        <translation>Benutzername, falls er einen verlangt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>As it was kept</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>A connection that costs</source>
        <translation>Verbindung, die kostet</translation>
    </message>
    <message>
        <source>As this computer says</source>
        <translation>Wie dieser Computer sagt</translation>
    </message>
    <message>
        <source>Metered: every byte counts</source>
        <translation>Getaktet: Jedes Byte zählt</translation>
    </message>
    <message>
        <source>Not metered</source>
        <translation>Nicht getaktet</translation>
    </message>
    <message>
        <source>Send everything</source>
        <translation>Alles senden</translation>
    </message>
    <message>
        <source>Send texts first, then pictures</source>
        <translation>Erst Texte senden, dann Bilder</translation>
    </message>
    <message>
        <source>Send texts first; pictures wait</source>
        <translation>Erst Texte senden; Bilder warten</translation>
    </message>
    <message>
        <source>Everything waits</source>
        <translation>Alles wartet</translation>
    </message>
    <message>
        <source>This connection is</source>
        <translation>Diese Verbindung ist</translation>
    </message>
    <message>
        <source>On metered connections</source>
        <translation>Bei getakteten Verbindungen</translation>
    </message>
    <message>
        <source>It looks names up on its side: nobody near you can read from them which sites you send to.</source>
        <translation>Er löst Namen auf seiner Seite auf: Niemand in Ihrer Nähe kann daran ablesen, an welche Websites Sie senden.</translation>
    </message>
    <message>
        <source>It looks names up on its side, and sees which sites you send to.</source>
        <translation>Er löst Namen auf seiner Seite auf und sieht, an welche Websites Sie senden.</translation>
    </message>
    <message>
        <source>Whatever this computer uses for a site is used for it here too.</source>
        <translation>Was dieser Computer für eine Website verwendet, wird auch hier verwendet.</translation>
    </message>
    <message>
        <source>It can be tried when there is a site on the web: that is what is asked through it.</source>
        <translation>Er lässt sich ausprobieren, sobald es eine Website im Netz gibt: Sie wird über ihn gefragt.</translation>
    </message>
    <message>
        <source>It needs an address and a port.</source>
        <translation>Er braucht eine Adresse und einen Port.</translation>
    </message>
    <message>
        <source>This computer does not know whether a connection is metered.</source>
        <translation>Dieser Computer weiß nicht, ob eine Verbindung getaktet ist.</translation>
    </message>
    <message>
        <source>This computer says that the connection is metered.</source>
        <translation>Dieser Computer sagt, dass die Verbindung getaktet ist.</translation>
    </message>
    <message>
        <source>This computer says that the connection is not metered.</source>
        <translation>Dieser Computer sagt, dass die Verbindung nicht getaktet ist.</translation>
    </message>
    <message>
        <source>A story is not published before its pictures are there; the outbox sends them when you say so.</source>
        <translation>Ein Artikel wird nicht veröffentlicht, bevor seine Bilder da sind; der Postausgang sendet sie, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Asking %1 through the proxy…</source>
        <translation>%1 wird über den Proxy gefragt…</translation>
    </message>
    <message>
        <source>It works: %1 answered after %2 seconds.</source>
        <translation>Es geht: %1 hat nach %2 Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>The keychain did not take the password of the proxy.</source>
        <translation>Der Schlüsselbund hat das Passwort des Proxys nicht angenommen.</translation>
    </message>
    <message>
        <source>It is used until Standfirst is closed.</source>
        <translation>Es wird verwendet, bis Standfirst geschlossen wird.</translation>
    </message>
    <message>
        <source>Look at the keychain of this computer, and keep it again.</source>
        <translation>Sehen Sie nach dem Schlüsselbund dieses Computers und speichern Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ui::NextStep</name>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Aktualisieren…</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>Einreichen…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <translation>Terminiert für %1</translation>
    </message>
</context>
<context>
    <name>ui::OpenDocuments</name>
    <message>
        <source>Open document</source>
        <translation>Dokument öffnen</translation>
    </message>
    <message>
        <source>Documents (*.docx *.odt *.fodt *.rtf *.html *.htm *.md *.markdown *.txt *.standfirst);;All files (*)</source>
        <translation>Dokumente (*.docx *.odt *.fodt *.rtf *.html *.htm *.md *.markdown *.txt *.standfirst);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>„%1“ wird geöffnet…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped. Nothing was opened.</source>
        <translation>Angehalten. Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>“%1” is a new story here; the file stays as it is.</source>
        <translation>„%1“ ist hier ein neuer Artikel; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Was weggelassen wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::OutboxCard</name>
    <message>
        <source>Steps done</source>
        <translation>Erledigte Schritte</translation>
    </message>
    <message>
        <source>Show both…</source>
        <translation>Beide zeigen…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Open address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Go to story</source>
        <translation>Zum Artikel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Senden abbrechen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>site · what it shall do</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Step %1 of %2. %3</source>
        <comment>number, number, what happens next</comment>
        <translation>Schritt %1 von %2. %3</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Wieder anmelden…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is being done, how far it is</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Jetzt veröffentlichen</translation>
    </message>
    <message>
        <source>Leave the channels</source>
        <translation>Kanäle weglassen</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne weitermachen</translation>
    </message>
    <message>
        <source>Everything is ready. It waits for: %1</source>
        <comment>the others that go with it</comment>
        <translation>Alles ist bereit. Wartet auf: %1</translation>
    </message>
    <message>
        <source>Stop the command</source>
        <translation>Befehl anhalten</translation>
    </message>
    <message>
        <source>Skip the command</source>
        <translation>Befehl überspringen</translation>
    </message>
    <message>
        <source>Send now all the same</source>
        <translation>Trotzdem jetzt senden</translation>
    </message>
    <message>
        <source>You work offline: nothing is sent until you go online again.</source>
        <translation>Sie arbeiten offline: Nichts wird gesendet, bis Sie wieder online gehen.</translation>
    </message>
    <message>
        <source>Publish it anew</source>
        <translation>Neu veröffentlichen</translation>
    </message>
    <message>
        <source>Follow the story&apos;s embargo</source>
        <translation>Der Sperrfrist des Artikels folgen</translation>
    </message>
    <message>
        <source>Send it anew</source>
        <translation>Neu senden</translation>
    </message>
    <message>
        <source>The story&apos;s embargo ends earlier now, on %1; this still waits for the hour it was sent with.</source>
        <comment>a date and time</comment>
        <translation>Die Sperrfrist des Artikels endet jetzt früher, am %1; dies wartet noch auf die Stunde, mit der es gesendet wurde.</translation>
    </message>
    <message>
        <source>The story has no embargo any more; this still waits for the hour it was sent with.</source>
        <translation>Der Artikel hat keine Sperrfrist mehr; dies wartet noch auf die Stunde, mit der es gesendet wurde.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence, then another</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::OutboxView</name>
    <message>
        <source>Work offline</source>
        <translation>Offline arbeiten</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nichts zu senden</translation>
    </message>
    <message>
        <source>What you publish stands here until it has arrived, also when there is no connection.</source>
        <translation>Was Sie veröffentlichen, steht hier, bis es angekommen ist, auch ohne Verbindung.</translation>
    </message>
    <message>
        <source>You work offline: nothing is sent.</source>
        <translation>Sie arbeiten offline: Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>There is no connection; it goes on by itself.</source>
        <translation>Es gibt keine Verbindung; es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 braucht Sie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln braucht Sie</numerusform>
            <numerusform>%Ln brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>1 on its way</source>
        <translation>1 unterwegs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way</source>
        <translation>
            <numerusform>%Ln unterwegs</numerusform>
            <numerusform>%Ln unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Alles gesendet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>site, headline</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What was to be sent once before could not be read from the library: it is not sent. Look at the site whether it is there, and send that story again.</source>
        <translation>Etwas, das einmal gesendet werden sollte, konnte nicht aus der Bibliothek gelesen werden: Es wird nicht gesendet. Sehen Sie auf der Website nach, ob es dort ist, und senden Sie diesen Artikel erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of what was to be sent before could not be read from the library: they are not sent. Look at the site whether they are there, and send those stories again.</source>
        <translation>
            <numerusform>%Ln frühere Sendung konnte nicht aus der Bibliothek gelesen werden: Sie wird nicht gesendet. Sehen Sie auf der Website nach, ob sie dort ist, und senden Sie diesen Artikel erneut.</numerusform>
            <numerusform>%Ln frühere Sendungen konnten nicht aus der Bibliothek gelesen werden: Sie werden nicht gesendet. Sehen Sie auf der Website nach, ob sie dort sind, und senden Sie diese Artikel erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence, then another</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::PageActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>Ohne Formatierung einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Durchgestrichen</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Tiefgestellt</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Hochgestellt</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Take formatting off</source>
        <translation>Formatierung entfernen</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Zwischenüberschrift</translation>
    </message>
    <message>
        <source>Smaller heading</source>
        <translation>Kleinere Zwischenüberschrift</translation>
    </message>
    <message>
        <source>Smallest heading</source>
        <translation>Kleinste Zwischenüberschrift</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>Zitatkasten</translation>
    </message>
    <message>
        <source>Source of a quote</source>
        <translation>Quelle des Zitats</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Lines of code</source>
        <translation>Codezeilen</translation>
    </message>
    <message>
        <source>Note to the desk</source>
        <translation>Notiz ans Ressort</translation>
    </message>
    <message>
        <source>Move list item in</source>
        <translation>Listenpunkt einrücken</translation>
    </message>
    <message>
        <source>Move list item out</source>
        <translation>Listenpunkt ausrücken</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Duplicate paragraph</source>
        <translation>Absatz duplizieren</translation>
    </message>
    <message>
        <source>Delete paragraph</source>
        <translation>Absatz löschen</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Fußnote</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>Next spelling mistake</source>
        <translation>Nächster Schreibfehler</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Text as it was</source>
        <translation>Text wie zuvor</translation>
    </message>
    <message>
        <source>Gallery…</source>
        <translation>Galerie…</translation>
    </message>
    <message>
        <source>Embed…</source>
        <translation>Einbetten…</translation>
    </message>
    <message>
        <source>Direction of its language and letters</source>
        <translation>Richtung nach Sprache und Buchstaben</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Von links nach rechts</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Von rechts nach links</translation>
    </message>
    <message>
        <source>Edit picture…</source>
        <translation>Bild bearbeiten…</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tabelle…</translation>
    </message>
    <message>
        <source>Split into paragraphs</source>
        <translation>In Absätze teilen</translation>
    </message>
    <message>
        <source>Language of the block</source>
        <translation>Sprache des Blocks</translation>
    </message>
</context>
<context>
    <name>ui::PageActs</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>ui::PageBar</name>
    <message>
        <source>Style of the paragraph</source>
        <translation>Stil des Absatzes</translation>
    </message>
</context>
<context>
    <name>ui::PageCaptions</name>
    <message>
        <source>This is more than a caption can take: nothing was put in, and the caption is as it was.</source>
        <translation>Das ist mehr, als eine Bildunterschrift fassen kann: Nichts wurde eingefügt, und die Bildunterschrift ist, wie sie war.</translation>
    </message>
    <message>
        <source>There are no words in this for a caption: nothing was put in.</source>
        <translation>Darin sind keine Wörter für eine Bildunterschrift: Nichts wurde eingefügt.</translation>
    </message>
</context>
<context>
    <name>ui::PageCards</name>
    <message>
        <source>Choose pictures</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>This is more than a table can take: nothing was put in, and the table is as it was. Copy a part of it, or paste it below the table.</source>
        <translation>Das ist mehr, als eine Tabelle fassen kann: Nichts wurde eingefügt, und die Tabelle ist, wie sie war. Kopieren Sie einen Teil davon, oder fügen Sie alles unter der Tabelle ein.</translation>
    </message>
    <message>
        <source>There are no words in this for a table: nothing was put in, and the table is as it was. Paste it below the table.</source>
        <translation>Darin sind keine Wörter für eine Tabelle: Nichts wurde eingefügt, und die Tabelle ist, wie sie war. Fügen Sie den Inhalt unter der Tabelle ein.</translation>
    </message>
    <message>
        <source>Cells of this table reach over others: it takes words for one cell at a time. Nothing was put in, and the table is as it was.</source>
        <translation>Zellen dieser Tabelle reichen über andere: Wörter lassen sich nur für eine Zelle auf einmal einfügen. Nichts wurde eingefügt, und die Tabelle ist, wie sie war.</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
</context>
<context>
    <name>ui::PageCounts</name>
    <message>
        <source>selected: %1, %2</source>
        <translation>ausgewählt: %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <comment>words marked TK or [?]</comment>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PageFind</name>
    <message>
        <source>not an expression</source>
        <translation>kein Ausdruck</translation>
    </message>
    <message>
        <source>takes too long</source>
        <translation>dauert zu lange</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PageLayout</name>
    <message>
        <source>Kicker</source>
        <translation>Dachzeile</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Ort und Datum</translation>
    </message>
    <message>
        <source>Write the story…</source>
        <translation>Schreiben Sie den Artikel…</translation>
    </message>
    <message>
        <source>Note to the desk – not published</source>
        <translation>Notiz ans Ressort – wird nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Nothing in the text calls this note</source>
        <translation>Nichts im Text verweist auf diese Fußnote</translation>
    </message>
</context>
<context>
    <name>ui::PageLetters</name>
    <message>
        <source>The story has no desk yet</source>
        <translation>Der Artikel hat noch kein Ressort</translation>
    </message>
    <message>
        <source>This desk has no attribution; it is set under Sites…</source>
        <translation>Dieses Ressort hat keinen Vermerk; er wird unter „Websites…“ festgelegt</translation>
    </message>
    <message>
        <source>This desk has no boilerplate; it is set under Sites…</source>
        <translation>Dieses Ressort hat keinen Standardtext; er wird unter „Websites…“ festgelegt</translation>
    </message>
    <message>
        <source>The boilerplate of the desk stands at the end already</source>
        <translation>Der Standardtext des Ressorts steht schon am Ende</translation>
    </message>
</context>
<context>
    <name>ui::PagePaste</name>
    <message>
        <source>This is more than a story can take: nothing was put in, and the story is as it was. Copy a part of it.</source>
        <translation>Das ist mehr, als ein Artikel fassen kann: Nichts wurde eingefügt, und der Artikel ist, wie er war. Kopieren Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>“%1” is not a picture: it was not opened. Pictures can be dropped on the page.</source>
        <translation>„%1“ ist kein Bild: Die Datei wurde nicht geöffnet. Bilder lassen sich auf der Seite ablegen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Reading what was copied…</source>
        <translation>Das Kopierte wird gelesen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The story cannot be changed any more: what you pasted was not put in.</source>
        <translation>Der Artikel kann nicht mehr geändert werden: Was Sie eingefügt haben, wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The text was replaced while what you pasted was being read: it was not put in. Paste it again.</source>
        <translation>Der Text wurde ersetzt, während das Eingefügte gelesen wurde: Es wurde nicht übernommen. Fügen Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>You left the story before what you pasted was read: nothing was put in.</source>
        <translation>Sie haben den Artikel verlassen, bevor das Eingefügte gelesen war: Es wurde nichts übernommen.</translation>
    </message>
</context>
<context>
    <name>ui::PagePictures</name>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>This picture is on the site only: it can be edited once it is on this computer.</source>
        <translation>Dieses Bild liegt nur auf der Website: Bearbeiten lässt es sich, sobald es auf diesem Computer ist.</translation>
    </message>
    <message>
        <source>Fetching the picture from %1…</source>
        <translation>Das Bild wird von %1 abgerufen…</translation>
    </message>
    <message>
        <source>The picture could not be fetched from %1. Its place in the story is kept: try again, or choose a file instead.</source>
        <translation>Das Bild konnte nicht von %1 abgerufen werden. Sein Platz im Artikel bleibt erhalten: Versuchen Sie es noch einmal oder wählen Sie stattdessen eine Datei.</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
</context>
<context>
    <name>ui::PageSnippets</name>
    <message>
        <source>The newsroom&apos;s snippets</source>
        <translation>Textbausteine der Redaktion</translation>
    </message>
</context>
<context>
    <name>ui::PageTypeSheet</name>
    <message>
        <source>As it was at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>For your eyes only: readers see the site&apos;s own.</source>
        <translation>Nur für Ihre Augen: Leser sehen die der Website.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Font of Persian and Arabic</source>
        <translation>Schriftart für Persisch und Arabisch</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Width of the lines</source>
        <translation>Zeilenbreite</translation>
    </message>
    <message>
        <source>Space between the lines</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Font and size of the page</source>
        <translation>Schrift und Größe der Seite</translation>
    </message>
</context>
<context>
    <name>ui::PictureField</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Without it, people who cannot see the picture learn nothing of it.</source>
        <translation>Ohne ihn erfährt, wer das Bild nicht sieht, nichts davon.</translation>
    </message>
    <message>
        <source>Remove the lead picture</source>
        <translation>Das Aufmacherbild entfernen</translation>
    </message>
    <message>
        <source>Alternative text of the lead picture</source>
        <translation>Alternativtext des Aufmacherbilds</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>Caption of the lead picture</source>
        <translation>Bildunterschrift des Aufmacherbilds</translation>
    </message>
    <message>
        <source>Credit of the lead picture</source>
        <translation>Bildnachweis des Aufmacherbilds</translation>
    </message>
    <message>
        <source>Photographer / agency</source>
        <translation>Fotograf / Agentur</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Remove lead picture</source>
        <translation>Aufmacherbild entfernen</translation>
    </message>
    <message>
        <source>Picture credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Choose a lead picture</source>
        <translation>Ein Aufmacherbild wählen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Choose lead picture</source>
        <translation>Aufmacherbild wählen</translation>
    </message>
    <message>
        <source>The picture is on the site only.</source>
        <translation>Das Bild liegt nur auf der Website.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Anderes wählen…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the lead picture</source>
        <translation>Das Aufmacherbild bearbeiten</translation>
    </message>
    <message>
        <source>What the file says of place, time and copyright</source>
        <translation>Was die Datei über Ort, Zeit und Urheberrecht sagt</translation>
    </message>
    <message>
        <source>Edit lead picture</source>
        <translation>Aufmacherbild bearbeiten</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
</context>
<context>
    <name>ui::PicturePopover</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Was das Bild zeigt</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Photo: name / agency</source>
        <translation>Foto: Name / Agentur</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>For readers who cannot see it</source>
        <translation>Für Leser, die es nicht sehen können</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Fetch picture</source>
        <translation>Bild abrufen</translation>
    </message>
    <message>
        <source>What the file says of place, time and copyright</source>
        <translation>Was die Datei über Ort, Zeit und Urheberrecht sagt</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>It is on %1 and was not fetched.</source>
        <translation>Es liegt auf %1 und wurde nicht abgerufen.</translation>
    </message>
</context>
<context>
    <name>ui::PictureSheet</name>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Edit picture</source>
        <translation>Bild bearbeiten</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Längste Seite</translation>
    </message>
    <message>
        <source>Longest side in pixels</source>
        <translation>Längste Seite in Pixeln</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>at most %1 px</source>
        <translation>höchstens %1 px</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Zurück zum Original</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>So übernehmen</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Shape %1</source>
        <translation>Seitenverhältnis: %1</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Mirror left to right</source>
        <translation>Links und rechts spiegeln</translation>
    </message>
    <message>
        <source>The original is not on this computer: the picture is edited as it is now.</source>
        <translation>Das Original ist nicht auf diesem Computer: Bearbeitet wird das Bild, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Original: %1</translation>
    </message>
    <message>
        <source>Goes to the site: %1</source>
        <translation>Geht an die Website: %1</translation>
    </message>
    <message>
        <source>This picture moves. Cut, turned or scaled it would stand still, so it is left as it is. Its caption, its credit and its alternative text can be edited in the story.</source>
        <translation>Dieses Bild bewegt sich. Zugeschnitten, gedreht oder skaliert würde es stillstehen; deshalb bleibt es, wie es ist. Bildunterschrift, Bildnachweis und Alternativtext lassen sich im Artikel bearbeiten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::PlacesField</name>
    <message>
        <source>Not there yet</source>
        <translation>Noch nicht dort</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Terminiert</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>A site that was removed</source>
        <translation>Eine entfernte Website</translation>
    </message>
    <message>
        <source>+ Add a site</source>
        <translation>+ Website hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Desk on %1</source>
        <translation>Ressort auf %1</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>Kein Ressort</translation>
    </message>
    <message>
        <source>A desk that is not known</source>
        <translation>Ein unbekanntes Ressort</translation>
    </message>
    <message>
        <source>Change desk</source>
        <translation>Ressort ändern</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how it stands there · its address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open there</source>
        <translation>Dort öffnen</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>Auf %1 öffnen</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Website hinzufügen</translation>
    </message>
    <message>
        <source>Readers find it on %1. Take it off there first (menu Story); then it can be removed here.</source>
        <translation>Leser finden ihn auf %1. Nehmen Sie ihn erst von dort (Menü Artikel); dann lässt sich die Website hier entfernen.</translation>
    </message>
    <message>
        <source>Remove a site</source>
        <translation>Website entfernen</translation>
    </message>
</context>
<context>
    <name>ui::PlanField</name>
    <message>
        <source>What goes</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>Everything or nothing: nothing becomes public before all is ready</source>
        <translation>Alles oder nichts: Nichts wird öffentlich, bevor alles bereit ist</translation>
    </message>
    <message>
        <source>Each by itself: what holds one up is nothing to the others</source>
        <translation>Jeder für sich: Was einen aufhält, hält die anderen nicht auf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>site, language</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>your account may not publish there</source>
        <translation>Ihr Konto darf dort nicht veröffentlichen</translation>
    </message>
    <message>
        <source>embargo until %1</source>
        <translation>Sperrfrist bis %1</translation>
    </message>
</context>
<context>
    <name>ui::PlanHeading</name>
    <message>
        <source>Take all back</source>
        <translation>Alle zurücknehmen</translation>
    </message>
    <message>
        <source>%1 go together, everything or nothing: %2</source>
        <comment>number, headline</comment>
        <translation>%1 gehen zusammen, alles oder nichts: %2</translation>
    </message>
    <message>
        <source>%1 go together, each by itself: %2</source>
        <comment>number, headline</comment>
        <translation>%1 gehen zusammen, jeder für sich: %2</translation>
    </message>
</context>
<context>
    <name>ui::PostPreview</name>
    <message>
        <source>How the post will look in %1</source>
        <translation>Wie der Beitrag in %1 aussehen wird</translation>
    </message>
</context>
<context>
    <name>ui::PostsField</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Words of the post in %1</source>
        <translation>Text des Beitrags in %1</translation>
    </message>
    <message>
        <source>With the picture</source>
        <translation>Mit dem Bild</translation>
    </message>
    <message>
        <source>With the picture, in %1</source>
        <translation>Mit dem Bild, in %1</translation>
    </message>
    <message>
        <source>Headline and standfirst anew</source>
        <translation>Überschrift und Vorspann neu</translation>
    </message>
    <message>
        <source>It may be there already: the answer was lost. You will be asked before it is sent.</source>
        <translation>Vielleicht ist er schon dort: Die Antwort ging verloren. Sie werden gefragt, bevor er gesendet wird.</translation>
    </message>
    <message>
        <source>It is there since %1, and is changed where it stands.</source>
        <comment>an hour</comment>
        <translation>Er steht dort seit %1 und wird an seinem Platz geändert.</translation>
    </message>
    <message>
        <source>It is there. Which post it is, is not known here: change it in the channel.</source>
        <translation>Er ist dort. Welcher Beitrag es ist, ist hier nicht bekannt: Ändern Sie ihn im Kanal.</translation>
    </message>
</context>
<context>
    <name>ui::PostsNotice</name>
    <message>
        <source>%1: %2</source>
        <comment>an act, name of the channel</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Posts in channels</source>
        <translation>Beiträge in Kanälen</translation>
    </message>
    <message>
        <source>A channel that was removed</source>
        <translation>Ein entfernter Kanal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of the channel, what became of the post</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Er ist dort</translation>
    </message>
    <message>
        <source>Link of the post</source>
        <translation>Link des Beitrags</translation>
    </message>
    <message>
        <source>Its link, so that it can be changed and deleted from here</source>
        <translation>Sein Link, damit er sich von hier aus ändern und löschen lässt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>ui::PreviewHost</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>As on the site</source>
        <translation>Wie auf der Website</translation>
    </message>
    <message>
        <source>The page in dark colours</source>
        <translation>Die Seite in dunklen Farben</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>No preview here</source>
        <translation>Keine Vorschau hier</translation>
    </message>
    <message>
        <source>This copy of Standfirst came without its preview part (Qt WebEngine). Writing and publishing work as usual.</source>
        <translation>Dieses Standfirst kam ohne seine Vorschau (Qt WebEngine). Schreiben und Veröffentlichen gehen wie gewohnt.</translation>
    </message>
</context>
<context>
    <name>ui::PrintStory</name>
    <message>
        <source>The story is on its way to the printer.</source>
        <translation>Der Artikel ist auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>ui::ProblemBox</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>ui::PublishSheet</name>
    <message>
        <source>Update the story</source>
        <translation>Artikel aktualisieren</translation>
    </message>
    <message>
        <source>Publish the story</source>
        <translation>Artikel veröffentlichen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1, ending in “%2”</source>
        <comment>home page, last part of the address</comment>
        <translation>%1, am Ende „%2“</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>%1 with the lead picture</source>
        <translation>%1 mit dem Aufmacherbild</translation>
    </message>
    <message>
        <source>%1 (new on the site: %2)</source>
        <translation>%1 (neu auf der Website: %2)</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>Dorthin: %1</translation>
    </message>
    <message>
        <source>Hour of publication</source>
        <translation>Veröffentlichungstermin</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Terminieren</translation>
    </message>
    <message>
        <source>When somebody on the site approves it</source>
        <translation>Sobald jemand auf der Website ihn freigibt</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Not public: a draft on the site</source>
        <translation>Nicht öffentlich: ein Entwurf auf der Website</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>Als Entwurf speichern</translation>
    </message>
    <message>
        <source>Your account may not write on this site.</source>
        <translation>Ihr Konto darf auf dieser Website nicht schreiben.</translation>
    </message>
    <message>
        <source>Your account may not change what is public. Ask an editor or administrator of %1.</source>
        <translation>Ihr Konto darf Veröffentlichtes nicht ändern. Fragen Sie einen Redakteur oder Administrator von %1.</translation>
    </message>
    <message>
        <source>Your account may not publish here: hand the story in, and an author, editor or administrator of %1 publishes it.</source>
        <translation>Ihr Konto darf hier nicht veröffentlichen: Reichen Sie den Artikel ein, und ein Autor, Redakteur oder Administrator von %1 veröffentlicht ihn.</translation>
    </message>
    <message>
        <source>The embargo holds until %1.</source>
        <translation>Die Sperrfrist gilt bis %1.</translation>
    </message>
    <message>
        <source>This hour has passed already.</source>
        <translation>Dieser Zeitpunkt ist schon vorbei.</translation>
    </message>
    <message>
        <source>It can go out when what stands in the way is mended.</source>
        <translation>Er kann erscheinen, sobald behoben ist, was im Weg steht.</translation>
    </message>
    <message>
        <source>Readers see the new text at once; the address stays. Should the site&apos;s copy have changed in the meantime, both are shown and nothing is overwritten.</source>
        <translation>Leser sehen den neuen Text sofort; die Adresse bleibt. Sollte sich die Kopie auf der Website inzwischen geändert haben, werden beide gezeigt, und nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Time to take it back</source>
        <translation>Zeit zum Zurücknehmen</translation>
    </message>
    <message>
        <source>Readers see it at once</source>
        <translation>Leser sehen es sofort</translation>
    </message>
    <message>
        <source>Readers see it after %1; until then it can be undone</source>
        <comment>a time such as 20 s</comment>
        <translation>Leser sehen es nach %1; bis dahin lässt es sich rückgängig machen</translation>
    </message>
    <message>
        <source>Publish the story again</source>
        <translation>Artikel wieder veröffentlichen</translation>
    </message>
    <message>
        <source>Lift the embargo…</source>
        <translation>Sperrfrist aufheben…</translation>
    </message>
    <message>
        <source>When the embargo ends: %1</source>
        <translation>Zum Ende der Sperrfrist: %1</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>Wieder veröffentlichen</translation>
    </message>
    <message>
        <source>Until the embargo ends, %1, nothing of it leaves this computer. Then it goes by itself, as soon as Standfirst runs and is online.</source>
        <translation>Bis zum Ende der Sperrfrist, %1, verlässt nichts davon diesen Computer. Dann geht er von selbst hinaus, sobald Standfirst läuft und online ist.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptView</name>
    <message>
        <source>Comparing with the site …</source>
        <translation>Vergleich mit der Website…</translation>
    </message>
    <message>
        <source>and 1 more place</source>
        <translation>und 1 weitere Stelle</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more places</source>
        <translation>
            <numerusform>und %Ln weitere Stelle</numerusform>
            <numerusform>und %Ln weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>The site cannot be reached now: what changes is compared when it is sent.</source>
        <translation>Die Website ist gerade nicht erreichbar: Was sich ändert, wird beim Senden verglichen.</translation>
    </message>
    <message>
        <source>The site&apos;s copy could not be read: it is compared again when it is sent.</source>
        <translation>Die Kopie auf der Website konnte nicht gelesen werden: Sie wird beim Senden noch einmal verglichen.</translation>
    </message>
</context>
<context>
    <name>ui::RemoteInfo</name>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Terminiert</translation>
    </message>
    <message>
        <source>Waiting for approval there</source>
        <translation>Wartet dort auf Freigabe</translation>
    </message>
    <message>
        <source>Draft there</source>
        <translation>Dort Entwurf</translation>
    </message>
    <message>
        <source>Private there</source>
        <translation>Dort privat</translation>
    </message>
    <message>
        <source>In the bin there</source>
        <translation>Dort im Papierkorb</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Edit there</source>
        <translation>Dort bearbeiten</translation>
    </message>
    <message>
        <source>Open the site&apos;s own editor</source>
        <translation>Den Editor der Website öffnen</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>what the site says, when</comment>
        <translation>%1, Stand %2</translation>
    </message>
</context>
<context>
    <name>ui::ReviewTab</name>
    <message>
        <source>Who did what</source>
        <translation>Wer was getan hat</translation>
    </message>
    <message>
        <source>Nobody has been asked to read it yet. What happens to it will stand here.</source>
        <translation>Noch wurde niemand gebeten, ihn zu lesen. Was mit ihm geschieht, steht dann hier.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when · how many words</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::SaveDocuments</name>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>„%1“ gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Anderer Name…</translation>
    </message>
    <message>
        <source>Save as document</source>
        <translation>Als Dokument speichern</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-Dokument (*.docx)</translation>
    </message>
    <message>
        <source>Web page with its pictures (*.html)</source>
        <translation>Webseite mit ihren Bildern (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Reiner Text (*.txt)</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The story is in %1</source>
        <translation>Der Artikel liegt in %1</translation>
    </message>
    <message>
        <source>Left out: a picture that is on the site only.</source>
        <translation>Weggelassen: ein Bild, das nur auf der Website liegt.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln pictures that are on the site only.</source>
        <translation>
            <numerusform>Weggelassen: %Ln Bild, das nur auf der Website liegt.</numerusform>
            <numerusform>Weggelassen: %Ln Bilder, die nur auf der Website liegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>„%1“ wird geschrieben…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>%1, log</source>
        <comment>headline</comment>
        <translation>%1, Protokoll</translation>
    </message>
    <message>
        <source>The log is in %1</source>
        <translation>Das Protokoll liegt in %1</translation>
    </message>
</context>
<context>
    <name>ui::SearchFields</name>
    <message>
        <source>Search and social</source>
        <translation>Suche und soziale Netze</translation>
    </message>
    <message>
        <source>Title in search results</source>
        <translation>Titel in Suchergebnissen</translation>
    </message>
    <message>
        <source>Description in search results</source>
        <translation>Beschreibung in Suchergebnissen</translation>
    </message>
    <message>
        <source>Title when shared</source>
        <translation>Titel beim Teilen</translation>
    </message>
    <message>
        <source>Description when shared</source>
        <translation>Beschreibung beim Teilen</translation>
    </message>
    <message>
        <source>Empty: the story&apos;s own is shown</source>
        <translation>Leer: Es gilt, was im Artikel steht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>letters used of those that are shown</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>Wie dieser Computer eingestellt ist</translation>
    </message>
    <message>
        <source>More to set</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Without a name here, “%1” is used: the name you are signed in with on this computer.</source>
        <translation>Ohne Namen an dieser Stelle gilt „%1“: der Name, mit dem Sie an diesem Computer angemeldet sind.</translation>
    </message>
    <message>
        <source>It stands in the log of a story, in its versions and corrections, and where an embargo is lifted. What is written there already stays as it is.</source>
        <translation>Er steht im Protokoll eines Artikels, in seinen Fassungen und Korrekturen und dort, wo eine Sperrfrist aufgehoben wird. Was dort schon steht, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>ui::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search acts and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No act and no key has these letters.</source>
        <translation>Kein Befehl und keine Taste enthält diese Buchstaben.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>ui::SiblingsField</name>
    <message>
        <source>Go to the story in %1</source>
        <translation>Zum Artikel auf %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>headline · how it stands on its site</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Translate into…</source>
        <translation>Übersetzen in…</translation>
    </message>
</context>
<context>
    <name>ui::SideBySide</name>
    <message>
        <source>[%1]</source>
        <comment>a part of the text we cannot show</comment>
        <translation>[%1]</translation>
    </message>
    <message>
        <source>[Picture: %1]</source>
        <comment>its caption</comment>
        <translation>[Bild: %1]</translation>
    </message>
    <message>
        <source>The texts are the same</source>
        <translation>Die Texte sind gleich</translation>
    </message>
    <message>
        <source>1 paragraph differs</source>
        <translation>1 Absatz unterscheidet sich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs differ</source>
        <translation>
            <numerusform>%Ln Absatz unterscheidet sich</numerusform>
            <numerusform>%Ln Absätze unterscheiden sich</numerusform>
        </translation>
    </message>
    <message>
        <source>[Correction: %1]</source>
        <comment>what is right</comment>
        <translation>[Korrektur: %1]</translation>
    </message>
</context>
<context>
    <name>ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>My stories</source>
        <translation>Meine Artikel</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Mir zugewiesen</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Ressorts</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Gegenzulesen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>Add your site…</source>
        <translation>Ihre Website hinzufügen…</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n braucht Sie</numerusform>
            <numerusform>%n brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sending %n</source>
        <translation>
            <numerusform>%n wird gesendet</numerusform>
            <numerusform>%n werden gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>all sent</source>
        <translation>alles gesendet</translation>
    </message>
</context>
<context>
    <name>ui::SignInSheet</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>The site was at %1 and sends us on to %2. Sign in only when you know the new address.</source>
        <translation>Die Website war unter %1 und schickt uns zu %2. Melden Sie sich nur an, wenn Sie die neue Adresse kennen.</translation>
    </message>
    <message>
        <source>A new application password for %1, at %2:</source>
        <translation>Ein neues Anwendungspasswort für %1, unter %2:</translation>
    </message>
    <message>
        <source>Application password</source>
        <translation>Anwendungspasswort</translation>
    </message>
    <message>
        <source>Make one on the site</source>
        <translation>Auf der Website eines anlegen</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>Es bleibt im Schlüsselbund dieses Computers und nirgends sonst.</translation>
    </message>
    <message>
        <source>This computer has no keychain running: the password is kept until Standfirst is closed, and asked for again the next time.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund: Das Passwort bleibt, bis Standfirst geschlossen wird, und wird beim nächsten Mal wieder erfragt.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Admin API key</source>
        <translation>Admin-API-Schlüssel</translation>
    </message>
    <message>
        <source>A new Admin API key of %1:</source>
        <translation>Ein neuer Admin-API-Schlüssel von %1:</translation>
    </message>
    <message>
        <source>Open the integrations of the site</source>
        <translation>Integrationen der Website öffnen</translation>
    </message>
    <message>
        <source>This computer has no keychain running: the key is kept until Standfirst is closed, and asked for again the next time.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund: Der Schlüssel bleibt, bis Standfirst geschlossen wird, und wird beim nächsten Mal wieder erfragt.</translation>
    </message>
    <message>
        <source>Standfirst opens the page of %1 in your browser. Sign in there as you always do, with a second factor too if you have one, and allow the connection.</source>
        <translation>Standfirst öffnet die Seite von %1 in Ihrem Browser. Melden Sie sich dort an wie immer, auch mit einem zweiten Faktor, falls Sie einen haben, und erlauben Sie die Verbindung.</translation>
    </message>
    <message>
        <source>Use an application password</source>
        <translation>Anwendungspasswort verwenden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
</context>
<context>
    <name>ui::SiteDetails</name>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>veröffentlichen</translation>
    </message>
    <message>
        <source>edit others&apos; stories</source>
        <translation>Artikel anderer bearbeiten</translation>
    </message>
    <message>
        <source>upload pictures</source>
        <translation>Bilder hochladen</translation>
    </message>
    <message>
        <source>make tags</source>
        <translation>Schlagwörter anlegen</translation>
    </message>
    <message>
        <source>You may only read there.</source>
        <translation>Sie dürfen dort nur lesen.</translation>
    </message>
    <message>
        <source>You may %1.</source>
        <comment>a list of verbs</comment>
        <translation>Sie dürfen %1.</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Wird aktualisiert…</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Name der Website</translation>
    </message>
    <message>
        <source>A folder on this computer: %1</source>
        <translation>Ein Ordner auf diesem Computer: %1</translation>
    </message>
    <message>
        <source>Signed in as %1. %2</source>
        <translation>Angemeldet als %1. %2</translation>
    </message>
    <message>
        <source>Its clock: %1</source>
        <translation>Uhr der Website: %1</translation>
    </message>
    <message>
        <source>Desks and tags were read %1.</source>
        <comment>5 minutes ago</comment>
        <translation>Ressorts und Schlagwörter gelesen: %1.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>+ Add a language</source>
        <translation>+ Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Language of the edition</source>
        <translation>Sprache der Ausgabe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Site name</source>
        <translation>Name der Website</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Address of the channel</source>
        <translation>Adresse des Kanals</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Seine Adresse</translation>
    </message>
    <message>
        <source>Agencies that are credited</source>
        <translation>Agenturen, die als Quelle genannt werden</translation>
    </message>
    <message>
        <source>Look of the preview</source>
        <translation>Aussehen der Vorschau</translation>
    </message>
    <message>
        <source>Page template</source>
        <translation>Seitenvorlage</translation>
    </message>
    <message>
        <source>Page templates (*.html *.htm *.mustache)</source>
        <translation>Seitenvorlagen (*.html *.htm *.mustache)</translation>
    </message>
    <message>
        <source>Stylesheet</source>
        <translation>Stylesheet</translation>
    </message>
    <message>
        <source>Stylesheets (*.css)</source>
        <translation>Stylesheets (*.css)</translation>
    </message>
    <message>
        <source>%1: our own</source>
        <translation>%1: mitgeliefert</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Ressorts</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Name in %1</source>
        <translation>Name auf %1</translation>
    </message>
    <message>
        <source>Name, %1</source>
        <translation>Name, %1</translation>
    </message>
    <message>
        <source>Attribution in %1</source>
        <translation>Vermerk auf %1</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Tags every story of the desk gets</source>
        <translation>Schlagwörter, die jeder Artikel des Ressorts erhält</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Default tags</source>
        <translation>Standard-Schlagwörter</translation>
    </message>
    <message>
        <source>No site yet</source>
        <translation>Noch keine Website</translation>
    </message>
    <message>
        <source>The site your stories go to will be here, with its languages and desks.</source>
        <translation>Hier steht dann die Website, an die Ihre Artikel gehen, mit ihren Sprachen und Ressorts.</translation>
    </message>
    <message>
        <source>Add your site…</source>
        <translation>Ihre Website hinzufügen…</translation>
    </message>
    <message>
        <source>There is no file %1; our own is used.</source>
        <translation>Es gibt keine Datei %1; die mitgelieferte wird verwendet.</translation>
    </message>
    <message>
        <source>This site has no desks yet. A desk has its own list of stories here and its own page there.</source>
        <translation>Diese Website hat noch keine Ressorts. Ein Ressort hat hier seine eigene Artikelliste und dort seine eigene Seite.</translation>
    </message>
    <message>
        <source>This site has no desks yet: its categories become desks. Make some there, then refresh.</source>
        <translation>Diese Website hat noch keine Ressorts: Ihre Kategorien werden zu Ressorts. Legen Sie dort welche an und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>Name of a new desk</source>
        <translation>Name eines neuen Ressorts</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the desk</source>
        <translation>Ressort hinzufügen</translation>
    </message>
    <message>
        <source>Remove the desk…</source>
        <translation>Ressort entfernen…</translation>
    </message>
    <message>
        <source>How long and how big</source>
        <translation>Wie lang und wie groß</translation>
    </message>
    <message>
        <source>Boilerplate in %1</source>
        <translation>Standardtext auf %1</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>Standardtext</translation>
    </message>
    <message>
        <source>A Ghost: a key lets Standfirst in, and stories are sent in the name of %1.</source>
        <translation>Ein Ghost: Standfirst kommt mit einem Schlüssel hinein, und Artikel werden im Namen von %1 gesendet.</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>dessen Eigentümer</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Where readers find corrections</source>
        <translation>Wo Leser Korrekturen finden</translation>
    </message>
    <message>
        <source>Above the text</source>
        <translation>Über dem Text</translation>
    </message>
    <message>
        <source>Below the text</source>
        <translation>Unter dem Text</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Wieder anmelden…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Takes the password of Standfirst back on the site</source>
        <translation>Widerruft auf der Website das Passwort von Standfirst</translation>
    </message>
    <message>
        <source>After publishing</source>
        <translation>Nach dem Veröffentlichen</translation>
    </message>
</context>
<context>
    <name>ui::SiteNotes</name>
    <message>
        <source>No notes yet. What colleagues write beside the story on the site will stand here.</source>
        <translation>Noch keine Notizen. Was Kollegen auf der Website neben dem Artikel schreiben, steht dann hier.</translation>
    </message>
    <message>
        <source>Write a new one instead</source>
        <translation>Stattdessen eine neue schreiben</translation>
    </message>
    <message>
        <source>Send note</source>
        <translation>Notiz senden</translation>
    </message>
    <message>
        <source>Read the notes again</source>
        <translation>Notizen neu lesen</translation>
    </message>
    <message>
        <source>A note to the desk</source>
        <translation>Eine Notiz ans Ressort</translation>
    </message>
    <message>
        <source>Notes on the site</source>
        <translation>Notizen auf der Website</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who wrote a note · when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: note of %2</source>
        <comment>an act on a note · who wrote the note</comment>
        <translation>%1: Notiz von %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Answer to %1: “%2”</source>
        <comment>who wrote the note, and how it begins</comment>
        <translation>Antwort an %1: „%2“</translation>
    </message>
    <message>
        <source>Send answer</source>
        <translation>Antwort senden</translation>
    </message>
</context>
<context>
    <name>ui::SiteStoriesSheet</name>
    <message>
        <source>Open from the site</source>
        <translation>Von der Website öffnen</translation>
    </message>
    <message>
        <source>Stories on the site</source>
        <translation>Artikel auf der Website</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Search the site</source>
        <translation>Website durchsuchen</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Nur: %1</translation>
    </message>
    <message>
        <source>Asking the site</source>
        <translation>Website wird abgefragt</translation>
    </message>
    <message>
        <source>Asking the site …</source>
        <translation>Website wird abgefragt…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>%1 has no stories that your account may edit.</source>
        <translation>%1 hat keine Artikel, die Ihr Konto bearbeiten darf.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 has no such stories that your account may edit. Try other words, or take a filter off.</source>
        <translation>%1 hat keine solchen Artikel, die Ihr Konto bearbeiten darf. Versuchen Sie andere Wörter oder nehmen Sie einen Filter weg.</translation>
    </message>
    <message>
        <source>%1 of %2 stories</source>
        <comment>how many are shown, how many there are</comment>
        <translation>%1 von %2 Artikeln</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening “%1” …</source>
        <translation>„%1“ wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>ui::SiteWork</name>
    <message>
        <source>It was in the bin and is out of it again.</source>
        <translation>Der Artikel lag im Papierkorb und ist wieder herausgeholt.</translation>
    </message>
</context>
<context>
    <name>ui::SitesSheet</name>
    <message>
        <source>Sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add your site…</source>
        <translation>Ihre Website hinzufügen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>Its %n stories stay in the library. Each needs another desk before it is published again; pages that are published already stay as they are.</source>
        <translation>
            <numerusform>Sein einziger Artikel bleibt in der Bibliothek. Er braucht ein anderes Ressort, bevor er wieder veröffentlicht wird; schon veröffentlichte Seiten bleiben, wie sie sind.</numerusform>
            <numerusform>Seine %n Artikel bleiben in der Bibliothek. Jeder braucht ein anderes Ressort, bevor er wieder veröffentlicht wird; schon veröffentlichte Seiten bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>No story stands at this desk.</source>
        <translation>In diesem Ressort steht kein Artikel.</translation>
    </message>
    <message>
        <source>Remove the desk %1?</source>
        <translation>Ressort %1 entfernen?</translation>
    </message>
    <message>
        <source>Remove the channel %1?</source>
        <translation>Kanal %1 entfernen?</translation>
    </message>
    <message>
        <source>Standfirst forgets the channel and its token. What stands in the channel stays there, and can no longer be changed or deleted from here.</source>
        <translation>Standfirst vergisst den Kanal und sein Token. Was im Kanal steht, bleibt dort und lässt sich von hier aus nicht mehr ändern oder löschen.</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>Von %1 abgemeldet</translation>
    </message>
    <message>
        <source>The password of Standfirst was taken back on the site and forgotten here. Sign in again before the next story goes there.</source>
        <translation>Das Passwort von Standfirst wurde auf der Website widerrufen und hier vergessen. Melden Sie sich wieder an, bevor der nächste Artikel dorthin geht.</translation>
    </message>
    <message>
        <source>Take the password back there</source>
        <translation>Passwort dort widerrufen</translation>
    </message>
    <message>
        <source>The password of Standfirst is forgotten here. On the site it still lets in whoever has it.</source>
        <translation>Das Passwort von Standfirst ist hier vergessen. Auf der Website lässt es noch jeden ein, der es hat.</translation>
    </message>
    <message>
        <source>Take it back there: in your profile, under “Application Passwords”, revoke the one whose name begins with Standfirst.</source>
        <translation>Widerrufen Sie es dort: In Ihrem Profil unter „Anwendungspasswörter“ das, dessen Name mit Standfirst beginnt.</translation>
    </message>
    <message>
        <source>Open my profile there</source>
        <translation>Mein Profil dort öffnen</translation>
    </message>
    <message>
        <source>Standfirst forgets the site and its desks, and takes its password back there. No story on the site itself is touched, and your stories stay in the library.</source>
        <translation>Standfirst vergisst die Website und ihre Ressorts und widerruft dort sein Passwort. Auf der Website selbst wird kein Artikel angerührt, und Ihre Artikel bleiben in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>ui::SlashMenu</name>
    <message>
        <source>Insert or turn into</source>
        <translation>Einfügen oder umwandeln in</translation>
    </message>
</context>
<context>
    <name>ui::SlugField</name>
    <message>
        <source>Make from headline</source>
        <translation>Aus der Überschrift bilden</translation>
    </message>
    <message>
        <source>Last part of the address</source>
        <translation>Letzter Teil der Adresse</translation>
    </message>
    <message>
        <source>Made from the headline</source>
        <translation>Aus der Überschrift gebildet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>letters used of those that are allowed</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::SnippetsPopover</name>
    <message>
        <source>Newsroom&apos;s file…</source>
        <translation>Datei der Redaktion…</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Your snippets, one a line</source>
        <translation>Ihre Textbausteine, einer je Zeile</translation>
    </message>
    <message>
        <source>hq  the harbour authority</source>
        <translation>hb  die Hafenbehörde</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>A short word and its text on each line. While you write, the word becomes the text with a space, Tab, Enter or a sign after it; \n is a new line.</source>
        <translation>Je Zeile ein kurzes Wort und sein Text. Beim Schreiben wird das Wort zum Text, sobald ein Leerzeichen, Tab, die Eingabetaste oder ein Satzzeichen folgt; \n ist eine neue Zeile.</translation>
    </message>
</context>
<context>
    <name>ui::SourcePopover</name>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Source, as the site keeps it</source>
        <translation>Quelltext, wie ihn die Website aufbewahrt</translation>
    </message>
    <message>
        <source>Copy source</source>
        <translation>Quelltext kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Made elsewhere: kept exactly as it is</source>
        <translation>Anderswo erstellt: bleibt genau so</translation>
    </message>
    <message>
        <source>“%1”: kept exactly as it is on the site</source>
        <translation>„%1“: bleibt genau so, wie es auf der Website steht</translation>
    </message>
</context>
<context>
    <name>ui::SpellMenu</name>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Add to my dictionary</source>
        <translation>In mein Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>Add to the newsroom&apos;s dictionary</source>
        <translation>Ins Wörterbuch der Redaktion aufnehmen</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Language of this paragraph</source>
        <translation>Sprache dieses Absatzes</translation>
    </message>
    <message>
        <source>As the story</source>
        <translation>Wie der Artikel</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Everything you wrote is on this computer&apos;s disk. Press to keep a version.</source>
        <translation>Alles, was Sie geschrieben haben, liegt auf der Festplatte dieses Computers. Drücken, um eine Fassung aufzubewahren.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved: %1 %2</source>
        <translation>Nicht gespeichert: %1 %2</translation>
    </message>
    <message>
        <source>no dictionary, spelling not checked</source>
        <translation>kein Wörterbuch, Rechtschreibung nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n spelling</source>
        <translation>
            <numerusform>%n Schreibfehler</numerusform>
            <numerusform>%n Schreibfehler</numerusform>
        </translation>
    </message>
    <message>
        <source>spelling fine</source>
        <translation>Rechtschreibung in Ordnung</translation>
    </message>
    <message>
        <source>Add a dictionary for this language</source>
        <translation>Ein Wörterbuch für diese Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Language and dictionaries</source>
        <translation>Sprache und Wörterbücher</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Offline bei der Arbeit</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>desks as of %1</source>
        <translation>Ressorts: Stand %1</translation>
    </message>
    <message>
        <source>Go online again: what waits in the outbox is sent</source>
        <translation>Wieder online gehen: Was im Postausgang wartet, wird gesendet</translation>
    </message>
    <message>
        <source>Work offline: nothing is sent until you go online again</source>
        <translation>Offline arbeiten: Nichts wird gesendet, bis Sie wieder online gehen</translation>
    </message>
    <message>
        <source>Outbox empty</source>
        <translation>Postausgang leer</translation>
    </message>
    <message numerus="yes">
        <source>Outbox: %n need(s) you</source>
        <translation>
            <numerusform>Postausgang: %n braucht Sie</numerusform>
            <numerusform>Postausgang: %n brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outbox: %n on the way</source>
        <translation>
            <numerusform>Postausgang: %n unterwegs</numerusform>
            <numerusform>Postausgang: %n unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Postausgang zeigen</translation>
    </message>
    <message>
        <source>Online · texts first</source>
        <translation>Online · Texte zuerst</translation>
    </message>
    <message>
        <source>Metered · pictures wait</source>
        <translation>Getaktet · Bilder warten</translation>
    </message>
    <message>
        <source>Metered · everything waits</source>
        <translation>Getaktet · alles wartet</translation>
    </message>
</context>
<context>
    <name>ui::StoryActs</name>
    <message>
        <source>This is the copy. It is a draft of its own.</source>
        <translation>Das ist die Kopie, ein eigener Entwurf.</translation>
    </message>
    <message>
        <source>Moved %1 to the bin.</source>
        <translation>%1 liegt jetzt im Papierkorb.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>On its way to %1. You can go on writing.</source>
        <translation>Unterwegs zu %1. Sie können weiterschreiben.</translation>
    </message>
    <message>
        <source>It goes to %1 as soon as there is a connection.</source>
        <translation>Geht an %1, sobald es eine Verbindung gibt.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Saved on %1 as a draft.</source>
        <translation>Auf %1 als Entwurf gespeichert.</translation>
    </message>
    <message>
        <source>Submitted to %1</source>
        <translation>Eingereicht bei %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>“%1” needs you before it can go on.</source>
        <translation>„%1“ braucht Sie, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>The site altered it; beside the story it says where.</source>
        <translation>Die Website hat ihn verändert; wo, steht neben dem Artikel.</translation>
    </message>
    <message>
        <source>Published on %1: %2</source>
        <comment>name of the site, place there</comment>
        <translation>Auf %1 veröffentlicht: %2</translation>
    </message>
    <message>
        <source>Scheduled on %1: %2</source>
        <comment>name of the site, place there</comment>
        <translation>Auf %1 terminiert: %2</translation>
    </message>
    <message>
        <source>On its way to %1.</source>
        <translation>Unterwegs zu %1.</translation>
    </message>
    <message>
        <source>Public on %1 in %2.</source>
        <comment>name of the site, a time such as 8 s</comment>
        <translation>Auf %1 öffentlich in %2.</translation>
    </message>
    <message>
        <source>Taken back. Readers have seen nothing of it.</source>
        <translation>Zurückgenommen. Leser haben nichts davon gesehen.</translation>
    </message>
    <message>
        <source>Too late: it is becoming public at this moment.</source>
        <translation>Zu spät: Der Artikel wird in diesem Moment öffentlich.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>what readers were seen to get, headline</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>live at a time, name of the site, place there</comment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>The embargo is lifted. Nothing was sent yet.</source>
        <translation>Die Sperrfrist ist aufgehoben. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It leaves when the embargo ends, %1.</source>
        <translation>Geht hinaus, wenn die Sperrfrist endet: %1.</translation>
    </message>
    <message>
        <source>Off %1 in %2.</source>
        <comment>no longer for readers; name of the site, a time such as 8 s</comment>
        <translation>In %2 nicht mehr auf %1.</translation>
    </message>
    <message>
        <source>Taken back. Readers find the story as before.</source>
        <translation>Zurückgenommen. Leser finden den Artikel wie zuvor.</translation>
    </message>
    <message>
        <source>Too late: it is being taken off at this moment.</source>
        <translation>Zu spät: Der Artikel wird in diesem Moment von der Website genommen.</translation>
    </message>
    <message>
        <source>Taken off %1; it is a draft there.</source>
        <translation>Von %1 genommen; dort ist er ein Entwurf.</translation>
    </message>
    <message>
        <source>Withdrawn on %1: %2 says so.</source>
        <comment>name of the site, place there</comment>
        <translation>Auf %1 zurückgezogen: %2 weist darauf hin.</translation>
    </message>
    <message>
        <source>Withdrawn from %1; it is in the trash there.</source>
        <translation>Von %1 zurückgezogen; dort liegt er im Papierkorb.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>gone since a time, headline</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>The command after publishing to %1 failed. Settings of the site: “Try it” shows what it says.</source>
        <translation>Der Befehl nach dem Veröffentlichen auf %1 ist fehlgeschlagen. Einstellungen der Website: „Ausprobieren“ zeigt, was er meldet.</translation>
    </message>
    <message>
        <source>On its way. You can go on writing.</source>
        <translation>Unterwegs. Sie können weiterschreiben.</translation>
    </message>
    <message>
        <source>%1 are on their way. You can go on writing.</source>
        <comment>a number</comment>
        <translation>%1 sind unterwegs. Sie können weiterschreiben.</translation>
    </message>
    <message>
        <source>Too late for some: they are public, or becoming so at this moment.</source>
        <translation>Für einige zu spät: Sie sind öffentlich oder werden es gerade.</translation>
    </message>
    <message>
        <source>What was still to be sent of it was called off.</source>
        <translation>Was davon noch zu senden war, wurde abgesagt.</translation>
    </message>
    <message>
        <source>Too late to call off: it is becoming public at this moment. Undo, then take it off the site.</source>
        <translation>Zu spät zum Absagen: Es wird gerade öffentlich. Machen Sie es rückgängig und nehmen Sie es dann von der Website.</translation>
    </message>
    <message>
        <source>It is back. It is not sent by itself: publish it again.</source>
        <translation>Es ist wieder da. Es wird nicht von selbst gesendet: Veröffentlichen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>On %1, where it is set to private: readers do not get it.</source>
        <translation>Auf %1, dort aber als privat eingestellt: Leser bekommen es nicht.</translation>
    </message>
    <message>
        <source>Delete all stories in the bin for good?</source>
        <translation>Alle Artikel im Papierkorb endgültig löschen?</translation>
    </message>
    <message>
        <source>This cannot be undone. Copies on sites stay where they are.</source>
        <translation>Das kann nicht rückgängig gemacht werden. Kopien auf Websites bleiben, wo sie sind.</translation>
    </message>
</context>
<context>
    <name>ui::StoryCopies</name>
    <message>
        <source>Story</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Saving works again. Everything you wrote is on this computer&apos;s disk.</source>
        <translation>Das Speichern funktioniert wieder. Alles, was Sie geschrieben haben, liegt auf der Festplatte dieses Computers.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Kopie anderswo speichern</translation>
    </message>
    <message>
        <source>Page that any browser shows (*.html);;Standfirst story (*.standfirst)</source>
        <translation>Seite, die jeder Browser zeigt (*.html);;Standfirst-Artikel (*.standfirst)</translation>
    </message>
    <message>
        <source>A copy of the story is in %1</source>
        <translation>Eine Kopie des Artikels liegt in %1</translation>
    </message>
    <message>
        <source>Open a story copy</source>
        <translation>Artikelkopie öffnen</translation>
    </message>
    <message>
        <source>Copies of stories (*.html *.htm *.standfirst);;All files (*)</source>
        <translation>Artikelkopien (*.html *.htm *.standfirst);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The story is here again.</source>
        <translation>Der Artikel ist wieder hier.</translation>
    </message>
    <message>
        <source>The story is here already: this is the copy, a draft of its own.</source>
        <translation>Der Artikel ist schon hier: Das ist die Kopie, ein eigener Entwurf.</translation>
    </message>
    <message numerus="yes">
        <source>A copy of the story is in %1. %n picture(s) of it are not on this computer and not in the copy.</source>
        <translation>
            <numerusform>Eine Kopie des Artikels liegt in %1. Darin fehlt %n Bild: Es ist nicht auf diesem Computer.</numerusform>
            <numerusform>Eine Kopie des Artikels liegt in %1. Darin fehlen %n Bilder: Sie sind nicht auf diesem Computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The story is here. %n picture(s) of it were not in the copy and are not on this computer.</source>
        <translation>
            <numerusform>Der Artikel ist hier. Darin fehlt %n Bild: Es war nicht in der Kopie und ist nicht auf diesem Computer.</numerusform>
            <numerusform>Der Artikel ist hier. Darin fehlen %n Bilder: Sie waren nicht in der Kopie und sind nicht auf diesem Computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is for going on with the story elsewhere: in it are your notes to the desk too, which readers do not see.</source>
        <translation>Mit der Kopie lässt sich am Artikel anderswo weiterarbeiten: Sie enthält auch Ihre Notizen ans Ressort; Leser sehen diese nicht.</translation>
    </message>
    <message>
        <source>The copy is for going on with the story elsewhere: in it are the pictures as they were before they were cut too, which readers do not see.</source>
        <translation>Mit der Kopie lässt sich am Artikel anderswo weiterarbeiten: Sie enthält auch die Bilder, wie sie vor dem Zuschneiden waren; Leser sehen diese nicht.</translation>
    </message>
    <message>
        <source>The copy is for going on with the story elsewhere: in it are your notes to the desk too, and the pictures as they were before they were cut, which readers do not see.</source>
        <translation>Mit der Kopie lässt sich am Artikel anderswo weiterarbeiten: Sie enthält auch Ihre Notizen ans Ressort und die Bilder, wie sie vor dem Zuschneiden waren; Leser sehen beides nicht.</translation>
    </message>
    <message>
        <source>Without originals and notes to the desk</source>
        <translation>Ohne Originale und Notizen ans Ressort</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen…</translation>
    </message>
</context>
<context>
    <name>ui::StoryEdit</name>
    <message>
        <source>Story</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>ui::StoryList</name>
    <message>
        <source>Search stories</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No story here has these words. Part of a word is enough.</source>
        <translation>Kein Artikel hier enthält diese Wörter. Ein Wortteil genügt.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Nothing assigned to you</source>
        <translation>Ihnen ist nichts zugewiesen</translation>
    </message>
    <message>
        <source>Stories that somebody hands to you will be here.</source>
        <translation>Hier stehen die Artikel, die Ihnen jemand übergibt.</translation>
    </message>
    <message>
        <source>No stories at this desk</source>
        <translation>Keine Artikel in diesem Ressort</translation>
    </message>
    <message>
        <source>Stories whose desk this is will be here.</source>
        <translation>Hier stehen die Artikel dieses Ressorts.</translation>
    </message>
    <message>
        <source>This queue is empty</source>
        <translation>Diese Warteschlange ist leer</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Deleted stories stay here until you empty the bin.</source>
        <translation>Gelöschte Artikel bleiben hier, bis Sie den Papierkorb leeren.</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>What you write will be here.</source>
        <translation>Was Sie schreiben, steht dann hier.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Go to my stories</source>
        <translation>Zu meinen Artikeln</translation>
    </message>
</context>
<context>
    <name>ui::StoryListDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>Kein Ressort</translation>
    </message>
</context>
<context>
    <name>ui::StoryListModel</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>ui::StoryPage</name>
    <message>
        <source>Replace in all stories</source>
        <translation>In allen Artikeln ersetzen</translation>
    </message>
    <message>
        <source>Edit picture</source>
        <translation>Bild bearbeiten</translation>
    </message>
</context>
<context>
    <name>ui::StorySession</name>
    <message>
        <source>The version is back. Undo brings the other text again.</source>
        <translation>Die Fassung ist wieder da. Rückgängig holt den anderen Text zurück.</translation>
    </message>
    <message>
        <source>The last words typed into this story could not be read back. Everything before them is here.</source>
        <translation>Die letzten Wörter dieses Artikels konnten nicht zurückgelesen werden. Alles davor ist hier.</translation>
    </message>
    <message>
        <source>Change of desk</source>
        <translation>Ressortwechsel</translation>
    </message>
    <message>
        <source>Change of language</source>
        <translation>Sprachwechsel</translation>
    </message>
    <message>
        <source>A version is kept. Versions lists it.</source>
        <translation>Eine Fassung ist aufbewahrt. Sie steht unter Fassungen.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>The site&apos;s text is on the page. Undo brings yours again.</source>
        <translation>Der Text der Website steht auf der Seite. Rückgängig holt Ihren zurück.</translation>
    </message>
    <message>
        <source>The site&apos;s form is on the page. Undo brings yours again.</source>
        <translation>Die Form der Website steht auf der Seite. Rückgängig holt Ihre zurück.</translation>
    </message>
    <message>
        <source>What was changed on the site is on the page. Undo brings yours again.</source>
        <translation>Was auf der Website geändert wurde, steht auf der Seite. Rückgängig holt Ihren Text zurück.</translation>
    </message>
    <message>
        <source>Lift the embargo</source>
        <translation>Sperrfrist aufheben</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
</context>
<context>
    <name>ui::StoryTab</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Insert desk attribution</source>
        <translation>Vermerk des Ressorts einfügen</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Sperrfrist</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>Aufmacherbild</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>Auf der Website</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add a subject</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>At once, when published</source>
        <translation>Sofort bei der Veröffentlichung</translation>
    </message>
    <message>
        <source>Language of the story</source>
        <translation>Sprache des Artikels</translation>
    </message>
    <message>
        <source>Change desk</source>
        <translation>Ressort ändern</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message>
        <source>Change credits</source>
        <translation>Quellen ändern</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>Sprache ändern</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>Change subjects</source>
        <translation>Themen ändern</translation>
    </message>
    <message>
        <source>Change hour of publication</source>
        <translation>Veröffentlichungstermin ändern</translation>
    </message>
    <message>
        <source>Change embargo</source>
        <translation>Sperrfrist ändern</translation>
    </message>
    <message>
        <source>New on the site: %1</source>
        <translation>Neu auf der Website: %1</translation>
    </message>
    <message>
        <source>No tags yet. Type one and press Enter: readers find related stories by them.</source>
        <translation>Noch keine Schlagwörter. Geben Sie eines ein und drücken Sie die Eingabetaste: Leser finden damit verwandte Artikel.</translation>
    </message>
    <message>
        <source>Also goes to</source>
        <translation>Geht auch an</translation>
    </message>
</context>
<context>
    <name>ui::SymbolPopover</name>
    <message>
        <source>Opening quotation mark</source>
        <translation>Anführungszeichen oben links</translation>
    </message>
    <message>
        <source>Closing quotation mark</source>
        <translation>Anführungszeichen oben rechts</translation>
    </message>
    <message>
        <source>Opening single quotation mark</source>
        <translation>Einfaches Anführungszeichen oben links</translation>
    </message>
    <message>
        <source>Apostrophe, closing single quotation mark</source>
        <translation>Apostroph, einfaches Anführungszeichen oben rechts</translation>
    </message>
    <message>
        <source>Low quotation mark</source>
        <translation>Anführungszeichen unten</translation>
    </message>
    <message>
        <source>Low single quotation mark</source>
        <translation>Einfaches Anführungszeichen unten</translation>
    </message>
    <message>
        <source>Opening guillemet</source>
        <translation>Guillemet öffnend</translation>
    </message>
    <message>
        <source>Closing guillemet</source>
        <translation>Guillemet schließend</translation>
    </message>
    <message>
        <source>Opening single guillemet</source>
        <translation>Einfaches Guillemet öffnend</translation>
    </message>
    <message>
        <source>Closing single guillemet</source>
        <translation>Einfaches Guillemet schließend</translation>
    </message>
    <message>
        <source>En dash</source>
        <translation>Halbgeviertstrich</translation>
    </message>
    <message>
        <source>Em dash</source>
        <translation>Geviertstrich</translation>
    </message>
    <message>
        <source>No-break hyphen</source>
        <translation>Geschützter Bindestrich</translation>
    </message>
    <message>
        <source>Ellipsis</source>
        <translation>Auslassungspunkte</translation>
    </message>
    <message>
        <source>Middle dot</source>
        <translation>Mittelpunkt</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Aufzählungspunkt</translation>
    </message>
    <message>
        <source>Section sign</source>
        <translation>Paragrafzeichen</translation>
    </message>
    <message>
        <source>Paragraph sign</source>
        <translation>Absatzzeichen</translation>
    </message>
    <message>
        <source>Dagger</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>Degree sign</source>
        <translation>Gradzeichen</translation>
    </message>
    <message>
        <source>No-break space</source>
        <translation>Geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>Narrow no-break space</source>
        <translation>Schmales geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>Thin space</source>
        <translation>Schmales Leerzeichen</translation>
    </message>
    <message>
        <source>Soft hyphen</source>
        <translation>Weiches Trennzeichen</translation>
    </message>
    <message>
        <source>Zero-width non-joiner</source>
        <translation>Breitenloser Nichtverbinder</translation>
    </message>
    <message>
        <source>Zero-width joiner</source>
        <translation>Breitenloser Verbinder</translation>
    </message>
    <message>
        <source>Left-to-right mark</source>
        <translation>Links-nach-rechts-Zeichen</translation>
    </message>
    <message>
        <source>Right-to-left mark</source>
        <translation>Rechts-nach-links-Zeichen</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Pound</source>
        <translation>Pfund</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>Yen</translation>
    </message>
    <message>
        <source>Rupee</source>
        <translation>Rupie</translation>
    </message>
    <message>
        <source>Rouble</source>
        <translation>Rubel</translation>
    </message>
    <message>
        <source>Lira</source>
        <translation>Lira</translation>
    </message>
    <message>
        <source>Rial</source>
        <translation>Rial</translation>
    </message>
    <message>
        <source>Arrow to the left</source>
        <translation>Pfeil nach links</translation>
    </message>
    <message>
        <source>Arrow to the right</source>
        <translation>Pfeil nach rechts</translation>
    </message>
    <message>
        <source>Arrow up</source>
        <translation>Pfeil nach oben</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <translation>Pfeil nach unten</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Minus</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Geteilt durch</translation>
    </message>
    <message>
        <source>Plus or minus</source>
        <translation>Plusminus</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ungefähr</translation>
    </message>
    <message>
        <source>One half</source>
        <translation>Ein Halb</translation>
    </message>
    <message>
        <source>One quarter</source>
        <translation>Ein Viertel</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>Hoch zwei</translation>
    </message>
    <message>
        <source>Arabic comma</source>
        <translation>Arabisches Komma</translation>
    </message>
    <message>
        <source>Arabic semicolon</source>
        <translation>Arabisches Semikolon</translation>
    </message>
    <message>
        <source>Arabic question mark</source>
        <translation>Arabisches Fragezeichen</translation>
    </message>
    <message>
        <source>Arabic percent sign</source>
        <translation>Arabisches Prozentzeichen</translation>
    </message>
    <message>
        <source>Arabic decimal separator</source>
        <translation>Arabisches Dezimaltrennzeichen</translation>
    </message>
    <message>
        <source>Arabic thousands separator</source>
        <translation>Arabisches Tausendertrennzeichen</translation>
    </message>
    <message>
        <source>Heh with yeh above</source>
        <translation>He mit Ye darüber</translation>
    </message>
    <message>
        <source>Hamza</source>
        <translation>Hamza</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Quotes and dashes</source>
        <translation>Anführungszeichen und Striche</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>Arrows and mathematics</source>
        <translation>Pfeile und Mathematik</translation>
    </message>
    <message>
        <source>Persian and Arabic</source>
        <translation>Persisch und Arabisch</translation>
    </message>
</context>
<context>
    <name>ui::TableEditor</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Alignment of the column</source>
        <translation>Ausrichtung der Spalte</translation>
    </message>
    <message>
        <source>As the text</source>
        <translation>Wie der Text</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Zentriert</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>Tabelle entfernen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Caption of the table</source>
        <translation>Unterschrift der Tabelle</translation>
    </message>
    <message>
        <source>First row is the head</source>
        <translation>Erste Zeile ist der Kopf</translation>
    </message>
    <message>
        <source>First column is the head</source>
        <translation>Erste Spalte ist der Kopf</translation>
    </message>
    <message>
        <source>Add row above</source>
        <translation>Zeile darüber hinzufügen</translation>
    </message>
    <message>
        <source>Add row below</source>
        <translation>Zeile darunter hinzufügen</translation>
    </message>
    <message>
        <source>Move row up</source>
        <translation>Zeile nach oben verschieben</translation>
    </message>
    <message>
        <source>Move row down</source>
        <translation>Zeile nach unten verschieben</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>Zeile löschen</translation>
    </message>
    <message>
        <source>Add column before</source>
        <translation>Spalte davor hinzufügen</translation>
    </message>
    <message>
        <source>Add column after</source>
        <translation>Spalte danach hinzufügen</translation>
    </message>
    <message>
        <source>Move column towards the start</source>
        <translation>Spalte zum Anfang hin verschieben</translation>
    </message>
    <message>
        <source>Move column towards the end</source>
        <translation>Spalte zum Ende hin verschieben</translation>
    </message>
    <message>
        <source>Delete column</source>
        <translation>Spalte löschen</translation>
    </message>
</context>
<context>
    <name>ui::TablePicker</name>
    <message>
        <source>Size of the new table</source>
        <translation>Größe der neuen Tabelle</translation>
    </message>
    <message>
        <source>%1 rows × %2 columns</source>
        <translation>%1 Zeilen × %2 Spalten</translation>
    </message>
</context>
<context>
    <name>ui::TagChip</name>
    <message>
        <source>%1, take off</source>
        <translation>%1, entfernen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui::Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>New story</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Language of new stories</source>
        <translation>Sprache neuer Artikel</translation>
    </message>
    <message>
        <source>New story (%1)</source>
        <translation>Neuer Artikel (%1)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write + Preview</source>
        <translation>Schreiben + Vorschau</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Add your site…</source>
        <translation>Ihre Website hinzufügen…</translation>
    </message>
    <message>
        <source>Sites…</source>
        <translation>Websites…</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Keine Website</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Website: %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
</context>
<context>
    <name>ui::TranslateSheet</name>
    <message>
        <source>Translate the story</source>
        <translation>Artikel übersetzen</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Sprache der Übersetzung</translation>
    </message>
    <message>
        <source>A story of its own begins with the words of this one, with its pictures, desk and tags. Both know of each other and can go out together.</source>
        <translation>Ein eigener Artikel beginnt mit den Wörtern von diesem, mit seinen Bildern, seinem Ressort und seinen Schlagwörtern. Beide wissen voneinander und können zusammen erscheinen.</translation>
    </message>
    <message>
        <source>Begin the translation</source>
        <translation>Übersetzung beginnen</translation>
    </message>
</context>
<context>
    <name>ui::UpgradeSheet</name>
    <message>
        <source>Your library is being brought up to date</source>
        <translation>Ihre Bibliothek wird auf den neuen Stand gebracht</translation>
    </message>
    <message>
        <source>This Standfirst is newer than the one that wrote your stories. It happens once, and you can start writing as soon as it is done.</source>
        <translation>Dieses Standfirst ist neuer als das, mit dem Ihre Artikel geschrieben wurden. Das geschieht einmal, und Sie können schreiben, sobald es getan ist.</translation>
    </message>
    <message>
        <source>How much of the library is copied</source>
        <translation>Wie viel von der Bibliothek kopiert ist</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Your stories stay as they are; the next start begins anew</source>
        <translation>Ihre Artikel bleiben, wie sie sind; der nächste Start beginnt von vorn</translation>
    </message>
    <message>
        <source>First a copy of the old library is made, which is kept beside the new one.</source>
        <translation>Zuerst wird eine Kopie der alten Bibliothek angelegt, die neben der neuen aufbewahrt wird.</translation>
    </message>
    <message>
        <source>%1 %2 of %3.</source>
        <translation>%1 %2 von %3.</translation>
    </message>
    <message>
        <source>The copy of the old library is kept. Now the new one is being made ready.</source>
        <translation>Die Kopie der alten Bibliothek wird aufbewahrt. Jetzt wird die neue vorbereitet.</translation>
    </message>
</context>
<context>
    <name>ui::VersionSheet</name>
    <message>
        <source>This version</source>
        <translation>Diese Fassung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1 · %2 (%3 than now) · %4</source>
        <comment>when · 640 words (32 more words than now) · 2 paragraphs differ</comment>
        <translation>%1 · %2 (%3 gegenüber jetzt) · %4</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>Zu dieser Fassung zurückgehen</translation>
    </message>
    <message>
        <source>The text as it is now is kept as a version first, and Undo brings it back.</source>
        <translation>Der jetzige Text wird zuerst als Fassung aufbewahrt, und Rückgängig holt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>ui::VersionsTab</name>
    <message>
        <source>Save a version now</source>
        <translation>Jetzt eine Fassung speichern</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Versions of this story</source>
        <translation>Fassungen dieses Artikels</translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>Noch keine Fassungen</translation>
    </message>
    <message>
        <source>Everything you write is saved by itself. A version is a point you can go back to.</source>
        <translation>Alles, was Sie schreiben, wird von selbst gespeichert. Eine Fassung ist ein Punkt, zu dem Sie zurückkönnen.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>hour · how many words</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::WindowActions</name>
    <message>
        <source>New story</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Keep a version</source>
        <translation>Fassung aufbewahren</translation>
    </message>
    <message>
        <source>Duplicate story</source>
        <translation>Artikel duplizieren</translation>
    </message>
    <message>
        <source>Move story to bin</source>
        <translation>Artikel in den Papierkorb</translation>
    </message>
    <message>
        <source>Restore story from bin</source>
        <translation>Artikel aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>Add your site…</source>
        <translation>Ihre Website hinzufügen…</translation>
    </message>
    <message>
        <source>Sites…</source>
        <translation>Websites…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Find stories</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>Do anything by name…</source>
        <translation>Alles per Namen tun…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>Save to site as draft</source>
        <translation>Auf der Website als Entwurf speichern</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Terminieren…</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Zum Gegenlesen geben</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Open on the site</source>
        <translation>Auf der Website öffnen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write and preview</source>
        <translation>Schreiben und Vorschau</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Story list</source>
        <translation>Artikelliste</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Zum Text</translation>
    </message>
    <message>
        <source>Go to the stories</source>
        <translation>Zu den Artikeln</translation>
    </message>
    <message>
        <source>Go to the sidebar</source>
        <translation>Zur Seitenleiste</translation>
    </message>
    <message>
        <source>Go to the inspector</source>
        <translation>Zum Inspektor</translation>
    </message>
    <message>
        <source>Add dictionary…</source>
        <translation>Wörterbuch hinzufügen…</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Offline arbeiten</translation>
    </message>
    <message>
        <source>Read desks and tags again</source>
        <translation>Ressorts und Schlagwörter neu lesen</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Standfirst</source>
        <translation>Über Standfirst</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie anderswo speichern…</translation>
    </message>
    <message>
        <source>Open a story copy…</source>
        <translation>Artikelkopie öffnen…</translation>
    </message>
    <message>
        <source>Open from the site…</source>
        <translation>Von der Website öffnen…</translation>
    </message>
    <message>
        <source>Open document…</source>
        <translation>Dokument öffnen…</translation>
    </message>
    <message>
        <source>Save as document…</source>
        <translation>Als Dokument speichern…</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Als PDF exportieren…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Find in all stories…</source>
        <translation>In allen Artikeln suchen…</translation>
    </message>
    <message>
        <source>Replace in all stories…</source>
        <translation>In allen Artikeln ersetzen…</translation>
    </message>
    <message>
        <source>Lift the embargo…</source>
        <translation>Sperrfrist aufheben…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Korrigieren…</translation>
    </message>
    <message>
        <source>Take off the site…</source>
        <translation>Von der Website nehmen…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>Log of the story…</source>
        <translation>Protokoll des Artikels…</translation>
    </message>
    <message>
        <source>Translate into…</source>
        <translation>Übersetzen in…</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Netzwerk…</translation>
    </message>
    <message>
        <source>Font and size of the page…</source>
        <translation>Schrift und Größe der Seite…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
</context>
<context>
    <name>ui::WithdrawSheet</name>
    <message>
        <source>Take the story off the site</source>
        <translation>Artikel von der Website nehmen</translation>
    </message>
    <message>
        <source>Withdraw the story</source>
        <translation>Artikel zurückziehen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The page stays and says so</source>
        <translation>Die Seite bleibt und weist darauf hin</translation>
    </message>
    <message>
        <source>The page goes</source>
        <translation>Die Seite verschwindet</translation>
    </message>
    <message>
        <source>Headline that readers then see: %1</source>
        <translation>Überschrift, die Leser dann sehen: %1</translation>
    </message>
    <message>
        <source>What the page says</source>
        <translation>Was auf der Seite steht</translation>
    </message>
    <message>
        <source>Reason, if you like. It stands in the log of the story; readers do not see it.</source>
        <translation>Grund, wenn Sie möchten. Er steht im Protokoll des Artikels; Leser sehen ihn nicht.</translation>
    </message>
    <message>
        <source>Reason, for the log</source>
        <translation>Grund, für das Protokoll</translation>
    </message>
    <message>
        <source>Time to take it back</source>
        <translation>Zeit zum Zurücknehmen</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>After %1; until then it can be undone</source>
        <comment>a time such as 20 s</comment>
        <translation>Nach %1; bis dahin lässt es sich rückgängig machen</translation>
    </message>
    <message>
        <source>Readers get it no longer. It is a draft on %1 and can be published again at the same address.</source>
        <translation>Leser bekommen den Artikel nicht mehr. Auf %1 ist er ein Entwurf und lässt sich unter derselben Adresse wieder veröffentlichen.</translation>
    </message>
    <message>
        <source>It does not go out at its hour. It is a draft on %1.</source>
        <translation>Er erscheint nicht zum Termin. Auf %1 ist er ein Entwurf.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Herunternehmen</translation>
    </message>
    <message>
        <source>The story&apos;s text is taken from readers, and at its address they find this. Here the whole text stays, and it can be published again.</source>
        <translation>Der Text des Artikels wird Lesern entzogen, und unter seiner Adresse finden sie dies. Hier bleibt der ganze Text, und er lässt sich wieder veröffentlichen.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Its page goes into the trash of %1. Here the whole text stays, and it can be published again at the same address.</source>
        <translation>Seine Seite kommt in den Papierkorb von %1. Hier bleibt der ganze Text, und er lässt sich unter derselben Adresse wieder veröffentlichen.</translation>
    </message>
    <message>
        <source>Reason: it is needed for the log of the story; readers do not see it.</source>
        <translation>Grund: Er wird für das Protokoll des Artikels gebraucht; Leser sehen ihn nicht.</translation>
    </message>
</context>
<context>
    <name>ui::WritingActions</name>
    <message>
        <source>Quotes and dashes of the language while typing</source>
        <translation>Anführungszeichen und Striche der Sprache beim Tippen</translation>
    </message>
    <message>
        <source>Signs such as ## and ** make headings and bold</source>
        <translation>Zeichen wie ## und ** machen Zwischenüberschriften und Fett</translation>
    </message>
    <message>
        <source>Straight quotes</source>
        <translation>Gerade Anführungszeichen</translation>
    </message>
    <message>
        <source>Zero-width non-joiner</source>
        <translation>Breitenloser Nichtverbinder</translation>
    </message>
    <message>
        <source>Find in the story…</source>
        <translation>Im Artikel suchen…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Next TK or [?]</source>
        <translation>Nächstes TK oder [?]</translation>
    </message>
    <message>
        <source>Type digits as the keyboard has them</source>
        <translation>Ziffern wie auf der Tastatur</translation>
    </message>
    <message>
        <source>Type Latin digits: 123</source>
        <translation>Lateinische Ziffern tippen: 123</translation>
    </message>
    <message>
        <source>Type Persian digits: ۱۲۳</source>
        <translation>Persische Ziffern tippen: ۱۲۳</translation>
    </message>
    <message>
        <source>Type Arabic digits: ١٢٣</source>
        <translation>Arabische Ziffern tippen: ١٢٣</translation>
    </message>
    <message>
        <source>CAPITALS</source>
        <translation>GROSSBUCHSTABEN</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>kleinbuchstaben</translation>
    </message>
    <message>
        <source>Capitals as in a Headline</source>
        <translation>Großschreibung wie im Titel</translation>
    </message>
    <message>
        <source>Capitals as in a sentence</source>
        <translation>Großschreibung wie im Satz</translation>
    </message>
    <message>
        <source>Digits to Latin: 123</source>
        <translation>Ziffern zu lateinischen: 123</translation>
    </message>
    <message>
        <source>Digits to Persian: ۱۲۳</source>
        <translation>Ziffern zu persischen: ۱۲۳</translation>
    </message>
    <message>
        <source>Digits to Arabic: ١٢٣</source>
        <translation>Ziffern zu arabischen: ١٢٣</translation>
    </message>
    <message>
        <source>Insert or turn into…</source>
        <translation>Einfügen oder umwandeln in…</translation>
    </message>
    <message>
        <source>Symbol…</source>
        <translation>Symbol…</translation>
    </message>
    <message>
        <source>Link to one of our stories…</source>
        <translation>Link zu einem unserer Artikel…</translation>
    </message>
    <message>
        <source>Attribution of the desk</source>
        <translation>Vermerk des Ressorts</translation>
    </message>
    <message>
        <source>Snippets…</source>
        <translation>Textbausteine…</translation>
    </message>
    <message>
        <source>Signs for spaces and line ends</source>
        <translation>Zeichen für Leerzeichen und Zeilenenden</translation>
    </message>
    <message>
        <source>One paragraph at a time</source>
        <translation>Immer nur ein Absatz</translation>
    </message>
    <message>
        <source>Keep the line at the middle</source>
        <translation>Zeile in der Mitte halten</translation>
    </message>
    <message>
        <source>Look up titles of embeds</source>
        <translation>Titel von Einbettungen nachschlagen</translation>
    </message>
    <message>
        <source>Boilerplate of the desk</source>
        <translation>Standardtext des Ressorts</translation>
    </message>
    <message>
        <source>Other capitals</source>
        <translation>Groß-/Kleinschreibung wechseln</translation>
    </message>
</context>
</TS>
