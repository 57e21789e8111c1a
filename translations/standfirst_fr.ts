<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BlockSaid</name>
    <message>
        <source>Kicker</source>
        <translation>Surtitre</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Chapeau</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a card is; its words</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1. It has no alternative text</source>
        <comment>a picture and its caption</comment>
        <translation>%1. Elle n’a pas de texte alternatif</translation>
    </message>
    <message>
        <source>Table, rows: %1, columns: %2</source>
        <comment>two numbers</comment>
        <translation>Tableau, lignes&#xa0;: %1, colonnes&#xa0;: %2</translation>
    </message>
    <message>
        <source>Gallery, %1</source>
        <comment>how many pictures</comment>
        <translation>Galerie, %1</translation>
    </message>
    <message>
        <source>From another site</source>
        <translation>D’un autre site</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>A block of the site, kept as it is</source>
        <translation>Un bloc du site, gardé tel quel</translation>
    </message>
    <message>
        <source>Text that is too long to write in</source>
        <translation>Texte trop long pour y écrire</translation>
    </message>
    <message>
        <source>Heading, level %1</source>
        <translation>Intertitre, niveau %1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>Exergue</translation>
    </message>
    <message>
        <source>Source of a quote</source>
        <translation>Source de la citation</translation>
    </message>
    <message>
        <source>Item of a numbered list</source>
        <translation>Élément d’une liste numérotée</translation>
    </message>
    <message>
        <source>Item of a list</source>
        <translation>Élément d’une liste</translation>
    </message>
    <message>
        <source>Lines of code</source>
        <translation>Lignes de code</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Note de bas de page</translation>
    </message>
    <message>
        <source>Note to the desk, not published</source>
        <translation>Note au service, non publiée</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>%1. Enter opens it.</source>
        <comment>what a card is</comment>
        <translation>%1. Entrée l’ouvre.</translation>
    </message>
</context>
<context>
    <name>BlockedWords</name>
    <message>
        <source>%1 does not accept your password any more: it was revoked or changed there.</source>
        <translation>%1 n’accepte plus votre mot de passe&#xa0;: il y a été révoqué ou changé.</translation>
    </message>
    <message>
        <source>Make a new application password on the site and sign in again; sending then goes on by itself.</source>
        <translation>Créez un nouveau mot de passe d’application sur le site et reconnectez-vous&#x202f;; l’envoi reprendra de lui-même.</translation>
    </message>
    <message>
        <source>The password for %1 is not on this computer any more, or its keychain is closed.</source>
        <translation>Le mot de passe de %1 n’est plus sur cet ordinateur, ou son trousseau est fermé.</translation>
    </message>
    <message>
        <source>Sign in again; sending then goes on by itself.</source>
        <translation>Reconnectez-vous&#x202f;; l’envoi reprendra de lui-même.</translation>
    </message>
    <message>
        <source>%1 does not accept application passwords any more.</source>
        <translation>%1 n’accepte plus les mots de passe d’application.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site to allow them, then sign in again.</source>
        <translation>Demandez au responsable du site de les autoriser, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Your account may not do this on %1.</source>
        <translation>Votre compte n’a pas ce droit sur %1.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site for a role that may, then sign in again; or change what shall become of the story there.</source>
        <translation>Demandez au responsable du site un rôle qui donne ce droit, puis reconnectez-vous&#x202f;; ou changez ce que l’article doit y devenir.</translation>
    </message>
    <message>
        <source>%1 has moved to another address.</source>
        <translation>%1 a changé d’adresse.</translation>
    </message>
    <message>
        <source>Your password was not sent there.</source>
        <translation>Votre mot de passe n’y a pas été envoyé.</translation>
    </message>
    <message>
        <source>Look whether the new address is right, and sign in there; sending then goes on by itself.</source>
        <translation>Vérifiez que la nouvelle adresse est la bonne et connectez-vous-y&#x202f;; l’envoi reprendra de lui-même.</translation>
    </message>
    <message>
        <source>The story is saved on this computer, and nothing is sent twice.</source>
        <translation>L’article est enregistré sur cet ordinateur, et rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Le site</translation>
    </message>
    <message>
        <source>The story is on the site. What it says in a channel needs you.</source>
        <translation>L’article est sur le site. Ce qui en est dit dans une chaîne a besoin de vous.</translation>
    </message>
    <message>
        <source>The pages are in the folder of %1.</source>
        <translation>Les pages sont dans le dossier de %1.</translation>
    </message>
    <message>
        <source>It said last:
%1</source>
        <comment>the last lines of a program</comment>
        <translation>Dernières lignes affichées&#xa0;:
%1</translation>
    </message>
    <message>
        <source>A picture is too big for %1, and cannot be made small enough.</source>
        <translation>Une image est trop grande pour %1 et ne peut pas être réduite assez.</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>le site</translation>
    </message>
    <message>
        <source>Open the story and cut the picture or choose another; then send it again. Should the site take larger files than Standfirst knows, set its “Largest file” under Sites.</source>
        <translation>Ouvrez l’article et recadrez l’image ou choisissez-en une autre&#x202f;; puis renvoyez-le. Si le site accepte des fichiers plus gros que Standfirst ne le sait, réglez son «&#xa0;Fichier le plus gros&#xa0;» sous Sites.</translation>
    </message>
    <message>
        <source>Somebody put it into the trash on the site. Nothing was written or published there.</source>
        <translation>Quelqu’un l’a mis à la corbeille sur le site. Rien n’y a été écrit ni publié.</translation>
    </message>
    <message>
        <source>Somebody took it off the site: readers get it no longer. Nothing was written or published there.</source>
        <translation>Quelqu’un l’a dépublié du site&#xa0;: les lecteurs ne le voient plus. Rien n’y a été écrit ni publié.</translation>
    </message>
    <message>
        <source>Somebody scheduled it on the site meanwhile. Nothing was written or published there.</source>
        <translation>Quelqu’un l’a entre-temps programmé sur le site. Rien n’y a été écrit ni publié.</translation>
    </message>
    <message>
        <source>Somebody published it on the site meanwhile: readers get it already. Nothing was written there.</source>
        <translation>Quelqu’un l’a entre-temps publié sur le site&#xa0;: les lecteurs le voient déjà. Rien n’y a été écrit.</translation>
    </message>
    <message>
        <source>Look at both copies, then say whether yours shall go on.</source>
        <translation>Regardez les deux versions, puis dites si la vôtre doit continuer.</translation>
    </message>
    <message>
        <source>Readers get it by now, or at its hour by itself, so it could not be kept as a draft: that would have put unfinished text before them.</source>
        <translation>Les lecteurs le voient désormais, ou le verront à son heure. Il n’a donc pas pu être gardé comme brouillon&#xa0;: cela leur aurait montré un texte inachevé.</translation>
    </message>
    <message>
        <source>Stop this, and publish the story when its text is ready for readers.</source>
        <translation>Arrêtez cet envoi et publiez l’article quand son texte sera prêt pour les lecteurs.</translation>
    </message>
    <message>
        <source>On %1 it is something else now (“%2”): somebody changed what kind of post it is.</source>
        <comment>site, a word of the site such as “pages”</comment>
        <translation>Sur %1, c’est maintenant autre chose («&#x202f;%2&#x202f;»)&#xa0;: quelqu’un a changé le type de publication.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Make it what it was on the site and try again, or do there what is to be done.</source>
        <translation>Rien n’y a été changé. Rendez-lui son type sur le site et réessayez, ou faites là-bas ce qu’il y a à faire.</translation>
    </message>
    <message>
        <source>What should be changed is no longer on the site: somebody deleted it there for good.</source>
        <translation>Ce qui devait être changé n’est plus sur le site&#xa0;: quelqu’un l’y a supprimé définitivement.</translation>
    </message>
    <message>
        <source>If it was to go, stop this. Otherwise send it anew: a new post is made there.</source>
        <translation>S’il devait disparaître, arrêtez cet envoi. Sinon, envoyez-le à nouveau&#xa0;: une nouvelle publication y sera créée.</translation>
    </message>
</context>
<context>
    <name>ChannelWords</name>
    <message>
        <source>The token of the channel is not on this computer, or its keychain is closed.</source>
        <translation>Le jeton de la chaîne n’est pas sur cet ordinateur, ou son trousseau est fermé.</translation>
    </message>
    <message>
        <source>Enter the token once more among the channels of the site; it then goes on by itself.</source>
        <translation>Saisissez de nouveau le jeton parmi les chaînes du site&#x202f;; l’envoi reprendra de lui-même.</translation>
    </message>
    <message>
        <source>The server does not take this token.</source>
        <translation>Le serveur n’accepte pas ce jeton.</translation>
    </message>
    <message>
        <source>Enter a new one among the channels of the site; it then goes on by itself.</source>
        <translation>Saisissez-en un nouveau parmi les chaînes du site&#x202f;; l’envoi reprendra de lui-même.</translation>
    </message>
    <message>
        <source>There is no such channel, or the bot is not in it.</source>
        <translation>Cette chaîne n’existe pas, ou le bot n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Look at the channel&apos;s name, and make the bot one of its administrators.</source>
        <translation>Vérifiez le nom de la chaîne, et faites du bot l’un de ses administrateurs.</translation>
    </message>
    <message>
        <source>It may not write in this channel.</source>
        <translation>Il n’a pas le droit d’écrire dans cette chaîne.</translation>
    </message>
    <message>
        <source>On Telegram, make the bot an administrator who may post. On Mastodon, make a token that may write.</source>
        <translation>Sur Telegram, faites du bot un administrateur qui a le droit de publier. Sur Mastodon, créez un jeton qui a le droit d’écrire.</translation>
    </message>
    <message>
        <source>The channel is no longer among those of the site.</source>
        <translation>La chaîne n’est plus parmi celles du site.</translation>
    </message>
    <message>
        <source>What stands there can be changed and deleted there.</source>
        <translation>Ce qui s’y trouve peut être modifié et supprimé là-bas.</translation>
    </message>
    <message>
        <source>The site does not show the story yet.</source>
        <translation>Le site ne montre pas encore l’article.</translation>
    </message>
    <message>
        <source>Readers do not have the story on the site, so nothing was posted.</source>
        <translation>Les lecteurs n’ont pas l’article sur le site&#x202f;; rien n’a donc été publié dans la chaîne.</translation>
    </message>
    <message>
        <source>Telegram lets a bot delete a post for 48 hours only, unless it may delete all of them.</source>
        <translation>Telegram ne laisse un bot supprimer un message que pendant 48 heures, sauf s’il a le droit de les supprimer tous.</translation>
    </message>
    <message>
        <source>Delete it in the channel by hand.</source>
        <translation>Supprimez-le à la main dans la chaîne.</translation>
    </message>
    <message>
        <source>Which of the channel&apos;s posts it is, is not known here.</source>
        <translation>On ne sait pas ici de quel message de la chaîne il s’agit.</translation>
    </message>
    <message>
        <source>Change or delete it in the channel by hand.</source>
        <translation>Modifiez-le ou supprimez-le à la main dans la chaîne.</translation>
    </message>
    <message>
        <source>The post is no longer in the channel.</source>
        <translation>Le message n’est plus dans la chaîne.</translation>
    </message>
    <message>
        <source>The channel could not use what was sent. The details say why.</source>
        <translation>La chaîne n’a pas pu se servir de ce qui a été envoyé. Les détails disent pourquoi.</translation>
    </message>
    <message>
        <source>%1 Trying again now.</source>
        <comment>a reason, then what is done</comment>
        <translation>%1 Nouvel essai maintenant.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <comment>a reason, then a time such as 8 s</comment>
        <translation>%1 Nouvel essai dans %2.</translation>
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
        <translation>toutes les langues</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>Telegram · name of the channel · language</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>It is the token of %1, called “%2”.</source>
        <comment>account, its name</comment>
        <translation>C’est le jeton de %1, nommé «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It is the token of %1. In “%2” it may not post: make it an administrator who may.</source>
        <comment>a bot, name of the channel</comment>
        <translation>C’est le jeton de %1. Dans «&#xa0;%2&#xa0;», il n’a pas le droit de publier&#xa0;: faites-en un administrateur qui a ce droit.</translation>
    </message>
    <message>
        <source>It is the token of %1. In “%2” it may post, but not delete.</source>
        <comment>a bot, name of the channel</comment>
        <translation>C’est le jeton de %1. Dans «&#xa0;%2&#xa0;», il a le droit de publier, mais non de supprimer.</translation>
    </message>
    <message>
        <source>It is the token of %1. In “%2” it may post, change and delete.</source>
        <comment>a bot, name of the channel</comment>
        <translation>C’est le jeton de %1. Dans «&#xa0;%2&#xa0;», il a le droit de publier, de modifier et de supprimer.</translation>
    </message>
    <message>
        <source>%1 too many: the end is cut</source>
        <comment>a number of letters</comment>
        <translation>%1 de trop&#xa0;: la fin est coupée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>letters used, letters there is room for</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Left as it is.</source>
        <translation>Laissé tel quel.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>En route…</translation>
    </message>
    <message>
        <source>The channel&apos;s answer was lost: the post may be there and may not. It is never sent twice by itself. Look in the channel, then say how it is.</source>
        <translation>La réponse de la chaîne s’est perdue&#xa0;: le message y est peut-être, ou non. Il n’est jamais envoyé deux fois de lui-même. Regardez dans la chaîne, puis dites ce qu’il en est.</translation>
    </message>
    <message>
        <source>The channel&apos;s answer was lost; sent again under its key it is there once.</source>
        <translation>La réponse de la chaîne s’est perdue&#x202f;; renvoyé sous sa clé, le message n’y sera qu’une fois.</translation>
    </message>
    <message>
        <source>The channel could not be reached, or asked to wait.</source>
        <translation>La chaîne est restée injoignable, ou a demandé d’attendre.</translation>
    </message>
    <message>
        <source>Waits for %1, and until readers have the story.</source>
        <comment>an hour</comment>
        <translation>Attend %1, et que les lecteurs aient l’article.</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>Attend son tour.</translation>
    </message>
    <message>
        <source>The connection to the channel&apos;s server is not safe, so nothing was sent.</source>
        <translation>La connexion au serveur de la chaîne n’est pas sûre&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to mend its certificate.</source>
        <translation>Demandez au responsable du serveur de corriger son certificat.</translation>
    </message>
    <message>
        <source>The channel&apos;s server could not be reached.</source>
        <translation>Le serveur de la chaîne est injoignable.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The post could not be sent. The details say why.</source>
        <translation>Le message n’a pas pu être envoyé. Les détails disent pourquoi.</translation>
    </message>
    <message>
        <source>The words of the post were changed. Its picture is there still: what the story has now in its place, this channel could not be given.</source>
        <translation>Les mots du message ont été changés. Son image y est encore&#xa0;: ce que l’article a maintenant à sa place n’a pas pu être donné à ce canal.</translation>
    </message>
    <message>
        <source>Telegram takes no picture off a post. Delete the post in the channel by hand if the picture must go.</source>
        <translation>Telegram ne retire pas l’image d’un message. Supprimez le message à la main dans le canal si l’image doit disparaître.</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>The command could not be started: there is no such program, or it may not be run.</source>
        <translation>La commande n’a pas pu être lancée&#xa0;: ce programme n’existe pas, ou son exécution n’est pas permise.</translation>
    </message>
    <message>
        <source>The command ended with the error %1.</source>
        <comment>a number</comment>
        <translation>La commande s’est terminée par l’erreur %1.</translation>
    </message>
    <message>
        <source>The command crashed.</source>
        <translation>La commande a planté.</translation>
    </message>
    <message>
        <source>The command took too long and was ended.</source>
        <translation>La commande a pris trop de temps et a été interrompue.</translation>
    </message>
    <message>
        <source>The command was stopped.</source>
        <translation>La commande a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The story could not be printed.</source>
        <translation>L’article n’a pas pu être imprimé.</translation>
    </message>
    <message>
        <source>The file and your stories are as they were.</source>
        <translation>Le fichier et vos articles sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>The story is saved in Standfirst as always; a file that was there before is as it was.</source>
        <translation>L’article est enregistré dans Standfirst comme toujours&#x202f;; un fichier déjà présent est tel qu’il était.</translation>
    </message>
    <message>
        <source>The story is saved in Standfirst as always.</source>
        <translation>L’article est enregistré dans Standfirst comme toujours.</translation>
    </message>
    <message>
        <source>It is damaged: open it in the program that made it and save it anew, or ask for another copy.</source>
        <translation>Il est endommagé&#xa0;: ouvrez-le dans le programme qui l’a créé et enregistrez-le de nouveau, ou demandez une autre copie.</translation>
    </message>
    <message>
        <source>There is more in it than a story can hold: open it in the program that made it and save the part you need.</source>
        <translation>Il contient plus qu’un article ne peut contenir&#xa0;: ouvrez-le dans le programme qui l’a créé et enregistrez la partie qu’il vous faut.</translation>
    </message>
    <message>
        <source>It is protected by a password: open it in the program that made it and save it without.</source>
        <translation>Il est protégé par un mot de passe&#xa0;: ouvrez-le dans le programme qui l’a créé et enregistrez-le sans.</translation>
    </message>
    <message>
        <source>It is a Word document of the old kind (.doc): save it as .docx in Word or LibreOffice first.</source>
        <translation>C’est un document Word de l’ancien type (.doc)&#xa0;: enregistrez-le d’abord en .docx dans Word ou LibreOffice.</translation>
    </message>
    <message>
        <source>It is a Pages document: export it as Word (.docx) from Pages first.</source>
        <translation>C’est un document Pages&#xa0;: exportez-le d’abord de Pages au format Word (.docx).</translation>
    </message>
    <message>
        <source>It is a PDF, which has no paragraphs to read: ask for the document it was made of.</source>
        <translation>C’est un PDF, qui n’a pas de paragraphes à lire&#xa0;: demandez le document dont il est tiré.</translation>
    </message>
    <message>
        <source>It is a spreadsheet, slides or a web archive, not a text: copy what you need and paste it.</source>
        <translation>C’est une feuille de calcul, une présentation ou une archive web, non un texte&#xa0;: copiez ce qu’il vous faut et collez-le.</translation>
    </message>
    <message>
        <source>It is empty: ask for another copy.</source>
        <translation>Il est vide&#xa0;: demandez une autre copie.</translation>
    </message>
    <message>
        <source>It is not a text: choose a .docx, .odt, .rtf, .html, .md or .txt file.</source>
        <translation>Ce n’est pas un texte&#xa0;: choisissez un fichier .docx, .odt, .rtf, .html, .md ou .txt.</translation>
    </message>
    <message>
        <source>It is not a file: choose a .docx, .odt, .rtf, .html, .md or .txt file.</source>
        <translation>Ce n’est pas un fichier&#xa0;: choisissez un fichier .docx, .odt, .rtf, .html, .md ou .txt.</translation>
    </message>
    <message>
        <source>It is not there any more: choose it again.</source>
        <translation>Il n’est plus là&#xa0;: choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>You may not read it: change its permissions or choose another.</source>
        <translation>Vous n’avez pas le droit de le lire&#xa0;: changez ses permissions ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Look whether the disk has room and can be read, then try again.</source>
        <translation>Vérifiez que le disque a de la place et se laisse lire, puis réessayez.</translation>
    </message>
    <message>
        <source>Look whether the printer is there and on, or export a PDF instead.</source>
        <translation>Vérifiez que l’imprimante est là et allumée, ou exportez plutôt un PDF.</translation>
    </message>
    <message>
        <source>Look whether the disk has room and you may write to this folder, or choose another.</source>
        <translation>Vérifiez que le disque a de la place et que vous avez le droit d’écrire dans ce dossier, ou choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>What you wrote last could not be saved.</source>
        <translation>Vos derniers mots n’ont pas pu être enregistrés.</translation>
    </message>
    <message>
        <source>The story could not be opened.</source>
        <translation>L’article n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The list of stories could not be read.</source>
        <translation>La liste des articles n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>A new story could not be made.</source>
        <translation>Un nouvel article n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>The story could not be moved to the bin.</source>
        <translation>L’article n’a pas pu être mis à la corbeille.</translation>
    </message>
    <message>
        <source>The story could not be taken out of the bin.</source>
        <translation>L’article n’a pas pu être sorti de la corbeille.</translation>
    </message>
    <message>
        <source>The bin could not be emptied.</source>
        <translation>La corbeille n’a pas pu être vidée.</translation>
    </message>
    <message>
        <source>The versions of this story could not be read.</source>
        <translation>Les versions de cet article n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The version could not be kept.</source>
        <translation>La version n’a pas pu être gardée.</translation>
    </message>
    <message>
        <source>The version could not be opened.</source>
        <translation>La version n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>The story could not be put on its way.</source>
        <translation>L’article n’a pas pu être mis en route.</translation>
    </message>
    <message>
        <source>The story could not be sent to the site.</source>
        <translation>L’article n’a pas pu être envoyé au site.</translation>
    </message>
    <message>
        <source>The site&apos;s copy could not be read.</source>
        <translation>La copie du site n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Desks and tags could not be read from the site.</source>
        <translation>Les services et les mots-clés du site n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The site&apos;s settings could not be saved.</source>
        <translation>Les réglages du site n’ont pas pu être enregistrés.</translation>
    </message>
    <message>
        <source>The site could not be removed.</source>
        <translation>Le site n’a pas pu être retiré.</translation>
    </message>
    <message>
        <source>The folder cannot be used as a site.</source>
        <translation>Le dossier ne peut pas servir de site.</translation>
    </message>
    <message>
        <source>The picture could not be added.</source>
        <translation>L’image n’a pas pu être ajoutée.</translation>
    </message>
    <message>
        <source>The picture could not be shown.</source>
        <translation>L’image n’a pas pu être montrée.</translation>
    </message>
    <message>
        <source>The dictionary could not be added.</source>
        <translation>Le dictionnaire n’a pas pu être ajouté.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>What is on the clipboard could not be pasted.</source>
        <translation>Le contenu du presse-papiers n’a pas pu être collé.</translation>
    </message>
    <message>
        <source>It is still on the page, and everything before it is on disk.</source>
        <translation>Ils sont encore sur la page, et tout ce qui précède est sur le disque.</translation>
    </message>
    <message>
        <source>Nothing was changed in it.</source>
        <translation>Rien n’y a été changé.</translation>
    </message>
    <message>
        <source>The stories themselves are not touched.</source>
        <translation>Les articles eux-mêmes sont intacts.</translation>
    </message>
    <message>
        <source>Your other stories are as they were.</source>
        <translation>Vos autres articles sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>It is still where it was.</source>
        <translation>Il est toujours à sa place.</translation>
    </message>
    <message>
        <source>It is still in the bin, whole.</source>
        <translation>Il est toujours dans la corbeille, entier.</translation>
    </message>
    <message>
        <source>What is in it can still be taken out.</source>
        <translation>Ce qui s’y trouve peut encore en être sorti.</translation>
    </message>
    <message>
        <source>The story on the page is not touched.</source>
        <translation>L’article sur la page est intact.</translation>
    </message>
    <message>
        <source>The story itself is saved as always.</source>
        <translation>L’article lui-même est enregistré comme toujours.</translation>
    </message>
    <message>
        <source>Nothing was sent, and the story is saved on this computer.</source>
        <translation>Rien n’a été envoyé, et l’article est enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The story is saved on this computer, and nothing is sent twice.</source>
        <translation>L’article est enregistré sur cet ordinateur, et rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>Nothing was overwritten, here or there.</source>
        <translation>Rien n’a été écrasé, ni ici ni là-bas.</translation>
    </message>
    <message>
        <source>Those read last are still there, and you can go on writing.</source>
        <translation>Ceux de la dernière lecture sont toujours là, et vous pouvez continuer d’écrire.</translation>
    </message>
    <message>
        <source>They are as they were before.</source>
        <translation>Ils sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>It is still in the list, and nothing on the site was touched.</source>
        <translation>Il est toujours dans la liste, et rien n’a été touché sur le site.</translation>
    </message>
    <message>
        <source>Nothing in the folder was changed.</source>
        <translation>Rien n’a été changé dans le dossier.</translation>
    </message>
    <message>
        <source>The file itself and your story are as they were.</source>
        <translation>Le fichier et votre article sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>Its place in the story, its caption and its credit are kept.</source>
        <translation>Sa place dans l’article, sa légende et son crédit sont gardés.</translation>
    </message>
    <message>
        <source>The dictionaries you have go on working.</source>
        <translation>Les dictionnaires que vous avez continuent de servir.</translation>
    </message>
    <message>
        <source>The story is as it was, and the clipboard too.</source>
        <translation>L’article est tel qu’il était, le presse-papiers aussi.</translation>
    </message>
    <message>
        <source>It goes on by itself when there is a connection.</source>
        <translation>Cela reprendra de soi-même dès qu’il y aura une connexion.</translation>
    </message>
    <message>
        <source>Look whether this computer is online, then try again.</source>
        <translation>Vérifiez que cet ordinateur est en ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>The site refused: look whether the account and its password still hold, and what the account may do there.</source>
        <translation>Le site a refusé&#xa0;: vérifiez que le compte et son mot de passe sont toujours valables, et ce que le compte a le droit d’y faire.</translation>
    </message>
    <message>
        <source>The site&apos;s copy has changed since it was last read: look at both and choose.</source>
        <translation>La copie du site a changé depuis la dernière lecture&#xa0;: regardez les deux et choisissez.</translation>
    </message>
    <message>
        <source>It is no longer on the site: look there whether somebody removed it.</source>
        <translation>Il n’est plus sur le site&#xa0;: voyez là-bas si quelqu’un l’a retiré.</translation>
    </message>
    <message>
        <source>The site could not use what it was sent: the details say why.</source>
        <translation>Le site n’a pas pu se servir de ce qu’il a reçu&#xa0;: les détails disent pourquoi.</translation>
    </message>
    <message>
        <source>The answer was lost on the way: the site is looked at before anything is done again.</source>
        <translation>La réponse s’est perdue en route&#xa0;: le site est examiné avant toute nouvelle action.</translation>
    </message>
    <message>
        <source>The answer was lost on the way: try again.</source>
        <translation>La réponse s’est perdue en route&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>Look whether the disk of this computer has room and can be written to, then try again.</source>
        <translation>Vérifiez que le disque de cet ordinateur a de la place et n’est pas protégé en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>The file is not there any more: choose it again.</source>
        <translation>Le fichier n’est plus là&#xa0;: choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>You may not read this file: change its permissions or choose another.</source>
        <translation>Vous n’avez pas le droit de lire ce fichier&#xa0;: changez ses permissions ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>What is in it cannot be used: choose another.</source>
        <translation>Son contenu est inutilisable&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Look whether the disk has room and can be read, then try again.</source>
        <translation>Vérifiez que le disque a de la place et se laisse lire, puis réessayez.</translation>
    </message>
    <message>
        <source>Its file is not on this computer: add the picture again.</source>
        <translation>Son fichier n’est pas sur cet ordinateur&#xa0;: ajoutez l’image de nouveau.</translation>
    </message>
    <message>
        <source>It is not there any more: look at the list anew.</source>
        <translation>Ce n’est plus là&#xa0;: regardez la liste de nouveau.</translation>
    </message>
    <message>
        <source>It was changed elsewhere in the meantime: open it anew and look at both.</source>
        <translation>Cela a changé ailleurs entre-temps&#xa0;: rouvrez et regardez les deux.</translation>
    </message>
    <message>
        <source>This computer does not allow it: look at the permissions of the folder.</source>
        <translation>Cet ordinateur ne le permet pas&#xa0;: voyez les permissions du dossier.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Choisissez un dossier qui existe et où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>The details say what is wrong with it.</source>
        <translation>Les détails disent ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Look whether the disk is full; it is tried again by itself. Until then, leave the window open.</source>
        <translation>Voyez si le disque est plein&#x202f;; un nouvel essai se fera de lui-même. D’ici là, laissez la fenêtre ouverte.</translation>
    </message>
    <message>
        <source>Look whether the disk has room and can be written to, then try again.</source>
        <translation>Vérifiez que le disque a de la place et n’est pas protégé en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>Copy it once more, or paste it as plain text.</source>
        <translation>Copiez-le encore une fois, ou collez-le en texte brut.</translation>
    </message>
    <message>
        <source>A file is missing: an .aff and a .dic file of the same name have to lie in one folder.</source>
        <translation>Il manque un fichier&#xa0;: un .aff et un .dic du même nom doivent se trouver dans un même dossier.</translation>
    </message>
    <message>
        <source>It is not a dictionary Standfirst can use, or it is too big: choose an .oxt file, or an .aff or .dic file whose other half lies beside it, of less than 50 MB unpacked.</source>
        <translation>Ce n’est pas un dictionnaire que Standfirst sait utiliser, ou il est trop grand&#xa0;: choisissez un fichier .oxt, ou un .aff ou .dic dont l’autre moitié se trouve à côté, de moins de 50 Mo décompressé.</translation>
    </message>
    <message>
        <source>The copy could not be written.</source>
        <translation>La copie n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>The text is still on the page.</source>
        <translation>Le texte est encore sur la page.</translation>
    </message>
    <message>
        <source>Choose another place: another disk, or a stick.</source>
        <translation>Choisissez un autre endroit&#xa0;: un autre disque ou une clé USB.</translation>
    </message>
    <message>
        <source>This Standfirst was built without libheif, which reads the HEIC photographs of telephones: install a build with it, or save the picture as JPEG.</source>
        <translation>Ce Standfirst a été construit sans libheif, qui lit les photos HEIC des téléphones&#xa0;: installez-en un qui le contient, ou enregistrez l’image en JPEG.</translation>
    </message>
    <message>
        <source>What reads %1 pictures is missing on this computer: install Qt&apos;s image formats (qt6-image-formats-plugins), or save the picture as JPEG.</source>
        <translation>Ce qui lit les images %1 manque sur cet ordinateur&#xa0;: installez les formats d’image de Qt (qt6-image-formats-plugins), ou enregistrez l’image en JPEG.</translation>
    </message>
    <message>
        <source>It is not a picture Standfirst can use, or it is too big: choose a JPEG, PNG, WebP, GIF, TIFF, BMP or HEIC of less than 100 MB.</source>
        <translation>Ce n’est pas une image que Standfirst sait utiliser, ou elle est trop grande&#xa0;: choisissez un JPEG, PNG, WebP, GIF, TIFF, BMP ou HEIC de moins de 100 Mo.</translation>
    </message>
    <message>
        <source>The log of this story could not be read.</source>
        <translation>L’historique de cet article n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The notes could not be read from the site.</source>
        <translation>Les notes du site n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The note could not be sent to the site.</source>
        <translation>La note n’a pas pu être envoyée au site.</translation>
    </message>
    <message>
        <source>What you wrote is still in its field.</source>
        <translation>Ce que vous avez écrit est toujours dans son champ.</translation>
    </message>
    <message>
        <source>It may have arrived: read the notes again before you send it once more.</source>
        <translation>Elle est peut-être arrivée&#xa0;: relisez les notes avant de la renvoyer.</translation>
    </message>
    <message>
        <source>On the site it is public, on its way there, or comes out at its hour by itself, and a draft would put unfinished text before readers. Use Update… when the text is ready for them.</source>
        <translation>Sur le site, il est public, en route ou paraîtra de lui-même à son heure, et un brouillon montrerait aux lecteurs un texte inachevé. Utilisez «&#x202f;Mettre à jour…&#x202f;» quand le texte est prêt pour eux.</translation>
    </message>
    <message>
        <source>Its embargo ends after the hour of publication: choose a later hour, or have the embargo lifted.</source>
        <translation>Son embargo se termine après l’heure de publication&#xa0;: choisissez une heure plus tardive ou faites lever l’embargo.</translation>
    </message>
</context>
<context>
    <name>FilingWords</name>
    <message>
        <source>Ordinary</source>
        <comment>a format of posts</comment>
        <translation>Ordinaire</translation>
    </message>
    <message>
        <source>Aside</source>
        <comment>a format of posts</comment>
        <translation>En passant</translation>
    </message>
    <message>
        <source>Audio</source>
        <comment>a format of posts</comment>
        <translation>Son</translation>
    </message>
    <message>
        <source>Conversation</source>
        <comment>a format of posts</comment>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Gallery</source>
        <comment>a format of posts</comment>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>a format of posts</comment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>a format of posts</comment>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>a format of posts</comment>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a format of posts</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Video</source>
        <comment>a format of posts</comment>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>This site does not keep them. They stay with the story here.</source>
        <translation>Ce site ne les garde pas. Ils restent ici avec l’article.</translation>
    </message>
    <message>
        <source>Kept there by %1.</source>
        <comment>%1: the name of a plugin</comment>
        <translation>Gardés là-bas par %1.</translation>
    </message>
    <message>
        <source>Kept there by Standfirst’s own plugin.</source>
        <translation>Gardés là-bas par l’extension de Standfirst.</translation>
    </message>
    <message>
        <source>no story or picture arrives twice, nobody’s words are overwritten in the moment between reading and writing, everybody sees who has a story open, stories are found again whatever was changed in them, and big pictures go on where the line broke</source>
        <translation>aucun article ni aucune image n’arrive deux fois, les mots de personne ne sont écrasés entre la lecture et l’écriture, chacun voit qui a ouvert un article, les articles sont retrouvés quoi qu’on y ait changé, et les grandes images reprennent là où la ligne a été coupée</translation>
    </message>
    <message>
        <source>Standfirst’s own plugin is not there. Everything works without it; with it, %1. It comes with Standfirst, for whoever runs the site.</source>
        <comment>%1: what it gives, a list</comment>
        <translation>L’extension de Standfirst n’y est pas. Tout marche sans elle&#xa0;; avec elle, %1. Elle est fournie avec Standfirst, pour qui gère le site.</translation>
    </message>
    <message>
        <source>Standfirst’s own plugin is there, version %1: %2.</source>
        <comment>%2: what it gives, a list</comment>
        <translation>L’extension de Standfirst est là, version %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 Version %2 comes with this Standfirst and gives more: whoever runs the site can put it there.</source>
        <comment>a sentence, a number</comment>
        <translation>%1 La version %2 est fournie avec ce Standfirst et offre davantage&#xa0;: qui gère le site peut l’y installer.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>“TK” still stands in the text</source>
        <translation>«&#xa0;TK&#xa0;» se trouve encore dans le texte</translation>
    </message>
    <message>
        <source>“TK” still stands in the field “%1”</source>
        <translation>«&#xa0;TK&#xa0;» se trouve encore dans le champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no headline yet</source>
        <translation>Il n’y a pas encore de titre</translation>
    </message>
    <message>
        <source>Headline is 1 character over the limit</source>
        <translation>Le titre dépasse la limite de 1 caractère</translation>
    </message>
    <message numerus="yes">
        <source>Headline is %Ln characters over the limit</source>
        <translation>
            <numerusform>Le titre dépasse la limite de %Ln caractère</numerusform>
            <numerusform>Le titre dépasse la limite de %Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no standfirst</source>
        <translation>Il n’y a pas de chapeau</translation>
    </message>
    <message>
        <source>Standfirst is 1 character over the limit</source>
        <translation>Le chapeau dépasse la limite de 1 caractère</translation>
    </message>
    <message numerus="yes">
        <source>Standfirst is %Ln characters over the limit</source>
        <translation>
            <numerusform>Le chapeau dépasse la limite de %Ln caractère</numerusform>
            <numerusform>Le chapeau dépasse la limite de %Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text yet</source>
        <translation>Il n’y a pas encore de texte</translation>
    </message>
    <message>
        <source>No desk is chosen</source>
        <translation>Aucun service n’est choisi</translation>
    </message>
    <message>
        <source>There are no tags</source>
        <translation>Il n’y a pas de mots-clés</translation>
    </message>
    <message>
        <source>Nobody is credited</source>
        <translation>Aucun crédit</translation>
    </message>
    <message>
        <source>Lead picture has no alternative text</source>
        <translation>L’image principale n’a pas de texte alternatif</translation>
    </message>
    <message>
        <source>Picture has no alternative text</source>
        <translation>Une image n’a pas de texte alternatif</translation>
    </message>
    <message>
        <source>A picture is missing: it is neither on this computer nor on the site</source>
        <translation>Il manque une image&#xa0;: elle n’est ni sur cet ordinateur ni sur le site</translation>
    </message>
    <message>
        <source>The hour of publication has passed: it would go out at once</source>
        <translation>L’heure de parution est passée&#xa0;: il paraîtrait aussitôt</translation>
    </message>
    <message>
        <source>A link has no words to click on</source>
        <translation>Un lien n’a pas de texte</translation>
    </message>
    <message>
        <source>Stands in the way of publishing</source>
        <translation>Empêche la publication</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Surtitre</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Chapeau</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>Image principale</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Parution</translation>
    </message>
    <message>
        <source>1 piece of advice</source>
        <translation>1 conseil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces of advice</source>
        <translation>
            <numerusform>%Ln conseil</numerusform>
            <numerusform>%Ln conseils</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Rien ne s’y oppose</translation>
    </message>
    <message>
        <source>Nothing stands in the way; %1</source>
        <translation>Rien ne s’y oppose&#x202f;; %1</translation>
    </message>
    <message>
        <source>1 thing stands in the way of publishing</source>
        <translation>1 point empêche la publication</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things stand in the way of publishing</source>
        <translation>
            <numerusform>%Ln point empêche la publication</numerusform>
            <numerusform>%Ln points empêchent la publication</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what blocks; advice</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>A footnote has no number in the text: it is not published</source>
        <translation>Une note de bas de page n’a pas d’appel dans le texte&#xa0;: elle n’est pas publiée</translation>
    </message>
    <message>
        <source>A number in the text has no footnote</source>
        <translation>Un appel dans le texte n’a pas de note de bas de page</translation>
    </message>
    <message>
        <source>Search and social</source>
        <translation>Recherche et réseaux sociaux</translation>
    </message>
    <message>
        <source>The embargo holds: nothing of it leaves before its hour</source>
        <translation>L’embargo vaut&#xa0;: rien n’en part avant son heure</translation>
    </message>
    <message>
        <source>A block stays behind, readers there see nothing of it: %1</source>
        <translation>Un bloc reste en arrière, les lecteurs n’en voient rien là-bas&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks stay behind, readers there see nothing of them: %1</source>
        <translation>
            <numerusform>%Ln bloc reste en arrière, les lecteurs n’en voient rien là-bas&#xa0;: %1</numerusform>
            <numerusform>%Ln blocs restent en arrière, les lecteurs n’en voient rien là-bas&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a block only what can be read goes along: %1</source>
        <translation>D’un bloc, seul ce qui peut se lire est emporté&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln blocks only what can be read goes along: %1</source>
        <translation>
            <numerusform>De %Ln bloc, seul ce qui peut se lire est emporté&#xa0;: %1</numerusform>
            <numerusform>De %Ln blocs, seul ce qui peut se lire est emporté&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>HTML of its own site</source>
        <translation>HTML propre à son site</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a block&apos;s name as people say it, as its site calls it</comment>
        <translation>«&#x202f;%1&#x202f;» (%2)</translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <source>Kicker</source>
        <translation>Surtitre</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Chapeau</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Note to the desk</source>
        <translation>Note au service</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>Credit of the picture</source>
        <translation>Crédit de l’image</translation>
    </message>
    <message>
        <source>Place and copyright of the picture</source>
        <translation>Lieu et droits de l’image</translation>
    </message>
    <message>
        <source>Title of the card</source>
        <translation>Titre du contenu intégré</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Search and social</source>
        <translation>Recherche et réseaux sociaux</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
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
        <translation>Redémarrez Standfirst pour qu’il parle cette langue. Ce que vous avez écrit est en sûreté.</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgare</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalan</translation>
    </message>
    <message>
        <source>Central Kurdish</source>
        <translation>Kurde central</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danois</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>German (Austria)</source>
        <translation>Allemand (Autriche)</translation>
    </message>
    <message>
        <source>German (Switzerland)</source>
        <translation>Allemand (Suisse)</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>English (Australia)</source>
        <translation>Anglais (Australie)</translation>
    </message>
    <message>
        <source>English (Canada)</source>
        <translation>Anglais (Canada)</translation>
    </message>
    <message>
        <source>English (UK)</source>
        <translation>Anglais (R.-U.)</translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation>Anglais (É.-U.)</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonien</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persan</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>French (Canada)</source>
        <translation>Français (Canada)</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croate</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hongrois</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonésien</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurde</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituanien</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letton</translation>
    </message>
    <message>
        <source>Norwegian (Bokmål)</source>
        <translation>Norvégien (bokmål)</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pachto</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation>Portugais (Brésil)</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slovène</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanais</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbe</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Ourdou</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Chinese (simplified)</source>
        <translation>Chinois (simplifié)</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>Chinois (traditionnel)</translation>
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
        <translation>et plus encore</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Non repris&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things were left out: %1</source>
        <translation>
            <numerusform>%Ln élément n’a pas été repris&#xa0;: %1</numerusform>
            <numerusform>%Ln éléments n’ont pas été repris&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fonts, colours and spacing</source>
        <translation>polices, couleurs et espacements</translation>
    </message>
    <message>
        <source>names of styles</source>
        <translation>noms de styles</translation>
    </message>
    <message>
        <source>hidden notes of the program it comes from</source>
        <translation>notes cachées du programme d’origine</translation>
    </message>
    <message>
        <source>1 remark or deleted passage</source>
        <translation>1 remarque ou passage supprimé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remarks or deleted passages</source>
        <translation>
            <numerusform>%Ln remarque ou passage supprimé</numerusform>
            <numerusform>%Ln remarques ou passages supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>texte masqué</translation>
    </message>
    <message>
        <source>what counts readers in a link</source>
        <translation>ce qui compte les lecteurs dans un lien</translation>
    </message>
    <message numerus="yes">
        <source>what counts readers in %Ln links</source>
        <translation>
            <numerusform>ce qui compte les lecteurs dans %Ln lien</numerusform>
            <numerusform>ce qui compte les lecteurs dans %Ln liens</numerusform>
        </translation>
    </message>
    <message>
        <source>a path on somebody’s computer</source>
        <translation>un chemin sur l’ordinateur de quelqu’un</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths on somebody’s computer</source>
        <translation>
            <numerusform>%Ln chemin sur l’ordinateur de quelqu’un</numerusform>
            <numerusform>%Ln chemins sur l’ordinateur de quelqu’un</numerusform>
        </translation>
    </message>
    <message>
        <source>scripts</source>
        <translation>scripts</translation>
    </message>
    <message>
        <source>a frame, form or film</source>
        <translation>un cadre, formulaire ou film</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames, forms or films</source>
        <translation>
            <numerusform>%Ln cadre, formulaire ou film</numerusform>
            <numerusform>%Ln cadres, formulaires ou films</numerusform>
        </translation>
    </message>
    <message>
        <source>navigation and side columns</source>
        <translation>navigation et colonnes latérales</translation>
    </message>
    <message>
        <source>empty paragraphs</source>
        <translation>paragraphes vides</translation>
    </message>
    <message>
        <source>a picture on another site, not fetched</source>
        <translation>une image sur un autre site, non récupérée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures on other sites, not fetched</source>
        <translation>
            <numerusform>%Ln image sur d’autres sites, non récupérée</numerusform>
            <numerusform>%Ln images sur d’autres sites, non récupérées</numerusform>
        </translation>
    </message>
    <message>
        <source>a picture that did not come along</source>
        <translation>une image qui n’a pas suivi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures that did not come along</source>
        <translation>
            <numerusform>%Ln image qui n’a pas suivi</numerusform>
            <numerusform>%Ln images qui n’ont pas suivi</numerusform>
        </translation>
    </message>
    <message>
        <source>a footnote number without its note</source>
        <translation>un appel de note sans sa note</translation>
    </message>
    <message numerus="yes">
        <source>%Ln footnote numbers without their notes</source>
        <translation>
            <numerusform>%Ln appel de note sans sa note</numerusform>
            <numerusform>%Ln appels de note sans leurs notes</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest of an endless word</source>
        <translation>la fin d’un mot interminable</translation>
    </message>
    <message numerus="yes">
        <source>the rest of %Ln endless words</source>
        <translation>
            <numerusform>la fin de %Ln mot interminable</numerusform>
            <numerusform>la fin de %Ln mots interminables</numerusform>
        </translation>
    </message>
    <message>
        <source>too deep structure</source>
        <translation>structure trop profonde</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Non repris&#xa0;: %1.</translation>
    </message>
    <message>
        <source>a link that leads on from a page nobody named</source>
        <translation>un lien relatif à une page inconnue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln links that lead on from a page nobody named</source>
        <translation>
            <numerusform>%Ln lien relatif à une page inconnue</numerusform>
            <numerusform>%Ln liens relatifs à une page inconnue</numerusform>
        </translation>
    </message>
    <message>
        <source>invisible signs that mislead or mark a copy</source>
        <translation>des signes invisibles qui trompent ou marquent une copie</translation>
    </message>
    <message>
        <source>a plugin’s block, which this text without blocks cannot hold</source>
        <translation>un bloc d’une extension, que ce texte sans blocs ne peut pas contenir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plugin’s blocks, which this text without blocks cannot hold</source>
        <translation>
            <numerusform>%Ln bloc d’extensions, que ce texte sans blocs ne peut pas contenir</numerusform>
            <numerusform>%Ln blocs d’extensions, que ce texte sans blocs ne peut pas contenir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListingWords</name>
    <message>
        <source>Sign in again in the settings of the site.</source>
        <translation>Reconnectez-vous dans les réglages du site.</translation>
    </message>
    <message>
        <source>Look whether this computer is online, then try again.</source>
        <translation>Vérifiez que cet ordinateur est en ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site for a role that may edit stories.</source>
        <translation>Demandez au responsable du site un rôle qui donne le droit de modifier des articles.</translation>
    </message>
    <message>
        <source>Somebody may have removed it there: search again.</source>
        <translation>Quelqu’un l’y a peut-être retiré&#xa0;: cherchez de nouveau.</translation>
    </message>
    <message>
        <source>Look whether the disk of this computer has room and can be written to, then try again.</source>
        <translation>Vérifiez que le disque de cet ordinateur a de la place et n’est pas protégé en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>The site&apos;s answer could not be used: the details say why.</source>
        <translation>La réponse du site est inutilisable&#xa0;: les détails disent pourquoi.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmé</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>goes out %1</source>
        <comment>an hour and day</comment>
        <translation>parution %1</translation>
    </message>
    <message>
        <source>in your library</source>
        <translation>dans votre bibliothèque</translation>
    </message>
    <message>
        <source>The stories of %1 could not be read.</source>
        <translation>Les articles de %1 n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Nothing was changed, here or there.</source>
        <translation>Rien n’a été changé, ni ici ni là-bas.</translation>
    </message>
    <message>
        <source>The story could not be opened from %1.</source>
        <translation>L’article n’a pas pu être ouvert depuis %1.</translation>
    </message>
</context>
<context>
    <name>LiveWords</name>
    <message>
        <source>the site says there is no such page (%1)</source>
        <translation>le site dit que cette page n’existe pas (%1)</translation>
    </message>
    <message>
        <source>the site asks readers to sign in, or keeps them out (%1)</source>
        <translation>le site demande aux lecteurs de se connecter, ou leur refuse l’accès (%1)</translation>
    </message>
    <message>
        <source>the site has a fault (%1)</source>
        <translation>le site est en panne (%1)</translation>
    </message>
    <message>
        <source>the site answers with %1</source>
        <comment>an HTTP status</comment>
        <translation>le site répond par %1</translation>
    </message>
    <message>
        <source>Readers do not get the page: %1.</source>
        <translation>Les lecteurs n’obtiennent pas la page&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The page does not have the headline.</source>
        <translation>Le titre n’est pas sur la page.</translation>
    </message>
    <message>
        <source>The page has another headline: “%1”</source>
        <translation>La page a un autre titre&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>These words are not on the page: “%1”</source>
        <translation>Ces mots ne sont pas sur la page&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The page names another address as its own: %1</source>
        <translation>La page donne une autre adresse pour la sienne&#xa0;: %1</translation>
    </message>
    <message>
        <source>The page does not say which language it is in.</source>
        <translation>La page ne dit pas dans quelle langue elle est.</translation>
    </message>
    <message>
        <source>The page says it is in another language: %1</source>
        <translation>La page dit être dans une autre langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>No picture of the story is on the page.</source>
        <translation>Aucune image de l’article n’est sur la page.</translation>
    </message>
    <message>
        <source>Readers do not get the picture: %1.</source>
        <translation>Les lecteurs n’obtiennent pas l’image&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The feed does not carry it yet.</source>
        <translation>Il n’est pas encore dans le flux.</translation>
    </message>
    <message>
        <source>The sitemap does not carry it yet.</source>
        <translation>Il n’est pas encore dans le plan du site (sitemap).</translation>
    </message>
    <message>
        <source>Readers get the page.</source>
        <translation>Les lecteurs obtiennent la page.</translation>
    </message>
    <message>
        <source>The headline is there.</source>
        <translation>Le titre y est.</translation>
    </message>
    <message>
        <source>All words are there.</source>
        <translation>Tous les mots y sont.</translation>
    </message>
    <message>
        <source>The page names this address as its own.</source>
        <translation>La page donne cette adresse pour la sienne.</translation>
    </message>
    <message>
        <source>The page says its language.</source>
        <translation>La page dit sa langue.</translation>
    </message>
    <message>
        <source>The picture loads.</source>
        <translation>L’image se charge.</translation>
    </message>
    <message>
        <source>The feed carries it.</source>
        <translation>Il est dans le flux.</translation>
    </message>
    <message>
        <source>The sitemap carries it.</source>
        <translation>Il est dans le plan du site (sitemap).</translation>
    </message>
    <message>
        <source>Whether readers see it could not be looked at (%1): no connection.</source>
        <comment>a time</comment>
        <translation>Impossible de vérifier si les lecteurs le voient (%1)&#xa0;: pas de connexion.</translation>
    </message>
    <message>
        <source>Live at %1</source>
        <comment>a time</comment>
        <translation>En ligne (%1)</translation>
    </message>
    <message>
        <source>Live at %1, but not all is right</source>
        <comment>a time</comment>
        <translation>En ligne (%1), mais tout n’est pas correct</translation>
    </message>
    <message>
        <source>Not live at %1. %2</source>
        <comment>a time, what is wrong</comment>
        <translation>Pas en ligne (%1). %2</translation>
    </message>
    <message>
        <source>The page names no feed.</source>
        <translation>La page n’indique aucun flux.</translation>
    </message>
    <message>
        <source>The site asks search engines to stay away.</source>
        <translation>Le site demande aux moteurs de recherche de rester à l’écart.</translation>
    </message>
    <message>
        <source>No sitemap that could be read names it.</source>
        <translation>Aucun plan du site (sitemap) lisible ne le mentionne.</translation>
    </message>
    <message>
        <source>The picture could not be looked at.</source>
        <translation>L’image n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>Readers still get it at its address.</source>
        <translation>Les lecteurs l’obtiennent toujours à son adresse.</translation>
    </message>
    <message>
        <source>The site says there is no such page (%1).</source>
        <translation>Le site dit que cette page n’existe pas (%1).</translation>
    </message>
    <message>
        <source>What is at its address now is not the story: %1</source>
        <translation>Ce qui est à présent à son adresse n’est pas l’article&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gone since %1</source>
        <comment>a time</comment>
        <translation>Disparu depuis %1</translation>
    </message>
    <message>
        <source>Still there at %1. Readers get it all the same.</source>
        <comment>a time</comment>
        <translation>Toujours là (%1). Les lecteurs l’obtiennent quand même.</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>the site</source>
        <translation>le site</translation>
    </message>
    <message>
        <source>To be saved on %1 as a draft</source>
        <translation>À enregistrer sur %1 comme brouillon</translation>
    </message>
    <message>
        <source>To be handed in on %1</source>
        <translation>À déposer sur %1</translation>
    </message>
    <message>
        <source>To be published on %1</source>
        <translation>À publier sur %1</translation>
    </message>
    <message>
        <source>To be scheduled on %1</source>
        <translation>À programmer sur %1</translation>
    </message>
    <message>
        <source>To be taken off %1</source>
        <translation>À dépublier sur %1</translation>
    </message>
    <message>
        <source>To be withdrawn on %1; its page shall say so</source>
        <translation>À retirer sur %1&#x202f;; sa page doit le dire</translation>
    </message>
    <message>
        <source>To be withdrawn from %1; its page shall go</source>
        <translation>À retirer sur %1&#x202f;; sa page doit disparaître</translation>
    </message>
    <message>
        <source>Saved on %1 as a draft</source>
        <translation>Enregistré sur %1 comme brouillon</translation>
    </message>
    <message>
        <source>Handed in on %1</source>
        <translation>Déposé sur %1</translation>
    </message>
    <message>
        <source>Published on %1</source>
        <translation>Publié sur %1</translation>
    </message>
    <message>
        <source>Scheduled on %1</source>
        <translation>Programmé sur %1</translation>
    </message>
    <message>
        <source>Taken off %1; it is a draft there</source>
        <translation>Dépublié sur %1&#x202f;; il y est un brouillon</translation>
    </message>
    <message>
        <source>Withdrawn on %1; its page says so</source>
        <translation>Retiré sur %1&#x202f;; sa page le dit</translation>
    </message>
    <message>
        <source>Withdrawn from %1; its page is gone</source>
        <translation>Retiré sur %1&#x202f;; sa page a disparu</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>il n’y est pas</translation>
    </message>
    <message>
        <source>somebody had changed it there</source>
        <translation>quelqu’un l’y avait modifié</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>the site refused</source>
        <translation>le site a refusé</translation>
    </message>
    <message>
        <source>the site could not use it, or has something else than was sent</source>
        <translation>le site n’a pas pu s’en servir, ou a autre chose que ce qui a été envoyé</translation>
    </message>
    <message>
        <source>the site or this computer could not do it</source>
        <translation>le site ou cet ordinateur n’a pas pu le faire</translation>
    </message>
    <message>
        <source>the answer was lost</source>
        <translation>la réponse s’est perdue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was tried, what came of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>what was tried</comment>
        <translation>%1&#xa0;: terminé</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Créé ici</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>stage of a story</comment>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken back before it was done</source>
        <translation>Annulé avant d’être fait</translation>
    </message>
    <message>
        <source>A correction goes with it</source>
        <translation>Un rectificatif l’accompagne</translation>
    </message>
    <message>
        <source>Put together with what was changed on %1</source>
        <translation>Fusionné avec ce qui a été modifié sur %1</translation>
    </message>
    <message>
        <source>What %1 had altered was accepted</source>
        <translation>Ce que %1 avait modifié a été accepté</translation>
    </message>
    <message>
        <source>What %1 had altered is put back</source>
        <translation>Ce que %1 avait modifié est rétabli</translation>
    </message>
    <message>
        <source>What %1 had altered was left as it is</source>
        <translation>Ce que %1 avait modifié a été laissé tel quel</translation>
    </message>
    <message>
        <source>Embargo until %1</source>
        <translation>Embargo jusqu’à %1</translation>
    </message>
    <message>
        <source>Embargo taken away</source>
        <translation>Embargo supprimé</translation>
    </message>
    <message>
        <source>Embargo lifted</source>
        <translation>Embargo levé</translation>
    </message>
    <message>
        <source>Seen as readers get it, as it should be</source>
        <translation>Vu tel que les lecteurs l’obtiennent, comme il se doit</translation>
    </message>
    <message>
        <source>Seen that readers get it no longer</source>
        <translation>Vu que les lecteurs ne l’obtiennent plus</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what happened · who did it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <comment>one id or several</comment>
        <translation>Requête %1</translation>
    </message>
    <message>
        <source>On %1, where it is set to private: readers do not get it</source>
        <translation>Sur %1, où il est réglé sur privé&#xa0;: les lecteurs ne le voient pas</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was tried and what came of it, a sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>To be updated on %1</source>
        <translation>À mettre à jour sur %1</translation>
    </message>
    <message>
        <source>To be corrected on %1</source>
        <translation>À rectifier sur %1</translation>
    </message>
    <message>
        <source>To be published on %1 again</source>
        <translation>À publier de nouveau sur %1</translation>
    </message>
    <message>
        <source>Updated on %1</source>
        <translation>Mis à jour sur %1</translation>
    </message>
    <message>
        <source>Corrected on %1</source>
        <translation>Rectifié sur %1</translation>
    </message>
    <message>
        <source>Published on %1 again</source>
        <translation>Publié de nouveau sur %1</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Description of a picture</source>
        <translation>Description d’une image</translation>
    </message>
    <message>
        <source>Credit of a picture</source>
        <translation>Crédit d’une image</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Style of a paragraph</source>
        <translation>Style d’un paragraphe</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Details of a block</source>
        <translation>Détails d’un bloc</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Nothing on the site collides with your text.</source>
        <translation>Rien sur le site n’est en conflit avec votre texte.</translation>
    </message>
    <message>
        <source>Somebody changed one place on the site.</source>
        <translation>Quelqu’un a modifié un endroit sur le site.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody changed %Ln places on the site.</source>
        <translation>
            <numerusform>Quelqu’un a modifié %Ln endroit sur le site.</numerusform>
            <numerusform>Quelqu’un a modifié %Ln endroits sur le site.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing collides: both can be published.</source>
        <comment>%1: a sentence</comment>
        <translation>%1 Aucun conflit&#xa0;: les deux peuvent être publiés.</translation>
    </message>
    <message>
        <source>In one place both of you changed the same: choose what is published.</source>
        <translation>À un endroit, vous avez tous deux modifié la même chose&#xa0;: choisissez ce qui est publié.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln places both of you changed the same: choose what is published.</source>
        <translation>
            <numerusform>À %Ln endroit, vous avez tous deux modifié la même chose&#xa0;: choisissez ce qui est publié.</numerusform>
            <numerusform>À %Ln endroits, vous avez tous deux modifié la même chose&#xa0;: choisissez ce qui est publié.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>Tout est tranché</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Chapeau</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Surtitre</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>Image principale</translation>
    </message>
    <message>
        <source>Words for search engines</source>
        <translation>Texte pour les moteurs de recherche</translation>
    </message>
    <message>
        <source>Words for social networks</source>
        <translation>Texte pour les réseaux sociaux</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Time of publication</source>
        <translation>Heure de parution</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>It was removed on the site, and you changed it.</source>
        <translation>Retiré sur le site, mais modifié par vous.</translation>
    </message>
    <message>
        <source>You removed it, and it was changed on the site.</source>
        <translation>Retiré par vous, mais modifié sur le site.</translation>
    </message>
    <message>
        <source>Both of you changed these words.</source>
        <translation>Vous avez tous deux modifié ces mots.</translation>
    </message>
    <message>
        <source>Both of you changed this.</source>
        <translation>Vous avez tous deux modifié ceci.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Le leur</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>%1, added</source>
        <comment>%1: mine or theirs</comment>
        <translation>%1, ajouté</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <comment>%1: mine or theirs</comment>
        <translation>%1, retiré</translation>
    </message>
    <message>
        <source>%1, moved</source>
        <comment>%1: mine or theirs</comment>
        <translation>%1, déplacé</translation>
    </message>
    <message>
        <source>%L1 of %L2 open</source>
        <translation>%L1 sur %L2 à trancher</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rectificatifs</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>On top of the front page</source>
        <translation>En tête de la page d’accueil</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>Classé dans</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min read</source>
        <translation>
            <numerusform>%Ln min de lecture</numerusform>
            <numerusform>%Ln min de lecture</numerusform>
        </translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>aucune image</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 image</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 caractère</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>aucun mot-clé</translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation>1 mot-clé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln mot-clé</numerusform>
            <numerusform>%Ln mots-clés</numerusform>
        </translation>
    </message>
    <message>
        <source>no desks</source>
        <translation>aucun service</translation>
    </message>
    <message>
        <source>1 desk</source>
        <translation>1 service</translation>
    </message>
    <message numerus="yes">
        <source>%Ln desks</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message>
        <source>no stories</source>
        <translation>aucun article</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 article</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>as many words</source>
        <translation>autant de mots</translation>
    </message>
    <message>
        <source>1 more word</source>
        <translation>1 mot de plus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more words</source>
        <translation>
            <numerusform>%Ln mot de plus</numerusform>
            <numerusform>%Ln mots de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fewer word</source>
        <translation>1 mot de moins</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer words</source>
        <translation>
            <numerusform>%Ln mot de moins</numerusform>
            <numerusform>%Ln mots de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 occurrence</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Submitted for review</source>
        <translation>Soumis à relecture</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Kept before going back</source>
        <translation>Gardé avant le retour</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <translation>Retour à une version antérieure</translation>
    </message>
    <message>
        <source>Kept by itself</source>
        <translation>Gardé automatiquement</translation>
    </message>
    <message>
        <source>Saved by %1</source>
        <translation>Enregistré par %1</translation>
    </message>
    <message>
        <source>Submitted for review by %1</source>
        <translation>Soumis à relecture par %1</translation>
    </message>
    <message>
        <source>Sent back by %1</source>
        <translation>Renvoyé par %1</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Approuvé par %1</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Publié par %1</translation>
    </message>
    <message>
        <source>Kept before %1 went back</source>
        <translation>Gardé avant le retour fait par %1</translation>
    </message>
    <message>
        <source>%1 went back to an earlier version</source>
        <translation>%1 est revenu à une version antérieure</translation>
    </message>
    <message>
        <source>Kept by itself while %1 wrote</source>
        <translation>Gardé automatiquement pendant que %1 écrivait</translation>
    </message>
    <message>
        <source>Kept before words were replaced</source>
        <translation>Gardé avant le remplacement de mots</translation>
    </message>
    <message>
        <source>Kept before %1 replaced words</source>
        <translation>Gardé avant que %1 ne remplace des mots</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>%1 altered the markup of 1 block. The words are as you sent them.</source>
        <translation>%1 a modifié le balisage de 1 bloc. Les mots sont tels que vous les avez envoyés.</translation>
    </message>
    <message numerus="yes">
        <source>%1 altered the markup of %Ln blocks. The words are as you sent them.</source>
        <translation>
            <numerusform>%1 a modifié le balisage de %Ln bloc. Les mots sont tels que vous les avez envoyés.</numerusform>
            <numerusform>%1 a modifié le balisage de %Ln blocs. Les mots sont tels que vous les avez envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 altered 1 block of what you sent.</source>
        <translation>%1 a modifié 1 bloc de ce que vous avez envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 altered %Ln blocks of what you sent.</source>
        <translation>
            <numerusform>%1 a modifié %Ln bloc de ce que vous avez envoyé.</numerusform>
            <numerusform>%1 a modifié %Ln blocs de ce que vous avez envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text stays as it is, identical to the byte.</source>
        <translation>Le texte reste tel quel, identique à l’octet près.</translation>
    </message>
    <message>
        <source>1 paragraph changed</source>
        <translation>1 paragraphe modifié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs changed</source>
        <translation>
            <numerusform>%Ln paragraphe modifié</numerusform>
            <numerusform>%Ln paragraphes modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other block changed</source>
        <translation>1 autre bloc modifié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other blocks changed</source>
        <translation>
            <numerusform>%Ln autre bloc modifié</numerusform>
            <numerusform>%Ln autres blocs modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 block added</source>
        <translation>1 bloc ajouté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks added</source>
        <translation>
            <numerusform>%Ln bloc ajouté</numerusform>
            <numerusform>%Ln blocs ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 block taken out</source>
        <translation>1 bloc retiré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks taken out</source>
        <translation>
            <numerusform>%Ln bloc retiré</numerusform>
            <numerusform>%Ln blocs retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 block moved</source>
        <translation>1 bloc déplacé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks moved</source>
        <translation>
            <numerusform>%Ln bloc déplacé</numerusform>
            <numerusform>%Ln blocs déplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>only the white space between blocks changed</source>
        <translation>seuls les blancs entre les blocs ont changé</translation>
    </message>
    <message>
        <source>1 block identical to the byte</source>
        <translation>1 bloc identique à l’octet près</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks identical to the byte</source>
        <translation>
            <numerusform>%Ln bloc identique à l’octet près</numerusform>
            <numerusform>%Ln blocs identiques à l’octet près</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A block without words</source>
        <translation>Un bloc sans mots</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Disparu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Other markup: %1</source>
        <translation>Autre balisage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Before: %1
Now: %2</source>
        <translation>Avant&#xa0;: %1
Maintenant&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 Nobody edited it: a filter or a plugin there did.</source>
        <comment>a sentence that says how much</comment>
        <translation>%1 Personne n’y a touché&#xa0;: c’est un filtre ou une extension là-bas.</translation>
    </message>
    <message>
        <source>What you sent is on its way to %1 once more.</source>
        <translation>Ce que vous avez envoyé repart vers %1.</translation>
    </message>
    <message>
        <source>%1 insists: what you sent was put back and altered again. A filter or a plugin there does it, and whoever runs the site can change that: an administrator. Until then the site&apos;s form is the one that stays.</source>
        <translation>%1 insiste&#xa0;: ce que vous avez envoyé a été rétabli, puis de nouveau modifié. C’est un filtre ou une extension là-bas, et le responsable du site peut y remédier&#xa0;: un administrateur. D’ici là, c’est la forme du site qui reste.</translation>
    </message>
    <message>
        <source>Markup sent: %1
Markup there: %2</source>
        <translation>Balisage envoyé&#xa0;: %1
Balisage là-bas&#xa0;: %2</translation>
    </message>
    <message>
        <source>Put in there: %1</source>
        <translation>Ajouté là-bas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken out there: %1</source>
        <translation>Retiré là-bas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Chapeau</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>one that is not known here</source>
        <translation>un qui n’est pas connu ici</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 changed the headline.</source>
        <translation>%1 a modifié le titre.</translation>
    </message>
    <message>
        <source>%1 changed the standfirst.</source>
        <translation>%1 a modifié le chapeau.</translation>
    </message>
    <message>
        <source>%1 changed the address.</source>
        <translation>%1 a modifié l’adresse de l’article.</translation>
    </message>
    <message>
        <source>%1 filed it under other desks.</source>
        <translation>%1 a classé l’article dans d’autres services.</translation>
    </message>
    <message>
        <source>%1 gave it other tags.</source>
        <translation>%1 a donné d’autres mots-clés à l’article.</translation>
    </message>
    <message>
        <source>1 block of the text</source>
        <translation>1 bloc du texte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks of the text</source>
        <translation>
            <numerusform>%Ln bloc du texte</numerusform>
            <numerusform>%Ln blocs du texte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 altered what you sent: %2.</source>
        <translation>%1 a modifié ce que vous avez envoyé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 Nobody edited it: a filter or a plugin there did, or the role of your account.</source>
        <comment>a sentence that says how much</comment>
        <translation>%1 Personne n’y a touché&#xa0;: c’est un filtre ou une extension là-bas, ou le rôle de votre compte.</translation>
    </message>
    <message>
        <source>%1
Yours: %2
The site&apos;s: %3</source>
        <comment>name of a field; what was sent; what is there</comment>
        <translation>%1
Envoyé&#xa0;: %2
Sur le site&#xa0;: %3</translation>
    </message>
    <message>
        <source>Yours: %1
The site&apos;s: %2</source>
        <translation>Envoyé&#xa0;: %1
Sur le site&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>Yes</source>
        <comment>stays on top</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <comment>stays on top</comment>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Corrections demandées</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmé</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Being written. Nobody else has been asked to look at it yet.</source>
        <translation>En cours d’écriture. Personne d’autre n’a encore été invité à le relire.</translation>
    </message>
    <message>
        <source>Waiting to be read before it goes out.</source>
        <translation>En attente de relecture avant parution.</translation>
    </message>
    <message>
        <source>Read, and sent back to the writer.</source>
        <translation>Relu et renvoyé à l’auteur.</translation>
    </message>
    <message>
        <source>Read and ready to be published.</source>
        <translation>Relu et prêt à être publié.</translation>
    </message>
    <message>
        <source>Goes out by itself at its hour.</source>
        <translation>Paraîtra de lui-même à son heure.</translation>
    </message>
    <message>
        <source>Readers can see it.</source>
        <translation>Les lecteurs le voient.</translation>
    </message>
    <message>
        <source>Will not be published.</source>
        <translation>Ne sera pas publié.</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Repasser en brouillon</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Soumettre à relecture</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Programmer…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save as draft on the site</source>
        <translation>Enregistrer comme brouillon sur le site</translation>
    </message>
    <message>
        <source>Hand in on the site for approval</source>
        <translation>Déposer sur le site pour approbation</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publier maintenant</translation>
    </message>
    <message>
        <source>Publish at a set time</source>
        <translation>Publier à une heure choisie</translation>
    </message>
    <message>
        <source>Update what is public</source>
        <translation>Mettre à jour ce qui est public</translation>
    </message>
    <message>
        <source>Take off the site</source>
        <translation>Dépublier</translation>
    </message>
    <message>
        <source>Withdraw; its page says so</source>
        <translation>Retirer&#x202f;; sa page le dit</translation>
    </message>
    <message>
        <source>Withdraw; its page goes</source>
        <translation>Retirer&#x202f;; sa page disparaît</translation>
    </message>
    <message>
        <source>It comes out on the site at its hour by itself: a draft would go out with it. Use Update… when the text is ready.</source>
        <translation>Il paraîtra de lui-même sur le site à son heure&#xa0;: un brouillon partirait avec. Utilisez «&#x202f;Mettre à jour…&#x202f;» quand le texte est prêt.</translation>
    </message>
    <message>
        <source>It is out on the site: a draft would put unfinished text before readers. Use Update… when the text is ready.</source>
        <translation>Il est paru sur le site&#xa0;: un brouillon montrerait aux lecteurs un texte inachevé. Utilisez «&#x202f;Mettre à jour…&#x202f;» quand le texte est prêt.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>The site could not be reached.</source>
        <translation>Le site est injoignable.</translation>
    </message>
    <message>
        <source>The site refused.</source>
        <translation>Le site a refusé.</translation>
    </message>
    <message>
        <source>This computer could not read what is to be sent.</source>
        <translation>Cet ordinateur n’a pas pu lire ce qui est à envoyer.</translation>
    </message>
    <message>
        <source>The site&apos;s answer was lost.</source>
        <translation>La réponse du site s’est perdue.</translation>
    </message>
    <message>
        <source>The site answered with an error.</source>
        <translation>Le site a répondu par une erreur.</translation>
    </message>
    <message>
        <source>The site&apos;s copy has changed. Look at both and choose.</source>
        <translation>La copie du site a changé. Regardez les deux et choisissez.</translation>
    </message>
    <message>
        <source>The site refused. Check the account and its password, then try again.</source>
        <translation>Le site a refusé. Vérifiez le compte et son mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>What should be changed is no longer on the site.</source>
        <translation>Ce qui devait être changé n’est plus sur le site.</translation>
    </message>
    <message>
        <source>The site could not use what was sent. The details say why.</source>
        <translation>Le site n’a pas pu se servir de ce qui a été envoyé. Les détails disent pourquoi.</translation>
    </message>
    <message>
        <source>It cannot go on by itself. The details say why.</source>
        <translation>Cela ne peut pas continuer de soi-même. Les détails disent pourquoi.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Place on the site</source>
        <translation>Place sur le site</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Mise en ligne</translation>
    </message>
    <message>
        <source>Uploading a picture</source>
        <translation>Envoi d’une image</translation>
    </message>
    <message>
        <source>Making the tags the site does not have yet</source>
        <translation>Création des mots-clés que le site n’a pas encore</translation>
    </message>
    <message>
        <source>Making a place for the story on the site</source>
        <translation>Préparation de la place de l’article sur le site</translation>
    </message>
    <message>
        <source>Sending the text</source>
        <translation>Envoi du texte</translation>
    </message>
    <message>
        <source>Reading it back and comparing</source>
        <translation>Relecture et comparaison</translation>
    </message>
    <message>
        <source>Releasing it</source>
        <translation>Mise en ligne</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>something that goes on now</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The site&apos;s answer was lost. Looking there in %1 whether it arrived</source>
        <translation>La réponse du site s’est perdue. Vérification là-bas dans %1 s’il est arrivé</translation>
    </message>
    <message>
        <source>Looking on the site whether it arrived</source>
        <translation>Vérification sur le site s’il est arrivé</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>%1 Trying again now</source>
        <comment>a reason, then what is done</comment>
        <translation>%1 Nouvel essai maintenant</translation>
    </message>
    <message>
        <source>%1 Trying again in %2</source>
        <comment>a reason, then a time such as 8 s</comment>
        <translation>%1 Nouvel essai dans %2</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>A besoin de vous</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Stopped. What had arrived on the site stays there as a draft.</source>
        <translation>Arrêté. Ce qui était arrivé sur le site y reste comme brouillon.</translation>
    </message>
    <message>
        <source>Stopped before anything reached the site.</source>
        <translation>Arrêté avant que rien n’atteigne le site.</translation>
    </message>
    <message>
        <source>Kept as a draft on the site.</source>
        <translation>Gardé comme brouillon sur le site.</translation>
    </message>
    <message>
        <source>Handed in on the site; somebody there approves it.</source>
        <translation>Déposé sur le site&#x202f;; quelqu’un l’y approuvera.</translation>
    </message>
    <message>
        <source>On the site; it goes out by itself at its hour.</source>
        <translation>Sur le site&#x202f;; il paraîtra de lui-même à son heure.</translation>
    </message>
    <message>
        <source>Waits until you go online again.</source>
        <translation>Attend que vous repassiez en ligne.</translation>
    </message>
    <message>
        <source>Waits for a connection, then goes on by itself.</source>
        <translation>Attend une connexion, puis continue de lui-même.</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Toutes les étapes sont terminées.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>what the outbox does next</comment>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes sent, of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <comment>how far it is, a time</comment>
        <translation>%1, encore %2 environ</translation>
    </message>
    <message>
        <source>Stopped. The new text had arrived on the site already.</source>
        <translation>Arrêté. Le nouveau texte était déjà arrivé sur le site.</translation>
    </message>
    <message>
        <source>Stopped. Readers see what they saw before.</source>
        <translation>Arrêté. Les lecteurs voient ce qu’ils voyaient avant.</translation>
    </message>
    <message>
        <source>Public on the site.</source>
        <translation>Public sur le site.</translation>
    </message>
    <message>
        <source>Everything is ready. Public in %1.</source>
        <comment>a time such as 8 s</comment>
        <translation>Tout est prêt. Public dans %1.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Posting in the channel</source>
        <translation>Publication dans la chaîne</translation>
    </message>
    <message>
        <source>It is on the site. What it says in a channel needs you.</source>
        <translation>Il est sur le site. Ce qui en est dit dans une chaîne a besoin de vous.</translation>
    </message>
    <message>
        <source>Off the site; a draft of it is there.</source>
        <translation>Dépublié&#x202f;; un brouillon en est sur le site.</translation>
    </message>
    <message>
        <source>Withdrawn; its page says so.</source>
        <translation>Retiré&#x202f;; sa page le dit.</translation>
    </message>
    <message>
        <source>Withdrawn; its page is in the site&apos;s trash.</source>
        <translation>Retiré&#x202f;; sa page est dans la corbeille du site.</translation>
    </message>
    <message>
        <source>Waits here until the embargo ends, in %1.</source>
        <comment>a time such as 3 h</comment>
        <translation>Attend ici la fin de l’embargo, dans %1.</translation>
    </message>
    <message>
        <source>On the site; what it says in channels follows when readers have it.</source>
        <translation>Sur le site&#x202f;; ce qui en est dit dans les chaînes suivra quand les lecteurs l’auront.</translation>
    </message>
    <message>
        <source>Readers lose it in %1.</source>
        <comment>a time such as 8 s</comment>
        <translation>Les lecteurs ne l’auront plus dans %1.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Running the newsroom&apos;s command</source>
        <translation>Exécution de la commande de la rédaction</translation>
    </message>
    <message>
        <source>It is in the folder. The command that follows needs you.</source>
        <translation>Il est dans le dossier. La commande qui suit a besoin de vous.</translation>
    </message>
    <message>
        <source>In the folder; the command follows when its hour has come.</source>
        <translation>Dans le dossier&#x202f;; la commande suivra à son heure.</translation>
    </message>
    <message>
        <source>Everything is ready. It waits for the others that go with it.</source>
        <translation>Tout est prêt. Attend les autres qui partent avec lui.</translation>
    </message>
    <message>
        <source>Thin connection: texts go before their pictures.</source>
        <translation>Connexion faible&#xa0;: les textes partent avant leurs images.</translation>
    </message>
    <message>
        <source>Metered connection: texts go, pictures wait.</source>
        <translation>Connexion limitée&#xa0;: les textes partent, les images attendent.</translation>
    </message>
    <message>
        <source>Metered connection: everything waits.</source>
        <translation>Connexion limitée&#xa0;: tout attend.</translation>
    </message>
    <message>
        <source>The text is on the site as a draft. Its pictures wait for a connection that is not metered; nothing is published before they are there.</source>
        <translation>Le texte est sur le site comme brouillon. Ses images attendent une connexion non limitée&#x202f;; rien n’est publié avant qu’elles y soient.</translation>
    </message>
    <message>
        <source>It waits for a connection that is not metered.</source>
        <translation>Attend une connexion non limitée.</translation>
    </message>
    <message>
        <source>%1 was made smaller for the site: %2 instead of %3, %4 pixels long instead of %5.</source>
        <translation>%1 a été réduite pour le site&#xa0;: %2 au lieu de %3, %4 pixels de long au lieu de %5.</translation>
    </message>
    <message>
        <source>%1 was made smaller for the site: %2 instead of %3, with all its pixels.</source>
        <translation>%1 a été allégée pour le site&#xa0;: %2 au lieu de %3, avec tous ses pixels.</translation>
    </message>
    <message>
        <source>%1 It is a JPEG now.</source>
        <comment>what was done to a picture before</comment>
        <translation>%1 C’est maintenant un JPEG.</translation>
    </message>
    <message>
        <source>The connection was not safe, so nothing was sent.</source>
        <translation>La connexion n’était pas sûre, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>On the site, where it is set to private: readers do not get it.</source>
        <translation>Sur le site, où il est réglé sur privé&#xa0;: les lecteurs ne le voient pas.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year, as QLocale formats it</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, as QLocale formats it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>with an hour</comment>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>with an hour</comment>
        <translation>demain %1</translation>
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
        <translation>hier</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>as QLocale formats it</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>Monday, 3 March 2026, 18:00 (UTC+01:00)</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>as QLocale formats it</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>as QLocale formats it</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>il y a une minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>il y a une heure</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>a day ago</source>
        <translation>il y a un jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
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
        <translation>Heures de %1</translation>
    </message>
    <message>
        <source>Hours as in %1 (%2)</source>
        <comment>a zone of time, its offset</comment>
        <translation>Heures de %1 (%2)</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>the site</source>
        <translation>le site</translation>
    </message>
    <message>
        <source>This is not an address of a site.</source>
        <translation>Ce n’est pas l’adresse d’un site.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a site.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un site.</translation>
    </message>
    <message>
        <source>Nobody knows the name %1.</source>
        <translation>Personne ne connaît le nom %1.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Rien ne répond à %1.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate cannot be trusted.</source>
        <translation>La connexion à %1 n’est pas sûre&#xa0;: son certificat n’est pas digne de confiance.</translation>
    </message>
    <message>
        <source>%1 only answers without encryption: a password sent there could be read on the way.</source>
        <translation>%1 ne répond que sans chiffrement&#xa0;: un mot de passe envoyé là-bas pourrait être lu en route.</translation>
    </message>
    <message>
        <source>%1 is a WordPress, but its interface for programs (the REST API) is switched off or blocked.</source>
        <translation>%1 est un WordPress, mais son interface pour programmes (l’API REST) est désactivée ou bloquée.</translation>
    </message>
    <message>
        <source>Application passwords are switched off on %1.</source>
        <translation>Les mots de passe d’application sont désactivés sur %1.</translation>
    </message>
    <message>
        <source>%1 does not accept this name and password.</source>
        <translation>%1 n’accepte pas ce nom et ce mot de passe.</translation>
    </message>
    <message>
        <source>You are known to %1, but your account may not write posts there.</source>
        <translation>%1 vous connaît, mais votre compte n’a pas le droit d’y écrire d’articles.</translation>
    </message>
    <message>
        <source>Something in front of %1, such as a firewall, refused us.</source>
        <translation>Quelque chose devant %1, un pare-feu par exemple, nous a refusés.</translation>
    </message>
    <message>
        <source>%1 answered with an error of its own.</source>
        <translation>%1 a répondu par une erreur de son cru.</translation>
    </message>
    <message>
        <source>No name and no password was sent.</source>
        <translation>Ni nom ni mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>The password was not kept, and nothing on the site was changed.</source>
        <translation>Le mot de passe n’a pas été gardé, et rien n’a été changé sur le site.</translation>
    </message>
    <message>
        <source>Nothing on the site was changed.</source>
        <translation>Rien n’a été changé sur le site.</translation>
    </message>
    <message>
        <source>Type it as it stands in the browser, such as news.example.org.</source>
        <translation>Tapez-la comme dans le navigateur, par exemple news.example.org.</translation>
    </message>
    <message>
        <source>Look for a mistyped letter, and whether this computer is online.</source>
        <translation>Cherchez une faute de frappe, et vérifiez que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>Look whether the site opens in a browser, and try again in a while.</source>
        <translation>Voyez si le site s’ouvre dans un navigateur, et réessayez dans un moment.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site to renew its certificate. On a public network, try another one first.</source>
        <translation>Demandez au responsable du site de renouveler son certificat. Sur un réseau public, essayez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site to switch on HTTPS.</source>
        <translation>Demandez au responsable du site d’activer HTTPS.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site to allow the REST API for signed-in accounts; security plug-ins often switch it off.</source>
        <translation>Demandez au responsable du site d’autoriser l’API REST pour les comptes connectés&#x202f;; les extensions de sécurité la désactivent souvent.</translation>
    </message>
    <message>
        <source>Look whether the site lives at another address, such as one that ends in /news or /blog.</source>
        <translation>Voyez si le site est à une autre adresse, qui finit par exemple par /news ou /blog.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site to allow them; security plug-ins and sites without HTTPS switch them off.</source>
        <translation>Demandez au responsable du site de les autoriser&#x202f;; les extensions de sécurité et les sites sans HTTPS les désactivent.</translation>
    </message>
    <message>
        <source>Use an application password, not the one you sign in with in the browser, and the account&apos;s user name or e-mail address.</source>
        <translation>Utilisez un mot de passe d’application, non celui du navigateur, et le nom d’utilisateur ou l’adresse électronique du compte.</translation>
    </message>
    <message>
        <source>Ask for the role of contributor, author or editor, then try again.</source>
        <translation>Demandez le rôle de contributeur, d’auteur ou d’éditeur, puis réessayez.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site to let Standfirst through; the details help them to find the rule.</source>
        <translation>Demandez au responsable du site de laisser passer Standfirst&#x202f;; les détails l’aideront à trouver la règle.</translation>
    </message>
    <message>
        <source>Try again in a while; if it stays so, show the details to whoever runs the site.</source>
        <translation>Réessayez dans un moment&#x202f;; si cela persiste, montrez les détails au responsable du site.</translation>
    </message>
    <message>
        <source>The password for %1 is not on this computer.</source>
        <translation>Le mot de passe de %1 n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 sends us on to another address.</source>
        <translation>%1 nous renvoie à une autre adresse.</translation>
    </message>
    <message>
        <source>Sign in to the site again.</source>
        <translation>Connectez-vous de nouveau au site.</translation>
    </message>
    <message>
        <source>Look in a browser where the site is now, and use that address.</source>
        <translation>Cherchez dans un navigateur où est le site à présent, et prenez cette adresse.</translation>
    </message>
    <message>
        <source>There is a page at %1, but it is neither a WordPress nor a Ghost.</source>
        <translation>Il y a une page à %1, mais ce n’est ni un WordPress ni un Ghost.</translation>
    </message>
    <message>
        <source>%1 does not accept this key.</source>
        <translation>%1 n’accepte pas cette clé.</translation>
    </message>
    <message>
        <source>The key was not kept, and nothing on the site was changed.</source>
        <translation>La clé n’a pas été gardée, et rien n’a été changé sur le site.</translation>
    </message>
    <message>
        <source>Copy the whole Admin API key, with the colon in it: the Content API key above it is another one. A key that was made anew or taken back has to be copied again.</source>
        <translation>Copiez toute la clé Admin API, avec le deux-points&#xa0;: la clé Content API, au-dessus, en est une autre. Une clé recréée ou révoquée doit être copiée de nouveau.</translation>
    </message>
    <message>
        <source>%1 knows this key, but it may not do this there.</source>
        <translation>%1 connaît cette clé, mais elle n’y donne pas ce droit.</translation>
    </message>
    <message>
        <source>Use the Admin API key of a custom integration.</source>
        <translation>Utilisez la clé Admin API d’une intégration personnalisée.</translation>
    </message>
    <message>
        <source>The key for %1 is not on this computer.</source>
        <translation>La clé de %1 n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The proxy does not let us through to %1.</source>
        <translation>Le proxy ne nous laisse pas passer vers %1.</translation>
    </message>
    <message>
        <source>You work offline: %1 was not asked.</source>
        <translation>Vous travaillez hors ligne&#xa0;: %1 n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>Look at its address, name and password under Network, and whether it is running.</source>
        <translation>Vérifiez son adresse, son nom et son mot de passe sous Réseau, et qu’il fonctionne.</translation>
    </message>
    <message>
        <source>Switch off “Work offline”, and try again.</source>
        <translation>Désactivez «&#xa0;Travailler hors ligne&#xa0;» et réessayez.</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Version %1 · a newsroom editor</source>
        <translation>Version %1 · un éditeur de rédaction</translation>
    </message>
    <message>
        <source>Write, check, and publish. What you write is on your own disk before anything is sent anywhere.</source>
        <translation>Écrire, vérifier, publier. Ce que vous écrivez est sur votre propre disque avant que rien ne parte ailleurs.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>It stands on the work of many: Qt, SQLite, Hunspell, Gumbo, MD4C, Mustache, Exiv2, libzip and QtKeychain.</source>
        <translation>Il repose sur le travail de beaucoup&#xa0;: Qt, SQLite, Hunspell, Gumbo, MD4C, Mustache, Exiv2, libzip et QtKeychain.</translation>
    </message>
</context>
<context>
    <name>ui::AddSiteSheet</name>
    <message>
        <source>Add your site</source>
        <translation>Ajouter votre site</translation>
    </message>
    <message>
        <source>Find the site</source>
        <translation>Trouver le site</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Address of your site</source>
        <translation>Adresse de votre site</translation>
    </message>
    <message>
        <source>news.example.org</source>
        <translation>news.example.org</translation>
    </message>
    <message>
        <source>Use a folder on this computer instead</source>
        <translation>Utiliser plutôt un dossier de cet ordinateur</translation>
    </message>
    <message>
        <source>User name on the site</source>
        <translation>Nom d’utilisateur sur le site</translation>
    </message>
    <message>
        <source>Application password</source>
        <translation>Mot de passe d’application</translation>
    </message>
    <message>
        <source>Make one on the site</source>
        <translation>En créer un sur le site</translation>
    </message>
    <message>
        <source>User name or e-mail address there</source>
        <translation>Nom d’utilisateur ou adresse électronique là-bas</translation>
    </message>
    <message>
        <source>A password made for one program, which you can withdraw at any time. Sign in on the site, open your profile, go to “Application Passwords”, type Standfirst as the name, and copy what it shows. The password you sign in with in the browser does not work here.</source>
        <translation>Un mot de passe fait pour un seul programme, que vous pouvez révoquer à tout moment. Connectez-vous sur le site, ouvrez votre profil, allez à «&#xa0;Mots de passe d’application&#xa0;», tapez Standfirst comme nom et copiez ce qui s’affiche. Le mot de passe du navigateur ne fonctionne pas ici.</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>Il est gardé dans le trousseau de cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>This computer has no keychain running: the password is kept until Standfirst is closed, and asked for again the next time.</source>
        <translation>Aucun trousseau n’est actif sur cet ordinateur&#xa0;: le mot de passe est gardé jusqu’à la fermeture de Standfirst, puis redemandé la fois suivante.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <source>Get News Fast</source>
        <translation>Get News Fast</translation>
    </message>
    <message>
        <source>Language of the site</source>
        <translation>Langue du site</translation>
    </message>
    <message>
        <source>The whole site is written there as pages that any web server can show: articles, desks, tags, feed.</source>
        <translation>Le site entier y est écrit en pages que tout serveur web peut montrer&#xa0;: articles, services, mots-clés, flux.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Choose a folder for the site</source>
        <translation>Choisir un dossier pour le site</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Utiliser ce dossier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Examen de %1…</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>le site</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signing in and reading desks and tags…</source>
        <translation>Connexion et lecture des services et mots-clés…</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Examen du dossier…</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 est prêt.</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Vous êtes connecté en tant que %1.</translation>
    </message>
    <message>
        <source>Found there: %1.</source>
        <translation>Trouvé là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its desks and tags are being read.</source>
        <translation>Ses services et mots-clés sont en cours de lecture.</translation>
    </message>
    <message>
        <source>Your account may hand stories in; somebody else there publishes them.</source>
        <translation>Votre compte peut déposer des articles&#x202f;; quelqu’un d’autre les y publie.</translation>
    </message>
    <message>
        <source>Any address of it will do, as it stands in the browser. Standfirst finds out the rest. The site needs to be a WordPress or a Ghost.</source>
        <translation>N’importe quelle adresse du site convient, telle qu’elle est dans le navigateur. Standfirst trouve le reste. Le site doit être un WordPress ou un Ghost.</translation>
    </message>
    <message>
        <source>This computer has no keychain running: the key is kept until Standfirst is closed, and asked for again the next time.</source>
        <translation>Aucun trousseau n’est actif sur cet ordinateur&#xa0;: la clé est gardée jusqu’à la fermeture de Standfirst, puis redemandée la fois suivante.</translation>
    </message>
    <message>
        <source>Admin API key</source>
        <translation>Clé Admin API</translation>
    </message>
    <message>
        <source>Open the integrations of the site</source>
        <translation>Ouvrir les intégrations du site</translation>
    </message>
    <message>
        <source>A key made for one program, which an administrator of this Ghost can take back at any time. Sign in there, go to Settings → Integrations → “Add custom integration”, type Standfirst as the name, and copy the Admin API key: the long one with a colon in it. Stories sent with it have the owner of the site as their author.</source>
        <translation>Une clé faite pour un seul programme, qu’un administrateur de ce Ghost peut révoquer à tout moment. Connectez-vous-y, allez à Settings → Integrations → «&#xa0;Add custom integration&#xa0;», tapez Standfirst comme nom et copiez la clé «&#xa0;Admin API key&#xa0;»&#xa0;: la longue, qui contient un deux-points. Les articles envoyés avec elle ont pour auteur le propriétaire du site.</translation>
    </message>
    <message>
        <source>Stories are sent in the name of %1.</source>
        <translation>Les articles sont envoyés au nom de %1.</translation>
    </message>
    <message>
        <source>There are no desks yet: every tag of the site whose slug begins with “desk-” becomes one.</source>
        <translation>Il n’y a pas encore de services&#xa0;: chaque mot-clé du site dont le slug commence par «&#xa0;desk-&#xa0;» en devient un.</translation>
    </message>
    <message>
        <source>Standfirst opens the site&apos;s own page in your browser. Sign in there as you always do, with a second factor too if you have one, and allow the connection. The site makes a password for Standfirst alone, which you can take back at any time.</source>
        <translation>Standfirst ouvre la page du site dans votre navigateur. Connectez-vous-y comme d’habitude, avec un second facteur si vous en avez un, et autorisez la connexion. Le site crée un mot de passe pour Standfirst seul, que vous pouvez révoquer à tout moment.</translation>
    </message>
    <message>
        <source>Use an application password</source>
        <translation>Utiliser un mot de passe d’application</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter avec le navigateur</translation>
    </message>
</context>
<context>
    <name>ui::AlterationNotice</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Altered by the site</source>
        <translation>Modifié par le site</translation>
    </message>
    <message>
        <source>Take the site&apos;s form into the story; what you wrote since stays</source>
        <translation>Reprendre la forme du site dans l’article&#x202f;; ce que vous avez écrit depuis reste</translation>
    </message>
    <message>
        <source>Send what you sent once more</source>
        <translation>Renvoyer ce que vous aviez envoyé</translation>
    </message>
    <message>
        <source>and 1 more place</source>
        <translation>et 1 autre endroit</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more places</source>
        <translation>
            <numerusform>et %Ln autre endroit</numerusform>
            <numerusform>et %Ln autres endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Say no more of it: nothing changes, neither there nor here</source>
        <translation>Ne plus le signaler&#xa0;: rien ne change, ni là-bas ni ici</translation>
    </message>
    <message>
        <source>%1 Readers do not see it yet: it waits for your answer.</source>
        <comment>what the site did</comment>
        <translation>%1 Les lecteurs ne le voient pas encore&#xa0;: votre réponse est attendue.</translation>
    </message>
    <message>
        <source>Text
%1</source>
        <comment>a heading, and below it what was changed</comment>
        <translation>Texte
%1</translation>
    </message>
</context>
<context>
    <name>ui::ArchivePopover</name>
    <message>
        <source>No published story with these words</source>
        <translation>Aucun article publié avec ces mots</translation>
    </message>
    <message>
        <source>Link to one of our stories</source>
        <translation>Lien vers un de nos articles</translation>
    </message>
    <message>
        <source>Words of a published story</source>
        <translation>Mots d’un article publié</translation>
    </message>
    <message>
        <source>Published stories</source>
        <translation>Articles publiés</translation>
    </message>
</context>
<context>
    <name>ui::BlockDrag</name>
    <message>
        <source>Move this block</source>
        <translation>Déplacer ce bloc</translation>
    </message>
    <message>
        <source>Drag to move. Alt+Shift+Up and Down do the same.</source>
        <translation>Faites glisser pour déplacer. Alt+Maj+Haut et Bas font de même.</translation>
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
        <translation>Standfirst sur %1, %2</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Rouvrir la page</translation>
    </message>
    <message>
        <source>Copy its address, for another browser</source>
        <translation>Copier son adresse, pour un autre navigateur</translation>
    </message>
    <message>
        <source>The page shows a password, or says that it is not allowed</source>
        <translation>La page montre un mot de passe, ou dit que ce n’est pas autorisé</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to Standfirst.</source>
        <translation>Vous êtes connecté. Fermez cette page et revenez à Standfirst.</translation>
    </message>
    <message>
        <source>Standfirst was not let in. Close this page and go back to Standfirst.</source>
        <translation>L’accès a été refusé à Standfirst. Fermez cette page et revenez à Standfirst.</translation>
    </message>
    <message>
        <source>The page of %1 is open in your browser. Sign in there as you always do, and allow the connection. Standfirst goes on by itself.</source>
        <translation>La page de %1 est ouverte dans votre navigateur. Connectez-vous-y comme d’habitude et autorisez la connexion. Standfirst continue de lui-même.</translation>
    </message>
    <message>
        <source>On the page of %1, Standfirst was not let in.</source>
        <translation>Sur la page de %1, l’accès a été refusé à Standfirst.</translation>
    </message>
    <message>
        <source>No password was made, and nothing on the site was changed.</source>
        <translation>Aucun mot de passe n’a été créé, et rien n’a été changé sur le site.</translation>
    </message>
    <message>
        <source>Open the page again, or use an application password.</source>
        <translation>Rouvrez la page, ou utilisez un mot de passe d’application.</translation>
    </message>
    <message>
        <source>No answer came from the browser within ten minutes.</source>
        <translation>Le navigateur n’a pas répondu dans les dix minutes.</translation>
    </message>
    <message>
        <source>An answer that comes later is not taken any more.</source>
        <translation>Une réponse plus tardive n’est plus acceptée.</translation>
    </message>
    <message>
        <source>Open the page again. Should you have allowed the connection there, take it back in your profile on the site.</source>
        <translation>Rouvrez la page. Si vous y aviez autorisé la connexion, révoquez-la dans votre profil sur le site.</translation>
    </message>
</context>
<context>
    <name>ui::CardOffer</name>
    <message>
        <source>This address can be shown as a card, if its site has one.</source>
        <translation>Cette adresse peut s’afficher en carte, si son site en a une.</translation>
    </message>
    <message>
        <source>Make a card of it</source>
        <translation>En faire une carte</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Question à %1…</translation>
    </message>
    <message>
        <source>%1 has no card for this address: it stays a link.</source>
        <translation>%1 n’a pas de carte pour cette adresse&#xa0;: elle reste un lien.</translation>
    </message>
    <message>
        <source>%1 could not be asked for a card: the address stays a link. Paste it again to try once more.</source>
        <translation>Impossible de demander une carte à %1&#xa0;: l’adresse reste un lien. Collez-la de nouveau pour réessayer.</translation>
    </message>
</context>
<context>
    <name>ui::Cards</name>
    <message>
        <source>Taking the picture in…</source>
        <translation>Import de l’image…</translation>
    </message>
    <message>
        <source>This picture is on the site</source>
        <translation>Cette image est sur le site</translation>
    </message>
    <message>
        <source>No alternative text yet: press Enter to describe it</source>
        <translation>Pas encore de texte alternatif&#xa0;: appuyez sur Entrée pour la décrire</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>Fait ailleurs</translation>
    </message>
    <message>
        <source>Kept exactly as it is on the site</source>
        <translation>Conservé tel quel, comme sur le site</translation>
    </message>
    <message>
        <source>From another site</source>
        <translation>D’un autre site</translation>
    </message>
    <message>
        <source>Pictures without alternative text</source>
        <translation>Images sans texte alternatif</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>Début&#xa0;: %1</translation>
    </message>
    <message>
        <source>End of %1</source>
        <translation>Fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>A picture on %1, not fetched: press Enter</source>
        <translation>Une image sur %1, non récupérée&#xa0;: appuyez sur Entrée</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more rows</source>
        <translation>
            <numerusform>et %Ln autre ligne</numerusform>
            <numerusform>et %Ln autres lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long to write in: %1 in one piece</source>
        <translation>Trop long pour y écrire&#xa0;: %1 d’un seul tenant</translation>
    </message>
    <message>
        <source>Kept exactly as it is: press Enter to read more</source>
        <translation>Conservé tel quel&#xa0;: appuyez sur Entrée pour en savoir plus</translation>
    </message>
    <message>
        <source>Kept exactly as it is: press Enter to split it into paragraphs</source>
        <translation>Conservé tel quel&#xa0;: appuyez sur Entrée pour le diviser en paragraphes</translation>
    </message>
</context>
<context>
    <name>ui::CellEdit</name>
    <message>
        <source>Words of the cell</source>
        <translation>Texte de la cellule</translation>
    </message>
</context>
<context>
    <name>ui::ChannelList</name>
    <message>
        <source>A story can be told in channels of Telegram or Mastodon as well, each in its language, when readers have it on the site.</source>
        <translation>Un article peut aussi être annoncé dans des chaînes Telegram ou Mastodon, chacune dans sa langue, quand les lecteurs l’ont sur le site.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit the channel %1</source>
        <translation>Modifier la chaîne %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove the channel %1</source>
        <translation>Retirer la chaîne %1</translation>
    </message>
    <message>
        <source>+ Add a channel</source>
        <translation>+ Ajouter une chaîne</translation>
    </message>
</context>
<context>
    <name>ui::ChannelSheet</name>
    <message>
        <source>Add a channel</source>
        <translation>Ajouter une chaîne</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>Type de chaîne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name of the channel, as you call it</source>
        <translation>Nom de la chaîne, tel que vous l’appelez</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Language of the channel</source>
        <translation>Langue de la chaîne</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is there</source>
        <translation>Laissez vide pour garder celui qui est là</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>Il est gardé dans le trousseau de cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>This computer has no keychain running: the token is kept until Standfirst is closed, and asked for again the next time.</source>
        <translation>Aucun trousseau n’est actif sur cet ordinateur&#xa0;: le jeton est gardé jusqu’à la fermeture de Standfirst, puis redemandé la fois suivante.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Name of the channel on Telegram</source>
        <translation>Nom de la chaîne sur Telegram</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>@name, or its number</source>
        <translation>@nom, ou son numéro</translation>
    </message>
    <message>
        <source>The bot&apos;s, from @BotFather</source>
        <translation>Celui du bot, donné par @BotFather</translation>
    </message>
    <message>
        <source>Of an application under Development in your account&apos;s settings; it has to be allowed to write</source>
        <translation>Celui d’une application, sous Développement dans les réglages de votre compte&#x202f;; elle doit avoir le droit d’écrire</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
</context>
<context>
    <name>ui::ChecksTab</name>
    <message>
        <source>What is missing or doubtful</source>
        <translation>Ce qui manque ou fait doute</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>Tout est en ordre</translation>
    </message>
    <message>
        <source>Nothing stands in the way of publishing.</source>
        <translation>Rien ne s’oppose à la publication.</translation>
    </message>
</context>
<context>
    <name>ui::ChipsField</name>
    <message>
        <source>%1, remove</source>
        <comment>a tag or credit that a click takes off</comment>
        <translation>%1, retirer</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>a suggested tag</comment>
        <translation>Ajouter %1</translation>
    </message>
</context>
<context>
    <name>ui::CommandField</name>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Command after publishing</source>
        <translation>Commande après publication</translation>
    </message>
    <message>
        <source>What the command said</source>
        <translation>Ce que la commande a dit</translation>
    </message>
    <message>
        <source>Such as rsync or git push. It is started in the folder after each change of public pages, without a shell; %1 stands for the folder. If Standfirst ends meanwhile it is run again, so running it twice must do no harm.</source>
        <translation>Par exemple rsync ou git push. Elle est lancée dans le dossier après chaque changement des pages publiques, sans shell&#x202f;; %1 désigne le dossier. Si Standfirst se ferme entre-temps, elle est relancée&#xa0;: l’exécuter deux fois ne doit donc pas nuire.</translation>
    </message>
    <message>
        <source>It runs on this computer with all your rights. Enter only what you know.</source>
        <translation>Elle s’exécute sur cet ordinateur avec tous vos droits. N’entrez que ce que vous connaissez.</translation>
    </message>
    <message>
        <source>A quotation mark is left open.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>Will be run: %1</source>
        <comment>program and arguments</comment>
        <translation>Sera exécuté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>It ran and ended well.</source>
        <translation>Elle s’est exécutée et bien terminée.</translation>
    </message>
    <message>
        <source>It could not be run.</source>
        <translation>Elle n’a pas pu être exécutée.</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Act, desk or story</source>
        <translation>Action, service ou article</translation>
    </message>
    <message>
        <source>Type the name of an act, a desk or a story</source>
        <translation>Tapez le nom d’une action, d’un service ou d’un article</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>ui::ConflictCard</name>
    <message>
        <source>Take mine</source>
        <translation>Prendre le mien</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre le leur</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Le leur</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Vos propres mots</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Utiliser ces mots</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in the story: what both did there</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(retiré)</translation>
    </message>
</context>
<context>
    <name>ui::ConflictView</name>
    <message>
        <source>The site&apos;s copy has changed</source>
        <translation>La copie du site a changé</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>Sur le site</translation>
    </message>
    <message>
        <source>Replace the site&apos;s copy by mine</source>
        <translation>Remplacer la copie du site par la mienne</translation>
    </message>
    <message>
        <source>Take theirs into the editor</source>
        <translation>Prendre le leur dans l’éditeur</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>On the site, changed %1</source>
        <translation>Sur le site, modifié %1</translation>
    </message>
    <message>
        <source>The site has a newer copy</source>
        <translation>Le site a une copie plus récente</translation>
    </message>
    <message>
        <source>This story is in your library already, and somebody changed it on the site since. Nothing has been overwritten. Look at both, then choose.</source>
        <translation>Cet article est déjà dans votre bibliothèque, et quelqu’un l’a modifié depuis sur le site. Rien n’a été écrasé. Regardez les deux, puis choisissez.</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>Continuer avec le mien</translation>
    </message>
    <message>
        <source>Somebody changed it there since it was last read. Nothing has been overwritten.</source>
        <translation>Quelqu’un l’y a modifié depuis la dernière lecture. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>Somebody changed it there since it was last read. What you both began with is not known, as this story was sent before that was kept; so only the two texts can be shown. Nothing has been overwritten.</source>
        <translation>Quelqu’un l’y a modifié depuis la dernière lecture. Votre texte de départ commun n’est pas connu, car cet article a été envoyé avant qu’on ne le garde&#x202f;; seuls les deux textes peuvent donc être montrés. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Replacing its copy there by yours takes it out again.</source>
        <comment>a sentence of who put it into the trash</comment>
        <translation>%1 Remplacer sa copie là-bas par la vôtre l’en ressort.</translation>
    </message>
    <message>
        <source>Publish the merged story</source>
        <translation>Publier l’article fusionné</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Autres façons</translation>
    </message>
</context>
<context>
    <name>ui::CorrectionSheet</name>
    <message>
        <source>Correct the story</source>
        <translation>Rectifier l’article</translation>
    </message>
    <message>
        <source>Add and update…</source>
        <translation>Ajouter et mettre à jour…</translation>
    </message>
    <message>
        <source>The correction comes to the story as one step that can be undone; then the story can be updated.</source>
        <translation>Le rectificatif s’ajoute à l’article en une seule étape, qui peut être annulée&#x202f;; l’article peut ensuite être mis à jour.</translation>
    </message>
    <message>
        <source>What was wrong: the words as they stood. Empty when they are better not said again.</source>
        <translation>Ce qui était faux&#xa0;: les mots tels qu’ils étaient. Vide s’il vaut mieux ne pas les répéter.</translation>
    </message>
    <message>
        <source>What is right, as a sentence for readers.</source>
        <translation>Ce qui est juste, en une phrase pour les lecteurs.</translation>
    </message>
    <message>
        <source>Readers find this above the text:</source>
        <translation>Les lecteurs trouvent ceci au-dessus du texte&#xa0;:</translation>
    </message>
    <message>
        <source>Readers find this below the text:</source>
        <translation>Les lecteurs trouvent ceci au-dessous du texte&#xa0;:</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Précédents</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change this correction: %1</source>
        <translation>Changer ce rectificatif&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::CreditsField</name>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Links…</source>
        <translation>Liens…</translation>
    </message>
    <message>
        <source>Links of the credits</source>
        <translation>Liens des crédits</translation>
    </message>
    <message>
        <source>Some credits have a link</source>
        <translation>Certains crédits ont un lien</translation>
    </message>
    <message>
        <source>Give a credit a link</source>
        <translation>Donner un lien à un crédit</translation>
    </message>
    <message>
        <source>Link of %1</source>
        <translation>Lien de %1</translation>
    </message>
</context>
<context>
    <name>ui::CropView</name>
    <message>
        <source>The part of the picture that is kept</source>
        <translation>La partie de l’image qui est gardée</translation>
    </message>
    <message>
        <source>%1 × %2 pixels are kept. Arrow keys move the frame, with Shift they resize it.</source>
        <translation>%1 × %2 pixels sont gardés. Les flèches déplacent le cadre&#x202f;; avec Maj, elles le redimensionnent.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Lecture de l’image…</translation>
    </message>
</context>
<context>
    <name>ui::DeskField</name>
    <message>
        <source>Main desk</source>
        <translation>Service principal</translation>
    </message>
    <message>
        <source>Add a further desk</source>
        <translation>Ajouter un autre service</translation>
    </message>
    <message>
        <source>A desk this site does not have</source>
        <translation>Un service que ce site n’a pas</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>Aucun service</translation>
    </message>
    <message>
        <source>+ Add a further desk</source>
        <translation>+ Ajouter un autre service</translation>
    </message>
</context>
<context>
    <name>ui::EmbargoField</name>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Lift the embargo…</source>
        <translation>Lever l’embargo…</translation>
    </message>
    <message>
        <source>No embargo</source>
        <translation>Pas d’embargo</translation>
    </message>
    <message>
        <source>Until then nothing of it leaves this computer, whatever is pressed.</source>
        <translation>Jusque-là, rien n’en quitte cet ordinateur, quel que soit le bouton pressé.</translation>
    </message>
    <message>
        <source>Lifted by %1, %2</source>
        <comment>a person, a date and time</comment>
        <translation>Levé par %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::EmbargoSheet</name>
    <message>
        <source>Lift the embargo</source>
        <translation>Lever l’embargo</translation>
    </message>
    <message>
        <source>It holds until %1. Before that nothing of the story leaves this computer.</source>
        <translation>Il vaut jusqu’à %1. Avant, rien de l’article ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>A second person can lift it, with an account of their own on %1 that may publish what others wrote.</source>
        <translation>Une deuxième personne peut le lever, avec son propre compte sur %1, qui doit avoir le droit de publier ce que d’autres ont écrit.</translation>
    </message>
    <message>
        <source>Their user name</source>
        <translation>Son nom d’utilisateur</translation>
    </message>
    <message>
        <source>Their application password</source>
        <translation>Son mot de passe d’application</translation>
    </message>
    <message>
        <source>It is used this once to ask the site, and not kept. The name is kept with the story.</source>
        <translation>Il sert cette seule fois à interroger le site, et n’est pas gardé. Le nom est gardé avec l’article.</translation>
    </message>
    <message>
        <source>A second person can lift it. A folder has no accounts, so nobody can be checked here: the name is kept with the story.</source>
        <translation>Une deuxième personne peut le lever. Un dossier n’a pas de comptes, personne ne peut donc être vérifié ici&#xa0;: le nom est gardé avec l’article.</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Nom de la deuxième personne</translation>
    </message>
    <message>
        <source>This is you.</source>
        <translation>C’est vous.</translation>
    </message>
    <message>
        <source>The embargo holds, and nothing was sent.</source>
        <translation>L’embargo vaut, et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Somebody else must lift it.</source>
        <translation>Quelqu’un d’autre doit le lever.</translation>
    </message>
    <message>
        <source>This is the account that Standfirst itself uses.</source>
        <translation>C’est le compte que Standfirst utilise lui-même.</translation>
    </message>
    <message>
        <source>Somebody else must lift it, with their own.</source>
        <translation>Quelqu’un d’autre doit le lever, avec le sien.</translation>
    </message>
    <message>
        <source>%1 may not publish what others wrote.</source>
        <translation>%1 n’a pas le droit de publier ce que d’autres ont écrit.</translation>
    </message>
    <message>
        <source>Ask an editor or administrator of the site.</source>
        <translation>Demandez à un éditeur ou administrateur du site.</translation>
    </message>
</context>
<context>
    <name>ui::EmbedPopover</name>
    <message>
        <source>From another site</source>
        <translation>D’un autre site</translation>
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
        <translation>Titre</translation>
    </message>
    <message>
        <source>What it is called there</source>
        <translation>Son nom là-bas</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>What readers see below it</source>
        <translation>Ce que les lecteurs voient au-dessous</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not in the story: this is no whole address yet</source>
        <translation>Pas dans l’article&#xa0;: ce n’est pas encore une adresse complète</translation>
    </message>
    <message>
        <source>Not in the story yet: it needs an address</source>
        <translation>Pas encore dans l’article&#xa0;: il faut une adresse</translation>
    </message>
    <message>
        <source>The story keeps the address of before</source>
        <translation>L’article garde l’adresse d’avant</translation>
    </message>
</context>
<context>
    <name>ui::FilingFields</name>
    <message>
        <source>Filing on the site</source>
        <translation>Classement sur le site</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Type de publication</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Change kind of post</source>
        <translation>Changer de type de publication</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Whoever sends it</source>
        <translation>La personne qui l’envoie</translation>
    </message>
    <message>
        <source>Change author</source>
        <translation>Changer d’auteur</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Add an author</source>
        <translation>Ajouter un auteur</translation>
    </message>
    <message>
        <source>Change authors</source>
        <translation>Changer les auteurs</translation>
    </message>
    <message>
        <source>Choose from the site’s</source>
        <translation>Choisir dans la liste du site</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>%1: what a site calls a taxonomy</comment>
        <translation>Changer %1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>As the site has it</source>
        <translation>Selon le site</translation>
    </message>
    <message>
        <source>Change format</source>
        <translation>Changer de format</translation>
    </message>
    <message>
        <source>Keep on top of the front page</source>
        <translation>Garder en tête de la page d’accueil</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <translation>Garder en tête</translation>
    </message>
    <message>
        <source>No longer on top</source>
        <translation>Ne plus garder en tête</translation>
    </message>
    <message>
        <source>It stands on the site already, and keeps its kind there.</source>
        <translation>Il est déjà sur le site et y garde son type.</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Find in the story</source>
        <translation>Chercher dans l’article</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Capitals as written</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Accents and forms of letters do not matter</source>
        <translation>Ignorer accents et formes des lettres</translation>
    </message>
    <message>
        <source>Regular expression; $1 in the replacement is its first group</source>
        <translation>Expression régulière&#x202f;; $1 dans le remplacement est son premier groupe</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::FindStoriesSheet</name>
    <message>
        <source>Find in all stories</source>
        <translation>Chercher dans tous les articles</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Capitals as written</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Accents and forms of letters do not matter</source>
        <translation>Ignorer accents et formes des lettres</translation>
    </message>
    <message>
        <source>Regular expression; $1 in the replacement is its first group</source>
        <translation>Expression régulière&#x202f;; $1 dans le remplacement est son premier groupe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Tous les sites</translation>
    </message>
    <message>
        <source>Words in the text of all stories</source>
        <translation>Mots dans le texte de tous les articles</translation>
    </message>
    <message>
        <source>Stories of</source>
        <translation>Articles de</translation>
    </message>
    <message>
        <source>How much was looked through</source>
        <translation>Part déjà parcourue</translation>
    </message>
    <message>
        <source>Stories in which the words were found</source>
        <translation>Articles où les mots ont été trouvés</translation>
    </message>
    <message>
        <source>This is not a regular expression.</source>
        <translation>Ce n’est pas une expression régulière.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>being sent just now: left alone</source>
        <translation>en cours d’envoi&#xa0;: laissé tel quel</translation>
    </message>
    <message>
        <source>changed here only: readers keep what is on the site</source>
        <translation>changé ici seulement&#xa0;: les lecteurs gardent ce qui est sur le site</translation>
    </message>
    <message>
        <source>%1, becomes: %2</source>
        <translation>%1, devient&#xa0;: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>This expression takes too long. Make it simpler.</source>
        <translation>Cette expression prend trop de temps. Simplifiez-la.</translation>
    </message>
    <message>
        <source>The first %1 are shown. With more words there are fewer.</source>
        <translation>Seuls les premiers sont montrés&#xa0;: %1. Avec plus de mots, il y en a moins.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Replace in %1</source>
        <translation>Remplacer dans %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Press Enter on a place to go to it.</source>
        <translation>Appuyez sur Entrée sur une occurrence pour y aller.</translation>
    </message>
    <message>
        <source>Not found in any story.</source>
        <translation>Trouvé dans aucun article.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 being sent just now: left alone.</source>
        <translation>Envoi en cours, rien n’y a été touché&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 changed in the meantime: left alone.</source>
        <translation>Texte changé entre-temps, rien n’y a été touché&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Replaced: %1 in %2. A version of each was kept before.</source>
        <translation>Remplacé&#xa0;: %1 dans %2. Une version de chacun a été gardée avant.</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>Rien n’a été remplacé.</translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>As it was before: %1.</source>
        <translation>Comme avant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Still reading your stories for quicker finding: %L1 of %L2. Nothing is left out meanwhile; it only takes longer.</source>
        <translation>Vos articles sont encore en cours de lecture pour une recherche plus rapide&#xa0;: %L1 sur %L2. Rien n’est omis entre-temps&#x202f;; c’est seulement plus long.</translation>
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
        <translation>Images de la galerie</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Caption of this picture</source>
        <translation>Légende de cette image</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que montre l’image</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>For readers who cannot see it</source>
        <translation>Pour les lecteurs qui ne la voient pas</translation>
    </message>
    <message>
        <source>Caption of the gallery</source>
        <translation>Légende de la galerie</translation>
    </message>
    <message>
        <source>What the pictures have in common</source>
        <translation>Ce que les images ont en commun</translation>
    </message>
    <message>
        <source>Remove gallery</source>
        <translation>Retirer la galerie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Picture %L1</source>
        <translation>Image %L1</translation>
    </message>
    <message>
        <source>%L1. %2</source>
        <translation>%L1. %2</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Photo: name / agency</source>
        <translation>Photo&#xa0;: nom / agence</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Cut, turn and scale this picture</source>
        <translation>Rogner, pivoter et redimensionner cette image</translation>
    </message>
</context>
<context>
    <name>ui::Inspector</name>
    <message>
        <source>Parts of the inspector</source>
        <translation>Parties de l’inspecteur</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>Contrôles %1</translation>
    </message>
</context>
<context>
    <name>ui::Leaving</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>“%1” is still on its way to %2.</source>
        <comment>headline, site</comment>
        <translation>«&#xa0;%1&#xa0;» est encore en route vers %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln more are still on their way.</source>
        <comment>headline, how many others</comment>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» et %Ln autre sont encore en route.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» et %Ln autres sont encore en route.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Standfirst</source>
        <translation>Fermer Standfirst</translation>
    </message>
    <message>
        <source>Nothing is lost either way: what is not sent now goes on by itself when Standfirst is started again.</source>
        <translation>Dans les deux cas, rien n’est perdu&#xa0;: ce qui n’est pas envoyé maintenant continuera de soi-même au prochain démarrage de Standfirst.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Send, then close</source>
        <translation>Envoyer, puis fermer</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Fermer maintenant</translation>
    </message>
    <message>
        <source>Sending. The window closes when all has arrived.</source>
        <translation>Envoi en cours. La fenêtre se fermera quand tout sera arrivé.</translation>
    </message>
</context>
<context>
    <name>ui::LeftOutPopover</name>
    <message>
        <source>Left out</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>Left out of what was pasted</source>
        <translation>Non repris du contenu collé</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Ce qui n’a pas été repris</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ui::LibraryTrouble</name>
    <message>
        <source>Your stories cannot be opened</source>
        <translation>Vos articles ne peuvent pas être ouverts</translation>
    </message>
    <message>
        <source>The library in %1 could not be opened.</source>
        <translation>La bibliothèque dans %1 n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>Rien n’y a été changé.</translation>
    </message>
    <message>
        <source>It may have been written by a newer Standfirst: install that one, or start with another profile folder.</source>
        <translation>Elle a peut-être été écrite par un Standfirst plus récent&#xa0;: installez-le, ou démarrez avec un autre dossier de profil.</translation>
    </message>
    <message>
        <source>See that the disk is there, has space, and that the folder is yours; then start again.</source>
        <translation>Vérifiez que le disque est là, qu’il a de la place et que le dossier est à vous&#x202f;; puis redémarrez.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>ui::LibraryTroubleBar</name>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Enregistrer une copie ailleurs…</translation>
    </message>
    <message>
        <source>Saving does not work</source>
        <translation>L’enregistrement ne fonctionne pas</translation>
    </message>
    <message>
        <source>Keeps the whole story in a file of your choosing</source>
        <translation>Garde l’article entier dans un fichier de votre choix</translation>
    </message>
</context>
<context>
    <name>ui::LimitsField</name>
    <message>
        <source> letters</source>
        <comment>after a number</comment>
        <translation> caractères</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Chapeau</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Title in search results</source>
        <translation>Titre dans les résultats de recherche</translation>
    </message>
    <message>
        <source>Description in search results</source>
        <translation>Description dans les résultats de recherche</translation>
    </message>
    <message>
        <source>Title when shared</source>
        <translation>Titre en cas de partage</translation>
    </message>
    <message>
        <source>Description when shared</source>
        <translation>Description en cas de partage</translation>
    </message>
    <message>
        <source>Longest side of a picture</source>
        <translation>Plus grand côté d’une image</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>habituel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Fichier le plus gros</translation>
    </message>
    <message>
        <source> kB</source>
        <comment>kilobytes, after a number</comment>
        <translation> ko</translation>
    </message>
    <message>
        <source>as the site takes it</source>
        <translation>selon le site</translation>
    </message>
</context>
<context>
    <name>ui::LinkPopover</name>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Adresse du lien</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Still in the story: press Enter</source>
        <translation>Toujours dans l’article&#xa0;: appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Not in the story: this is no whole address yet</source>
        <translation>Pas dans l’article&#xa0;: ce n’est pas encore une adresse complète</translation>
    </message>
    <message>
        <source>Not in the story yet: press Enter</source>
        <translation>Pas encore dans l’article&#xa0;: appuyez sur Entrée</translation>
    </message>
    <message>
        <source>As a card</source>
        <translation>En contenu intégré</translation>
    </message>
    <message>
        <source>Show what is at this address as a card</source>
        <translation>Montrer ce qui est à cette adresse comme contenu intégré</translation>
    </message>
</context>
<context>
    <name>ui::LiveNotice</name>
    <message>
        <source>What readers get</source>
        <translation>Ce qu’obtiennent les lecteurs</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Fetches the page once more, as a reader</source>
        <translation>Récupère la page encore une fois, comme un lecteur</translation>
    </message>
    <message>
        <source>%1 · Looking again…</source>
        <comment>what was seen before</comment>
        <translation>%1 · Nouvelle vérification…</translation>
    </message>
    <message>
        <source>Looking as a reader does…</source>
        <translation>Vérification comme le ferait un lecteur…</translation>
    </message>
    <message>
        <source>%1 · It is looked at again soon.</source>
        <comment>what was seen before</comment>
        <translation>%1 · Nouvelle vérification bientôt.</translation>
    </message>
</context>
<context>
    <name>ui::LoadedPreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <source>The preview is not available: its module could not be loaded. Writing and publishing work without it. Installing Standfirst again puts it back.</source>
        <translation>L’aperçu n’est pas disponible&#xa0;: son module n’a pas pu être chargé. Écrire et publier restent possibles. Réinstaller Standfirst le rétablit.</translation>
    </message>
</context>
<context>
    <name>ui::LockNotice</name>
    <message>
        <source>Take over</source>
        <translation>Prendre la main</translation>
    </message>
    <message>
        <source>Open on the site</source>
        <translation>Ouvrir sur le site</translation>
    </message>
    <message>
        <source>The site will show them that you are writing it now; what they wrote stays</source>
        <translation>Le site lui montrera que c’est vous qui écrivez maintenant&#x202f;; ce qui a été écrit là-bas reste</translation>
    </message>
    <message>
        <source>%1 has this open on the site. What you send will be merged with theirs.</source>
        <comment>a person&apos;s name</comment>
        <translation>%1 a cet article ouvert sur le site. Ce que vous envoyez sera fusionné avec l’autre version.</translation>
    </message>
</context>
<context>
    <name>ui::LogSheet</name>
    <message>
        <source>Log of the story</source>
        <translation>Historique de l’article</translation>
    </message>
    <message>
        <source>What happened to the story</source>
        <translation>Ce qui est arrivé à l’article</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Enregistrer comme fichier…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>headline · whose clock</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Encore rien</translation>
    </message>
    <message>
        <source>What happens to this story from now on stands here: each sending with what came of it.</source>
        <translation>Ce qui arrive désormais à cet article est noté ici&#xa0;: chaque envoi, avec son résultat.</translation>
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
        <translation>Texte trop long pour y écrire</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Split into paragraphs</source>
        <translation>Diviser en paragraphes</translation>
    </message>
    <message>
        <source>This is one paragraph of %1. With so many in one piece the page would stand still at every key, so it is kept exactly as it came and not shown as text.</source>
        <translation>C’est un seul paragraphe de %1. Avec autant de caractères d’un seul tenant, la page se figerait à chaque touche&#xa0;: il est donc conservé tel qu’il est arrivé et n’est pas montré comme texte.</translation>
    </message>
    <message>
        <source>Split into paragraphs, at the ends of sentences, it can be read and written in. No word is lost, and undo makes it one piece again.</source>
        <translation>Divisé en paragraphes, à la fin des phrases, il peut être lu et modifié. Aucun mot n’est perdu, et Annuler le remet d’un seul tenant.</translation>
    </message>
    <message>
        <source>A footnote is one piece and cannot be split. Its text can be copied.</source>
        <translation>Une note de bas de page est d’un seul tenant et ne peut pas être divisée. Son texte peut être copié.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>No story is open</source>
        <translation>Aucun article ouvert</translation>
    </message>
    <message>
        <source>Choose one from the list, or begin to write.</source>
        <translation>Choisissez-en un dans la liste, ou commencez à écrire.</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Add dictionary</source>
        <translation>Ajouter un dictionnaire</translation>
    </message>
    <message>
        <source>Dictionaries (*.oxt *.dic *.aff);;All files (*)</source>
        <translation>Dictionnaires (*.oxt *.dic *.aff);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Abréviation</translation>
    </message>
</context>
<context>
    <name>ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affi&amp;chage</translation>
    </message>
    <message>
        <source>S&amp;pelling</source>
        <translation>Ort&amp;hographe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>This site has no desks yet</source>
        <translation>Ce site n’a pas encore de services</translation>
    </message>
    <message>
        <source> (no dictionary)</source>
        <translation> (pas de dictionnaire)</translation>
    </message>
</context>
<context>
    <name>ui::MergeColumn</name>
    <message>
        <source>The merged story</source>
        <translation>L’article fusionné</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who changed it · the name of a field</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 paragraph unchanged</source>
        <translation>1 paragraphe inchangé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs unchanged</source>
        <translation>
            <numerusform>%Ln paragraphe inchangé</numerusform>
            <numerusform>%Ln paragraphes inchangés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MergeView</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>The conflict before (Shift+F7)</source>
        <translation>Le conflit précédent (Maj+F7)</translation>
    </message>
    <message>
        <source>The next conflict (F7)</source>
        <translation>Le conflit suivant (F7)</translation>
    </message>
    <message>
        <source>All your answers are taken back</source>
        <translation>Toutes vos réponses sont annulées</translation>
    </message>
</context>
<context>
    <name>ui::MomentField</name>
    <message>
        <source>Set a time</source>
        <translation>Fixer une heure</translation>
    </message>
    <message>
        <source>%1: set a time</source>
        <translation>%1&#xa0;: fixer une heure</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>%1: clear</source>
        <translation>%1&#xa0;: effacer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>zone and offset</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The clocks skip this hour: it becomes %1.</source>
        <translation>Les horloges sautent cette heure&#xa0;: ce sera %1.</translation>
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
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>The connection is thin: send texts before their pictures</source>
        <translation>La connexion est faible&#xa0;: envoyer les textes avant leurs images</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Pas de proxy</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>Selon les réglages de cet ordinateur</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>SOCKS5 proxy, such as Tor</source>
        <translation>Proxy SOCKS5, comme Tor</translation>
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
        <translation>Nom d’utilisateur, s’il en demande un</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>As it was kept</source>
        <translation>Tel qu’enregistré</translation>
    </message>
    <message>
        <source>A connection that costs</source>
        <translation>Connexion payante à l’usage</translation>
    </message>
    <message>
        <source>As this computer says</source>
        <translation>Selon cet ordinateur</translation>
    </message>
    <message>
        <source>Metered: every byte counts</source>
        <translation>Limitée&#xa0;: chaque octet compte</translation>
    </message>
    <message>
        <source>Not metered</source>
        <translation>Non limitée</translation>
    </message>
    <message>
        <source>Send everything</source>
        <translation>Tout envoyer</translation>
    </message>
    <message>
        <source>Send texts first, then pictures</source>
        <translation>Envoyer d’abord les textes, puis les images</translation>
    </message>
    <message>
        <source>Send texts first; pictures wait</source>
        <translation>Envoyer d’abord les textes&#x202f;; les images attendent</translation>
    </message>
    <message>
        <source>Everything waits</source>
        <translation>Tout attend</translation>
    </message>
    <message>
        <source>This connection is</source>
        <translation>Cette connexion est</translation>
    </message>
    <message>
        <source>On metered connections</source>
        <translation>Sur une connexion limitée</translation>
    </message>
    <message>
        <source>It looks names up on its side: nobody near you can read from them which sites you send to.</source>
        <translation>Il résout les noms de son côté&#xa0;: personne près de vous ne peut y lire à quels sites vous envoyez.</translation>
    </message>
    <message>
        <source>It looks names up on its side, and sees which sites you send to.</source>
        <translation>Il résout les noms de son côté, et voit à quels sites vous envoyez.</translation>
    </message>
    <message>
        <source>Whatever this computer uses for a site is used for it here too.</source>
        <translation>Ce que cet ordinateur utilise pour un site est aussi utilisé ici.</translation>
    </message>
    <message>
        <source>It can be tried when there is a site on the web: that is what is asked through it.</source>
        <translation>Il pourra être essayé quand il y aura un site sur le web&#xa0;: c’est lui qui est interrogé à travers le proxy.</translation>
    </message>
    <message>
        <source>It needs an address and a port.</source>
        <translation>Il lui faut une adresse et un port.</translation>
    </message>
    <message>
        <source>This computer does not know whether a connection is metered.</source>
        <translation>Cet ordinateur ne sait pas si une connexion est limitée.</translation>
    </message>
    <message>
        <source>This computer says that the connection is metered.</source>
        <translation>Cet ordinateur dit que la connexion est limitée.</translation>
    </message>
    <message>
        <source>This computer says that the connection is not metered.</source>
        <translation>Cet ordinateur dit que la connexion n’est pas limitée.</translation>
    </message>
    <message>
        <source>A story is not published before its pictures are there; the outbox sends them when you say so.</source>
        <translation>Un article n’est pas publié avant que ses images soient là&#x202f;; la boîte d’envoi les envoie quand vous le dites.</translation>
    </message>
    <message>
        <source>Asking %1 through the proxy…</source>
        <translation>Interrogation de %1 à travers le proxy…</translation>
    </message>
    <message>
        <source>It works: %1 answered after %2 seconds.</source>
        <translation>Cela marche&#xa0;: %1 a répondu après %2 secondes.</translation>
    </message>
    <message>
        <source>The keychain did not take the password of the proxy.</source>
        <translation>Le trousseau n’a pas accepté le mot de passe du proxy.</translation>
    </message>
    <message>
        <source>It is used until Standfirst is closed.</source>
        <translation>Il est utilisé jusqu’à la fermeture de Standfirst.</translation>
    </message>
    <message>
        <source>Look at the keychain of this computer, and keep it again.</source>
        <translation>Vérifiez le trousseau de cet ordinateur et enregistrez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>ui::NextStep</name>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Mettre à jour…</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>Soumettre…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <translation>Programmé pour %1</translation>
    </message>
</context>
<context>
    <name>ui::OpenDocuments</name>
    <message>
        <source>Open document</source>
        <translation>Ouvrir un document</translation>
    </message>
    <message>
        <source>Documents (*.docx *.odt *.fodt *.rtf *.html *.htm *.md *.markdown *.txt *.standfirst);;All files (*)</source>
        <translation>Documents (*.docx *.odt *.fodt *.rtf *.html *.htm *.md *.markdown *.txt *.standfirst);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Ouverture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. Nothing was opened.</source>
        <translation>Arrêté. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>“%1” is a new story here; the file stays as it is.</source>
        <translation>«&#xa0;%1&#xa0;» est ici un nouvel article&#x202f;; le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Ce qui n’a pas été repris</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::OutboxCard</name>
    <message>
        <source>Steps done</source>
        <translation>Étapes terminées</translation>
    </message>
    <message>
        <source>Show both…</source>
        <translation>Montrer les deux…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Open address</source>
        <translation>Ouvrir l’adresse</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Go to story</source>
        <translation>Aller à l’article</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>site · what it shall do</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Step %1 of %2. %3</source>
        <comment>number, number, what happens next</comment>
        <translation>Étape %1 sur %2. %3</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is being done, how far it is</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publier maintenant</translation>
    </message>
    <message>
        <source>Leave the channels</source>
        <translation>Renoncer aux chaînes</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuer sans</translation>
    </message>
    <message>
        <source>Everything is ready. It waits for: %1</source>
        <comment>the others that go with it</comment>
        <translation>Tout est prêt. Attend&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stop the command</source>
        <translation>Arrêter la commande</translation>
    </message>
    <message>
        <source>Skip the command</source>
        <translation>Sauter la commande</translation>
    </message>
    <message>
        <source>Send now all the same</source>
        <translation>Envoyer quand même maintenant</translation>
    </message>
    <message>
        <source>You work offline: nothing is sent until you go online again.</source>
        <translation>Vous travaillez hors ligne&#xa0;: rien n’est envoyé avant votre retour en ligne.</translation>
    </message>
    <message>
        <source>Publish it anew</source>
        <translation>Publier à nouveau</translation>
    </message>
    <message>
        <source>Follow the story&apos;s embargo</source>
        <translation>Suivre l’embargo de l’article</translation>
    </message>
    <message>
        <source>Send it anew</source>
        <translation>Envoyer à nouveau</translation>
    </message>
    <message>
        <source>The story&apos;s embargo ends earlier now, on %1; this still waits for the hour it was sent with.</source>
        <comment>a date and time</comment>
        <translation>L’embargo de l’article se termine maintenant plus tôt, le %1&#xa0;; cet envoi attend encore l’heure avec laquelle il est parti.</translation>
    </message>
    <message>
        <source>The story has no embargo any more; this still waits for the hour it was sent with.</source>
        <translation>L’article n’a plus d’embargo&#xa0;; cet envoi attend encore l’heure avec laquelle il est parti.</translation>
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
        <translation>Travailler hors ligne</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Effacer les terminés</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Rien à envoyer</translation>
    </message>
    <message>
        <source>What you publish stands here until it has arrived, also when there is no connection.</source>
        <translation>Ce que vous publiez reste ici jusqu’à son arrivée, même sans connexion.</translation>
    </message>
    <message>
        <source>You work offline: nothing is sent.</source>
        <translation>Vous travaillez hors ligne&#xa0;: rien n’est envoyé.</translation>
    </message>
    <message>
        <source>There is no connection; it goes on by itself.</source>
        <translation>Pas de connexion&#x202f;; l’envoi continuera de lui-même.</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 a besoin de vous</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln a besoin de vous</numerusform>
            <numerusform>%Ln ont besoin de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>1 on its way</source>
        <translation>1 en route</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way</source>
        <translation>
            <numerusform>%Ln en route</numerusform>
            <numerusform>%Ln en route</numerusform>
        </translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Tout est envoyé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>site, headline</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What was to be sent once before could not be read from the library: it is not sent. Look at the site whether it is there, and send that story again.</source>
        <translation>Un envoi prévu auparavant n’a pas pu être lu dans la bibliothèque&#xa0;: il n’est pas envoyé. Vérifiez sur le site s’il y est, puis renvoyez cet article.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of what was to be sent before could not be read from the library: they are not sent. Look at the site whether they are there, and send those stories again.</source>
        <translation>
            <numerusform>%Ln envoi prévu auparavant n’a pas pu être lu dans la bibliothèque&#xa0;: il n’est pas envoyé. Vérifiez sur le site s’il y est, puis renvoyez cet article.</numerusform>
            <numerusform>%Ln envois prévus auparavant n’ont pas pu être lus dans la bibliothèque&#xa0;: ils ne sont pas envoyés. Vérifiez sur le site s’ils y sont, puis renvoyez ces articles.</numerusform>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>Coller sans mise en forme</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Barré</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Exposant</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Lien…</translation>
    </message>
    <message>
        <source>Take formatting off</source>
        <translation>Retirer la mise en forme</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Smaller heading</source>
        <translation>Intertitre plus petit</translation>
    </message>
    <message>
        <source>Smallest heading</source>
        <translation>Plus petit intertitre</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>Exergue</translation>
    </message>
    <message>
        <source>Source of a quote</source>
        <translation>Source de la citation</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Lines of code</source>
        <translation>Lignes de code</translation>
    </message>
    <message>
        <source>Note to the desk</source>
        <translation>Note au service</translation>
    </message>
    <message>
        <source>Move list item in</source>
        <translation>Augmenter le retrait</translation>
    </message>
    <message>
        <source>Move list item out</source>
        <translation>Réduire le retrait</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Déplacer vers le haut</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Déplacer vers le bas</translation>
    </message>
    <message>
        <source>Duplicate paragraph</source>
        <translation>Dupliquer le paragraphe</translation>
    </message>
    <message>
        <source>Delete paragraph</source>
        <translation>Supprimer le paragraphe</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Note de bas de page</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Next spelling mistake</source>
        <translation>Faute suivante</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text as it was</source>
        <translation>Taille d’origine du texte</translation>
    </message>
    <message>
        <source>Gallery…</source>
        <translation>Galerie…</translation>
    </message>
    <message>
        <source>Embed…</source>
        <translation>Intégrer…</translation>
    </message>
    <message>
        <source>Direction of its language and letters</source>
        <translation>Sens de sa langue et de ses lettres</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>De gauche à droite</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De droite à gauche</translation>
    </message>
    <message>
        <source>Edit picture…</source>
        <translation>Modifier l’image…</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tableau…</translation>
    </message>
    <message>
        <source>Split into paragraphs</source>
        <translation>Diviser en paragraphes</translation>
    </message>
    <message>
        <source>Language of the block</source>
        <translation>Langue du bloc</translation>
    </message>
</context>
<context>
    <name>ui::PageActs</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::PageBar</name>
    <message>
        <source>Style of the paragraph</source>
        <translation>Style du paragraphe</translation>
    </message>
</context>
<context>
    <name>ui::PageCaptions</name>
    <message>
        <source>This is more than a caption can take: nothing was put in, and the caption is as it was.</source>
        <translation>C’est plus qu’une légende ne peut contenir&#xa0;: rien n’a été inséré, et la légende est telle qu’elle était.</translation>
    </message>
    <message>
        <source>There are no words in this for a caption: nothing was put in.</source>
        <translation>Il n’y a là aucun mot pour une légende&#xa0;: rien n’a été inséré.</translation>
    </message>
</context>
<context>
    <name>ui::PageCards</name>
    <message>
        <source>Choose pictures</source>
        <translation>Choisir des images</translation>
    </message>
    <message>
        <source>This is more than a table can take: nothing was put in, and the table is as it was. Copy a part of it, or paste it below the table.</source>
        <translation>C’est plus qu’un tableau ne peut contenir&#xa0;: rien n’y a été mis, et le tableau est tel qu’il était. Copiez une partie de ce contenu, ou collez-le sous le tableau.</translation>
    </message>
    <message>
        <source>There are no words in this for a table: nothing was put in, and the table is as it was. Paste it below the table.</source>
        <translation>Il n’y a là pas de mots pour un tableau&#xa0;: rien n’y a été mis, et le tableau est tel qu’il était. Collez ce contenu sous le tableau.</translation>
    </message>
    <message>
        <source>Cells of this table reach over others: it takes words for one cell at a time. Nothing was put in, and the table is as it was.</source>
        <translation>Des cellules de ce tableau s’étendent sur d’autres&#xa0;: il ne prend de mots que pour une cellule à la fois. Rien n’y a été mis, et le tableau est tel qu’il était.</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
</context>
<context>
    <name>ui::PageCounts</name>
    <message>
        <source>selected: %1, %2</source>
        <translation>sélection&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 sur %2 caractères</translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <comment>words marked TK or [?]</comment>
        <translation>
            <numerusform>%n à venir</numerusform>
            <numerusform>%n à venir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PageFind</name>
    <message>
        <source>not an expression</source>
        <translation>pas une expression</translation>
    </message>
    <message>
        <source>takes too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n remplacé</numerusform>
            <numerusform>%n remplacés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PageLayout</name>
    <message>
        <source>Kicker</source>
        <translation>Surtitre</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Chapeau</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Write the story…</source>
        <translation>Écrivez l’article…</translation>
    </message>
    <message>
        <source>Note to the desk – not published</source>
        <translation>Note au service – non publiée</translation>
    </message>
    <message>
        <source>Nothing in the text calls this note</source>
        <translation>Rien dans le texte n’appelle cette note</translation>
    </message>
</context>
<context>
    <name>ui::PageLetters</name>
    <message>
        <source>The story has no desk yet</source>
        <translation>L’article n’a pas encore de service</translation>
    </message>
    <message>
        <source>This desk has no attribution; it is set under Sites…</source>
        <translation>Ce service n’a pas de mention&#x202f;; elle se règle sous «&#xa0;Sites…&#xa0;»</translation>
    </message>
    <message>
        <source>This desk has no boilerplate; it is set under Sites…</source>
        <translation>Ce service n’a pas de texte standard&#x202f;; il se règle sous «&#xa0;Sites…&#xa0;»</translation>
    </message>
    <message>
        <source>The boilerplate of the desk stands at the end already</source>
        <translation>Le texte standard du service est déjà à la fin</translation>
    </message>
</context>
<context>
    <name>ui::PagePaste</name>
    <message>
        <source>This is more than a story can take: nothing was put in, and the story is as it was. Copy a part of it.</source>
        <translation>C’est plus qu’un article ne peut contenir&#xa0;: rien n’a été inséré, et l’article est tel qu’il était. Copiez-en une partie.</translation>
    </message>
    <message>
        <source>“%1” is not a picture: it was not opened. Pictures can be dropped on the page.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image&#xa0;: le fichier n’a pas été ouvert. Les images peuvent être déposées sur la page.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Reading what was copied…</source>
        <translation>Lecture de ce qui a été copié…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The story cannot be changed any more: what you pasted was not put in.</source>
        <translation>L’article ne peut plus être modifié&#xa0;: ce que vous avez collé n’a pas été inséré.</translation>
    </message>
    <message>
        <source>The text was replaced while what you pasted was being read: it was not put in. Paste it again.</source>
        <translation>Le texte a été remplacé pendant la lecture de ce que vous avez collé&#xa0;: rien n’a été inséré. Collez-le de nouveau.</translation>
    </message>
    <message>
        <source>You left the story before what you pasted was read: nothing was put in.</source>
        <translation>Vous avez quitté l’article avant que ce que vous avez collé soit lu&#xa0;: rien n’a été inséré.</translation>
    </message>
</context>
<context>
    <name>ui::PagePictures</name>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>This picture is on the site only: it can be edited once it is on this computer.</source>
        <translation>Cette image n’est que sur le site&#xa0;: elle pourra être modifiée une fois sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Fetching the picture from %1…</source>
        <translation>Récupération de l’image sur %1…</translation>
    </message>
    <message>
        <source>The picture could not be fetched from %1. Its place in the story is kept: try again, or choose a file instead.</source>
        <translation>L’image n’a pas pu être récupérée sur %1. Sa place dans l’article est gardée&#xa0;: réessayez, ou choisissez plutôt un fichier.</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
</context>
<context>
    <name>ui::PageSnippets</name>
    <message>
        <source>The newsroom&apos;s snippets</source>
        <translation>Abréviations de la rédaction</translation>
    </message>
</context>
<context>
    <name>ui::PageTypeSheet</name>
    <message>
        <source>As it was at first</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>For your eyes only: readers see the site&apos;s own.</source>
        <translation>Pour vos yeux seulement&#xa0;: les lecteurs voient celle du site.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
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
        <translation>Police</translation>
    </message>
    <message>
        <source>Font of Persian and Arabic</source>
        <translation>Police du persan et de l’arabe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Width of the lines</source>
        <translation>Largeur des lignes</translation>
    </message>
    <message>
        <source>Space between the lines</source>
        <translation>Espace entre les lignes</translation>
    </message>
    <message>
        <source>Font and size of the page</source>
        <translation>Police et taille de la page</translation>
    </message>
</context>
<context>
    <name>ui::PictureField</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Without it, people who cannot see the picture learn nothing of it.</source>
        <translation>Sans lui, qui ne voit pas l’image n’en apprend rien.</translation>
    </message>
    <message>
        <source>Remove the lead picture</source>
        <translation>Retirer l’image principale</translation>
    </message>
    <message>
        <source>Alternative text of the lead picture</source>
        <translation>Texte alternatif de l’image principale</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce qu’elle montre</translation>
    </message>
    <message>
        <source>Caption of the lead picture</source>
        <translation>Légende de l’image principale</translation>
    </message>
    <message>
        <source>Credit of the lead picture</source>
        <translation>Crédit de l’image principale</translation>
    </message>
    <message>
        <source>Photographer / agency</source>
        <translation>Photographe / agence</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Remove lead picture</source>
        <translation>Retirer l’image principale</translation>
    </message>
    <message>
        <source>Picture credit</source>
        <translation>Crédit de l’image</translation>
    </message>
    <message>
        <source>Choose a lead picture</source>
        <translation>Choisir une image principale</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Choose lead picture</source>
        <translation>Choisir l’image principale</translation>
    </message>
    <message>
        <source>The picture is on the site only.</source>
        <translation>L’image n’est que sur le site.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir une autre…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit the lead picture</source>
        <translation>Modifier l’image principale</translation>
    </message>
    <message>
        <source>What the file says of place, time and copyright</source>
        <translation>Ce que le fichier dit du lieu, de la date et des droits</translation>
    </message>
    <message>
        <source>Edit lead picture</source>
        <translation>Modifier l’image principale</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
</context>
<context>
    <name>ui::PicturePopover</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que montre l’image</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Photo: name / agency</source>
        <translation>Photo&#xa0;: nom / agence</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>For readers who cannot see it</source>
        <translation>Pour les lecteurs qui ne la voient pas</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Fetch picture</source>
        <translation>Récupérer l’image</translation>
    </message>
    <message>
        <source>What the file says of place, time and copyright</source>
        <translation>Ce que le fichier dit du lieu, de la date et des droits</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>It is on %1 and was not fetched.</source>
        <translation>Elle est sur %1 et n’a pas été récupérée.</translation>
    </message>
</context>
<context>
    <name>ui::PictureSheet</name>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Edit picture</source>
        <translation>Modifier l’image</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Plus grand côté</translation>
    </message>
    <message>
        <source>Longest side in pixels</source>
        <translation>Plus grand côté en pixels</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>at most %1 px</source>
        <translation>au plus %1 px</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Revenir à l’original</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Utiliser celle-ci</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Shape %1</source>
        <translation>Format&#xa0;: %1</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Pivoter à gauche</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Pivoter à droite</translation>
    </message>
    <message>
        <source>Mirror left to right</source>
        <translation>Inverser gauche et droite</translation>
    </message>
    <message>
        <source>The original is not on this computer: the picture is edited as it is now.</source>
        <translation>L’original n’est pas sur cet ordinateur&#xa0;: l’image est modifiée telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Original&#xa0;: %1</translation>
    </message>
    <message>
        <source>Goes to the site: %1</source>
        <translation>Envoyé au site&#xa0;: %1</translation>
    </message>
    <message>
        <source>This picture moves. Cut, turned or scaled it would stand still, so it is left as it is. Its caption, its credit and its alternative text can be edited in the story.</source>
        <translation>Cette image est animée. Rognée, pivotée ou redimensionnée, elle se figerait&#x202f;; elle est donc laissée telle quelle. Sa légende, son crédit et son texte alternatif peuvent être modifiés dans l’article.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::PlacesField</name>
    <message>
        <source>Not there yet</source>
        <translation>Pas encore là-bas</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmé</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Déposé</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>A site that was removed</source>
        <translation>Un site qui a été retiré</translation>
    </message>
    <message>
        <source>+ Add a site</source>
        <translation>+ Ajouter un site</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Desk on %1</source>
        <translation>Service sur %1</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>Aucun service</translation>
    </message>
    <message>
        <source>A desk that is not known</source>
        <translation>Un service inconnu</translation>
    </message>
    <message>
        <source>Change desk</source>
        <translation>Changer de service</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how it stands there · its address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open there</source>
        <translation>Ouvrir là-bas</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>Ouvrir sur %1</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Ajouter un site</translation>
    </message>
    <message>
        <source>Readers find it on %1. Take it off there first (menu Story); then it can be removed here.</source>
        <translation>Les lecteurs le trouvent sur %1. Dépubliez-le d’abord là-bas (menu Article)&#x202f;; le site pourra ensuite être retiré ici.</translation>
    </message>
    <message>
        <source>Remove a site</source>
        <translation>Retirer un site</translation>
    </message>
</context>
<context>
    <name>ui::PlanField</name>
    <message>
        <source>What goes</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>Everything or nothing: nothing becomes public before all is ready</source>
        <translation>Tout ou rien&#xa0;: rien ne devient public avant que tout soit prêt</translation>
    </message>
    <message>
        <source>Each by itself: what holds one up is nothing to the others</source>
        <translation>Chacun à part&#xa0;: ce qui en retient un n’arrête pas les autres</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>site, language</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>your account may not publish there</source>
        <translation>votre compte n’a pas le droit d’y publier</translation>
    </message>
    <message>
        <source>embargo until %1</source>
        <translation>embargo jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>ui::PlanHeading</name>
    <message>
        <source>Take all back</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>%1 go together, everything or nothing: %2</source>
        <comment>number, headline</comment>
        <translation>%1 partent ensemble, tout ou rien&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 go together, each by itself: %2</source>
        <comment>number, headline</comment>
        <translation>%1 partent ensemble, chacun à part&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::PostPreview</name>
    <message>
        <source>How the post will look in %1</source>
        <translation>Aspect du message dans %1</translation>
    </message>
</context>
<context>
    <name>ui::PostsField</name>
    <message>
        <source>Channels</source>
        <translation>Chaînes</translation>
    </message>
    <message>
        <source>Words of the post in %1</source>
        <translation>Mots du message dans %1</translation>
    </message>
    <message>
        <source>With the picture</source>
        <translation>Avec l’image</translation>
    </message>
    <message>
        <source>With the picture, in %1</source>
        <translation>Avec l’image, dans %1</translation>
    </message>
    <message>
        <source>Headline and standfirst anew</source>
        <translation>Reprendre titre et chapeau</translation>
    </message>
    <message>
        <source>It may be there already: the answer was lost. You will be asked before it is sent.</source>
        <translation>Il y est peut-être déjà&#xa0;: la réponse s’est perdue. Vous serez consulté avant tout envoi.</translation>
    </message>
    <message>
        <source>It is there since %1, and is changed where it stands.</source>
        <comment>an hour</comment>
        <translation>Il y est depuis %1, et sera modifié sur place.</translation>
    </message>
    <message>
        <source>It is there. Which post it is, is not known here: change it in the channel.</source>
        <translation>Il y est. On ne sait pas ici de quel message il s’agit&#xa0;: modifiez-le dans la chaîne.</translation>
    </message>
</context>
<context>
    <name>ui::PostsNotice</name>
    <message>
        <source>%1: %2</source>
        <comment>an act, name of the channel</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Posts in channels</source>
        <translation>Messages dans les chaînes</translation>
    </message>
    <message>
        <source>A channel that was removed</source>
        <translation>Une chaîne qui a été retirée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of the channel, what became of the post</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Il y est</translation>
    </message>
    <message>
        <source>Link of the post</source>
        <translation>Lien du message</translation>
    </message>
    <message>
        <source>Its link, so that it can be changed and deleted from here</source>
        <translation>Son lien, pour pouvoir le modifier et le supprimer d’ici</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Envoyer de nouveau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser ainsi</translation>
    </message>
</context>
<context>
    <name>ui::PreviewHost</name>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablette</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>As on the site</source>
        <translation>Comme sur le site</translation>
    </message>
    <message>
        <source>The page in dark colours</source>
        <translation>La page en couleurs sombres</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>No preview here</source>
        <translation>Pas d’aperçu ici</translation>
    </message>
    <message>
        <source>This copy of Standfirst came without its preview part (Qt WebEngine). Writing and publishing work as usual.</source>
        <translation>Cette copie de Standfirst est venue sans son aperçu (Qt WebEngine). Écrire et publier fonctionnent comme d’habitude.</translation>
    </message>
</context>
<context>
    <name>ui::PrintStory</name>
    <message>
        <source>The story is on its way to the printer.</source>
        <translation>L’article est en route vers l’imprimante.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>ui::ProblemBox</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>ui::PublishSheet</name>
    <message>
        <source>Update the story</source>
        <translation>Mettre à jour l’article</translation>
    </message>
    <message>
        <source>Publish the story</source>
        <translation>Publier l’article</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1, ending in “%2”</source>
        <comment>home page, last part of the address</comment>
        <translation>%1, terminée par «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>chapeau</translation>
    </message>
    <message>
        <source>%1 with the lead picture</source>
        <translation>%1 avec l’image principale</translation>
    </message>
    <message>
        <source>%1 (new on the site: %2)</source>
        <translation>%1 (nouveau sur le site&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>Y aller&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hour of publication</source>
        <translation>Heure de parution</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>When somebody on the site approves it</source>
        <translation>Quand quelqu’un l’approuvera sur le site</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Déposer</translation>
    </message>
    <message>
        <source>Not public: a draft on the site</source>
        <translation>Non public&#xa0;: un brouillon sur le site</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>Enregistrer comme brouillon</translation>
    </message>
    <message>
        <source>Your account may not write on this site.</source>
        <translation>Votre compte n’a pas le droit d’écrire sur ce site.</translation>
    </message>
    <message>
        <source>Your account may not change what is public. Ask an editor or administrator of %1.</source>
        <translation>Votre compte n’a pas le droit de changer ce qui est public. Demandez à un éditeur ou administrateur de %1.</translation>
    </message>
    <message>
        <source>Your account may not publish here: hand the story in, and an author, editor or administrator of %1 publishes it.</source>
        <translation>Votre compte n’a pas le droit de publier ici&#xa0;: déposez l’article, et un auteur, éditeur ou administrateur de %1 le publiera.</translation>
    </message>
    <message>
        <source>The embargo holds until %1.</source>
        <translation>L’embargo vaut jusqu’à %1.</translation>
    </message>
    <message>
        <source>This hour has passed already.</source>
        <translation>Cette heure est déjà passée.</translation>
    </message>
    <message>
        <source>It can go out when what stands in the way is mended.</source>
        <translation>Il pourra paraître quand ce qui s’y oppose sera corrigé.</translation>
    </message>
    <message>
        <source>Readers see the new text at once; the address stays. Should the site&apos;s copy have changed in the meantime, both are shown and nothing is overwritten.</source>
        <translation>Les lecteurs voient aussitôt le nouveau texte&#x202f;; l’adresse reste. Si la copie du site avait changé entre-temps, les deux vous sont montrées et rien n’est écrasé.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Time to take it back</source>
        <translation>Délai pour annuler</translation>
    </message>
    <message>
        <source>Readers see it at once</source>
        <translation>Les lecteurs le voient aussitôt</translation>
    </message>
    <message>
        <source>Readers see it after %1; until then it can be undone</source>
        <comment>a time such as 20 s</comment>
        <translation>Les lecteurs le voient après %1&#x202f;; jusque-là, vous pouvez annuler</translation>
    </message>
    <message>
        <source>Publish the story again</source>
        <translation>Publier de nouveau l’article</translation>
    </message>
    <message>
        <source>Lift the embargo…</source>
        <translation>Lever l’embargo…</translation>
    </message>
    <message>
        <source>When the embargo ends: %1</source>
        <translation>À la fin de l’embargo&#xa0;: %1</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>Publier de nouveau</translation>
    </message>
    <message>
        <source>Until the embargo ends, %1, nothing of it leaves this computer. Then it goes by itself, as soon as Standfirst runs and is online.</source>
        <translation>Jusqu’à la fin de l’embargo, %1, rien n’en quitte cet ordinateur. Il part ensuite de lui-même, dès que Standfirst est ouvert et en ligne.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptView</name>
    <message>
        <source>Comparing with the site …</source>
        <translation>Comparaison avec le site…</translation>
    </message>
    <message>
        <source>and 1 more place</source>
        <translation>et 1 autre endroit</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more places</source>
        <translation>
            <numerusform>et %Ln autre endroit</numerusform>
            <numerusform>et %Ln autres endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>The site cannot be reached now: what changes is compared when it is sent.</source>
        <translation>Le site est injoignable pour l’instant&#xa0;: les changements seront comparés à l’envoi.</translation>
    </message>
    <message>
        <source>The site&apos;s copy could not be read: it is compared again when it is sent.</source>
        <translation>La copie du site n’a pas pu être lue&#xa0;: elle sera comparée de nouveau à l’envoi.</translation>
    </message>
</context>
<context>
    <name>ui::RemoteInfo</name>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmé</translation>
    </message>
    <message>
        <source>Waiting for approval there</source>
        <translation>En attente d’approbation là-bas</translation>
    </message>
    <message>
        <source>Draft there</source>
        <translation>Brouillon là-bas</translation>
    </message>
    <message>
        <source>Private there</source>
        <translation>Privé là-bas</translation>
    </message>
    <message>
        <source>In the bin there</source>
        <translation>Dans la corbeille là-bas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Edit there</source>
        <translation>Modifier là-bas</translation>
    </message>
    <message>
        <source>Open the site&apos;s own editor</source>
        <translation>Ouvrir l’éditeur du site</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>what the site says, when</comment>
        <translation>%1, état %2</translation>
    </message>
</context>
<context>
    <name>ui::ReviewTab</name>
    <message>
        <source>Who did what</source>
        <translation>Qui a fait quoi</translation>
    </message>
    <message>
        <source>Nobody has been asked to read it yet. What happens to it will stand here.</source>
        <translation>Personne n’a encore été invité à le relire. Ce qui lui arrive sera ici.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
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
        <translation>«&#xa0;%1&#xa0;» existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Autre nom…</translation>
    </message>
    <message>
        <source>Save as document</source>
        <translation>Enregistrer comme document</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Document Word (*.docx)</translation>
    </message>
    <message>
        <source>Web page with its pictures (*.html)</source>
        <translation>Page web avec ses images (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The story is in %1</source>
        <translation>L’article est dans %1</translation>
    </message>
    <message>
        <source>Left out: a picture that is on the site only.</source>
        <translation>Non reprise&#xa0;: une image qui n’est que sur le site.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln pictures that are on the site only.</source>
        <translation>
            <numerusform>Non reprise&#xa0;: %Ln image qui n’est que sur le site.</numerusform>
            <numerusform>Non reprises&#xa0;: %Ln images qui ne sont que sur le site.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Écriture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer l’historique</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>%1, log</source>
        <comment>headline</comment>
        <translation>%1, historique</translation>
    </message>
    <message>
        <source>The log is in %1</source>
        <translation>L’historique est dans %1</translation>
    </message>
</context>
<context>
    <name>ui::SearchFields</name>
    <message>
        <source>Search and social</source>
        <translation>Recherche et réseaux sociaux</translation>
    </message>
    <message>
        <source>Title in search results</source>
        <translation>Titre dans les résultats de recherche</translation>
    </message>
    <message>
        <source>Description in search results</source>
        <translation>Description dans les résultats de recherche</translation>
    </message>
    <message>
        <source>Title when shared</source>
        <translation>Titre en cas de partage</translation>
    </message>
    <message>
        <source>Description when shared</source>
        <translation>Description en cas de partage</translation>
    </message>
    <message>
        <source>Empty: the story&apos;s own is shown</source>
        <translation>Vide&#xa0;: celui de l’article est montré</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>letters used of those that are shown</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ui::SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>Celle de cet ordinateur</translation>
    </message>
    <message>
        <source>More to set</source>
        <translation>Autres réglages</translation>
    </message>
    <message>
        <source>Without a name here, “%1” is used: the name you are signed in with on this computer.</source>
        <translation>Sans nom ici, c’est «&#x202f;%1&#x202f;» qui sert&#xa0;: le nom de votre session sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It stands in the log of a story, in its versions and corrections, and where an embargo is lifted. What is written there already stays as it is.</source>
        <translation>Il figure dans le journal d’un article, dans ses versions et rectificatifs, et là où un embargo est levé. Ce qui y est déjà écrit reste tel quel.</translation>
    </message>
</context>
<context>
    <name>ui::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search acts and keys</source>
        <translation>Chercher actions et touches</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No act and no key has these letters.</source>
        <translation>Aucune action ni touche n’a ces lettres.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>ui::SiblingsField</name>
    <message>
        <source>Go to the story in %1</source>
        <translation>Aller à l’article en %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>headline · how it stands on its site</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Translate into…</source>
        <translation>Traduire en…</translation>
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
        <translation>[Image&#xa0;: %1]</translation>
    </message>
    <message>
        <source>The texts are the same</source>
        <translation>Les textes sont identiques</translation>
    </message>
    <message>
        <source>1 paragraph differs</source>
        <translation>1 paragraphe diffère</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs differ</source>
        <translation>
            <numerusform>%Ln paragraphe diffère</numerusform>
            <numerusform>%Ln paragraphes diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>[Correction: %1]</source>
        <comment>what is right</comment>
        <translation>[Rectificatif&#xa0;: %1]</translation>
    </message>
</context>
<context>
    <name>ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>My stories</source>
        <translation>Mes articles</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Confiés à moi</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Add your site…</source>
        <translation>Ajouter votre site…</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n a besoin de vous</numerusform>
            <numerusform>%n ont besoin de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sending %n</source>
        <translation>
            <numerusform>envoi de %n</numerusform>
            <numerusform>envoi de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>all sent</source>
        <translation>tout est envoyé</translation>
    </message>
</context>
<context>
    <name>ui::SignInSheet</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>The site was at %1 and sends us on to %2. Sign in only when you know the new address.</source>
        <translation>Le site était à %1 et nous renvoie à %2. Ne vous connectez que si vous connaissez la nouvelle adresse.</translation>
    </message>
    <message>
        <source>A new application password for %1, at %2:</source>
        <translation>Un nouveau mot de passe d’application pour %1, à %2&#xa0;:</translation>
    </message>
    <message>
        <source>Application password</source>
        <translation>Mot de passe d’application</translation>
    </message>
    <message>
        <source>Make one on the site</source>
        <translation>En créer un sur le site</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>Il est gardé dans le trousseau de cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>This computer has no keychain running: the password is kept until Standfirst is closed, and asked for again the next time.</source>
        <translation>Aucun trousseau n’est actif sur cet ordinateur&#xa0;: le mot de passe est gardé jusqu’à la fermeture de Standfirst, puis redemandé la fois suivante.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Admin API key</source>
        <translation>Clé Admin API</translation>
    </message>
    <message>
        <source>A new Admin API key of %1:</source>
        <translation>Une nouvelle clé Admin API de %1&#xa0;:</translation>
    </message>
    <message>
        <source>Open the integrations of the site</source>
        <translation>Ouvrir les intégrations du site</translation>
    </message>
    <message>
        <source>This computer has no keychain running: the key is kept until Standfirst is closed, and asked for again the next time.</source>
        <translation>Aucun trousseau n’est actif sur cet ordinateur&#xa0;: la clé est gardée jusqu’à la fermeture de Standfirst, puis redemandée la fois suivante.</translation>
    </message>
    <message>
        <source>Standfirst opens the page of %1 in your browser. Sign in there as you always do, with a second factor too if you have one, and allow the connection.</source>
        <translation>Standfirst ouvre la page de %1 dans votre navigateur. Connectez-vous-y comme d’habitude, avec un second facteur si vous en avez un, et autorisez la connexion.</translation>
    </message>
    <message>
        <source>Use an application password</source>
        <translation>Utiliser un mot de passe d’application</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter avec le navigateur</translation>
    </message>
</context>
<context>
    <name>ui::SiteDetails</name>
    <message>
        <source>write</source>
        <translation>écrire</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>publier</translation>
    </message>
    <message>
        <source>edit others&apos; stories</source>
        <translation>modifier les articles des autres</translation>
    </message>
    <message>
        <source>upload pictures</source>
        <translation>envoyer des images</translation>
    </message>
    <message>
        <source>make tags</source>
        <translation>créer des mots-clés</translation>
    </message>
    <message>
        <source>You may only read there.</source>
        <translation>Vous ne pouvez qu’y lire.</translation>
    </message>
    <message>
        <source>You may %1.</source>
        <comment>a list of verbs</comment>
        <translation>Vous pouvez %1.</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualisation…</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualiser maintenant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <source>A folder on this computer: %1</source>
        <translation>Un dossier de cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signed in as %1. %2</source>
        <translation>Connecté en tant que %1. %2</translation>
    </message>
    <message>
        <source>Its clock: %1</source>
        <translation>Son horloge&#xa0;: %1</translation>
    </message>
    <message>
        <source>Desks and tags were read %1.</source>
        <comment>5 minutes ago</comment>
        <translation>Services et mots-clés lus %1.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>+ Add a language</source>
        <translation>+ Ajouter une langue</translation>
    </message>
    <message>
        <source>Language of the edition</source>
        <translation>Langue de l’édition</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Site name</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>Slogan</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Address of the channel</source>
        <translation>Adresse de la chaîne</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Son adresse</translation>
    </message>
    <message>
        <source>Agencies that are credited</source>
        <translation>Agences créditées</translation>
    </message>
    <message>
        <source>Look of the preview</source>
        <translation>Aspect de l’aperçu</translation>
    </message>
    <message>
        <source>Page template</source>
        <translation>Modèle de page</translation>
    </message>
    <message>
        <source>Page templates (*.html *.htm *.mustache)</source>
        <translation>Modèles de page (*.html *.htm *.mustache)</translation>
    </message>
    <message>
        <source>Stylesheet</source>
        <translation>Feuille de style</translation>
    </message>
    <message>
        <source>Stylesheets (*.css)</source>
        <translation>Feuilles de style (*.css)</translation>
    </message>
    <message>
        <source>%1: our own</source>
        <translation>%1&#xa0;: par défaut</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Couleur…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Name in %1</source>
        <translation>Nom, langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name, %1</source>
        <translation>Nom, %1</translation>
    </message>
    <message>
        <source>Attribution in %1</source>
        <translation>Mention, langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Tags every story of the desk gets</source>
        <translation>Mots-clés que reçoit chaque article du service</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter un mot-clé</translation>
    </message>
    <message>
        <source>Default tags</source>
        <translation>Mots-clés par défaut</translation>
    </message>
    <message>
        <source>No site yet</source>
        <translation>Pas encore de site</translation>
    </message>
    <message>
        <source>The site your stories go to will be here, with its languages and desks.</source>
        <translation>Le site où vont vos articles sera ici, avec ses langues et ses services.</translation>
    </message>
    <message>
        <source>Add your site…</source>
        <translation>Ajouter votre site…</translation>
    </message>
    <message>
        <source>There is no file %1; our own is used.</source>
        <translation>Il n’y a pas de fichier %1&#x202f;; le nôtre est utilisé.</translation>
    </message>
    <message>
        <source>This site has no desks yet. A desk has its own list of stories here and its own page there.</source>
        <translation>Ce site n’a pas encore de services. Un service a sa propre liste d’articles ici et sa propre page là-bas.</translation>
    </message>
    <message>
        <source>This site has no desks yet: its categories become desks. Make some there, then refresh.</source>
        <translation>Ce site n’a pas encore de services&#xa0;: ses catégories le deviennent. Créez-en là-bas, puis actualisez.</translation>
    </message>
    <message>
        <source>Name of a new desk</source>
        <translation>Nom d’un nouveau service</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the desk</source>
        <translation>Ajouter le service</translation>
    </message>
    <message>
        <source>Remove the desk…</source>
        <translation>Retirer le service…</translation>
    </message>
    <message>
        <source>How long and how big</source>
        <translation>Longueurs et tailles</translation>
    </message>
    <message>
        <source>Boilerplate in %1</source>
        <translation>Texte standard en %1</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>Texte standard</translation>
    </message>
    <message>
        <source>A Ghost: a key lets Standfirst in, and stories are sent in the name of %1.</source>
        <translation>Un Ghost&#xa0;: une clé y donne accès à Standfirst, et les articles sont envoyés au nom de %1.</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>son propriétaire</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Chaînes</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rectificatifs</translation>
    </message>
    <message>
        <source>Where readers find corrections</source>
        <translation>Où les lecteurs trouvent les rectificatifs</translation>
    </message>
    <message>
        <source>Above the text</source>
        <translation>Au-dessus du texte</translation>
    </message>
    <message>
        <source>Below the text</source>
        <translation>Au-dessous du texte</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Takes the password of Standfirst back on the site</source>
        <translation>Révoque sur le site le mot de passe de Standfirst</translation>
    </message>
    <message>
        <source>After publishing</source>
        <translation>Après publication</translation>
    </message>
</context>
<context>
    <name>ui::SiteNotes</name>
    <message>
        <source>No notes yet. What colleagues write beside the story on the site will stand here.</source>
        <translation>Pas encore de notes. Ce que les collègues écrivent sur le site à côté de l’article apparaîtra ici.</translation>
    </message>
    <message>
        <source>Write a new one instead</source>
        <translation>Écrire plutôt une nouvelle note</translation>
    </message>
    <message>
        <source>Send note</source>
        <translation>Envoyer la note</translation>
    </message>
    <message>
        <source>Read the notes again</source>
        <translation>Relire les notes</translation>
    </message>
    <message>
        <source>A note to the desk</source>
        <translation>Une note au service</translation>
    </message>
    <message>
        <source>Notes on the site</source>
        <translation>Notes sur le site</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who wrote a note · when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: note of %2</source>
        <comment>an act on a note · who wrote the note</comment>
        <translation>%1&#xa0;: note de %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolue</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Answer to %1: “%2”</source>
        <comment>who wrote the note, and how it begins</comment>
        <translation>Réponse à %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Send answer</source>
        <translation>Envoyer la réponse</translation>
    </message>
</context>
<context>
    <name>ui::SiteStoriesSheet</name>
    <message>
        <source>Open from the site</source>
        <translation>Ouvrir depuis le site</translation>
    </message>
    <message>
        <source>Stories on the site</source>
        <translation>Articles sur le site</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Search the site</source>
        <translation>Rechercher sur le site</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asking the site</source>
        <translation>Interrogation du site</translation>
    </message>
    <message>
        <source>Asking the site …</source>
        <translation>Interrogation du site…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Encore rien ici</translation>
    </message>
    <message>
        <source>%1 has no stories that your account may edit.</source>
        <translation>%1 n’a pas d’article que votre compte ait le droit de modifier.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>%1 has no such stories that your account may edit. Try other words, or take a filter off.</source>
        <translation>%1 n’a pas d’article de ce genre que votre compte ait le droit de modifier. Essayez d’autres mots, ou retirez un filtre.</translation>
    </message>
    <message>
        <source>%1 of %2 stories</source>
        <comment>how many are shown, how many there are</comment>
        <translation>%1 sur %2 articles</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 article</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening “%1” …</source>
        <translation>Ouverture de «&#xa0;%1&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>ui::SiteWork</name>
    <message>
        <source>It was in the bin and is out of it again.</source>
        <translation>L’article était dans la corbeille&#x202f;; il en est sorti.</translation>
    </message>
</context>
<context>
    <name>ui::SitesSheet</name>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Add your site…</source>
        <translation>Ajouter votre site…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message numerus="yes">
        <source>Its %n stories stay in the library. Each needs another desk before it is published again; pages that are published already stay as they are.</source>
        <translation>
            <numerusform>Son seul article reste dans la bibliothèque. Il lui faut un autre service avant d’être publié de nouveau&#x202f;; les pages déjà publiées restent telles quelles.</numerusform>
            <numerusform>Ses %n articles restent dans la bibliothèque. Il faut à chacun un autre service avant d’être publié de nouveau&#x202f;; les pages déjà publiées restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>No story stands at this desk.</source>
        <translation>Aucun article dans ce service.</translation>
    </message>
    <message>
        <source>Remove the desk %1?</source>
        <translation>Retirer le service %1&#x202f;?</translation>
    </message>
    <message>
        <source>Remove the channel %1?</source>
        <translation>Retirer la chaîne %1&#x202f;?</translation>
    </message>
    <message>
        <source>Standfirst forgets the channel and its token. What stands in the channel stays there, and can no longer be changed or deleted from here.</source>
        <translation>Standfirst oublie la chaîne et son jeton. Ce qui se trouve dans la chaîne y reste, et ne peut plus être modifié ni supprimé d’ici.</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>Déconnecté de %1</translation>
    </message>
    <message>
        <source>The password of Standfirst was taken back on the site and forgotten here. Sign in again before the next story goes there.</source>
        <translation>Le mot de passe de Standfirst a été révoqué sur le site et oublié ici. Reconnectez-vous avant d’y envoyer le prochain article.</translation>
    </message>
    <message>
        <source>Take the password back there</source>
        <translation>Révoquer le mot de passe là-bas</translation>
    </message>
    <message>
        <source>The password of Standfirst is forgotten here. On the site it still lets in whoever has it.</source>
        <translation>Le mot de passe de Standfirst est oublié ici. Sur le site, il donne toujours accès à quiconque le possède.</translation>
    </message>
    <message>
        <source>Take it back there: in your profile, under “Application Passwords”, revoke the one whose name begins with Standfirst.</source>
        <translation>Révoquez-le là-bas&#xa0;: dans votre profil, sous «&#xa0;Mots de passe d’application&#xa0;», révoquez celui dont le nom commence par Standfirst.</translation>
    </message>
    <message>
        <source>Open my profile there</source>
        <translation>Y ouvrir mon profil</translation>
    </message>
    <message>
        <source>Standfirst forgets the site and its desks, and takes its password back there. No story on the site itself is touched, and your stories stay in the library.</source>
        <translation>Standfirst oublie le site et ses services, et y révoque son mot de passe. Aucun article n’est touché sur le site, et vos articles restent dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>ui::SlashMenu</name>
    <message>
        <source>Insert or turn into</source>
        <translation>Insérer ou changer en</translation>
    </message>
</context>
<context>
    <name>ui::SlugField</name>
    <message>
        <source>Make from headline</source>
        <translation>Tirer du titre</translation>
    </message>
    <message>
        <source>Last part of the address</source>
        <translation>Dernière partie de l’adresse</translation>
    </message>
    <message>
        <source>Made from the headline</source>
        <translation>Tiré du titre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>letters used of those that are allowed</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ui::SnippetsPopover</name>
    <message>
        <source>Newsroom&apos;s file…</source>
        <translation>Fichier de la rédaction…</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Abréviations</translation>
    </message>
    <message>
        <source>Your snippets, one a line</source>
        <translation>Vos abréviations, une par ligne</translation>
    </message>
    <message>
        <source>hq  the harbour authority</source>
        <translation>cap  la capitainerie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>A short word and its text on each line. While you write, the word becomes the text with a space, Tab, Enter or a sign after it; \n is a new line.</source>
        <translation>Un mot court et son texte par ligne. À la frappe, le mot suivi d’une espace, de Tab, d’Entrée ou d’un signe de ponctuation devient le texte&#x202f;; \n est un saut de ligne.</translation>
    </message>
</context>
<context>
    <name>ui::SourcePopover</name>
    <message>
        <source>Source</source>
        <translation>Code source</translation>
    </message>
    <message>
        <source>Source, as the site keeps it</source>
        <translation>Code source, tel que le site le garde</translation>
    </message>
    <message>
        <source>Copy source</source>
        <translation>Copier le code source</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Made elsewhere: kept exactly as it is</source>
        <translation>Fait ailleurs&#xa0;: conservé tel quel</translation>
    </message>
    <message>
        <source>“%1”: kept exactly as it is on the site</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: conservé tel quel, comme sur le site</translation>
    </message>
</context>
<context>
    <name>ui::SpellMenu</name>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Add to my dictionary</source>
        <translation>Ajouter à mon dictionnaire</translation>
    </message>
    <message>
        <source>Add to the newsroom&apos;s dictionary</source>
        <translation>Ajouter au dictionnaire de la rédaction</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Language of this paragraph</source>
        <translation>Langue de ce paragraphe</translation>
    </message>
    <message>
        <source>As the story</source>
        <translation>Comme l’article</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Everything you wrote is on this computer&apos;s disk. Press to keep a version.</source>
        <translation>Tout ce que vous avez écrit est sur le disque de cet ordinateur. Appuyez pour garder une version.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved: %1 %2</source>
        <translation>Non enregistré&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>no dictionary, spelling not checked</source>
        <translation>pas de dictionnaire, orthographe non vérifiée</translation>
    </message>
    <message numerus="yes">
        <source>%n spelling</source>
        <translation>
            <numerusform>%n faute</numerusform>
            <numerusform>%n fautes</numerusform>
        </translation>
    </message>
    <message>
        <source>spelling fine</source>
        <translation>orthographe correcte</translation>
    </message>
    <message>
        <source>Add a dictionary for this language</source>
        <translation>Ajouter un dictionnaire pour cette langue</translation>
    </message>
    <message>
        <source>Language and dictionaries</source>
        <translation>Langue et dictionnaires</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Travail hors ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>desks as of %1</source>
        <translation>services&#xa0;: état %1</translation>
    </message>
    <message>
        <source>Go online again: what waits in the outbox is sent</source>
        <translation>Repasser en ligne&#xa0;: ce qui attend est envoyé</translation>
    </message>
    <message>
        <source>Work offline: nothing is sent until you go online again</source>
        <translation>Travailler hors ligne&#xa0;: rien n’est envoyé avant votre retour en ligne</translation>
    </message>
    <message>
        <source>Outbox empty</source>
        <translation>Boîte d’envoi vide</translation>
    </message>
    <message numerus="yes">
        <source>Outbox: %n need(s) you</source>
        <translation>
            <numerusform>Boîte d’envoi&#xa0;: %n a besoin de vous</numerusform>
            <numerusform>Boîte d’envoi&#xa0;: %n ont besoin de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outbox: %n on the way</source>
        <translation>
            <numerusform>Boîte d’envoi&#xa0;: %n en route</numerusform>
            <numerusform>Boîte d’envoi&#xa0;: %n en route</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Montrer la boîte d’envoi</translation>
    </message>
    <message>
        <source>Online · texts first</source>
        <translation>En ligne · textes d’abord</translation>
    </message>
    <message>
        <source>Metered · pictures wait</source>
        <translation>Connexion limitée · les images attendent</translation>
    </message>
    <message>
        <source>Metered · everything waits</source>
        <translation>Connexion limitée · tout attend</translation>
    </message>
</context>
<context>
    <name>ui::StoryActs</name>
    <message>
        <source>This is the copy. It is a draft of its own.</source>
        <translation>Voici la copie. C’est un brouillon à part.</translation>
    </message>
    <message>
        <source>Moved %1 to the bin.</source>
        <translation>%1&#xa0;: mis à la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>On its way to %1. You can go on writing.</source>
        <translation>En route vers %1. Vous pouvez continuer d’écrire.</translation>
    </message>
    <message>
        <source>It goes to %1 as soon as there is a connection.</source>
        <translation>Il partira vers %1 dès qu’il y aura une connexion.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Saved on %1 as a draft.</source>
        <translation>Enregistré sur %1 comme brouillon.</translation>
    </message>
    <message>
        <source>Submitted to %1</source>
        <translation>Soumis à %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>“%1” needs you before it can go on.</source>
        <translation>«&#xa0;%1&#xa0;» a besoin de vous pour continuer.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>The site altered it; beside the story it says where.</source>
        <translation>Le site l’a modifié&#x202f;; à côté de l’article, il est dit où.</translation>
    </message>
    <message>
        <source>Published on %1: %2</source>
        <comment>name of the site, place there</comment>
        <translation>Publié sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Scheduled on %1: %2</source>
        <comment>name of the site, place there</comment>
        <translation>Programmé sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>On its way to %1.</source>
        <translation>En route vers %1.</translation>
    </message>
    <message>
        <source>Public on %1 in %2.</source>
        <comment>name of the site, a time such as 8 s</comment>
        <translation>Public sur %1 dans %2.</translation>
    </message>
    <message>
        <source>Taken back. Readers have seen nothing of it.</source>
        <translation>Annulé. Les lecteurs n’en ont rien vu.</translation>
    </message>
    <message>
        <source>Too late: it is becoming public at this moment.</source>
        <translation>Trop tard&#xa0;: il devient public en ce moment même.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>what readers were seen to get, headline</comment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>live at a time, name of the site, place there</comment>
        <translation>%1 · %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The embargo is lifted. Nothing was sent yet.</source>
        <translation>L’embargo est levé. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>It leaves when the embargo ends, %1.</source>
        <translation>Il part à la fin de l’embargo, %1.</translation>
    </message>
    <message>
        <source>Off %1 in %2.</source>
        <comment>no longer for readers; name of the site, a time such as 8 s</comment>
        <translation>Ne sera plus sur %1 dans %2.</translation>
    </message>
    <message>
        <source>Taken back. Readers find the story as before.</source>
        <translation>Annulé. Les lecteurs trouvent l’article comme avant.</translation>
    </message>
    <message>
        <source>Too late: it is being taken off at this moment.</source>
        <translation>Trop tard&#xa0;: il disparaît du site en ce moment même.</translation>
    </message>
    <message>
        <source>Taken off %1; it is a draft there.</source>
        <translation>Dépublié sur %1&#x202f;; il y est un brouillon.</translation>
    </message>
    <message>
        <source>Withdrawn on %1: %2 says so.</source>
        <comment>name of the site, place there</comment>
        <translation>Retiré sur %1&#xa0;: %2 le dit.</translation>
    </message>
    <message>
        <source>Withdrawn from %1; it is in the trash there.</source>
        <translation>Retiré sur %1&#x202f;; il y est dans la corbeille.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>gone since a time, headline</comment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The command after publishing to %1 failed. Settings of the site: “Try it” shows what it says.</source>
        <translation>La commande après publication sur %1 a échoué. Réglages du site&#xa0;: «&#xa0;Essayer&#xa0;» montre ce qu’elle dit.</translation>
    </message>
    <message>
        <source>On its way. You can go on writing.</source>
        <translation>En route. Vous pouvez continuer d’écrire.</translation>
    </message>
    <message>
        <source>%1 are on their way. You can go on writing.</source>
        <comment>a number</comment>
        <translation>%1 sont en route. Vous pouvez continuer d’écrire.</translation>
    </message>
    <message>
        <source>Too late for some: they are public, or becoming so at this moment.</source>
        <translation>Trop tard pour certains&#xa0;: ils sont publics, ou le deviennent à l’instant.</translation>
    </message>
    <message>
        <source>What was still to be sent of it was called off.</source>
        <translation>Ce qui restait à en envoyer a été annulé.</translation>
    </message>
    <message>
        <source>Too late to call off: it is becoming public at this moment. Undo, then take it off the site.</source>
        <translation>Trop tard pour annuler&#xa0;: il devient public en ce moment. Annulez la mise à la corbeille, puis dépubliez-le du site.</translation>
    </message>
    <message>
        <source>It is back. It is not sent by itself: publish it again.</source>
        <translation>Il est de retour. Il ne s’envoie pas tout seul&#xa0;: publiez-le de nouveau.</translation>
    </message>
    <message>
        <source>On %1, where it is set to private: readers do not get it.</source>
        <translation>Sur %1, où il est réglé sur privé&#xa0;: les lecteurs ne le voient pas.</translation>
    </message>
    <message>
        <source>Delete all stories in the bin for good?</source>
        <translation>Supprimer définitivement tous les articles de la corbeille&#xa0;?</translation>
    </message>
    <message>
        <source>This cannot be undone. Copies on sites stay where they are.</source>
        <translation>C’est irréversible. Les copies sur les sites restent où elles sont.</translation>
    </message>
</context>
<context>
    <name>ui::StoryCopies</name>
    <message>
        <source>Story</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Saving works again. Everything you wrote is on this computer&apos;s disk.</source>
        <translation>L’enregistrement fonctionne de nouveau. Tout ce que vous avez écrit est sur le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Enregistrer une copie ailleurs</translation>
    </message>
    <message>
        <source>Page that any browser shows (*.html);;Standfirst story (*.standfirst)</source>
        <translation>Page que tout navigateur affiche (*.html);;Article Standfirst (*.standfirst)</translation>
    </message>
    <message>
        <source>A copy of the story is in %1</source>
        <translation>Une copie de l’article est dans %1</translation>
    </message>
    <message>
        <source>Open a story copy</source>
        <translation>Ouvrir une copie d’article</translation>
    </message>
    <message>
        <source>Copies of stories (*.html *.htm *.standfirst);;All files (*)</source>
        <translation>Copies d’articles (*.html *.htm *.standfirst);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The story is here again.</source>
        <translation>L’article est de nouveau ici.</translation>
    </message>
    <message>
        <source>The story is here already: this is the copy, a draft of its own.</source>
        <translation>L’article est déjà ici&#xa0;: voici la copie, un brouillon à part.</translation>
    </message>
    <message numerus="yes">
        <source>A copy of the story is in %1. %n picture(s) of it are not on this computer and not in the copy.</source>
        <translation>
            <numerusform>Une copie de l’article est dans %1. Il y manque %n image&#xa0;: elle n’est pas sur cet ordinateur.</numerusform>
            <numerusform>Une copie de l’article est dans %1. Il y manque %n images&#xa0;: elles ne sont pas sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The story is here. %n picture(s) of it were not in the copy and are not on this computer.</source>
        <translation>
            <numerusform>L’article est ici. Il y manque %n image&#xa0;: elle n’était pas dans la copie et n’est pas sur cet ordinateur.</numerusform>
            <numerusform>L’article est ici. Il y manque %n images&#xa0;: elles n’étaient pas dans la copie et ne sont pas sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is for going on with the story elsewhere: in it are your notes to the desk too, which readers do not see.</source>
        <translation>La copie sert à continuer l’article ailleurs&#xa0;: elle contient aussi vos notes au service, que les lecteurs ne voient pas.</translation>
    </message>
    <message>
        <source>The copy is for going on with the story elsewhere: in it are the pictures as they were before they were cut too, which readers do not see.</source>
        <translation>La copie sert à continuer l’article ailleurs&#xa0;: elle contient aussi les images d’avant le rognage, que les lecteurs ne voient pas.</translation>
    </message>
    <message>
        <source>The copy is for going on with the story elsewhere: in it are your notes to the desk too, and the pictures as they were before they were cut, which readers do not see.</source>
        <translation>La copie sert à continuer l’article ailleurs&#xa0;: elle contient aussi vos notes au service et les images d’avant le rognage, que les lecteurs ne voient pas.</translation>
    </message>
    <message>
        <source>Without originals and notes to the desk</source>
        <translation>Sans les originaux ni les notes au service</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choisir où…</translation>
    </message>
</context>
<context>
    <name>ui::StoryEdit</name>
    <message>
        <source>Story</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>ui::StoryList</name>
    <message>
        <source>Search stories</source>
        <translation>Rechercher des articles</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No story here has these words. Part of a word is enough.</source>
        <translation>Aucun article ici ne contient ces mots. Une partie de mot suffit.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>Nothing assigned to you</source>
        <translation>Rien ne vous est confié</translation>
    </message>
    <message>
        <source>Stories that somebody hands to you will be here.</source>
        <translation>Les articles qu’on vous confie seront ici.</translation>
    </message>
    <message>
        <source>No stories at this desk</source>
        <translation>Aucun article dans ce service</translation>
    </message>
    <message>
        <source>Stories whose desk this is will be here.</source>
        <translation>Les articles de ce service seront ici.</translation>
    </message>
    <message>
        <source>This queue is empty</source>
        <translation>Cette file est vide</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Deleted stories stay here until you empty the bin.</source>
        <translation>Les articles supprimés restent ici jusqu’à ce que vous vidiez la corbeille.</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Pas encore d’articles</translation>
    </message>
    <message>
        <source>What you write will be here.</source>
        <translation>Ce que vous écrivez sera ici.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Go to my stories</source>
        <translation>Aller à mes articles</translation>
    </message>
</context>
<context>
    <name>ui::StoryListDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>Aucun service</translation>
    </message>
</context>
<context>
    <name>ui::StoryListModel</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>ui::StoryPage</name>
    <message>
        <source>Replace in all stories</source>
        <translation>Remplacer dans tous les articles</translation>
    </message>
    <message>
        <source>Edit picture</source>
        <translation>Modifier l’image</translation>
    </message>
</context>
<context>
    <name>ui::StorySession</name>
    <message>
        <source>The version is back. Undo brings the other text again.</source>
        <translation>La version est de retour. Annuler ramène l’autre texte.</translation>
    </message>
    <message>
        <source>The last words typed into this story could not be read back. Everything before them is here.</source>
        <translation>Les derniers mots tapés dans cet article n’ont pas pu être relus. Tout ce qui précède est ici.</translation>
    </message>
    <message>
        <source>Change of desk</source>
        <translation>Changement de service</translation>
    </message>
    <message>
        <source>Change of language</source>
        <translation>Changement de langue</translation>
    </message>
    <message>
        <source>A version is kept. Versions lists it.</source>
        <translation>Une version est gardée. Voir Versions.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>The site&apos;s text is on the page. Undo brings yours again.</source>
        <translation>Le texte du site est sur la page. Annuler ramène le vôtre.</translation>
    </message>
    <message>
        <source>The site&apos;s form is on the page. Undo brings yours again.</source>
        <translation>La forme du site est sur la page. Annuler ramène la vôtre.</translation>
    </message>
    <message>
        <source>What was changed on the site is on the page. Undo brings yours again.</source>
        <translation>Ce qui a été modifié sur le site est sur la page. Annuler ramène le vôtre.</translation>
    </message>
    <message>
        <source>Lift the embargo</source>
        <translation>Lever l’embargo</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rectificatif</translation>
    </message>
</context>
<context>
    <name>ui::StoryTab</name>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Insert desk attribution</source>
        <translation>Insérer la mention du service</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Parution</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>Image principale</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>Sur le site</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter un mot-clé</translation>
    </message>
    <message>
        <source>Add a subject</source>
        <translation>Ajouter un sujet</translation>
    </message>
    <message>
        <source>At once, when published</source>
        <translation>Dès la publication</translation>
    </message>
    <message>
        <source>Language of the story</source>
        <translation>Langue de l’article</translation>
    </message>
    <message>
        <source>Change desk</source>
        <translation>Changer de service</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Changer les mots-clés</translation>
    </message>
    <message>
        <source>Change credits</source>
        <translation>Changer les crédits</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>Changer de langue</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>Changer l’adresse</translation>
    </message>
    <message>
        <source>Change subjects</source>
        <translation>Changer les sujets</translation>
    </message>
    <message>
        <source>Change hour of publication</source>
        <translation>Changer l’heure de parution</translation>
    </message>
    <message>
        <source>Change embargo</source>
        <translation>Changer l’embargo</translation>
    </message>
    <message>
        <source>New on the site: %1</source>
        <translation>Nouveau sur le site&#xa0;: %1</translation>
    </message>
    <message>
        <source>No tags yet. Type one and press Enter: readers find related stories by them.</source>
        <translation>Pas encore de mots-clés. Tapez-en un et appuyez sur Entrée&#xa0;: ils mènent les lecteurs aux articles liés.</translation>
    </message>
    <message>
        <source>Also goes to</source>
        <translation>Part aussi vers</translation>
    </message>
</context>
<context>
    <name>ui::SymbolPopover</name>
    <message>
        <source>Opening quotation mark</source>
        <translation>Guillemet anglais ouvrant</translation>
    </message>
    <message>
        <source>Closing quotation mark</source>
        <translation>Guillemet anglais fermant</translation>
    </message>
    <message>
        <source>Opening single quotation mark</source>
        <translation>Guillemet simple ouvrant</translation>
    </message>
    <message>
        <source>Apostrophe, closing single quotation mark</source>
        <translation>Apostrophe, guillemet simple fermant</translation>
    </message>
    <message>
        <source>Low quotation mark</source>
        <translation>Guillemet bas</translation>
    </message>
    <message>
        <source>Low single quotation mark</source>
        <translation>Guillemet simple bas</translation>
    </message>
    <message>
        <source>Opening guillemet</source>
        <translation>Guillemet ouvrant</translation>
    </message>
    <message>
        <source>Closing guillemet</source>
        <translation>Guillemet fermant</translation>
    </message>
    <message>
        <source>Opening single guillemet</source>
        <translation>Guillemet simple français ouvrant</translation>
    </message>
    <message>
        <source>Closing single guillemet</source>
        <translation>Guillemet simple français fermant</translation>
    </message>
    <message>
        <source>En dash</source>
        <translation>Tiret demi-cadratin</translation>
    </message>
    <message>
        <source>Em dash</source>
        <translation>Tiret cadratin</translation>
    </message>
    <message>
        <source>No-break hyphen</source>
        <translation>Trait d’union insécable</translation>
    </message>
    <message>
        <source>Ellipsis</source>
        <translation>Points de suspension</translation>
    </message>
    <message>
        <source>Middle dot</source>
        <translation>Point médian</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>Section sign</source>
        <translation>Paragraphe (§)</translation>
    </message>
    <message>
        <source>Paragraph sign</source>
        <translation>Pied-de-mouche</translation>
    </message>
    <message>
        <source>Dagger</source>
        <translation>Obèle</translation>
    </message>
    <message>
        <source>Degree sign</source>
        <translation>Degré</translation>
    </message>
    <message>
        <source>No-break space</source>
        <translation>Espace insécable</translation>
    </message>
    <message>
        <source>Narrow no-break space</source>
        <translation>Espace fine insécable</translation>
    </message>
    <message>
        <source>Thin space</source>
        <translation>Espace fine</translation>
    </message>
    <message>
        <source>Soft hyphen</source>
        <translation>Trait d’union conditionnel</translation>
    </message>
    <message>
        <source>Zero-width non-joiner</source>
        <translation>Antiliant sans chasse</translation>
    </message>
    <message>
        <source>Zero-width joiner</source>
        <translation>Liant sans chasse</translation>
    </message>
    <message>
        <source>Left-to-right mark</source>
        <translation>Marque gauche-à-droite</translation>
    </message>
    <message>
        <source>Right-to-left mark</source>
        <translation>Marque droite-à-gauche</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Pound</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>Yen</translation>
    </message>
    <message>
        <source>Rupee</source>
        <translation>Roupie</translation>
    </message>
    <message>
        <source>Rouble</source>
        <translation>Rouble</translation>
    </message>
    <message>
        <source>Lira</source>
        <translation>Livre turque</translation>
    </message>
    <message>
        <source>Rial</source>
        <translation>Rial</translation>
    </message>
    <message>
        <source>Arrow to the left</source>
        <translation>Flèche gauche</translation>
    </message>
    <message>
        <source>Arrow to the right</source>
        <translation>Flèche droite</translation>
    </message>
    <message>
        <source>Arrow up</source>
        <translation>Flèche haut</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <translation>Flèche bas</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Multiplié par</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Divisé par</translation>
    </message>
    <message>
        <source>Plus or minus</source>
        <translation>Plus ou moins</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Environ</translation>
    </message>
    <message>
        <source>One half</source>
        <translation>Un demi</translation>
    </message>
    <message>
        <source>One quarter</source>
        <translation>Un quart</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>Au carré</translation>
    </message>
    <message>
        <source>Arabic comma</source>
        <translation>Virgule arabe</translation>
    </message>
    <message>
        <source>Arabic semicolon</source>
        <translation>Point-virgule arabe</translation>
    </message>
    <message>
        <source>Arabic question mark</source>
        <translation>Point d’interrogation arabe</translation>
    </message>
    <message>
        <source>Arabic percent sign</source>
        <translation>Pour cent arabe</translation>
    </message>
    <message>
        <source>Arabic decimal separator</source>
        <translation>Séparateur décimal arabe</translation>
    </message>
    <message>
        <source>Arabic thousands separator</source>
        <translation>Séparateur de milliers arabe</translation>
    </message>
    <message>
        <source>Heh with yeh above</source>
        <translation>Hé avec yé suscrit</translation>
    </message>
    <message>
        <source>Hamza</source>
        <translation>Hamza</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Quotes and dashes</source>
        <translation>Guillemets et tirets</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaies</translation>
    </message>
    <message>
        <source>Arrows and mathematics</source>
        <translation>Flèches et mathématiques</translation>
    </message>
    <message>
        <source>Persian and Arabic</source>
        <translation>Persan et arabe</translation>
    </message>
</context>
<context>
    <name>ui::TableEditor</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Alignment of the column</source>
        <translation>Alignement de la colonne</translation>
    </message>
    <message>
        <source>As the text</source>
        <translation>Comme le texte</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Centré</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>Retirer le tableau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Caption of the table</source>
        <translation>Légende du tableau</translation>
    </message>
    <message>
        <source>First row is the head</source>
        <translation>La première ligne est l’en-tête</translation>
    </message>
    <message>
        <source>First column is the head</source>
        <translation>La première colonne est l’en-tête</translation>
    </message>
    <message>
        <source>Add row above</source>
        <translation>Ajouter une ligne au-dessus</translation>
    </message>
    <message>
        <source>Add row below</source>
        <translation>Ajouter une ligne au-dessous</translation>
    </message>
    <message>
        <source>Move row up</source>
        <translation>Monter la ligne</translation>
    </message>
    <message>
        <source>Move row down</source>
        <translation>Descendre la ligne</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Add column before</source>
        <translation>Ajouter une colonne avant</translation>
    </message>
    <message>
        <source>Add column after</source>
        <translation>Ajouter une colonne après</translation>
    </message>
    <message>
        <source>Move column towards the start</source>
        <translation>Déplacer la colonne vers le début</translation>
    </message>
    <message>
        <source>Move column towards the end</source>
        <translation>Déplacer la colonne vers la fin</translation>
    </message>
    <message>
        <source>Delete column</source>
        <translation>Supprimer la colonne</translation>
    </message>
</context>
<context>
    <name>ui::TablePicker</name>
    <message>
        <source>Size of the new table</source>
        <translation>Taille du nouveau tableau</translation>
    </message>
    <message>
        <source>%1 rows × %2 columns</source>
        <translation>%1 lignes × %2 colonnes</translation>
    </message>
</context>
<context>
    <name>ui::TagChip</name>
    <message>
        <source>%1, take off</source>
        <translation>%1, retirer</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
</context>
<context>
    <name>ui::Toast</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>New story</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Language of new stories</source>
        <translation>Langue des nouveaux articles</translation>
    </message>
    <message>
        <source>New story (%1)</source>
        <translation>Nouvel article (%1)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Write + Preview</source>
        <translation>Écrire + aperçu</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Add your site…</source>
        <translation>Ajouter votre site…</translation>
    </message>
    <message>
        <source>Sites…</source>
        <translation>Sites…</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Aucun site</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Site&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
</context>
<context>
    <name>ui::TranslateSheet</name>
    <message>
        <source>Translate the story</source>
        <translation>Traduire l’article</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Langue de la traduction</translation>
    </message>
    <message>
        <source>A story of its own begins with the words of this one, with its pictures, desk and tags. Both know of each other and can go out together.</source>
        <translation>Un article à part commence avec les mots de celui-ci, avec ses images, son service et ses mots-clés. Chacun connaît l’autre, et ils peuvent paraître ensemble.</translation>
    </message>
    <message>
        <source>Begin the translation</source>
        <translation>Commencer la traduction</translation>
    </message>
</context>
<context>
    <name>ui::UpgradeSheet</name>
    <message>
        <source>Your library is being brought up to date</source>
        <translation>Votre bibliothèque est en cours de mise à jour</translation>
    </message>
    <message>
        <source>This Standfirst is newer than the one that wrote your stories. It happens once, and you can start writing as soon as it is done.</source>
        <translation>Ce Standfirst est plus récent que celui qui a écrit vos articles. Cela n’arrive qu’une fois, et vous pourrez écrire dès que ce sera terminé.</translation>
    </message>
    <message>
        <source>How much of the library is copied</source>
        <translation>Part copiée de la bibliothèque</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Your stories stay as they are; the next start begins anew</source>
        <translation>Vos articles restent tels quels&#x202f;; le prochain démarrage recommencera</translation>
    </message>
    <message>
        <source>First a copy of the old library is made, which is kept beside the new one.</source>
        <translation>Une copie de l’ancienne bibliothèque est d’abord faite&#x202f;; elle est gardée à côté de la nouvelle.</translation>
    </message>
    <message>
        <source>%1 %2 of %3.</source>
        <translation>%1 %2 sur %3.</translation>
    </message>
    <message>
        <source>The copy of the old library is kept. Now the new one is being made ready.</source>
        <translation>La copie de l’ancienne bibliothèque est gardée. La nouvelle est en cours de préparation.</translation>
    </message>
</context>
<context>
    <name>ui::VersionSheet</name>
    <message>
        <source>This version</source>
        <translation>Cette version</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>%1 · %2 (%3 than now) · %4</source>
        <comment>when · 640 words (32 more words than now) · 2 paragraphs differ</comment>
        <translation>%1 · %2 (%3 que maintenant) · %4</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>Revenir à cette version</translation>
    </message>
    <message>
        <source>The text as it is now is kept as a version first, and Undo brings it back.</source>
        <translation>Le texte actuel est d’abord gardé comme version, et Annuler le ramène.</translation>
    </message>
</context>
<context>
    <name>ui::VersionsTab</name>
    <message>
        <source>Save a version now</source>
        <translation>Enregistrer une version</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>La regarder…</translation>
    </message>
    <message>
        <source>Versions of this story</source>
        <translation>Versions de cet article</translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>Pas encore de versions</translation>
    </message>
    <message>
        <source>Everything you write is saved by itself. A version is a point you can go back to.</source>
        <translation>Tout ce que vous écrivez s’enregistre de lui-même. Une version est un point où revenir.</translation>
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
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>Keep a version</source>
        <translation>Garder une version</translation>
    </message>
    <message>
        <source>Duplicate story</source>
        <translation>Dupliquer l’article</translation>
    </message>
    <message>
        <source>Move story to bin</source>
        <translation>Mettre l’article à la corbeille</translation>
    </message>
    <message>
        <source>Restore story from bin</source>
        <translation>Restaurer l’article</translation>
    </message>
    <message>
        <source>Add your site…</source>
        <translation>Ajouter votre site…</translation>
    </message>
    <message>
        <source>Sites…</source>
        <translation>Sites…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Find stories</source>
        <translation>Chercher des articles</translation>
    </message>
    <message>
        <source>Do anything by name…</source>
        <translation>Tout faire par son nom…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Save to site as draft</source>
        <translation>Enregistrer sur le site comme brouillon</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Programmer…</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Soumettre à relecture</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Open on the site</source>
        <translation>Ouvrir sur le site</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Write and preview</source>
        <translation>Écrire et aperçu</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Story list</source>
        <translation>Liste des articles</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Aller au texte</translation>
    </message>
    <message>
        <source>Go to the stories</source>
        <translation>Aller aux articles</translation>
    </message>
    <message>
        <source>Go to the sidebar</source>
        <translation>Aller à la barre latérale</translation>
    </message>
    <message>
        <source>Go to the inspector</source>
        <translation>Aller à l’inspecteur</translation>
    </message>
    <message>
        <source>Add dictionary…</source>
        <translation>Ajouter un dictionnaire…</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Travailler hors ligne</translation>
    </message>
    <message>
        <source>Read desks and tags again</source>
        <translation>Relire services et mots-clés</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Standfirst</source>
        <translation>À propos de Standfirst</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Enregistrer une copie ailleurs…</translation>
    </message>
    <message>
        <source>Open a story copy…</source>
        <translation>Ouvrir une copie d’article…</translation>
    </message>
    <message>
        <source>Open from the site…</source>
        <translation>Ouvrir depuis le site…</translation>
    </message>
    <message>
        <source>Open document…</source>
        <translation>Ouvrir un document…</translation>
    </message>
    <message>
        <source>Save as document…</source>
        <translation>Enregistrer comme document…</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exporter en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Find in all stories…</source>
        <translation>Chercher dans tous les articles…</translation>
    </message>
    <message>
        <source>Replace in all stories…</source>
        <translation>Remplacer dans tous les articles…</translation>
    </message>
    <message>
        <source>Lift the embargo…</source>
        <translation>Lever l’embargo…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Rectifier…</translation>
    </message>
    <message>
        <source>Take off the site…</source>
        <translation>Dépublier…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Log of the story…</source>
        <translation>Historique de l’article…</translation>
    </message>
    <message>
        <source>Translate into…</source>
        <translation>Traduire en…</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Réseau…</translation>
    </message>
    <message>
        <source>Font and size of the page…</source>
        <translation>Police et taille de la page…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
</context>
<context>
    <name>ui::WithdrawSheet</name>
    <message>
        <source>Take the story off the site</source>
        <translation>Dépublier l’article</translation>
    </message>
    <message>
        <source>Withdraw the story</source>
        <translation>Retirer l’article</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The page stays and says so</source>
        <translation>La page reste et le dit</translation>
    </message>
    <message>
        <source>The page goes</source>
        <translation>La page disparaît</translation>
    </message>
    <message>
        <source>Headline that readers then see: %1</source>
        <translation>Titre que les lecteurs voient alors&#xa0;: %1</translation>
    </message>
    <message>
        <source>What the page says</source>
        <translation>Ce que dit la page</translation>
    </message>
    <message>
        <source>Reason, if you like. It stands in the log of the story; readers do not see it.</source>
        <translation>Motif, si vous voulez. Il figure dans l’historique de l’article&#x202f;; les lecteurs ne le voient pas.</translation>
    </message>
    <message>
        <source>Reason, for the log</source>
        <translation>Motif, pour l’historique</translation>
    </message>
    <message>
        <source>Time to take it back</source>
        <translation>Délai pour annuler</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Aussitôt</translation>
    </message>
    <message>
        <source>After %1; until then it can be undone</source>
        <comment>a time such as 20 s</comment>
        <translation>Après %1&#x202f;; jusque-là, vous pouvez annuler</translation>
    </message>
    <message>
        <source>Readers get it no longer. It is a draft on %1 and can be published again at the same address.</source>
        <translation>Les lecteurs ne l’obtiennent plus. C’est un brouillon sur %1, qui peut être publié de nouveau à la même adresse.</translation>
    </message>
    <message>
        <source>It does not go out at its hour. It is a draft on %1.</source>
        <translation>Il ne paraît pas à son heure. C’est un brouillon sur %1.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Dépublier</translation>
    </message>
    <message>
        <source>The story&apos;s text is taken from readers, and at its address they find this. Here the whole text stays, and it can be published again.</source>
        <translation>Le texte de l’article est retiré aux lecteurs, qui trouvent ceci à son adresse. Ici, tout le texte reste, et il peut être publié de nouveau.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Its page goes into the trash of %1. Here the whole text stays, and it can be published again at the same address.</source>
        <translation>Sa page va dans la corbeille de %1. Ici, tout le texte reste, et il peut être publié de nouveau à la même adresse.</translation>
    </message>
    <message>
        <source>Reason: it is needed for the log of the story; readers do not see it.</source>
        <translation>Motif&#xa0;: il est nécessaire au journal de l’article&#xa0;; les lecteurs ne le voient pas.</translation>
    </message>
</context>
<context>
    <name>ui::WritingActions</name>
    <message>
        <source>Quotes and dashes of the language while typing</source>
        <translation>Guillemets et tirets de la langue pendant la frappe</translation>
    </message>
    <message>
        <source>Signs such as ## and ** make headings and bold</source>
        <translation>Des signes comme ## et ** font des intertitres et du gras</translation>
    </message>
    <message>
        <source>Straight quotes</source>
        <translation>Guillemets droits</translation>
    </message>
    <message>
        <source>Zero-width non-joiner</source>
        <translation>Antiliant sans chasse</translation>
    </message>
    <message>
        <source>Find in the story…</source>
        <translation>Chercher dans l’article…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Chercher et remplacer…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next TK or [?]</source>
        <translation>TK ou [?] suivant</translation>
    </message>
    <message>
        <source>Type digits as the keyboard has them</source>
        <translation>Chiffres comme au clavier</translation>
    </message>
    <message>
        <source>Type Latin digits: 123</source>
        <translation>Chiffres latins&#xa0;: 123</translation>
    </message>
    <message>
        <source>Type Persian digits: ۱۲۳</source>
        <translation>Chiffres persans&#xa0;: ۱۲۳</translation>
    </message>
    <message>
        <source>Type Arabic digits: ١٢٣</source>
        <translation>Chiffres arabes orientaux&#xa0;: ١٢٣</translation>
    </message>
    <message>
        <source>CAPITALS</source>
        <translation>CAPITALES</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>minuscules</translation>
    </message>
    <message>
        <source>Capitals as in a Headline</source>
        <translation>Capitales de Titre</translation>
    </message>
    <message>
        <source>Capitals as in a sentence</source>
        <translation>Capitales de phrase</translation>
    </message>
    <message>
        <source>Digits to Latin: 123</source>
        <translation>Chiffres en latins&#xa0;: 123</translation>
    </message>
    <message>
        <source>Digits to Persian: ۱۲۳</source>
        <translation>Chiffres en persans&#xa0;: ۱۲۳</translation>
    </message>
    <message>
        <source>Digits to Arabic: ١٢٣</source>
        <translation>Chiffres en arabes&#xa0;: ١٢٣</translation>
    </message>
    <message>
        <source>Insert or turn into…</source>
        <translation>Insérer ou changer en…</translation>
    </message>
    <message>
        <source>Symbol…</source>
        <translation>Symbole…</translation>
    </message>
    <message>
        <source>Link to one of our stories…</source>
        <translation>Lien vers un de nos articles…</translation>
    </message>
    <message>
        <source>Attribution of the desk</source>
        <translation>Mention du service</translation>
    </message>
    <message>
        <source>Snippets…</source>
        <translation>Abréviations…</translation>
    </message>
    <message>
        <source>Signs for spaces and line ends</source>
        <translation>Signes pour espaces et fins de ligne</translation>
    </message>
    <message>
        <source>One paragraph at a time</source>
        <translation>Un paragraphe à la fois</translation>
    </message>
    <message>
        <source>Keep the line at the middle</source>
        <translation>Garder la ligne au milieu</translation>
    </message>
    <message>
        <source>Look up titles of embeds</source>
        <translation>Chercher les titres des contenus intégrés</translation>
    </message>
    <message>
        <source>Boilerplate of the desk</source>
        <translation>Texte standard du service</translation>
    </message>
    <message>
        <source>Other capitals</source>
        <translation>Changer la casse</translation>
    </message>
</context>
</TS>
