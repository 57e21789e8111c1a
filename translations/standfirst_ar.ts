<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>BlockSaid</name>
    <message>
        <source>Kicker</source>
        <translation>العنوان التمهيدي</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>المكان والتاريخ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a card is; its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>%1. It has no alternative text</source>
        <comment>a picture and its caption</comment>
        <translation>%1. بلا نص بديل</translation>
    </message>
    <message>
        <source>Table, rows: %1, columns: %2</source>
        <comment>two numbers</comment>
        <translation>جدول، الصفوف: %1، الأعمدة: %2</translation>
    </message>
    <message>
        <source>Gallery, %1</source>
        <comment>how many pictures</comment>
        <translation>معرض صور، %1</translation>
    </message>
    <message>
        <source>From another site</source>
        <translation>من موقع آخر</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>فاصل</translation>
    </message>
    <message>
        <source>A block of the site, kept as it is</source>
        <translation>كتلة من الموقع، تبقى كما هي</translation>
    </message>
    <message>
        <source>Text that is too long to write in</source>
        <translation>نص أطول من أن يُكتب فيه</translation>
    </message>
    <message>
        <source>Heading, level %1</source>
        <translation>عنوان فرعي، المستوى %1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>اقتباس بارز</translation>
    </message>
    <message>
        <source>Source of a quote</source>
        <translation>مصدر الاقتباس</translation>
    </message>
    <message>
        <source>Item of a numbered list</source>
        <translation>بند من قائمة مرقمة</translation>
    </message>
    <message>
        <source>Item of a list</source>
        <translation>بند من قائمة</translation>
    </message>
    <message>
        <source>Lines of code</source>
        <translation>أسطر برمجية</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>حاشية سفلية</translation>
    </message>
    <message>
        <source>Note to the desk, not published</source>
        <translation>ملاحظة للقسم، لا تُنشر</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>%1. Enter opens it.</source>
        <comment>what a card is</comment>
        <translation>%1. يفتحه المفتاح Enter.</translation>
    </message>
</context>
<context>
    <name>BlockedWords</name>
    <message>
        <source>%1 does not accept your password any more: it was revoked or changed there.</source>
        <translation>لم يعد %1 يقبل كلمة مرورك: أُبطلت أو غُيّرت هناك.</translation>
    </message>
    <message>
        <source>Make a new application password on the site and sign in again; sending then goes on by itself.</source>
        <translation>أنشئ كلمة مرور تطبيق جديدة على الموقع وسجّل الدخول من جديد؛ يتابع الإرسال بعدها تلقائيًا.</translation>
    </message>
    <message>
        <source>The password for %1 is not on this computer any more, or its keychain is closed.</source>
        <translation>كلمة مرور %1 لم تعد على هذا الحاسوب، أو أن حلقة مفاتيحه مغلقة.</translation>
    </message>
    <message>
        <source>Sign in again; sending then goes on by itself.</source>
        <translation>سجّل الدخول من جديد؛ يتابع الإرسال بعدها تلقائيًا.</translation>
    </message>
    <message>
        <source>%1 does not accept application passwords any more.</source>
        <translation>لم يعد %1 يقبل كلمات مرور التطبيقات.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site to allow them, then sign in again.</source>
        <translation>اطلب من القائم على الموقع السماح بها، ثم سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Your account may not do this on %1.</source>
        <translation>لا يُسمح لحسابك بهذا على %1.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site for a role that may, then sign in again; or change what shall become of the story there.</source>
        <translation>اطلب من القائم على الموقع دورًا يسمح بذلك ثم سجّل الدخول من جديد؛ أو غيّر ما سيؤول إليه الخبر هناك.</translation>
    </message>
    <message>
        <source>%1 has moved to another address.</source>
        <translation>انتقل %1 إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>Your password was not sent there.</source>
        <translation>لم تُرسل كلمة مرورك إلى هناك.</translation>
    </message>
    <message>
        <source>Look whether the new address is right, and sign in there; sending then goes on by itself.</source>
        <translation>تحقق من صحة العنوان الجديد وسجّل الدخول فيه؛ يتابع الإرسال بعدها تلقائيًا.</translation>
    </message>
    <message>
        <source>The story is saved on this computer, and nothing is sent twice.</source>
        <translation>الخبر محفوظ على هذا الحاسوب، ولا شيء يُرسل مرتين.</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>The story is on the site. What it says in a channel needs you.</source>
        <translation>الخبر على الموقع. ما يقوله في إحدى القنوات يحتاج إليك.</translation>
    </message>
    <message>
        <source>The pages are in the folder of %1.</source>
        <translation>الصفحات في مجلد %1.</translation>
    </message>
    <message>
        <source>It said last:
%1</source>
        <comment>the last lines of a program</comment>
        <translation>آخر ما قاله:
%1</translation>
    </message>
    <message>
        <source>A picture is too big for %1, and cannot be made small enough.</source>
        <translation>إحدى الصور أكبر مما يقبله %1، ولا يمكن تصغيرها بما يكفي.</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Open the story and cut the picture or choose another; then send it again. Should the site take larger files than Standfirst knows, set its “Largest file” under Sites.</source>
        <translation>افتح الخبر واقتص الصورة أو اختر غيرها، ثم أرسله من جديد. وإن كان الموقع يقبل ملفات أكبر مما يعرفه Standfirst، فاضبط «أكبر ملف» في «المواقع».</translation>
    </message>
    <message>
        <source>Somebody put it into the trash on the site. Nothing was written or published there.</source>
        <translation>نقله أحدهم إلى سلة المهملات على الموقع. لم يُكتب هناك شيء ولم يُنشر.</translation>
    </message>
    <message>
        <source>Somebody took it off the site: readers get it no longer. Nothing was written or published there.</source>
        <translation>أزاله أحدهم من الموقع: لم يعد يصل إلى القراء. لم يُكتب هناك شيء ولم يُنشر.</translation>
    </message>
    <message>
        <source>Somebody scheduled it on the site meanwhile. Nothing was written or published there.</source>
        <translation>جدوله أحدهم على الموقع في هذه الأثناء. لم يُكتب هناك شيء ولم يُنشر.</translation>
    </message>
    <message>
        <source>Somebody published it on the site meanwhile: readers get it already. Nothing was written there.</source>
        <translation>نشره أحدهم على الموقع في هذه الأثناء: يصل إلى القراء بالفعل. لم يُكتب هناك شيء.</translation>
    </message>
    <message>
        <source>Look at both copies, then say whether yours shall go on.</source>
        <translation>انظر إلى النسختين، ثم قل هل تمضي نسختك قدمًا.</translation>
    </message>
    <message>
        <source>Readers get it by now, or at its hour by itself, so it could not be kept as a draft: that would have put unfinished text before them.</source>
        <translation>يصل إلى القراء الآن، أو يصلهم في موعده من تلقاء نفسه، فلم يكن حفظه مسودةً ممكنًا: كان ذلك سيضع أمامهم نصًا غير مكتمل.</translation>
    </message>
    <message>
        <source>Stop this, and publish the story when its text is ready for readers.</source>
        <translation>أوقف هذا، وانشر الخبر حين يصير نصه جاهزًا للقراء.</translation>
    </message>
    <message>
        <source>On %1 it is something else now (“%2”): somebody changed what kind of post it is.</source>
        <comment>site, a word of the site such as “pages”</comment>
        <translation>صار على %1 شيئًا آخر («%2»): غيّر أحدهم نوع المقالة.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Make it what it was on the site and try again, or do there what is to be done.</source>
        <translation>لم يتغير هناك شيء. أعده على الموقع إلى ما كان عليه ثم حاول مجددًا، أو افعل هناك ما يلزم.</translation>
    </message>
    <message>
        <source>What should be changed is no longer on the site: somebody deleted it there for good.</source>
        <translation>ما كان سيُغيَّر لم يعد على الموقع: حذفه أحدهم هناك نهائيًا.</translation>
    </message>
    <message>
        <source>If it was to go, stop this. Otherwise send it anew: a new post is made there.</source>
        <translation>إن كان يُراد زواله فأوقف هذا. وإلا فأرسله من جديد: تُنشأ هناك مقالة جديدة.</translation>
    </message>
</context>
<context>
    <name>ChannelWords</name>
    <message>
        <source>The token of the channel is not on this computer, or its keychain is closed.</source>
        <translation>رمز الوصول إلى القناة ليس على هذا الحاسوب، أو أن حلقة مفاتيحه مغلقة.</translation>
    </message>
    <message>
        <source>Enter the token once more among the channels of the site; it then goes on by itself.</source>
        <translation>أدخل رمز الوصول من جديد في قنوات الموقع؛ يتابع الإرسال بعدها تلقائيًا.</translation>
    </message>
    <message>
        <source>The server does not take this token.</source>
        <translation>لا يقبل الخادم رمز الوصول هذا.</translation>
    </message>
    <message>
        <source>Enter a new one among the channels of the site; it then goes on by itself.</source>
        <translation>أدخل رمزًا جديدًا في قنوات الموقع؛ يتابع الإرسال بعدها تلقائيًا.</translation>
    </message>
    <message>
        <source>There is no such channel, or the bot is not in it.</source>
        <translation>لا توجد قناة كهذه، أو أن البوت ليس فيها.</translation>
    </message>
    <message>
        <source>Look at the channel&apos;s name, and make the bot one of its administrators.</source>
        <translation>تحقق من اسم القناة، واجعل البوت أحد مديريها.</translation>
    </message>
    <message>
        <source>It may not write in this channel.</source>
        <translation>لا يُسمح له بالكتابة في هذه القناة.</translation>
    </message>
    <message>
        <source>On Telegram, make the bot an administrator who may post. On Mastodon, make a token that may write.</source>
        <translation>في تيليغرام اجعل البوت مديرًا يُسمح له بالنشر. وفي ماستودون أنشئ رمز وصول يُسمح له بالكتابة.</translation>
    </message>
    <message>
        <source>The channel is no longer among those of the site.</source>
        <translation>لم تعد القناة بين قنوات الموقع.</translation>
    </message>
    <message>
        <source>What stands there can be changed and deleted there.</source>
        <translation>ما نُشر فيها يمكن تغييره وحذفه هناك.</translation>
    </message>
    <message>
        <source>The site does not show the story yet.</source>
        <translation>الموقع لا يعرض الخبر بعد.</translation>
    </message>
    <message>
        <source>Readers do not have the story on the site, so nothing was posted.</source>
        <translation>الخبر لا يصل إلى القرّاء على الموقع، لذا لم يُنشر شيء في القناة.</translation>
    </message>
    <message>
        <source>Telegram lets a bot delete a post for 48 hours only, unless it may delete all of them.</source>
        <translation>يسمح تيليغرام للبوت بحذف المنشور خلال 48 ساعة فقط، إلا إذا سُمح له بحذف كل المنشورات.</translation>
    </message>
    <message>
        <source>Delete it in the channel by hand.</source>
        <translation>احذفه في القناة يدويًّا.</translation>
    </message>
    <message>
        <source>Which of the channel&apos;s posts it is, is not known here.</source>
        <translation>لا يُعرف هنا أيّ منشورات القناة هو.</translation>
    </message>
    <message>
        <source>Change or delete it in the channel by hand.</source>
        <translation>غيّره أو احذفه في القناة يدويًّا.</translation>
    </message>
    <message>
        <source>The post is no longer in the channel.</source>
        <translation>لم يعد المنشور في القناة.</translation>
    </message>
    <message>
        <source>The channel could not use what was sent. The details say why.</source>
        <translation>لم تستطع القناة استخدام ما أُرسل. في التفاصيل السبب.</translation>
    </message>
    <message>
        <source>%1 Trying again now.</source>
        <comment>a reason, then what is done</comment>
        <translation>%1 تُعاد المحاولة الآن.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <comment>a reason, then a time such as 8 s</comment>
        <translation>%1 إعادة المحاولة بعد %2.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>تيليغرام</translation>
    </message>
    <message>
        <source>Mastodon</source>
        <translation>ماستودون</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>Telegram · name of the channel · language</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>It is the token of %1, called “%2”.</source>
        <comment>account, its name</comment>
        <translation>إنه رمز الوصول للحساب %1، واسمه «%2».</translation>
    </message>
    <message>
        <source>It is the token of %1. In “%2” it may not post: make it an administrator who may.</source>
        <comment>a bot, name of the channel</comment>
        <translation>إنه رمز الوصول للحساب %1. لا يُسمح له بالنشر في «%2»: اجعله مديرًا يُسمح له بذلك.</translation>
    </message>
    <message>
        <source>It is the token of %1. In “%2” it may post, but not delete.</source>
        <comment>a bot, name of the channel</comment>
        <translation>إنه رمز الوصول للحساب %1. يُسمح له في «%2» بالنشر، لا بالحذف.</translation>
    </message>
    <message>
        <source>It is the token of %1. In “%2” it may post, change and delete.</source>
        <comment>a bot, name of the channel</comment>
        <translation>إنه رمز الوصول للحساب %1. يُسمح له في «%2» بالنشر والتغيير والحذف.</translation>
    </message>
    <message>
        <source>%1 too many: the end is cut</source>
        <comment>a number of letters</comment>
        <translation>الحروف الزائدة %1: تُقتطع النهاية</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>letters used, letters there is room for</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Left as it is.</source>
        <translation>تُرك كما هو.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>في الطريق…</translation>
    </message>
    <message>
        <source>The channel&apos;s answer was lost: the post may be there and may not. It is never sent twice by itself. Look in the channel, then say how it is.</source>
        <translation>ضاع رد القناة: قد يكون المنشور هناك وقد لا يكون. لا يُرسل مرتين تلقائيًا أبدًا. انظر في القناة، ثم أجب هنا بما وجدت.</translation>
    </message>
    <message>
        <source>The channel&apos;s answer was lost; sent again under its key it is there once.</source>
        <translation>ضاع رد القناة؛ إذا أُرسل من جديد بمفتاحه نفسه فلن يظهر هناك إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>The channel could not be reached, or asked to wait.</source>
        <translation>تعذّر الوصول إلى القناة، أو أنها طلبت الانتظار.</translation>
    </message>
    <message>
        <source>Waits for %1, and until readers have the story.</source>
        <comment>an hour</comment>
        <translation>ينتظر %1، وينتظر وصول الخبر إلى القرّاء.</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>ينتظر دوره.</translation>
    </message>
    <message>
        <source>The connection to the channel&apos;s server is not safe, so nothing was sent.</source>
        <translation>الاتصال بخادم القناة غير آمن، لذا لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to mend its certificate.</source>
        <translation>اطلب من القائم على الخادم إصلاح شهادته.</translation>
    </message>
    <message>
        <source>The channel&apos;s server could not be reached.</source>
        <translation>تعذّر الوصول إلى خادم القناة.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>The post could not be sent. The details say why.</source>
        <translation>تعذّر إرسال المنشور. في التفاصيل السبب.</translation>
    </message>
    <message>
        <source>The words of the post were changed. Its picture is there still: what the story has now in its place, this channel could not be given.</source>
        <translation>تغيرت كلمات المنشور. وما زالت صورته هناك: ما في الخبر الآن مكانها تعذر إعطاؤه لهذه القناة.</translation>
    </message>
    <message>
        <source>Telegram takes no picture off a post. Delete the post in the channel by hand if the picture must go.</source>
        <translation>لا يزيل تيليغرام صورة من منشور. احذف المنشور من القناة يدويًا إن وجب زوال الصورة.</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>The command could not be started: there is no such program, or it may not be run.</source>
        <translation>تعذّر تشغيل الأمر: لا يوجد برنامج كهذا، أو لا يُسمح بتشغيله.</translation>
    </message>
    <message>
        <source>The command ended with the error %1.</source>
        <comment>a number</comment>
        <translation>انتهى الأمر بالخطأ %1.</translation>
    </message>
    <message>
        <source>The command crashed.</source>
        <translation>انهار الأمر.</translation>
    </message>
    <message>
        <source>The command took too long and was ended.</source>
        <translation>استغرق الأمر وقتًا أطول من اللازم فأُنهي.</translation>
    </message>
    <message>
        <source>The command was stopped.</source>
        <translation>أُوقف الأمر.</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>تعذّر فتح «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>تعذّرت كتابة «%1».</translation>
    </message>
    <message>
        <source>The story could not be printed.</source>
        <translation>تعذّرت طباعة الخبر.</translation>
    </message>
    <message>
        <source>The file and your stories are as they were.</source>
        <translation>الملف وأخبارك كما كانت.</translation>
    </message>
    <message>
        <source>The story is saved in Standfirst as always; a file that was there before is as it was.</source>
        <translation>الخبر محفوظ في Standfirst كالعادة؛ والملف الذي كان هناك من قبل ما زال كما كان.</translation>
    </message>
    <message>
        <source>The story is saved in Standfirst as always.</source>
        <translation>الخبر محفوظ في Standfirst كالعادة.</translation>
    </message>
    <message>
        <source>It is damaged: open it in the program that made it and save it anew, or ask for another copy.</source>
        <translation>إنه تالف: افتحه في البرنامج الذي أنشأه واحفظه من جديد، أو اطلب نسخة أخرى.</translation>
    </message>
    <message>
        <source>There is more in it than a story can hold: open it in the program that made it and save the part you need.</source>
        <translation>فيه أكثر مما يتسع له خبر: افتحه في البرنامج الذي أنشأه واحفظ الجزء الذي تحتاجه.</translation>
    </message>
    <message>
        <source>It is protected by a password: open it in the program that made it and save it without.</source>
        <translation>إنه محمي بكلمة مرور: افتحه في البرنامج الذي أنشأه واحفظه من دونها.</translation>
    </message>
    <message>
        <source>It is a Word document of the old kind (.doc): save it as .docx in Word or LibreOffice first.</source>
        <translation>إنه مستند Word من النوع القديم (‎.doc): احفظه أولًا بصيغة ‎.docx في Word أو LibreOffice.</translation>
    </message>
    <message>
        <source>It is a Pages document: export it as Word (.docx) from Pages first.</source>
        <translation>إنه مستند Pages: صدّره أولًا من Pages بصيغة Word ‏(‎.docx).</translation>
    </message>
    <message>
        <source>It is a PDF, which has no paragraphs to read: ask for the document it was made of.</source>
        <translation>إنه PDF لا فقرات فيه تُقرأ: اطلب المستند الذي صُنع منه.</translation>
    </message>
    <message>
        <source>It is a spreadsheet, slides or a web archive, not a text: copy what you need and paste it.</source>
        <translation>إنه جدول بيانات أو شرائح عرض أو أرشيف ويب، لا نص: انسخ ما تحتاجه وألصقه.</translation>
    </message>
    <message>
        <source>It is empty: ask for another copy.</source>
        <translation>إنه فارغ: اطلب نسخة أخرى.</translation>
    </message>
    <message>
        <source>It is not a text: choose a .docx, .odt, .rtf, .html, .md or .txt file.</source>
        <translation>ليس نصًّا: اختر ملف ‎.docx أو ‎.odt أو ‎.rtf أو ‎.html أو ‎.md أو ‎.txt.</translation>
    </message>
    <message>
        <source>It is not a file: choose a .docx, .odt, .rtf, .html, .md or .txt file.</source>
        <translation>ليس ملفًّا: اختر ملف ‎.docx أو ‎.odt أو ‎.rtf أو ‎.html أو ‎.md أو ‎.txt.</translation>
    </message>
    <message>
        <source>It is not there any more: choose it again.</source>
        <translation>لم يعد موجودًا: اختره من جديد.</translation>
    </message>
    <message>
        <source>You may not read it: change its permissions or choose another.</source>
        <translation>لا يُسمح لك بقراءته: غيّر أذوناته أو اختر غيره.</translation>
    </message>
    <message>
        <source>Look whether the disk has room and can be read, then try again.</source>
        <translation>تحقق من أن في القرص مساحة وأن قراءته ممكنة، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Look whether the printer is there and on, or export a PDF instead.</source>
        <translation>تحقق من أن الطابعة موصولة ومشغّلة، أو صدّر PDF بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Look whether the disk has room and you may write to this folder, or choose another.</source>
        <translation>تحقق من أن في القرص مساحة وأنه يُسمح لك بالكتابة في هذا المجلد، أو اختر غيره.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>What you wrote last could not be saved.</source>
        <translation>تعذّر حفظ آخر ما كتبته.</translation>
    </message>
    <message>
        <source>The story could not be opened.</source>
        <translation>تعذّر فتح الخبر.</translation>
    </message>
    <message>
        <source>The list of stories could not be read.</source>
        <translation>تعذّرت قراءة قائمة الأخبار.</translation>
    </message>
    <message>
        <source>A new story could not be made.</source>
        <translation>تعذّر إنشاء خبر جديد.</translation>
    </message>
    <message>
        <source>The story could not be moved to the bin.</source>
        <translation>تعذّر نقل الخبر إلى سلة المحذوفات.</translation>
    </message>
    <message>
        <source>The story could not be taken out of the bin.</source>
        <translation>تعذّر إخراج الخبر من سلة المحذوفات.</translation>
    </message>
    <message>
        <source>The bin could not be emptied.</source>
        <translation>تعذّر إفراغ سلة المحذوفات.</translation>
    </message>
    <message>
        <source>The versions of this story could not be read.</source>
        <translation>تعذّرت قراءة نسخ هذا الخبر.</translation>
    </message>
    <message>
        <source>The version could not be kept.</source>
        <translation>تعذّر الاحتفاظ بالنسخة.</translation>
    </message>
    <message>
        <source>The version could not be opened.</source>
        <translation>تعذّر فتح النسخة.</translation>
    </message>
    <message>
        <source>The story could not be put on its way.</source>
        <translation>تعذّر وضع الخبر في الصادر.</translation>
    </message>
    <message>
        <source>The story could not be sent to the site.</source>
        <translation>تعذّر إرسال الخبر إلى الموقع.</translation>
    </message>
    <message>
        <source>The site&apos;s copy could not be read.</source>
        <translation>تعذّرت قراءة نسخة الموقع.</translation>
    </message>
    <message>
        <source>Desks and tags could not be read from the site.</source>
        <translation>تعذّرت قراءة الأقسام والوسوم من الموقع.</translation>
    </message>
    <message>
        <source>The site&apos;s settings could not be saved.</source>
        <translation>تعذّر حفظ إعدادات الموقع.</translation>
    </message>
    <message>
        <source>The site could not be removed.</source>
        <translation>تعذّرت إزالة الموقع.</translation>
    </message>
    <message>
        <source>The folder cannot be used as a site.</source>
        <translation>لا يمكن استخدام المجلد موقعًا.</translation>
    </message>
    <message>
        <source>The picture could not be added.</source>
        <translation>تعذّرت إضافة الصورة.</translation>
    </message>
    <message>
        <source>The picture could not be shown.</source>
        <translation>تعذّر عرض الصورة.</translation>
    </message>
    <message>
        <source>The dictionary could not be added.</source>
        <translation>تعذّرت إضافة القاموس.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
    </message>
    <message>
        <source>What is on the clipboard could not be pasted.</source>
        <translation>تعذّر لصق ما في الحافظة.</translation>
    </message>
    <message>
        <source>It is still on the page, and everything before it is on disk.</source>
        <translation>ما زال على الصفحة، وكل ما قبله محفوظ على القرص.</translation>
    </message>
    <message>
        <source>Nothing was changed in it.</source>
        <translation>لم يتغيّر فيه شيء.</translation>
    </message>
    <message>
        <source>The stories themselves are not touched.</source>
        <translation>لم تُمس الأخبار نفسها.</translation>
    </message>
    <message>
        <source>Your other stories are as they were.</source>
        <translation>أخبارك الأخرى كما كانت.</translation>
    </message>
    <message>
        <source>It is still where it was.</source>
        <translation>ما زال في مكانه.</translation>
    </message>
    <message>
        <source>It is still in the bin, whole.</source>
        <translation>ما زال في سلة المحذوفات كاملًا.</translation>
    </message>
    <message>
        <source>What is in it can still be taken out.</source>
        <translation>ما زال يمكن إخراج ما فيها.</translation>
    </message>
    <message>
        <source>The story on the page is not touched.</source>
        <translation>لم يُمس الخبر الذي على الصفحة.</translation>
    </message>
    <message>
        <source>The story itself is saved as always.</source>
        <translation>الخبر نفسه محفوظ كالعادة.</translation>
    </message>
    <message>
        <source>Nothing was sent, and the story is saved on this computer.</source>
        <translation>لم يُرسل شيء، والخبر محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The story is saved on this computer, and nothing is sent twice.</source>
        <translation>الخبر محفوظ على هذا الحاسوب، ولا شيء يُرسل مرتين.</translation>
    </message>
    <message>
        <source>Nothing was overwritten, here or there.</source>
        <translation>لم يُستبدل شيء، لا هنا ولا هناك.</translation>
    </message>
    <message>
        <source>Those read last are still there, and you can go on writing.</source>
        <translation>ما قُرئ آخر مرة ما زال موجودًا، ويمكنك متابعة الكتابة.</translation>
    </message>
    <message>
        <source>They are as they were before.</source>
        <translation>هي كما كانت.</translation>
    </message>
    <message>
        <source>It is still in the list, and nothing on the site was touched.</source>
        <translation>ما زال في القائمة، ولم يُمس شيء على الموقع.</translation>
    </message>
    <message>
        <source>Nothing in the folder was changed.</source>
        <translation>لم يتغيّر شيء في المجلد.</translation>
    </message>
    <message>
        <source>The file itself and your story are as they were.</source>
        <translation>الملف نفسه وخبرك كما كانا.</translation>
    </message>
    <message>
        <source>Its place in the story, its caption and its credit are kept.</source>
        <translation>موضعها في الخبر وتعليقها ومصدرها محفوظة.</translation>
    </message>
    <message>
        <source>The dictionaries you have go on working.</source>
        <translation>القواميس التي لديك ما زالت تعمل.</translation>
    </message>
    <message>
        <source>The story is as it was, and the clipboard too.</source>
        <translation>الخبر كما كان، والحافظة أيضًا.</translation>
    </message>
    <message>
        <source>It goes on by itself when there is a connection.</source>
        <translation>يتابع تلقائيًا حين يتوفر اتصال.</translation>
    </message>
    <message>
        <source>Look whether this computer is online, then try again.</source>
        <translation>تحقق من اتصال هذا الحاسوب، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The site refused: look whether the account and its password still hold, and what the account may do there.</source>
        <translation>رفض الموقع: تحقق من أن الحساب وكلمة مروره ما زالا صالحين، وممّا يُسمح للحساب به هناك.</translation>
    </message>
    <message>
        <source>The site&apos;s copy has changed since it was last read: look at both and choose.</source>
        <translation>تغيّرت نسخة الموقع منذ آخر قراءة: انظر إلى الاثنتين واختر.</translation>
    </message>
    <message>
        <source>It is no longer on the site: look there whether somebody removed it.</source>
        <translation>لم يعد على الموقع: تحقق هناك مما إذا أزاله أحد.</translation>
    </message>
    <message>
        <source>The site could not use what it was sent: the details say why.</source>
        <translation>لم يستطع الموقع استخدام ما أُرسل إليه: في التفاصيل السبب.</translation>
    </message>
    <message>
        <source>The answer was lost on the way: the site is looked at before anything is done again.</source>
        <translation>ضاع الرد في الطريق: يُفحص الموقع قبل أن يُعاد أي شيء.</translation>
    </message>
    <message>
        <source>The answer was lost on the way: try again.</source>
        <translation>ضاع الرد في الطريق: حاول من جديد.</translation>
    </message>
    <message>
        <source>Look whether the disk of this computer has room and can be written to, then try again.</source>
        <translation>تحقق من أن في قرص هذا الحاسوب مساحة وأن الكتابة عليه ممكنة، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The file is not there any more: choose it again.</source>
        <translation>لم يعد الملف موجودًا: اختره من جديد.</translation>
    </message>
    <message>
        <source>You may not read this file: change its permissions or choose another.</source>
        <translation>لا يُسمح لك بقراءة هذا الملف: غيّر أذوناته أو اختر غيره.</translation>
    </message>
    <message>
        <source>What is in it cannot be used: choose another.</source>
        <translation>لا يمكن استخدام محتواه: اختر غيره.</translation>
    </message>
    <message>
        <source>Look whether the disk has room and can be read, then try again.</source>
        <translation>تحقق من أن في القرص مساحة وأن قراءته ممكنة، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Its file is not on this computer: add the picture again.</source>
        <translation>ملفها ليس على هذا الحاسوب: أضف الصورة من جديد.</translation>
    </message>
    <message>
        <source>It is not there any more: look at the list anew.</source>
        <translation>لم يعد موجودًا: انظر في القائمة من جديد.</translation>
    </message>
    <message>
        <source>It was changed elsewhere in the meantime: open it anew and look at both.</source>
        <translation>غُيّر في مكان آخر في هذه الأثناء: افتحه من جديد وانظر إلى الاثنين.</translation>
    </message>
    <message>
        <source>This computer does not allow it: look at the permissions of the folder.</source>
        <translation>هذا الحاسوب لا يسمح بذلك: انظر في أذونات المجلد.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>اختر مجلدًا موجودًا يُسمح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>The details say what is wrong with it.</source>
        <translation>في التفاصيل بيان الخلل.</translation>
    </message>
    <message>
        <source>Look whether the disk is full; it is tried again by itself. Until then, leave the window open.</source>
        <translation>تحقق مما إذا امتلأ القرص؛ تُعاد المحاولة تلقائيًا. حتى ذلك الحين اترك النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>Look whether the disk has room and can be written to, then try again.</source>
        <translation>تحقق من أن في القرص مساحة وأن الكتابة عليه ممكنة، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Copy it once more, or paste it as plain text.</source>
        <translation>انسخه مرة أخرى، أو ألصقه نصًا عاديًا.</translation>
    </message>
    <message>
        <source>A file is missing: an .aff and a .dic file of the same name have to lie in one folder.</source>
        <translation>ينقص ملف: يجب أن يكون ملفا ‎.aff و‎.dic بالاسم نفسه في مجلد واحد.</translation>
    </message>
    <message>
        <source>It is not a dictionary Standfirst can use, or it is too big: choose an .oxt file, or an .aff or .dic file whose other half lies beside it, of less than 50 MB unpacked.</source>
        <translation>ليس قاموسًا يستطيع Standfirst استخدامه، أو أنه كبير جدًا: اختر ملف ‎.oxt، أو ملف ‎.aff أو ‎.dic نصفُه الآخر بجانبه، أصغر من 50 م.ب بعد فك الضغط.</translation>
    </message>
    <message>
        <source>The copy could not be written.</source>
        <translation>تعذّرت كتابة النسخة.</translation>
    </message>
    <message>
        <source>The text is still on the page.</source>
        <translation>ما زال النص على الصفحة.</translation>
    </message>
    <message>
        <source>Choose another place: another disk, or a stick.</source>
        <translation>اختر مكانًا آخر: قرصًا آخر أو ذاكرة USB.</translation>
    </message>
    <message>
        <source>This Standfirst was built without libheif, which reads the HEIC photographs of telephones: install a build with it, or save the picture as JPEG.</source>
        <translation>بُني Standfirst هذا بلا libheif الذي يقرأ صور HEIC من الهواتف: ثبّت نسخة تتضمنه، أو احفظ الصورة بصيغة JPEG.</translation>
    </message>
    <message>
        <source>What reads %1 pictures is missing on this computer: install Qt&apos;s image formats (qt6-image-formats-plugins), or save the picture as JPEG.</source>
        <translation>ما يقرأ صور %1 غير موجود على هذا الحاسوب: ثبّت صيغ الصور لـQt ‏(qt6-image-formats-plugins)، أو احفظ الصورة بصيغة JPEG.</translation>
    </message>
    <message>
        <source>It is not a picture Standfirst can use, or it is too big: choose a JPEG, PNG, WebP, GIF, TIFF, BMP or HEIC of less than 100 MB.</source>
        <translation>ليست صورة يستطيع Standfirst استخدامها، أو أنها كبيرة جدًا: اختر JPEG أو PNG أو WebP أو GIF أو TIFF أو BMP أو HEIC أصغر من 100 م.ب.</translation>
    </message>
    <message>
        <source>The log of this story could not be read.</source>
        <translation>تعذّرت قراءة سجل هذا الخبر.</translation>
    </message>
    <message>
        <source>The notes could not be read from the site.</source>
        <translation>تعذّرت قراءة الملاحظات من الموقع.</translation>
    </message>
    <message>
        <source>The note could not be sent to the site.</source>
        <translation>تعذّر إرسال الملاحظة إلى الموقع.</translation>
    </message>
    <message>
        <source>What you wrote is still in its field.</source>
        <translation>ما كتبته ما زال في حقله.</translation>
    </message>
    <message>
        <source>It may have arrived: read the notes again before you send it once more.</source>
        <translation>ربما وصلت: أعد قراءة الملاحظات قبل أن ترسلها مرة أخرى.</translation>
    </message>
    <message>
        <source>On the site it is public, on its way there, or comes out at its hour by itself, and a draft would put unfinished text before readers. Use Update… when the text is ready for them.</source>
        <translation>هو على الموقع منشور أو في طريقه إليه أو يصدر في موعده من تلقاء نفسه، وحفظه مسودةً يضع نصًا غير مكتمل أمام القراء. استعمل «تحديث…» حين يصير النص جاهزًا لهم.</translation>
    </message>
    <message>
        <source>Its embargo ends after the hour of publication: choose a later hour, or have the embargo lifted.</source>
        <translation>ينتهي حظره بعد موعد النشر: اختر موعدًا لاحقًا أو اطلب رفع الحظر.</translation>
    </message>
</context>
<context>
    <name>FilingWords</name>
    <message>
        <source>Ordinary</source>
        <comment>a format of posts</comment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Aside</source>
        <comment>a format of posts</comment>
        <translation>هامش</translation>
    </message>
    <message>
        <source>Audio</source>
        <comment>a format of posts</comment>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Conversation</source>
        <comment>a format of posts</comment>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Gallery</source>
        <comment>a format of posts</comment>
        <translation>معرض الصور</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>a format of posts</comment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>a format of posts</comment>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>a format of posts</comment>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a format of posts</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Video</source>
        <comment>a format of posts</comment>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>This site does not keep them. They stay with the story here.</source>
        <translation>هذا الموقع لا يحفظها. تبقى مع الخبر هنا.</translation>
    </message>
    <message>
        <source>Kept there by %1.</source>
        <comment>%1: the name of a plugin</comment>
        <translation>يحفظها هناك %1.</translation>
    </message>
    <message>
        <source>Kept there by Standfirst’s own plugin.</source>
        <translation>تحفظها هناك إضافة Standfirst نفسه.</translation>
    </message>
    <message>
        <source>no story or picture arrives twice, nobody’s words are overwritten in the moment between reading and writing, everybody sees who has a story open, stories are found again whatever was changed in them, and big pictures go on where the line broke</source>
        <translation>لا يصل خبر ولا صورة مرتين، ولا تُكتب كلمات فوق كلمات أحد بين القراءة والكتابة، ويرى الجميع من فتح الخبر، ويُعثر على الأخبار مهما تغير فيها، وتُستأنف الصور الكبيرة من حيث انقطع الخط</translation>
    </message>
    <message>
        <source>Standfirst’s own plugin is not there. Everything works without it; with it, %1. It comes with Standfirst, for whoever runs the site.</source>
        <comment>%1: what it gives, a list</comment>
        <translation>إضافة Standfirst ليست هناك. كل شيء يعمل بدونها؛ ومعها: %1. وهي مرفقة بـ Standfirst لمن يدير الموقع.</translation>
    </message>
    <message>
        <source>Standfirst’s own plugin is there, version %1: %2.</source>
        <comment>%2: what it gives, a list</comment>
        <translation>إضافة Standfirst هناك، الإصدار %1: %2.</translation>
    </message>
    <message>
        <source>%1 Version %2 comes with this Standfirst and gives more: whoever runs the site can put it there.</source>
        <comment>a sentence, a number</comment>
        <translation>%1 الإصدار %2 مرفق بهذه النسخة من Standfirst ويقدم المزيد: يستطيع من يدير الموقع وضعه هناك.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>“TK” still stands in the text</source>
        <translation>ما زال «TK» في النص</translation>
    </message>
    <message>
        <source>“TK” still stands in the field “%1”</source>
        <translation>ما زال «TK» في الحقل «%1»</translation>
    </message>
    <message>
        <source>There is no headline yet</source>
        <translation>لا عنوان بعد</translation>
    </message>
    <message>
        <source>Headline is 1 character over the limit</source>
        <translation>العنوان أطول من الحد بحرف واحد</translation>
    </message>
    <message numerus="yes">
        <source>Headline is %Ln characters over the limit</source>
        <translation>
            <numerusform>العنوان ضمن الحد</numerusform>
            <numerusform>العنوان أطول من الحد بحرف واحد</numerusform>
            <numerusform>العنوان أطول من الحد بحرفين</numerusform>
            <numerusform>العنوان أطول من الحد بـ%Ln أحرف</numerusform>
            <numerusform>العنوان أطول من الحد بـ%Ln حرفًا</numerusform>
            <numerusform>العنوان أطول من الحد بـ%Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no standfirst</source>
        <translation>لا مقدمة</translation>
    </message>
    <message>
        <source>Standfirst is 1 character over the limit</source>
        <translation>المقدمة أطول من الحد بحرف واحد</translation>
    </message>
    <message numerus="yes">
        <source>Standfirst is %Ln characters over the limit</source>
        <translation>
            <numerusform>المقدمة ضمن الحد</numerusform>
            <numerusform>المقدمة أطول من الحد بحرف واحد</numerusform>
            <numerusform>المقدمة أطول من الحد بحرفين</numerusform>
            <numerusform>المقدمة أطول من الحد بـ%Ln أحرف</numerusform>
            <numerusform>المقدمة أطول من الحد بـ%Ln حرفًا</numerusform>
            <numerusform>المقدمة أطول من الحد بـ%Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text yet</source>
        <translation>لا نص بعد</translation>
    </message>
    <message>
        <source>No desk is chosen</source>
        <translation>لم يُختر قسم</translation>
    </message>
    <message>
        <source>There are no tags</source>
        <translation>لا وسوم</translation>
    </message>
    <message>
        <source>Nobody is credited</source>
        <translation>لم يُذكر أي مصدر</translation>
    </message>
    <message>
        <source>Lead picture has no alternative text</source>
        <translation>الصورة الرئيسية بلا نص بديل</translation>
    </message>
    <message>
        <source>Picture has no alternative text</source>
        <translation>الصورة بلا نص بديل</translation>
    </message>
    <message>
        <source>A picture is missing: it is neither on this computer nor on the site</source>
        <translation>تنقص صورة: ليست على هذا الحاسوب ولا على الموقع</translation>
    </message>
    <message>
        <source>The hour of publication has passed: it would go out at once</source>
        <translation>فات موعد النشر: سيُنشر الخبر فورًا</translation>
    </message>
    <message>
        <source>A link has no words to click on</source>
        <translation>رابط بلا كلمات</translation>
    </message>
    <message>
        <source>Stands in the way of publishing</source>
        <translation>يمنع النشر</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>العنوان التمهيدي</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>المكان والتاريخ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>الصورة الرئيسية</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>موعد النشر</translation>
    </message>
    <message>
        <source>1 piece of advice</source>
        <translation>نصيحة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces of advice</source>
        <translation>
            <numerusform>لا نصائح</numerusform>
            <numerusform>نصيحة واحدة</numerusform>
            <numerusform>نصيحتان</numerusform>
            <numerusform>%Ln نصائح</numerusform>
            <numerusform>%Ln نصيحة</numerusform>
            <numerusform>%Ln نصيحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>لا شيء يمنع</translation>
    </message>
    <message>
        <source>Nothing stands in the way; %1</source>
        <translation>لا شيء يمنع؛ %1</translation>
    </message>
    <message>
        <source>1 thing stands in the way of publishing</source>
        <translation>أمر واحد يمنع النشر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things stand in the way of publishing</source>
        <translation>
            <numerusform>لا شيء يمنع النشر</numerusform>
            <numerusform>أمر واحد يمنع النشر</numerusform>
            <numerusform>أمران يمنعان النشر</numerusform>
            <numerusform>%Ln أمور تمنع النشر</numerusform>
            <numerusform>%Ln أمرًا يمنع النشر</numerusform>
            <numerusform>%Ln أمر يمنع النشر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what blocks; advice</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>A footnote has no number in the text: it is not published</source>
        <translation>حاشية سفلية بلا رقم في النص: لن تُنشر</translation>
    </message>
    <message>
        <source>A number in the text has no footnote</source>
        <translation>رقم في النص بلا حاشية سفلية</translation>
    </message>
    <message>
        <source>Search and social</source>
        <translation>البحث والشبكات الاجتماعية</translation>
    </message>
    <message>
        <source>The embargo holds: nothing of it leaves before its hour</source>
        <translation>الحظر سارٍ: لا يخرج منه شيء قبل موعده</translation>
    </message>
    <message>
        <source>A block stays behind, readers there see nothing of it: %1</source>
        <translation>تتخلف كتلة ولا يرى القراء هناك منها شيئًا: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks stay behind, readers there see nothing of them: %1</source>
        <translation>
            <numerusform>لا تتخلف كتل (%Ln): %1</numerusform>
            <numerusform>تتخلف كتلة واحدة (%Ln) ولا يرى القراء هناك منها شيئًا: %1</numerusform>
            <numerusform>تتخلف كتلتان (%Ln) ولا يرى القراء هناك منهما شيئًا: %1</numerusform>
            <numerusform>تتخلف %Ln كتل ولا يرى القراء هناك منها شيئًا: %1</numerusform>
            <numerusform>تتخلف %Ln كتلة ولا يرى القراء هناك منها شيئًا: %1</numerusform>
            <numerusform>تتخلف %Ln كتلة ولا يرى القراء هناك منها شيئًا: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a block only what can be read goes along: %1</source>
        <translation>لا ينتقل من إحدى الكتل إلا ما يُقرأ: %1</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln blocks only what can be read goes along: %1</source>
        <translation>
            <numerusform>لا كتل (%Ln): %1</numerusform>
            <numerusform>لا ينتقل من كتلة واحدة (%Ln) إلا ما يُقرأ: %1</numerusform>
            <numerusform>لا ينتقل من كتلتين (%Ln) إلا ما يُقرأ: %1</numerusform>
            <numerusform>لا ينتقل من %Ln كتل إلا ما يُقرأ: %1</numerusform>
            <numerusform>لا ينتقل من %Ln كتلة إلا ما يُقرأ: %1</numerusform>
            <numerusform>لا ينتقل من %Ln كتلة إلا ما يُقرأ: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>HTML of its own site</source>
        <translation>HTML خاص بموقعها</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a block&apos;s name as people say it, as its site calls it</comment>
        <translation>«%1» (%2)</translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <source>Kicker</source>
        <translation>العنوان التمهيدي</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>المكان والتاريخ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Note to the desk</source>
        <translation>ملاحظة للقسم</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>نص بديل</translation>
    </message>
    <message>
        <source>Credit of the picture</source>
        <translation>مصدر الصورة</translation>
    </message>
    <message>
        <source>Place and copyright of the picture</source>
        <translation>مكان الصورة وحقوق نشرها</translation>
    </message>
    <message>
        <source>Title of the card</source>
        <translation>عنوان البطاقة</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Search and social</source>
        <translation>البحث والشبكات الاجتماعية</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان الإلكتروني</translation>
    </message>
</context>
<context>
    <name>InterfaceLanguage</name>
    <message>
        <source>Start Standfirst again and it speaks this language. What you wrote is safe.</source>
        <translation>شغّل Standfirst من جديد ليتكلم هذه اللغة. ما كتبته في أمان.</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>البلغارية</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>الكتالانية</translation>
    </message>
    <message>
        <source>Central Kurdish</source>
        <translation>الكردية السورانية</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>الدنماركية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>German (Austria)</source>
        <translation>الألمانية (النمسا)</translation>
    </message>
    <message>
        <source>German (Switzerland)</source>
        <translation>الألمانية (سويسرا)</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>English (Australia)</source>
        <translation>الإنجليزية (أستراليا)</translation>
    </message>
    <message>
        <source>English (Canada)</source>
        <translation>الإنجليزية (كندا)</translation>
    </message>
    <message>
        <source>English (UK)</source>
        <translation>الإنجليزية (المملكة المتحدة)</translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation>الإنجليزية (الولايات المتحدة)</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>الإستونية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>French (Canada)</source>
        <translation>الفرنسية (كندا)</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>الكرواتية</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>المجرية</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>الكردية</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>الليتوانية</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>اللاتفية</translation>
    </message>
    <message>
        <source>Norwegian (Bokmål)</source>
        <translation>النرويجية (بوكمول)</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>البشتوية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation>البرتغالية (البرازيل)</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>السلوفاكية</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>السلوفينية</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>الألبانية</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>الصربية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>السواحلية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Chinese (simplified)</source>
        <translation>الصينية (المبسطة)</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>الصينية (التقليدية)</translation>
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
        <translation>وغير ذلك</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things in a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>استُبعد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things were left out: %1</source>
        <translation>
            <numerusform>لم يُستبعد شيء: %1</numerusform>
            <numerusform>استُبعد شيء واحد: %1</numerusform>
            <numerusform>استُبعد شيئان: %1</numerusform>
            <numerusform>استُبعدت %Ln أشياء: %1</numerusform>
            <numerusform>استُبعد %Ln شيئًا: %1</numerusform>
            <numerusform>استُبعد %Ln شيء: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fonts, colours and spacing</source>
        <translation>الخطوط والألوان والتباعد</translation>
    </message>
    <message>
        <source>names of styles</source>
        <translation>أسماء الأنماط</translation>
    </message>
    <message>
        <source>hidden notes of the program it comes from</source>
        <translation>ملاحظات مخفية من البرنامج الذي جاء منه</translation>
    </message>
    <message>
        <source>1 remark or deleted passage</source>
        <translation>ملاحظة في الهامش أو مقطع محذوف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remarks or deleted passages</source>
        <translation>
            <numerusform>لا ملاحظات في الهامش ولا مقاطع محذوفة</numerusform>
            <numerusform>ملاحظة في الهامش أو مقطع محذوف</numerusform>
            <numerusform>ملاحظتان في الهامش أو مقطعان محذوفان</numerusform>
            <numerusform>%Ln ملاحظات في الهامش أو مقاطع محذوفة</numerusform>
            <numerusform>%Ln ملاحظة في الهامش أو مقطعًا محذوفًا</numerusform>
            <numerusform>%Ln ملاحظة في الهامش أو مقطع محذوف</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>نص مخفي</translation>
    </message>
    <message>
        <source>what counts readers in a link</source>
        <translation>ما يَعُدّ القرّاء في رابط</translation>
    </message>
    <message numerus="yes">
        <source>what counts readers in %Ln links</source>
        <translation>
            <numerusform>لا شيء يَعُدّ القرّاء في الروابط</numerusform>
            <numerusform>ما يَعُدّ القرّاء في رابط</numerusform>
            <numerusform>ما يَعُدّ القرّاء في رابطين</numerusform>
            <numerusform>ما يَعُدّ القرّاء في %Ln روابط</numerusform>
            <numerusform>ما يَعُدّ القرّاء في %Ln رابطًا</numerusform>
            <numerusform>ما يَعُدّ القرّاء في %Ln رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>a path on somebody’s computer</source>
        <translation>مسار على حاسوب أحدهم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths on somebody’s computer</source>
        <translation>
            <numerusform>لا مسارات على حاسوب أحدهم</numerusform>
            <numerusform>مسار على حاسوب أحدهم</numerusform>
            <numerusform>مساران على حاسوب أحدهم</numerusform>
            <numerusform>%Ln مسارات على حاسوب أحدهم</numerusform>
            <numerusform>%Ln مسارًا على حاسوب أحدهم</numerusform>
            <numerusform>%Ln مسار على حاسوب أحدهم</numerusform>
        </translation>
    </message>
    <message>
        <source>scripts</source>
        <translation>سكربتات</translation>
    </message>
    <message>
        <source>a frame, form or film</source>
        <translation>إطار أو نموذج أو مقطع فيديو</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames, forms or films</source>
        <translation>
            <numerusform>لا إطارات ولا نماذج ولا مقاطع فيديو</numerusform>
            <numerusform>إطار أو نموذج أو مقطع فيديو</numerusform>
            <numerusform>إطاران أو نموذجان أو مقطعا فيديو</numerusform>
            <numerusform>%Ln إطارات أو نماذج أو مقاطع فيديو</numerusform>
            <numerusform>%Ln إطارًا أو نموذجًا أو مقطع فيديو</numerusform>
            <numerusform>%Ln إطار أو نموذج أو مقطع فيديو</numerusform>
        </translation>
    </message>
    <message>
        <source>navigation and side columns</source>
        <translation>روابط التنقل والأعمدة الجانبية</translation>
    </message>
    <message>
        <source>empty paragraphs</source>
        <translation>فقرات فارغة</translation>
    </message>
    <message>
        <source>a picture on another site, not fetched</source>
        <translation>صورة على موقع آخر لم تُجلب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures on other sites, not fetched</source>
        <translation>
            <numerusform>لا صور على مواقع أخرى</numerusform>
            <numerusform>صورة على موقع آخر لم تُجلب</numerusform>
            <numerusform>صورتان على مواقع أخرى لم تُجلبا</numerusform>
            <numerusform>%Ln صور على مواقع أخرى لم تُجلب</numerusform>
            <numerusform>%Ln صورة على مواقع أخرى لم تُجلب</numerusform>
            <numerusform>%Ln صورة على مواقع أخرى لم تُجلب</numerusform>
        </translation>
    </message>
    <message>
        <source>a picture that did not come along</source>
        <translation>صورة لم تأتِ مع النص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures that did not come along</source>
        <translation>
            <numerusform>لا صور متخلّفة عن النص</numerusform>
            <numerusform>صورة لم تأتِ مع النص</numerusform>
            <numerusform>صورتان لم تأتيا مع النص</numerusform>
            <numerusform>%Ln صور لم تأتِ مع النص</numerusform>
            <numerusform>%Ln صورة لم تأتِ مع النص</numerusform>
            <numerusform>%Ln صورة لم تأتِ مع النص</numerusform>
        </translation>
    </message>
    <message>
        <source>a footnote number without its note</source>
        <translation>رقم حاشية سفلية بلا حاشيته</translation>
    </message>
    <message numerus="yes">
        <source>%Ln footnote numbers without their notes</source>
        <translation>
            <numerusform>لا أرقام حواشٍ سفلية بلا حواشيها</numerusform>
            <numerusform>رقم حاشية سفلية بلا حاشيته</numerusform>
            <numerusform>رقما حاشيتين سفليتين بلا حاشيتيهما</numerusform>
            <numerusform>%Ln أرقام حواشٍ سفلية بلا حواشيها</numerusform>
            <numerusform>%Ln رقم حاشية سفلية بلا حاشيته</numerusform>
            <numerusform>%Ln رقم حاشية سفلية بلا حاشيته</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest of an endless word</source>
        <translation>بقية كلمة لا نهاية لها</translation>
    </message>
    <message numerus="yes">
        <source>the rest of %Ln endless words</source>
        <translation>
            <numerusform>لا كلمات بلا نهاية</numerusform>
            <numerusform>بقية كلمة لا نهاية لها</numerusform>
            <numerusform>بقية كلمتين لا نهاية لهما</numerusform>
            <numerusform>بقية %Ln كلمات لا نهاية لها</numerusform>
            <numerusform>بقية %Ln كلمة لا نهاية لها</numerusform>
            <numerusform>بقية %Ln كلمة لا نهاية لها</numerusform>
        </translation>
    </message>
    <message>
        <source>too deep structure</source>
        <translation>بنية متداخلة أكثر من اللازم</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>استُبعد: %1.</translation>
    </message>
    <message>
        <source>a link that leads on from a page nobody named</source>
        <translation>رابط يتفرع من صفحة لم تُذكر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln links that lead on from a page nobody named</source>
        <translation>
            <numerusform>لا روابط تتفرع من صفحات لم تُذكر</numerusform>
            <numerusform>رابط يتفرع من صفحة لم تُذكر</numerusform>
            <numerusform>رابطان يتفرعان من صفحة لم تُذكر</numerusform>
            <numerusform>%Ln روابط تتفرع من صفحة لم تُذكر</numerusform>
            <numerusform>%Ln رابطًا يتفرع من صفحة لم تُذكر</numerusform>
            <numerusform>%Ln رابط يتفرع من صفحة لم تُذكر</numerusform>
        </translation>
    </message>
    <message>
        <source>invisible signs that mislead or mark a copy</source>
        <translation>علامات غير مرئية تضلّل أو تَسِم النسخة</translation>
    </message>
    <message>
        <source>a plugin’s block, which this text without blocks cannot hold</source>
        <translation>مكوّن إضافة لا يستطيع هذا النص الخالي من المكوّنات أن يضمّه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plugin’s blocks, which this text without blocks cannot hold</source>
        <translation>
            <numerusform>لا مكوّنات إضافات</numerusform>
            <numerusform>مكوّن إضافة واحد لا يستطيع هذا النص الخالي من المكوّنات أن يضمّه</numerusform>
            <numerusform>مكوّنا إضافات لا يستطيع هذا النص الخالي من المكوّنات أن يضمّهما</numerusform>
            <numerusform>%Ln مكوّنات إضافات لا يستطيع هذا النص الخالي من المكوّنات أن يضمّها</numerusform>
            <numerusform>%Ln مكوّن إضافات لا يستطيع هذا النص الخالي من المكوّنات أن يضمّها</numerusform>
            <numerusform>%Ln مكوّن إضافات لا يستطيع هذا النص الخالي من المكوّنات أن يضمّها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListingWords</name>
    <message>
        <source>Sign in again in the settings of the site.</source>
        <translation>سجّل الدخول من جديد في إعدادات الموقع.</translation>
    </message>
    <message>
        <source>Look whether this computer is online, then try again.</source>
        <translation>تحقق من اتصال هذا الحاسوب، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site for a role that may edit stories.</source>
        <translation>اطلب من القائم على الموقع دورًا يسمح بتحرير الأخبار.</translation>
    </message>
    <message>
        <source>Somebody may have removed it there: search again.</source>
        <translation>ربما أزاله أحد هناك: ابحث من جديد.</translation>
    </message>
    <message>
        <source>Look whether the disk of this computer has room and can be written to, then try again.</source>
        <translation>تحقق من أن في قرص هذا الحاسوب مساحة وأن الكتابة عليه ممكنة، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The site&apos;s answer could not be used: the details say why.</source>
        <translation>تعذّر استخدام رد الموقع: في التفاصيل السبب.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>ينتظر الاعتماد</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>goes out %1</source>
        <comment>an hour and day</comment>
        <translation>يُنشر %1</translation>
    </message>
    <message>
        <source>in your library</source>
        <translation>في مكتبتك</translation>
    </message>
    <message>
        <source>The stories of %1 could not be read.</source>
        <translation>تعذّرت قراءة أخبار %1.</translation>
    </message>
    <message>
        <source>Nothing was changed, here or there.</source>
        <translation>لم يتغيّر شيء، لا هنا ولا هناك.</translation>
    </message>
    <message>
        <source>The story could not be opened from %1.</source>
        <translation>تعذّر فتح الخبر من %1.</translation>
    </message>
</context>
<context>
    <name>LiveWords</name>
    <message>
        <source>the site says there is no such page (%1)</source>
        <translation>يقول الموقع إنه لا وجود لهذه الصفحة (%1)</translation>
    </message>
    <message>
        <source>the site asks readers to sign in, or keeps them out (%1)</source>
        <translation>يطلب الموقع من القرّاء تسجيل الدخول، أو يمنعهم (%1)</translation>
    </message>
    <message>
        <source>the site has a fault (%1)</source>
        <translation>في الموقع خلل (%1)</translation>
    </message>
    <message>
        <source>the site answers with %1</source>
        <comment>an HTTP status</comment>
        <translation>يرد الموقع بـ %1</translation>
    </message>
    <message>
        <source>Readers do not get the page: %1.</source>
        <translation>لا تصل الصفحة إلى القرّاء: %1.</translation>
    </message>
    <message>
        <source>The page does not have the headline.</source>
        <translation>العنوان ليس في الصفحة.</translation>
    </message>
    <message>
        <source>The page has another headline: “%1”</source>
        <translation>في الصفحة عنوان آخر: «%1»</translation>
    </message>
    <message>
        <source>These words are not on the page: “%1”</source>
        <translation>هذه الكلمات ليست في الصفحة: «%1»</translation>
    </message>
    <message>
        <source>The page names another address as its own: %1</source>
        <translation>تذكر الصفحة عنوانًا إلكترونيًّا آخر على أنه عنوانها: %1</translation>
    </message>
    <message>
        <source>The page does not say which language it is in.</source>
        <translation>لا تذكر الصفحة بأي لغة هي.</translation>
    </message>
    <message>
        <source>The page says it is in another language: %1</source>
        <translation>تذكر الصفحة أنها بلغة أخرى: %1</translation>
    </message>
    <message>
        <source>No picture of the story is on the page.</source>
        <translation>لا صورة من صور الخبر في الصفحة.</translation>
    </message>
    <message>
        <source>Readers do not get the picture: %1.</source>
        <translation>لا تصل الصورة إلى القرّاء: %1.</translation>
    </message>
    <message>
        <source>The feed does not carry it yet.</source>
        <translation>ليس في الخلاصة بعد.</translation>
    </message>
    <message>
        <source>The sitemap does not carry it yet.</source>
        <translation>ليس في خريطة الموقع بعد.</translation>
    </message>
    <message>
        <source>Readers get the page.</source>
        <translation>تصل الصفحة إلى القرّاء.</translation>
    </message>
    <message>
        <source>The headline is there.</source>
        <translation>العنوان موجود.</translation>
    </message>
    <message>
        <source>All words are there.</source>
        <translation>كل الكلمات موجودة.</translation>
    </message>
    <message>
        <source>The page names this address as its own.</source>
        <translation>تذكر الصفحة هذا العنوان الإلكتروني على أنه عنوانها.</translation>
    </message>
    <message>
        <source>The page says its language.</source>
        <translation>تذكر الصفحة لغتها.</translation>
    </message>
    <message>
        <source>The picture loads.</source>
        <translation>تُحمَّل الصورة.</translation>
    </message>
    <message>
        <source>The feed carries it.</source>
        <translation>موجود في الخلاصة.</translation>
    </message>
    <message>
        <source>The sitemap carries it.</source>
        <translation>موجود في خريطة الموقع.</translation>
    </message>
    <message>
        <source>Whether readers see it could not be looked at (%1): no connection.</source>
        <comment>a time</comment>
        <translation>تعذّر التحقق مما إذا كان القرّاء يرونه (%1): لا اتصال.</translation>
    </message>
    <message>
        <source>Live at %1</source>
        <comment>a time</comment>
        <translation>متاح للقرّاء (%1)</translation>
    </message>
    <message>
        <source>Live at %1, but not all is right</source>
        <comment>a time</comment>
        <translation>متاح للقرّاء (%1)، لكن ليس كل شيء سليمًا</translation>
    </message>
    <message>
        <source>Not live at %1. %2</source>
        <comment>a time, what is wrong</comment>
        <translation>غير متاح للقرّاء (%1). %2</translation>
    </message>
    <message>
        <source>The page names no feed.</source>
        <translation>لا تذكر الصفحة أي خلاصة.</translation>
    </message>
    <message>
        <source>The site asks search engines to stay away.</source>
        <translation>يطلب الموقع من محركات البحث الابتعاد عنه.</translation>
    </message>
    <message>
        <source>No sitemap that could be read names it.</source>
        <translation>لا تذكره أي خريطة موقع أمكنت قراءتها.</translation>
    </message>
    <message>
        <source>The picture could not be looked at.</source>
        <translation>تعذّر فحص الصورة.</translation>
    </message>
    <message>
        <source>Readers still get it at its address.</source>
        <translation>ما زال يصل إلى القرّاء على عنوانه.</translation>
    </message>
    <message>
        <source>The site says there is no such page (%1).</source>
        <translation>يقول الموقع إنه لا توجد صفحة كهذه (%1).</translation>
    </message>
    <message>
        <source>What is at its address now is not the story: %1</source>
        <translation>ما على عنوانه الآن ليس الخبر: %1</translation>
    </message>
    <message>
        <source>Gone since %1</source>
        <comment>a time</comment>
        <translation>مُزال منذ %1</translation>
    </message>
    <message>
        <source>Still there at %1. Readers get it all the same.</source>
        <comment>a time</comment>
        <translation>ما زال هناك عند %1. يصل إلى القرّاء مع ذلك.</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>the site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>To be saved on %1 as a draft</source>
        <translation>طُلب حفظه على %1 كمسودة</translation>
    </message>
    <message>
        <source>To be handed in on %1</source>
        <translation>طُلب تسليمه إلى %1</translation>
    </message>
    <message>
        <source>To be published on %1</source>
        <translation>طُلب نشره على %1</translation>
    </message>
    <message>
        <source>To be scheduled on %1</source>
        <translation>طُلبت جدولته على %1</translation>
    </message>
    <message>
        <source>To be taken off %1</source>
        <translation>طُلبت إزالته من %1</translation>
    </message>
    <message>
        <source>To be withdrawn on %1; its page shall say so</source>
        <translation>طُلب سحبه على %1؛ وتبيّن صفحته ذلك</translation>
    </message>
    <message>
        <source>To be withdrawn from %1; its page shall go</source>
        <translation>طُلب سحبه من %1؛ وتُزال صفحته</translation>
    </message>
    <message>
        <source>Saved on %1 as a draft</source>
        <translation>حُفظ على %1 كمسودة</translation>
    </message>
    <message>
        <source>Handed in on %1</source>
        <translation>سُلّم إلى %1</translation>
    </message>
    <message>
        <source>Published on %1</source>
        <translation>نُشر على %1</translation>
    </message>
    <message>
        <source>Scheduled on %1</source>
        <translation>تمت جدولته على %1</translation>
    </message>
    <message>
        <source>Taken off %1; it is a draft there</source>
        <translation>أُزيل من %1؛ وهو مسودة هناك</translation>
    </message>
    <message>
        <source>Withdrawn on %1; its page says so</source>
        <translation>سُحب على %1؛ وصفحته تبيّن ذلك</translation>
    </message>
    <message>
        <source>Withdrawn from %1; its page is gone</source>
        <translation>سُحب من %1؛ وأُزيلت صفحته</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>ليس موجودًا هناك</translation>
    </message>
    <message>
        <source>somebody had changed it there</source>
        <translation>غيّره أحدهم هناك</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>the site refused</source>
        <translation>رفض الموقع</translation>
    </message>
    <message>
        <source>the site could not use it, or has something else than was sent</source>
        <translation>لم يستطع الموقع استخدامه، أو أن لديه غير ما أُرسل</translation>
    </message>
    <message>
        <source>the site or this computer could not do it</source>
        <translation>لم يستطع الموقع أو هذا الحاسوب فعل ذلك</translation>
    </message>
    <message>
        <source>the answer was lost</source>
        <translation>ضاع الرد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was tried, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>what was tried</comment>
        <translation>%1: تم</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>أُنشئ هنا</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>stage of a story</comment>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>Taken back before it was done</source>
        <translation>أُلغي قبل تنفيذه</translation>
    </message>
    <message>
        <source>A correction goes with it</source>
        <translation>معه تصويب</translation>
    </message>
    <message>
        <source>Put together with what was changed on %1</source>
        <translation>دُمج مع ما تغيّر على %1</translation>
    </message>
    <message>
        <source>What %1 had altered was accepted</source>
        <translation>قُبل ما غيّره %1</translation>
    </message>
    <message>
        <source>What %1 had altered is put back</source>
        <translation>أُعيد ما غيّره %1 إلى ما كان</translation>
    </message>
    <message>
        <source>What %1 had altered was left as it is</source>
        <translation>تُرك ما غيّره %1 كما هو</translation>
    </message>
    <message>
        <source>Embargo until %1</source>
        <translation>حظر النشر حتى %1</translation>
    </message>
    <message>
        <source>Embargo taken away</source>
        <translation>أُزيل الحظر</translation>
    </message>
    <message>
        <source>Embargo lifted</source>
        <translation>رُفع الحظر</translation>
    </message>
    <message>
        <source>Seen as readers get it, as it should be</source>
        <translation>تم التحقق: يصل إلى القرّاء كما ينبغي</translation>
    </message>
    <message>
        <source>Seen that readers get it no longer</source>
        <translation>تم التحقق: لم يعد يصل إلى القرّاء</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what happened · who did it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <comment>one id or several</comment>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>On %1, where it is set to private: readers do not get it</source>
        <translation>على %1، لكنه مضبوط هناك على أنه خاص: لا يصل إلى القراء</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was tried and what came of it, a sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>To be updated on %1</source>
        <translation>سيُحدَّث على %1</translation>
    </message>
    <message>
        <source>To be corrected on %1</source>
        <translation>سيُصوَّب على %1</translation>
    </message>
    <message>
        <source>To be published on %1 again</source>
        <translation>سيُنشر على %1 من جديد</translation>
    </message>
    <message>
        <source>Updated on %1</source>
        <translation>حُدِّث على %1</translation>
    </message>
    <message>
        <source>Corrected on %1</source>
        <translation>صُوِّب على %1</translation>
    </message>
    <message>
        <source>Published on %1 again</source>
        <translation>نُشر على %1 من جديد</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Description of a picture</source>
        <translation>وصف صورة</translation>
    </message>
    <message>
        <source>Credit of a picture</source>
        <translation>مصدر صورة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Style of a paragraph</source>
        <translation>نمط فقرة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Details of a block</source>
        <translation>تفاصيل مكوّن</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Nothing on the site collides with your text.</source>
        <translation>لا شيء على الموقع يتعارض مع نصك.</translation>
    </message>
    <message>
        <source>Somebody changed one place on the site.</source>
        <translation>غيّر أحدهم موضعًا واحدًا على الموقع.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody changed %Ln places on the site.</source>
        <translation>
            <numerusform>لم يغيّر أحد أي موضع على الموقع.</numerusform>
            <numerusform>غيّر أحدهم موضعًا واحدًا على الموقع.</numerusform>
            <numerusform>غيّر أحدهم موضعين على الموقع.</numerusform>
            <numerusform>غيّر أحدهم %Ln مواضع على الموقع.</numerusform>
            <numerusform>غيّر أحدهم %Ln موضعًا على الموقع.</numerusform>
            <numerusform>غيّر أحدهم %Ln موضع على الموقع.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing collides: both can be published.</source>
        <comment>%1: a sentence</comment>
        <translation>%1 لا تعارض: يمكن نشر الاثنين.</translation>
    </message>
    <message>
        <source>In one place both of you changed the same: choose what is published.</source>
        <translation>في موضع واحد غيّر كلاكما الشيء نفسه: اختر ما يُنشر.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln places both of you changed the same: choose what is published.</source>
        <translation>
            <numerusform>لم يغيّر كلاكما الشيء نفسه في أي موضع.</numerusform>
            <numerusform>في موضع واحد غيّر كلاكما الشيء نفسه: اختر ما يُنشر.</numerusform>
            <numerusform>في موضعين غيّر كلاكما الشيء نفسه: اختر ما يُنشر.</numerusform>
            <numerusform>في %Ln مواضع غيّر كلاكما الشيء نفسه: اختر ما يُنشر.</numerusform>
            <numerusform>في %Ln موضعًا غيّر كلاكما الشيء نفسه: اختر ما يُنشر.</numerusform>
            <numerusform>في %Ln موضع غيّر كلاكما الشيء نفسه: اختر ما يُنشر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>أُجيب عن الكل</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>العنوان التمهيدي</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>المكان والتاريخ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>الصورة الرئيسية</translation>
    </message>
    <message>
        <source>Words for search engines</source>
        <translation>نص لمحركات البحث</translation>
    </message>
    <message>
        <source>Words for social networks</source>
        <translation>نص للشبكات الاجتماعية</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>حظر النشر</translation>
    </message>
    <message>
        <source>Time of publication</source>
        <translation>موعد النشر</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>المسند إليه</translation>
    </message>
    <message>
        <source>It was removed on the site, and you changed it.</source>
        <translation>أُزيل على الموقع، وأنت غيّرته.</translation>
    </message>
    <message>
        <source>You removed it, and it was changed on the site.</source>
        <translation>أزلتَه أنت، وغُيّر على الموقع.</translation>
    </message>
    <message>
        <source>Both of you changed these words.</source>
        <translation>غيّر كلاكما هذه الكلمات.</translation>
    </message>
    <message>
        <source>Both of you changed this.</source>
        <translation>غيّر كلاكما هذا.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>نصي</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>نصهم</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>%1, added</source>
        <comment>%1: mine or theirs</comment>
        <translation>%1، إضافة</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <comment>%1: mine or theirs</comment>
        <translation>%1، إزالة</translation>
    </message>
    <message>
        <source>%1, moved</source>
        <comment>%1: mine or theirs</comment>
        <translation>%1، نقل</translation>
    </message>
    <message>
        <source>%L1 of %L2 open</source>
        <translation>بقي %L1 من %L2 بلا جواب</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصويبات</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>الكتّاب</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>On top of the front page</source>
        <translation>في أعلى الصفحة الأولى</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>التصنيف</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>1 word</source>
        <translation>كلمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min read</source>
        <translation>
            <numerusform>أقل من دقيقة قراءة</numerusform>
            <numerusform>دقيقة قراءة</numerusform>
            <numerusform>دقيقتا قراءة</numerusform>
            <numerusform>%Ln دقائق قراءة</numerusform>
            <numerusform>%Ln دقيقة قراءة</numerusform>
            <numerusform>%Ln دقيقة قراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>لا صور</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>صورة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>حرف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>لا حروف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>لا وسوم</translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation>وسم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%Ln وسوم</numerusform>
            <numerusform>%Ln وسمًا</numerusform>
            <numerusform>%Ln وسم</numerusform>
        </translation>
    </message>
    <message>
        <source>no desks</source>
        <translation>لا أقسام</translation>
    </message>
    <message>
        <source>1 desk</source>
        <translation>قسم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln desks</source>
        <translation>
            <numerusform>لا أقسام</numerusform>
            <numerusform>قسم واحد</numerusform>
            <numerusform>قسمان</numerusform>
            <numerusform>%Ln أقسام</numerusform>
            <numerusform>%Ln قسمًا</numerusform>
            <numerusform>%Ln قسم</numerusform>
        </translation>
    </message>
    <message>
        <source>no stories</source>
        <translation>لا أخبار</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>خبر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>لا أخبار</numerusform>
            <numerusform>خبر واحد</numerusform>
            <numerusform>خبران</numerusform>
            <numerusform>%Ln أخبار</numerusform>
            <numerusform>%Ln خبرًا</numerusform>
            <numerusform>%Ln خبر</numerusform>
        </translation>
    </message>
    <message>
        <source>as many words</source>
        <translation>العدد نفسه من الكلمات</translation>
    </message>
    <message>
        <source>1 more word</source>
        <translation>بزيادة كلمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more words</source>
        <translation>
            <numerusform>بلا زيادة</numerusform>
            <numerusform>بزيادة كلمة واحدة</numerusform>
            <numerusform>بزيادة كلمتين</numerusform>
            <numerusform>بزيادة %Ln كلمات</numerusform>
            <numerusform>بزيادة %Ln كلمة</numerusform>
            <numerusform>بزيادة %Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fewer word</source>
        <translation>بنقص كلمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer words</source>
        <translation>
            <numerusform>بلا نقص</numerusform>
            <numerusform>بنقص كلمة واحدة</numerusform>
            <numerusform>بنقص كلمتين</numerusform>
            <numerusform>بنقص %Ln كلمات</numerusform>
            <numerusform>بنقص %Ln كلمة</numerusform>
            <numerusform>بنقص %Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>موضع واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Submitted for review</source>
        <translation>أُرسل للمراجعة</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Kept before going back</source>
        <translation>حُفظت قبل الرجوع</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <translation>رجوع إلى نسخة سابقة</translation>
    </message>
    <message>
        <source>Kept by itself</source>
        <translation>حُفظت تلقائيًا</translation>
    </message>
    <message>
        <source>Saved by %1</source>
        <translation>حفظها %1</translation>
    </message>
    <message>
        <source>Submitted for review by %1</source>
        <translation>أرسلها %1 للمراجعة</translation>
    </message>
    <message>
        <source>Sent back by %1</source>
        <translation>أعادها %1</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>اعتمدها %1</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>نشرها %1</translation>
    </message>
    <message>
        <source>Kept before %1 went back</source>
        <translation>حُفظت قبل رجوع %1</translation>
    </message>
    <message>
        <source>%1 went back to an earlier version</source>
        <translation>رجع %1 إلى نسخة سابقة</translation>
    </message>
    <message>
        <source>Kept by itself while %1 wrote</source>
        <translation>حُفظت تلقائيًا أثناء كتابة %1</translation>
    </message>
    <message>
        <source>Kept before words were replaced</source>
        <translation>حُفظت قبل استبدال كلمات</translation>
    </message>
    <message>
        <source>Kept before %1 replaced words</source>
        <translation>حُفظت قبل أن يستبدل %1 كلمات</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>%1 altered the markup of 1 block. The words are as you sent them.</source>
        <translation>غيّر %1 ترميز مكوّن واحد. الكلمات كما أرسلتها.</translation>
    </message>
    <message numerus="yes">
        <source>%1 altered the markup of %Ln blocks. The words are as you sent them.</source>
        <translation>
            <numerusform>لم يغيّر %1 ترميز أي مكوّن. الكلمات كما أرسلتها.</numerusform>
            <numerusform>غيّر %1 ترميز مكوّن واحد. الكلمات كما أرسلتها.</numerusform>
            <numerusform>غيّر %1 ترميز مكوّنين. الكلمات كما أرسلتها.</numerusform>
            <numerusform>غيّر %1 ترميز %Ln مكوّنات. الكلمات كما أرسلتها.</numerusform>
            <numerusform>غيّر %1 ترميز %Ln مكوّنًا. الكلمات كما أرسلتها.</numerusform>
            <numerusform>غيّر %1 ترميز %Ln مكوّن. الكلمات كما أرسلتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 altered 1 block of what you sent.</source>
        <translation>غيّر %1 مكوّنًا واحدًا مما أرسلته.</translation>
    </message>
    <message numerus="yes">
        <source>%1 altered %Ln blocks of what you sent.</source>
        <translation>
            <numerusform>لم يغيّر %1 أي مكوّن مما أرسلته.</numerusform>
            <numerusform>غيّر %1 مكوّنًا واحدًا مما أرسلته.</numerusform>
            <numerusform>غيّر %1 مكوّنين مما أرسلته.</numerusform>
            <numerusform>غيّر %1 مما أرسلته %Ln مكوّنات.</numerusform>
            <numerusform>غيّر %1 مما أرسلته %Ln مكوّنًا.</numerusform>
            <numerusform>غيّر %1 مما أرسلته %Ln مكوّن.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text stays as it is, identical to the byte.</source>
        <translation>يبقى النص كما هو، مطابقًا بايتًا ببايت.</translation>
    </message>
    <message>
        <source>1 paragraph changed</source>
        <translation>تغيّرت فقرة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs changed</source>
        <translation>
            <numerusform>لم تتغيّر أي فقرة</numerusform>
            <numerusform>تغيّرت فقرة واحدة</numerusform>
            <numerusform>تغيّرت فقرتان</numerusform>
            <numerusform>تغيّرت %Ln فقرات</numerusform>
            <numerusform>تغيّرت %Ln فقرة</numerusform>
            <numerusform>تغيّرت %Ln فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other block changed</source>
        <translation>تغيّر مكوّن آخر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other blocks changed</source>
        <translation>
            <numerusform>لم يتغيّر أي مكوّن آخر</numerusform>
            <numerusform>تغيّر مكوّن آخر</numerusform>
            <numerusform>تغيّر مكوّنان آخران</numerusform>
            <numerusform>تغيّرت %Ln مكوّنات أخرى</numerusform>
            <numerusform>تغيّر %Ln مكوّنًا آخر</numerusform>
            <numerusform>تغيّر %Ln مكوّن آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>1 block added</source>
        <translation>أُضيف مكوّن واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks added</source>
        <translation>
            <numerusform>لم يُضف أي مكوّن</numerusform>
            <numerusform>أُضيف مكوّن واحد</numerusform>
            <numerusform>أُضيف مكوّنان</numerusform>
            <numerusform>أُضيفت %Ln مكوّنات</numerusform>
            <numerusform>أُضيف %Ln مكوّنًا</numerusform>
            <numerusform>أُضيف %Ln مكوّن</numerusform>
        </translation>
    </message>
    <message>
        <source>1 block taken out</source>
        <translation>أُزيل مكوّن واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks taken out</source>
        <translation>
            <numerusform>لم يُزل أي مكوّن</numerusform>
            <numerusform>أُزيل مكوّن واحد</numerusform>
            <numerusform>أُزيل مكوّنان</numerusform>
            <numerusform>أُزيلت %Ln مكوّنات</numerusform>
            <numerusform>أُزيل %Ln مكوّنًا</numerusform>
            <numerusform>أُزيل %Ln مكوّن</numerusform>
        </translation>
    </message>
    <message>
        <source>1 block moved</source>
        <translation>نُقل مكوّن واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks moved</source>
        <translation>
            <numerusform>لم يُنقل أي مكوّن</numerusform>
            <numerusform>نُقل مكوّن واحد</numerusform>
            <numerusform>نُقل مكوّنان</numerusform>
            <numerusform>نُقلت %Ln مكوّنات</numerusform>
            <numerusform>نُقل %Ln مكوّنًا</numerusform>
            <numerusform>نُقل %Ln مكوّن</numerusform>
        </translation>
    </message>
    <message>
        <source>only the white space between blocks changed</source>
        <translation>لم يتغيّر سوى الفراغ بين المكوّنات</translation>
    </message>
    <message>
        <source>1 block identical to the byte</source>
        <translation>مكوّن واحد مطابق بايتًا ببايت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks identical to the byte</source>
        <translation>
            <numerusform>لا مكوّن مطابقًا بايتًا ببايت</numerusform>
            <numerusform>مكوّن واحد مطابق بايتًا ببايت</numerusform>
            <numerusform>مكوّنان مطابقان بايتًا ببايت</numerusform>
            <numerusform>%Ln مكوّنات مطابقة بايتًا ببايت</numerusform>
            <numerusform>%Ln مكوّنًا مطابقًا بايتًا ببايت</numerusform>
            <numerusform>%Ln مكوّن مطابق بايتًا ببايت</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>A block without words</source>
        <translation>مكوّن بلا كلمات</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>مُزال: %1</translation>
    </message>
    <message>
        <source>Other markup: %1</source>
        <translation>ترميز مختلف: %1</translation>
    </message>
    <message>
        <source>Before: %1
Now: %2</source>
        <translation>قبلُ: %1
الآن: %2</translation>
    </message>
    <message>
        <source>%1 Nobody edited it: a filter or a plugin there did.</source>
        <comment>a sentence that says how much</comment>
        <translation>%1 لم يحرّره أحد: فعل ذلك مرشّح أو إضافة هناك.</translation>
    </message>
    <message>
        <source>What you sent is on its way to %1 once more.</source>
        <translation>ما أرسلته في الطريق إلى %1 من جديد.</translation>
    </message>
    <message>
        <source>%1 insists: what you sent was put back and altered again. A filter or a plugin there does it, and whoever runs the site can change that: an administrator. Until then the site&apos;s form is the one that stays.</source>
        <translation>يصرّ %1: أُعيد ما أرسلته وغُيّر من جديد. يفعل ذلك مرشّح أو إضافة هناك، ويستطيع القائم على الموقع، أي أحد المديرين، تغييره. حتى ذلك الحين تبقى صيغة الموقع.</translation>
    </message>
    <message>
        <source>Markup sent: %1
Markup there: %2</source>
        <translation>الترميز المرسل: %1
الترميز هناك: %2</translation>
    </message>
    <message>
        <source>Put in there: %1</source>
        <translation>أُضيف هناك: %1</translation>
    </message>
    <message>
        <source>Taken out there: %1</source>
        <translation>أُزيل هناك: %1</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>one that is not known here</source>
        <translation>واحد غير معروف هنا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 changed the headline.</source>
        <translation>غيّر %1 العنوان.</translation>
    </message>
    <message>
        <source>%1 changed the standfirst.</source>
        <translation>غيّر %1 المقدمة.</translation>
    </message>
    <message>
        <source>%1 changed the address.</source>
        <translation>غيّر %1 العنوان الإلكتروني.</translation>
    </message>
    <message>
        <source>%1 filed it under other desks.</source>
        <translation>وضعه %1 في أقسام أخرى.</translation>
    </message>
    <message>
        <source>%1 gave it other tags.</source>
        <translation>أعطاه %1 وسومًا أخرى.</translation>
    </message>
    <message>
        <source>1 block of the text</source>
        <translation>مكوّن واحد من النص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks of the text</source>
        <translation>
            <numerusform>لا مكوّنات من النص</numerusform>
            <numerusform>مكوّن واحد من النص</numerusform>
            <numerusform>مكوّنان من النص</numerusform>
            <numerusform>%Ln مكوّنات من النص</numerusform>
            <numerusform>%Ln مكوّنًا من النص</numerusform>
            <numerusform>%Ln مكوّن من النص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 altered what you sent: %2.</source>
        <translation>غيّر %1 ما أرسلته: %2.</translation>
    </message>
    <message>
        <source>%1 Nobody edited it: a filter or a plugin there did, or the role of your account.</source>
        <comment>a sentence that says how much</comment>
        <translation>%1 لم يحرّره أحد: فعل ذلك مرشّح أو إضافة هناك، أو هو بسبب دور حسابك.</translation>
    </message>
    <message>
        <source>%1
Yours: %2
The site&apos;s: %3</source>
        <comment>name of a field; what was sent; what is there</comment>
        <translation>%1
صيغتك: %2
صيغة الموقع: %3</translation>
    </message>
    <message>
        <source>Yours: %1
The site&apos;s: %2</source>
        <translation>صيغتك: %1
صيغة الموقع: %2</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>Yes</source>
        <comment>stays on top</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <comment>stays on top</comment>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>مطلوب تعديله</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Being written. Nobody else has been asked to look at it yet.</source>
        <translation>قيد الكتابة. لم يُطلب من أحد بعد النظر فيه.</translation>
    </message>
    <message>
        <source>Waiting to be read before it goes out.</source>
        <translation>ينتظر القراءة قبل أن يُنشر.</translation>
    </message>
    <message>
        <source>Read, and sent back to the writer.</source>
        <translation>قُرئ وأُعيد إلى الكاتب.</translation>
    </message>
    <message>
        <source>Read and ready to be published.</source>
        <translation>قُرئ وهو جاهز للنشر.</translation>
    </message>
    <message>
        <source>Goes out by itself at its hour.</source>
        <translation>يُنشر تلقائيًا في موعده.</translation>
    </message>
    <message>
        <source>Readers can see it.</source>
        <translation>يراه القرّاء.</translation>
    </message>
    <message>
        <source>Will not be published.</source>
        <translation>لن يُنشر.</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>إعادته مسودة</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>إرسال للمراجعة</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>جدولة…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>نشر…</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>إلغاء المادة</translation>
    </message>
    <message>
        <source>Save as draft on the site</source>
        <translation>حفظ كمسودة على الموقع</translation>
    </message>
    <message>
        <source>Hand in on the site for approval</source>
        <translation>تسليمه إلى الموقع للاعتماد</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>نشر الآن</translation>
    </message>
    <message>
        <source>Publish at a set time</source>
        <translation>نشر في موعد محدد</translation>
    </message>
    <message>
        <source>Update what is public</source>
        <translation>تحديث المنشور</translation>
    </message>
    <message>
        <source>Take off the site</source>
        <translation>إزالة من الموقع</translation>
    </message>
    <message>
        <source>Withdraw; its page says so</source>
        <translation>سحب؛ وتبيّن صفحته ذلك</translation>
    </message>
    <message>
        <source>Withdraw; its page goes</source>
        <translation>سحب؛ وتُزال صفحته</translation>
    </message>
    <message>
        <source>It comes out on the site at its hour by itself: a draft would go out with it. Use Update… when the text is ready.</source>
        <translation>يصدر على الموقع في موعده من تلقاء نفسه: وستصدر المسودة معه. استعمل «تحديث…» حين يصير النص جاهزًا.</translation>
    </message>
    <message>
        <source>It is out on the site: a draft would put unfinished text before readers. Use Update… when the text is ready.</source>
        <translation>صدر على الموقع: وحفظه مسودةً يضع نصًا غير مكتمل أمام القراء. استعمل «تحديث…» حين يصير النص جاهزًا.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>The site could not be reached.</source>
        <translation>تعذّر الوصول إلى الموقع.</translation>
    </message>
    <message>
        <source>The site refused.</source>
        <translation>رفض الموقع.</translation>
    </message>
    <message>
        <source>This computer could not read what is to be sent.</source>
        <translation>تعذّر على هذا الحاسوب قراءة ما سيُرسل.</translation>
    </message>
    <message>
        <source>The site&apos;s answer was lost.</source>
        <translation>ضاع رد الموقع.</translation>
    </message>
    <message>
        <source>The site answered with an error.</source>
        <translation>رد الموقع بخطأ.</translation>
    </message>
    <message>
        <source>The site&apos;s copy has changed. Look at both and choose.</source>
        <translation>تغيّرت نسخة الموقع. انظر إلى الاثنين واختر.</translation>
    </message>
    <message>
        <source>The site refused. Check the account and its password, then try again.</source>
        <translation>رفض الموقع. تحقق من الحساب وكلمة مروره، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>What should be changed is no longer on the site.</source>
        <translation>ما يُراد تغييره لم يعد على الموقع.</translation>
    </message>
    <message>
        <source>The site could not use what was sent. The details say why.</source>
        <translation>لم يستطع الموقع استخدام ما أُرسل. في التفاصيل السبب.</translation>
    </message>
    <message>
        <source>It cannot go on by itself. The details say why.</source>
        <translation>لا يمكنه المتابعة تلقائيًا. في التفاصيل السبب.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Place on the site</source>
        <translation>مكانه على الموقع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>إطلاق</translation>
    </message>
    <message>
        <source>Uploading a picture</source>
        <translation>رفع صورة</translation>
    </message>
    <message>
        <source>Making the tags the site does not have yet</source>
        <translation>إنشاء الوسوم غير الموجودة على الموقع</translation>
    </message>
    <message>
        <source>Making a place for the story on the site</source>
        <translation>تهيئة مكان للخبر على الموقع</translation>
    </message>
    <message>
        <source>Sending the text</source>
        <translation>إرسال النص</translation>
    </message>
    <message>
        <source>Reading it back and comparing</source>
        <translation>إعادة القراءة والمقارنة</translation>
    </message>
    <message>
        <source>Releasing it</source>
        <translation>إطلاق الخبر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>something that goes on now</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The site&apos;s answer was lost. Looking there in %1 whether it arrived</source>
        <translation>ضاع رد الموقع. يُتحقق هناك من وصوله بعد %1</translation>
    </message>
    <message>
        <source>Looking on the site whether it arrived</source>
        <translation>التحقق على الموقع من وصوله</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>%1 Trying again now</source>
        <comment>a reason, then what is done</comment>
        <translation>%1 تُعاد المحاولة الآن</translation>
    </message>
    <message>
        <source>%1 Trying again in %2</source>
        <comment>a reason, then a time such as 8 s</comment>
        <translation>%1 إعادة المحاولة بعد %2</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Stopped. What had arrived on the site stays there as a draft.</source>
        <translation>توقف الإرسال. يبقى ما وصل إلى الموقع مسودةً هناك.</translation>
    </message>
    <message>
        <source>Stopped before anything reached the site.</source>
        <translation>توقف الإرسال قبل أن يصل شيء إلى الموقع.</translation>
    </message>
    <message>
        <source>Kept as a draft on the site.</source>
        <translation>محفوظ كمسودة على الموقع.</translation>
    </message>
    <message>
        <source>Handed in on the site; somebody there approves it.</source>
        <translation>سُلّم إلى الموقع؛ سيعتمده أحد هناك.</translation>
    </message>
    <message>
        <source>On the site; it goes out by itself at its hour.</source>
        <translation>على الموقع؛ يُنشر تلقائيًا في موعده.</translation>
    </message>
    <message>
        <source>Waits until you go online again.</source>
        <translation>ينتظر حتى تتصل من جديد.</translation>
    </message>
    <message>
        <source>Waits for a connection, then goes on by itself.</source>
        <translation>ينتظر اتصالًا ثم يتابع تلقائيًا.</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>تمت كل الخطوات.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>what the outbox does next</comment>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes sent, of all</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <comment>how far it is, a time</comment>
        <translation>%1، يبقى نحو %2</translation>
    </message>
    <message>
        <source>Stopped. The new text had arrived on the site already.</source>
        <translation>توقف الإرسال. كان النص الجديد قد وصل إلى الموقع.</translation>
    </message>
    <message>
        <source>Stopped. Readers see what they saw before.</source>
        <translation>توقف الإرسال. يرى القرّاء ما كانوا يرونه من قبل.</translation>
    </message>
    <message>
        <source>Public on the site.</source>
        <translation>عام على الموقع.</translation>
    </message>
    <message>
        <source>Everything is ready. Public in %1.</source>
        <comment>a time such as 8 s</comment>
        <translation>كل شيء جاهز. يصير عامًّا بعد %1.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Posting in the channel</source>
        <translation>النشر في القناة</translation>
    </message>
    <message>
        <source>It is on the site. What it says in a channel needs you.</source>
        <translation>إنه على الموقع. ما يقوله في إحدى القنوات يحتاج إليك.</translation>
    </message>
    <message>
        <source>Off the site; a draft of it is there.</source>
        <translation>أُزيل من الموقع؛ ومسودته هناك.</translation>
    </message>
    <message>
        <source>Withdrawn; its page says so.</source>
        <translation>سُحب؛ وصفحته تبيّن ذلك.</translation>
    </message>
    <message>
        <source>Withdrawn; its page is in the site&apos;s trash.</source>
        <translation>سُحب؛ وصفحته في سلة محذوفات الموقع.</translation>
    </message>
    <message>
        <source>Waits here until the embargo ends, in %1.</source>
        <comment>a time such as 3 h</comment>
        <translation>ينتظر هنا حتى ينتهي الحظر بعد %1.</translation>
    </message>
    <message>
        <source>On the site; what it says in channels follows when readers have it.</source>
        <translation>على الموقع؛ وما يقوله في القنوات يتبعه حين يصل إلى القرّاء.</translation>
    </message>
    <message>
        <source>Readers lose it in %1.</source>
        <comment>a time such as 8 s</comment>
        <translation>يختفي عن القرّاء بعد %1.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Running the newsroom&apos;s command</source>
        <translation>جارٍ تشغيل أمر غرفة الأخبار</translation>
    </message>
    <message>
        <source>It is in the folder. The command that follows needs you.</source>
        <translation>هو في المجلد. الأمر الذي يليه يحتاج إليك.</translation>
    </message>
    <message>
        <source>In the folder; the command follows when its hour has come.</source>
        <translation>هو في المجلد؛ ويُشغَّل الأمر حين يحين موعده.</translation>
    </message>
    <message>
        <source>Everything is ready. It waits for the others that go with it.</source>
        <translation>كل شيء جاهز. ينتظر الأخبار التي تُنشر معه.</translation>
    </message>
    <message>
        <source>Thin connection: texts go before their pictures.</source>
        <translation>اتصال ضعيف: تُرسل النصوص قبل صورها.</translation>
    </message>
    <message>
        <source>Metered connection: texts go, pictures wait.</source>
        <translation>اتصال محسوب الاستهلاك: تُرسل النصوص وتنتظر الصور.</translation>
    </message>
    <message>
        <source>Metered connection: everything waits.</source>
        <translation>اتصال محسوب الاستهلاك: كل شيء ينتظر.</translation>
    </message>
    <message>
        <source>The text is on the site as a draft. Its pictures wait for a connection that is not metered; nothing is published before they are there.</source>
        <translation>النص على الموقع كمسودة. تنتظر صوره اتصالًا غير محسوب الاستهلاك؛ ولا يُنشر شيء قبل وصولها.</translation>
    </message>
    <message>
        <source>It waits for a connection that is not metered.</source>
        <translation>ينتظر اتصالًا غير محسوب الاستهلاك.</translation>
    </message>
    <message>
        <source>%1 was made smaller for the site: %2 instead of %3, %4 pixels long instead of %5.</source>
        <translation>صُغّرت %1 من أجل الموقع: %2 بدلًا من %3، وطولها %4 بكسل بدلًا من %5.</translation>
    </message>
    <message>
        <source>%1 was made smaller for the site: %2 instead of %3, with all its pixels.</source>
        <translation>صُغّرت %1 من أجل الموقع: %2 بدلًا من %3، بكل بكسلاتها.</translation>
    </message>
    <message>
        <source>%1 It is a JPEG now.</source>
        <comment>what was done to a picture before</comment>
        <translation>%1 صارت الآن JPEG.</translation>
    </message>
    <message>
        <source>The connection was not safe, so nothing was sent.</source>
        <translation>لم يكن الاتصال آمنًا، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>On the site, where it is set to private: readers do not get it.</source>
        <translation>على الموقع، لكنه مضبوط هناك على أنه خاص: لا يصل إلى القراء.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>الصورة</translation>
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
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>with an hour</comment>
        <translation>غدًا %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Monday 18:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 Mar 2026, 18:00</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>as QLocale formats it</comment>
        <translation>dddd، d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>Monday, 3 March 2026, 18:00 (UTC+01:00)</comment>
        <translation>%1، %2 (%3)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>as QLocale formats it</comment>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>as QLocale formats it</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>قبل دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>قبل ساعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>a day ago</source>
        <translation>قبل يوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds to wait</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes to wait</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes to wait</comment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>Hours as in %1</source>
        <comment>a zone of time</comment>
        <translation>الساعات بتوقيت %1</translation>
    </message>
    <message>
        <source>Hours as in %1 (%2)</source>
        <comment>a zone of time, its offset</comment>
        <translation>الساعات بتوقيت %1 (%2)</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>the site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>This is not an address of a site.</source>
        <translation>هذا ليس عنوان موقع.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a site.</source>
        <translation>«%1» ليس عنوان موقع.</translation>
    </message>
    <message>
        <source>Nobody knows the name %1.</source>
        <translation>لا أحد يعرف الاسم %1.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>لا شيء يرد عند %1.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate cannot be trusted.</source>
        <translation>الاتصال بـ%1 غير آمن: لا يمكن الوثوق بشهادته.</translation>
    </message>
    <message>
        <source>%1 only answers without encryption: a password sent there could be read on the way.</source>
        <translation>لا يرد %1 إلا دون تعمية: كلمة مرور تُرسل إليه قد تُقرأ في الطريق.</translation>
    </message>
    <message>
        <source>%1 is a WordPress, but its interface for programs (the REST API) is switched off or blocked.</source>
        <translation>%1 موقع ووردبريس، لكن واجهته للبرامج (REST API) معطلة أو محجوبة.</translation>
    </message>
    <message>
        <source>Application passwords are switched off on %1.</source>
        <translation>كلمات مرور التطبيقات معطلة على %1.</translation>
    </message>
    <message>
        <source>%1 does not accept this name and password.</source>
        <translation>لا يقبل %1 هذا الاسم وكلمة المرور هذه.</translation>
    </message>
    <message>
        <source>You are known to %1, but your account may not write posts there.</source>
        <translation>يعرفك %1، لكن لا يُسمح لحسابك بالكتابة هناك.</translation>
    </message>
    <message>
        <source>Something in front of %1, such as a firewall, refused us.</source>
        <translation>شيء أمام %1، كجدار حماية مثلًا، رفضنا.</translation>
    </message>
    <message>
        <source>%1 answered with an error of its own.</source>
        <translation>رد %1 بخطأ من عنده.</translation>
    </message>
    <message>
        <source>No name and no password was sent.</source>
        <translation>لم يُرسل اسم ولا كلمة مرور.</translation>
    </message>
    <message>
        <source>The password was not kept, and nothing on the site was changed.</source>
        <translation>لم تُحفظ كلمة المرور، ولم يتغيّر شيء على الموقع.</translation>
    </message>
    <message>
        <source>Nothing on the site was changed.</source>
        <translation>لم يتغيّر شيء على الموقع.</translation>
    </message>
    <message>
        <source>Type it as it stands in the browser, such as news.example.org.</source>
        <translation>اكتبه كما يظهر في المتصفح، مثل news.example.org.</translation>
    </message>
    <message>
        <source>Look for a mistyped letter, and whether this computer is online.</source>
        <translation>ابحث عن خطأ في حرف، وتحقق من اتصال هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Look whether the site opens in a browser, and try again in a while.</source>
        <translation>تحقق من أن الموقع يُفتح في المتصفح، وحاول من جديد بعد قليل.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site to renew its certificate. On a public network, try another one first.</source>
        <translation>اطلب من القائم على الموقع تجديد شهادته. إن كنت على شبكة عامة فجرّب غيرها أولًا.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site to switch on HTTPS.</source>
        <translation>اطلب من القائم على الموقع تفعيل HTTPS.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site to allow the REST API for signed-in accounts; security plug-ins often switch it off.</source>
        <translation>اطلب من القائم على الموقع السماح بواجهة REST API للحسابات المسجّلة؛ كثيرًا ما تعطلها إضافات الأمان.</translation>
    </message>
    <message>
        <source>Look whether the site lives at another address, such as one that ends in /news or /blog.</source>
        <translation>تحقق مما إذا كان الموقع على عنوان آخر، ينتهي مثلًا بـ ‎/news أو ‎/blog.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site to allow them; security plug-ins and sites without HTTPS switch them off.</source>
        <translation>اطلب من القائم على الموقع السماح بها؛ تعطلها إضافات الأمان والمواقع التي بلا HTTPS.</translation>
    </message>
    <message>
        <source>Use an application password, not the one you sign in with in the browser, and the account&apos;s user name or e-mail address.</source>
        <translation>استخدم كلمة مرور تطبيق، لا تلك التي تدخل بها في المتصفح، مع اسم المستخدم أو البريد الإلكتروني للحساب.</translation>
    </message>
    <message>
        <source>Ask for the role of contributor, author or editor, then try again.</source>
        <translation>اطلب دور مساهم أو كاتب أو محرر، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site to let Standfirst through; the details help them to find the rule.</source>
        <translation>اطلب من القائم على الموقع السماح لـStandfirst بالمرور؛ التفاصيل تعينه على إيجاد القاعدة.</translation>
    </message>
    <message>
        <source>Try again in a while; if it stays so, show the details to whoever runs the site.</source>
        <translation>حاول من جديد بعد قليل؛ وإن بقي الأمر كذلك فأرِ التفاصيل للقائم على الموقع.</translation>
    </message>
    <message>
        <source>The password for %1 is not on this computer.</source>
        <translation>كلمة مرور %1 ليست على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 sends us on to another address.</source>
        <translation>يحيلنا %1 إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>Sign in to the site again.</source>
        <translation>سجّل الدخول إلى الموقع من جديد.</translation>
    </message>
    <message>
        <source>Look in a browser where the site is now, and use that address.</source>
        <translation>انظر في المتصفح أين صار الموقع، واستخدم ذلك العنوان.</translation>
    </message>
    <message>
        <source>There is a page at %1, but it is neither a WordPress nor a Ghost.</source>
        <translation>في %1 صفحة، لكنها ليست موقع ووردبريس ولا موقع Ghost.</translation>
    </message>
    <message>
        <source>%1 does not accept this key.</source>
        <translation>لا يقبل %1 هذا المفتاح.</translation>
    </message>
    <message>
        <source>The key was not kept, and nothing on the site was changed.</source>
        <translation>لم يُحفظ المفتاح، ولم يتغيّر شيء على الموقع.</translation>
    </message>
    <message>
        <source>Copy the whole Admin API key, with the colon in it: the Content API key above it is another one. A key that was made anew or taken back has to be copied again.</source>
        <translation>انسخ مفتاح Admin API كاملًا مع النقطتين (:) فيه: مفتاح Content API الذي فوقه مفتاح آخر. المفتاح الذي أُنشئ من جديد أو أُلغي يجب نسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 knows this key, but it may not do this there.</source>
        <translation>يعرف %1 هذا المفتاح، لكن لا يُسمح له بهذا هناك.</translation>
    </message>
    <message>
        <source>Use the Admin API key of a custom integration.</source>
        <translation>استخدم مفتاح Admin API لتكامل مخصص (custom integration).</translation>
    </message>
    <message>
        <source>The key for %1 is not on this computer.</source>
        <translation>مفتاح %1 ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The proxy does not let us through to %1.</source>
        <translation>لا يسمح لنا الوكيل بالوصول إلى %1.</translation>
    </message>
    <message>
        <source>You work offline: %1 was not asked.</source>
        <translation>أنت تعمل دون اتصال: لم يُسأل %1.</translation>
    </message>
    <message>
        <source>Look at its address, name and password under Network, and whether it is running.</source>
        <translation>تحقق من عنوانه واسمه وكلمة مروره في «الشبكة»، ومن أنه يعمل.</translation>
    </message>
    <message>
        <source>Switch off “Work offline”, and try again.</source>
        <translation>عطّل «العمل دون اتصال» وحاول من جديد.</translation>
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
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Version %1 · a newsroom editor</source>
        <translation>الإصدار %1 · محرر غرفة أخبار</translation>
    </message>
    <message>
        <source>Write, check, and publish. What you write is on your own disk before anything is sent anywhere.</source>
        <translation>اكتب ودقّق وانشر. ما تكتبه محفوظ على قرصك قبل أن يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>برنامج حر برخصة غنو العمومية العامة، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>It stands on the work of many: Qt, SQLite, Hunspell, Gumbo, MD4C, Mustache, Exiv2, libzip and QtKeychain.</source>
        <translation>يقوم على عمل كثيرين: Qt وSQLite وHunspell وGumbo وMD4C وMustache وExiv2 وlibzip وQtKeychain.</translation>
    </message>
</context>
<context>
    <name>ui::AddSiteSheet</name>
    <message>
        <source>Add your site</source>
        <translation>أضف موقعك</translation>
    </message>
    <message>
        <source>Find the site</source>
        <translation>إيجاد الموقع</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Address of your site</source>
        <translation>عنوان موقعك</translation>
    </message>
    <message>
        <source>news.example.org</source>
        <translation>news.example.org</translation>
    </message>
    <message>
        <source>Use a folder on this computer instead</source>
        <translation>استخدام مجلد على هذا الحاسوب بدلًا منه</translation>
    </message>
    <message>
        <source>User name on the site</source>
        <translation>اسم المستخدم على الموقع</translation>
    </message>
    <message>
        <source>Application password</source>
        <translation>كلمة مرور التطبيق</translation>
    </message>
    <message>
        <source>Make one on the site</source>
        <translation>إنشاء واحدة على الموقع</translation>
    </message>
    <message>
        <source>User name or e-mail address there</source>
        <translation>اسم المستخدم أو البريد الإلكتروني هناك</translation>
    </message>
    <message>
        <source>A password made for one program, which you can withdraw at any time. Sign in on the site, open your profile, go to “Application Passwords”, type Standfirst as the name, and copy what it shows. The password you sign in with in the browser does not work here.</source>
        <translation>كلمة مرور لبرنامج واحد، يمكنك سحبها متى شئت. سجّل الدخول على الموقع، وافتح ملفك الشخصي، واذهب إلى «كلمات مرور التطبيقات»، واكتب Standfirst اسمًا، وانسخ ما يُعرض. كلمة المرور التي تدخل بها في المتصفح لا تعمل هنا.</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>تُحفظ في حلقة مفاتيح هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>This computer has no keychain running: the password is kept until Standfirst is closed, and asked for again the next time.</source>
        <translation>لا حلقة مفاتيح تعمل على هذا الحاسوب: تُحفظ كلمة المرور حتى إغلاق Standfirst، ثم تُطلب من جديد في المرة القادمة.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>اسم الموقع</translation>
    </message>
    <message>
        <source>Get News Fast</source>
        <translation>Get News Fast</translation>
    </message>
    <message>
        <source>Language of the site</source>
        <translation>لغة الموقع</translation>
    </message>
    <message>
        <source>The whole site is written there as pages that any web server can show: articles, desks, tags, feed.</source>
        <translation>يُكتب الموقع كله هناك صفحاتٍ يعرضها أي خادم ويب: أخبار وأقسام ووسوم وخلاصة.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Choose a folder for the site</source>
        <translation>اختيار مجلد للموقع</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>استخدام هذا المجلد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>جارٍ فحص %1…</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signing in and reading desks and tags…</source>
        <translation>جارٍ الدخول وقراءة الأقسام والوسوم…</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>جارٍ فحص المجلد…</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 جاهز.</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>دخلت باسم %1.</translation>
    </message>
    <message>
        <source>Found there: %1.</source>
        <translation>وُجد هناك: %1.</translation>
    </message>
    <message>
        <source>Its desks and tags are being read.</source>
        <translation>تُقرأ أقسامه ووسومه.</translation>
    </message>
    <message>
        <source>Your account may hand stories in; somebody else there publishes them.</source>
        <translation>يمكن لحسابك تسليم الأخبار؛ وينشرها شخص آخر هناك.</translation>
    </message>
    <message>
        <source>Any address of it will do, as it stands in the browser. Standfirst finds out the rest. The site needs to be a WordPress or a Ghost.</source>
        <translation>أي عنوان من عناوينه يكفي، كما يظهر في المتصفح. يعرف Standfirst الباقي. يجب أن يكون الموقع موقع ووردبريس أو Ghost.</translation>
    </message>
    <message>
        <source>This computer has no keychain running: the key is kept until Standfirst is closed, and asked for again the next time.</source>
        <translation>لا حلقة مفاتيح تعمل على هذا الحاسوب: يُحفظ المفتاح حتى إغلاق Standfirst، ثم يُطلب من جديد في المرة القادمة.</translation>
    </message>
    <message>
        <source>Admin API key</source>
        <translation>مفتاح Admin API</translation>
    </message>
    <message>
        <source>Open the integrations of the site</source>
        <translation>فتح صفحة التكاملات على الموقع</translation>
    </message>
    <message>
        <source>A key made for one program, which an administrator of this Ghost can take back at any time. Sign in there, go to Settings → Integrations → “Add custom integration”, type Standfirst as the name, and copy the Admin API key: the long one with a colon in it. Stories sent with it have the owner of the site as their author.</source>
        <translation>مفتاح لبرنامج واحد، يستطيع أحد مديري موقع Ghost هذا إلغاءه متى شاء. سجّل الدخول هناك، واذهب إلى ‎Settings → Integrations → «Add custom integration»‎، واكتب Standfirst اسمًا، وانسخ مفتاح Admin API: الطويل الذي فيه نقطتان (:). الأخبار المرسلة به يكون كاتبها مالك الموقع.</translation>
    </message>
    <message>
        <source>Stories are sent in the name of %1.</source>
        <translation>تُرسل الأخبار باسم %1.</translation>
    </message>
    <message>
        <source>There are no desks yet: every tag of the site whose slug begins with “desk-” becomes one.</source>
        <translation>لا أقسام بعد: كل وسم على الموقع يبدأ اسمه في الرابط (slug) بـ«‎desk-‎» يصير قسمًا.</translation>
    </message>
    <message>
        <source>Standfirst opens the site&apos;s own page in your browser. Sign in there as you always do, with a second factor too if you have one, and allow the connection. The site makes a password for Standfirst alone, which you can take back at any time.</source>
        <translation>يفتح Standfirst صفحة الموقع نفسه في متصفحك. سجّل الدخول فيها كعادتك، وبعامل ثانٍ إن كان لديك، واسمح بالاتصال. ينشئ الموقع كلمة مرور لـStandfirst وحده، يمكنك إلغاؤها في أي وقت.</translation>
    </message>
    <message>
        <source>Use an application password</source>
        <translation>استخدام كلمة مرور تطبيق</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول عبر المتصفح</translation>
    </message>
</context>
<context>
    <name>ui::AlterationNotice</name>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إعادة ما أرسلته</translation>
    </message>
    <message>
        <source>Altered by the site</source>
        <translation>غيّره الموقع</translation>
    </message>
    <message>
        <source>Take the site&apos;s form into the story; what you wrote since stays</source>
        <translation>وضع صيغة الموقع في الخبر؛ وما كتبته بعد ذلك يبقى</translation>
    </message>
    <message>
        <source>Send what you sent once more</source>
        <translation>إرسال ما أرسلته من جديد</translation>
    </message>
    <message>
        <source>and 1 more place</source>
        <translation>وموضع آخر</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more places</source>
        <translation>
            <numerusform>ولا مواضع أخرى</numerusform>
            <numerusform>وموضع آخر</numerusform>
            <numerusform>وموضعان آخران</numerusform>
            <numerusform>و%Ln مواضع أخرى</numerusform>
            <numerusform>و%Ln موضعًا آخر</numerusform>
            <numerusform>و%Ln موضع آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Say no more of it: nothing changes, neither there nor here</source>
        <translation>عدم ذكره بعد الآن: لا يتغيّر شيء، لا هناك ولا هنا</translation>
    </message>
    <message>
        <source>%1 Readers do not see it yet: it waits for your answer.</source>
        <comment>what the site did</comment>
        <translation>%1 لا يراه القرّاء بعد: ينتظر ردك.</translation>
    </message>
    <message>
        <source>Text
%1</source>
        <comment>a heading, and below it what was changed</comment>
        <translation>النص
%1</translation>
    </message>
</context>
<context>
    <name>ui::ArchivePopover</name>
    <message>
        <source>No published story with these words</source>
        <translation>لا خبر منشور فيه هذه الكلمات</translation>
    </message>
    <message>
        <source>Link to one of our stories</source>
        <translation>رابط إلى أحد أخبارنا</translation>
    </message>
    <message>
        <source>Words of a published story</source>
        <translation>كلمات من خبر منشور</translation>
    </message>
    <message>
        <source>Published stories</source>
        <translation>الأخبار المنشورة</translation>
    </message>
</context>
<context>
    <name>ui::BlockDrag</name>
    <message>
        <source>Move this block</source>
        <translation>نقل هذا المكوّن</translation>
    </message>
    <message>
        <source>Drag to move. Alt+Shift+Up and Down do the same.</source>
        <translation>اسحب للنقل. Alt+Shift+Up وDown يفعلان الأمر نفسه.</translation>
    </message>
</context>
<context>
    <name>ui::BrowserSignInBox</name>
    <message>
        <source>Standfirst, %1</source>
        <comment>a moment</comment>
        <translation>Standfirst، %1</translation>
    </message>
    <message>
        <source>Standfirst on %1, %2</source>
        <comment>the name of a computer, a moment</comment>
        <translation>Standfirst على %1، %2</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>فتح الصفحة من جديد</translation>
    </message>
    <message>
        <source>Copy its address, for another browser</source>
        <translation>نسخ عنوانها، لمتصفح آخر</translation>
    </message>
    <message>
        <source>The page shows a password, or says that it is not allowed</source>
        <translation>تعرض الصفحة كلمة مرور، أو تقول إن ذلك غير مسموح</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to Standfirst.</source>
        <translation>سُجّل دخولك. أغلق هذه الصفحة وعد إلى Standfirst.</translation>
    </message>
    <message>
        <source>Standfirst was not let in. Close this page and go back to Standfirst.</source>
        <translation>لم يُسمح لـStandfirst بالدخول. أغلق هذه الصفحة وعد إلى Standfirst.</translation>
    </message>
    <message>
        <source>The page of %1 is open in your browser. Sign in there as you always do, and allow the connection. Standfirst goes on by itself.</source>
        <translation>صفحة %1 مفتوحة في متصفحك. سجّل الدخول فيها كعادتك واسمح بالاتصال. يتابع Standfirst تلقائيًا.</translation>
    </message>
    <message>
        <source>On the page of %1, Standfirst was not let in.</source>
        <translation>على صفحة %1، لم يُسمح لـStandfirst بالدخول.</translation>
    </message>
    <message>
        <source>No password was made, and nothing on the site was changed.</source>
        <translation>لم تُنشأ كلمة مرور، ولم يُغيَّر شيء على الموقع.</translation>
    </message>
    <message>
        <source>Open the page again, or use an application password.</source>
        <translation>افتح الصفحة من جديد، أو استخدم كلمة مرور تطبيق.</translation>
    </message>
    <message>
        <source>No answer came from the browser within ten minutes.</source>
        <translation>لم يصل رد من المتصفح خلال عشر دقائق.</translation>
    </message>
    <message>
        <source>An answer that comes later is not taken any more.</source>
        <translation>الرد الذي يأتي بعد ذلك لا يُقبل.</translation>
    </message>
    <message>
        <source>Open the page again. Should you have allowed the connection there, take it back in your profile on the site.</source>
        <translation>افتح الصفحة من جديد. وإن كنت قد سمحت بالاتصال هناك، فألغه في ملفك الشخصي على الموقع.</translation>
    </message>
</context>
<context>
    <name>ui::CardOffer</name>
    <message>
        <source>This address can be shown as a card, if its site has one.</source>
        <translation>يمكن عرض هذا العنوان بطاقةً، إن كان لدى موقعه واحدة.</translation>
    </message>
    <message>
        <source>Make a card of it</source>
        <translation>اجعله بطاقة</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ سؤال %1…</translation>
    </message>
    <message>
        <source>%1 has no card for this address: it stays a link.</source>
        <translation>ليس لدى %1 بطاقة لهذا العنوان: يبقى رابطًا.</translation>
    </message>
    <message>
        <source>%1 could not be asked for a card: the address stays a link. Paste it again to try once more.</source>
        <translation>تعذّر طلب بطاقة من %1: يبقى العنوان رابطًا. ألصقه من جديد لتحاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>ui::Cards</name>
    <message>
        <source>Taking the picture in…</source>
        <translation>جارٍ إدراج الصورة…</translation>
    </message>
    <message>
        <source>This picture is on the site</source>
        <translation>هذه الصورة على الموقع</translation>
    </message>
    <message>
        <source>No alternative text yet: press Enter to describe it</source>
        <translation>لا نص بديل بعد: اضغط Enter لوصفها</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>صُنع في مكان آخر</translation>
    </message>
    <message>
        <source>Kept exactly as it is on the site</source>
        <translation>محفوظ كما هو على الموقع تمامًا</translation>
    </message>
    <message>
        <source>From another site</source>
        <translation>من موقع آخر</translation>
    </message>
    <message>
        <source>Pictures without alternative text</source>
        <translation>صور بلا نص بديل</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>بداية %1</translation>
    </message>
    <message>
        <source>End of %1</source>
        <translation>نهاية %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>A picture on %1, not fetched: press Enter</source>
        <translation>صورة على %1 لم تُجلب: اضغط Enter</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more rows</source>
        <translation>
            <numerusform>ولا صفوف أخرى</numerusform>
            <numerusform>وصف آخر</numerusform>
            <numerusform>وصفّان آخران</numerusform>
            <numerusform>و%Ln صفوف أخرى</numerusform>
            <numerusform>و%Ln صفًّا آخر</numerusform>
            <numerusform>و%Ln صف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long to write in: %1 in one piece</source>
        <translation>أطول من أن يُكتب فيه: %1 في قطعة واحدة</translation>
    </message>
    <message>
        <source>Kept exactly as it is: press Enter to read more</source>
        <translation>محفوظ كما هو تمامًا: اضغط Enter لمعرفة المزيد</translation>
    </message>
    <message>
        <source>Kept exactly as it is: press Enter to split it into paragraphs</source>
        <translation>محفوظ كما هو تمامًا: اضغط Enter لتقسيمه إلى فقرات</translation>
    </message>
</context>
<context>
    <name>ui::CellEdit</name>
    <message>
        <source>Words of the cell</source>
        <translation>كلمات الخلية</translation>
    </message>
</context>
<context>
    <name>ui::ChannelList</name>
    <message>
        <source>A story can be told in channels of Telegram or Mastodon as well, each in its language, when readers have it on the site.</source>
        <translation>يمكن أن يُنشر الخبر أيضًا في قنوات على تيليغرام أو ماستودون، كلٌّ بلغتها، حين يصل إلى القرّاء على الموقع.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Edit the channel %1</source>
        <translation>تحرير القناة %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove the channel %1</source>
        <translation>إزالة القناة %1</translation>
    </message>
    <message>
        <source>+ Add a channel</source>
        <translation>+ إضافة قناة</translation>
    </message>
</context>
<context>
    <name>ui::ChannelSheet</name>
    <message>
        <source>Add a channel</source>
        <translation>إضافة قناة</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>نوع القناة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name of the channel, as you call it</source>
        <translation>اسم القناة كما تسميها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Language of the channel</source>
        <translation>لغة القناة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is there</source>
        <translation>اتركه فارغًا لإبقاء الرمز الحالي</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>يُحفظ في حلقة مفاتيح هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>This computer has no keychain running: the token is kept until Standfirst is closed, and asked for again the next time.</source>
        <translation>لا حلقة مفاتيح تعمل على هذا الحاسوب: يُحفظ رمز الوصول حتى إغلاق Standfirst، ثم يُطلب من جديد في المرة القادمة.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Name of the channel on Telegram</source>
        <translation>اسم القناة على تيليغرام</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>@name, or its number</source>
        <translation>‎@name أو رقمها</translation>
    </message>
    <message>
        <source>The bot&apos;s, from @BotFather</source>
        <translation>رمز البوت، من ‎@BotFather</translation>
    </message>
    <message>
        <source>Of an application under Development in your account&apos;s settings; it has to be allowed to write</source>
        <translation>رمز تطبيق ضمن «التطوير» (Development) في إعدادات حسابك؛ يجب السماح له بالكتابة</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>يُسأل الخادم…</translation>
    </message>
</context>
<context>
    <name>ui::ChecksTab</name>
    <message>
        <source>What is missing or doubtful</source>
        <translation>ما ينقص أو يثير الشك</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>كل شيء سليم</translation>
    </message>
    <message>
        <source>Nothing stands in the way of publishing.</source>
        <translation>لا شيء يمنع النشر.</translation>
    </message>
</context>
<context>
    <name>ui::ChipsField</name>
    <message>
        <source>%1, remove</source>
        <comment>a tag or credit that a click takes off</comment>
        <translation>%1، إزالة</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>a suggested tag</comment>
        <translation>إضافة %1</translation>
    </message>
</context>
<context>
    <name>ui::CommandField</name>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Command after publishing</source>
        <translation>الأمر بعد النشر</translation>
    </message>
    <message>
        <source>What the command said</source>
        <translation>ما قاله الأمر</translation>
    </message>
    <message>
        <source>Such as rsync or git push. It is started in the folder after each change of public pages, without a shell; %1 stands for the folder. If Standfirst ends meanwhile it is run again, so running it twice must do no harm.</source>
        <translation>مثل rsync أو git push. يُشغَّل في المجلد بعد كل تغيير في الصفحات العامة، دون صدفة؛ و%1 يعني المجلد. إذا أُغلق Standfirst في هذه الأثناء فسيُشغَّل من جديد، فيجب ألا يضر تشغيله مرتين.</translation>
    </message>
    <message>
        <source>It runs on this computer with all your rights. Enter only what you know.</source>
        <translation>يعمل على هذا الحاسوب بكل صلاحياتك. لا تُدخل إلا ما تعرفه.</translation>
    </message>
    <message>
        <source>A quotation mark is left open.</source>
        <translation>علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <source>Will be run: %1</source>
        <comment>program and arguments</comment>
        <translation>سيُشغَّل: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>جارٍ التشغيل…</translation>
    </message>
    <message>
        <source>It ran and ended well.</source>
        <translation>شُغّل وانتهى بنجاح.</translation>
    </message>
    <message>
        <source>It could not be run.</source>
        <translation>تعذّر تشغيله.</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Act, desk or story</source>
        <translation>أمر أو قسم أو خبر</translation>
    </message>
    <message>
        <source>Type the name of an act, a desk or a story</source>
        <translation>اكتب اسم أمر أو قسم أو خبر</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>ui::ConflictCard</name>
    <message>
        <source>Take mine</source>
        <translation>أخذ نصي</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ نصهم</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>من قبل</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>نصهم</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>نصي</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>كلماتك أنت</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>استخدام هذه الكلمات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in the story: what both did there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(أُزيل)</translation>
    </message>
</context>
<context>
    <name>ui::ConflictView</name>
    <message>
        <source>The site&apos;s copy has changed</source>
        <translation>تغيّرت نسخة الموقع</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>نصي</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>على الموقع</translation>
    </message>
    <message>
        <source>Replace the site&apos;s copy by mine</source>
        <translation>استبدال نسخة الموقع بنسختي</translation>
    </message>
    <message>
        <source>Take theirs into the editor</source>
        <translation>أخذ نصهم إلى المحرر</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <source>On the site, changed %1</source>
        <translation>على الموقع، تغيّر %1</translation>
    </message>
    <message>
        <source>The site has a newer copy</source>
        <translation>على الموقع نسخة أحدث</translation>
    </message>
    <message>
        <source>This story is in your library already, and somebody changed it on the site since. Nothing has been overwritten. Look at both, then choose.</source>
        <translation>هذا الخبر في مكتبتك من قبل، وغيّره أحد على الموقع بعد ذلك. لم يُستبدل شيء. انظر إلى الاثنين ثم اختر.</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>المتابعة بنصي</translation>
    </message>
    <message>
        <source>Somebody changed it there since it was last read. Nothing has been overwritten.</source>
        <translation>غيّره أحدهم هناك منذ آخر قراءة. لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Somebody changed it there since it was last read. What you both began with is not known, as this story was sent before that was kept; so only the two texts can be shown. Nothing has been overwritten.</source>
        <translation>غيّره أحدهم هناك منذ آخر قراءة. النص الذي بدأ منه كلاكما غير معروف، لأن هذا الخبر أُرسل قبل أن يصبح ذلك النص محفوظًا؛ لذا لا يمكن عرض سوى النصين. لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Replacing its copy there by yours takes it out again.</source>
        <comment>a sentence of who put it into the trash</comment>
        <translation>%1 استبدال نسختك بالنسخة التي هناك يخرجه منها من جديد.</translation>
    </message>
    <message>
        <source>Publish the merged story</source>
        <translation>نشر الخبر المدموج</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>طرق أخرى</translation>
    </message>
</context>
<context>
    <name>ui::CorrectionSheet</name>
    <message>
        <source>Correct the story</source>
        <translation>تصويب الخبر</translation>
    </message>
    <message>
        <source>Add and update…</source>
        <translation>إضافة وتحديث…</translation>
    </message>
    <message>
        <source>The correction comes to the story as one step that can be undone; then the story can be updated.</source>
        <translation>يدخل التصويب في الخبر كخطوة واحدة يمكن التراجع عنها؛ ثم يمكن تحديث الخبر.</translation>
    </message>
    <message>
        <source>What was wrong: the words as they stood. Empty when they are better not said again.</source>
        <translation>ما كان خطأ: الكلمات كما وردت. اتركه فارغًا إن كان الأفضل ألا تُعاد.</translation>
    </message>
    <message>
        <source>What is right, as a sentence for readers.</source>
        <translation>الصواب، في جملة للقرّاء.</translation>
    </message>
    <message>
        <source>Readers find this above the text:</source>
        <translation>يجد القرّاء هذا فوق النص:</translation>
    </message>
    <message>
        <source>Readers find this below the text:</source>
        <translation>يجد القرّاء هذا تحت النص:</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>تصويبات سابقة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change this correction: %1</source>
        <translation>تغيير هذا التصويب: %1</translation>
    </message>
</context>
<context>
    <name>ui::CreditsField</name>
    <message>
        <source>Agency</source>
        <translation>وكالة</translation>
    </message>
    <message>
        <source>Links…</source>
        <translation>الروابط…</translation>
    </message>
    <message>
        <source>Links of the credits</source>
        <translation>روابط المصادر</translation>
    </message>
    <message>
        <source>Some credits have a link</source>
        <translation>لبعض المصادر رابط</translation>
    </message>
    <message>
        <source>Give a credit a link</source>
        <translation>إعطاء رابط لمصدر</translation>
    </message>
    <message>
        <source>Link of %1</source>
        <translation>رابط %1</translation>
    </message>
</context>
<context>
    <name>ui::CropView</name>
    <message>
        <source>The part of the picture that is kept</source>
        <translation>الجزء الذي يُحتفظ به من الصورة</translation>
    </message>
    <message>
        <source>%1 × %2 pixels are kept. Arrow keys move the frame, with Shift they resize it.</source>
        <translation>يُحتفظ بـ%1 × %2 بكسل. مفاتيح الأسهم تحرّك الإطار، ومع Shift تغيّر حجمه.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>جارٍ قراءة الصورة…</translation>
    </message>
</context>
<context>
    <name>ui::DeskField</name>
    <message>
        <source>Main desk</source>
        <translation>القسم الرئيسي</translation>
    </message>
    <message>
        <source>Add a further desk</source>
        <translation>إضافة قسم آخر</translation>
    </message>
    <message>
        <source>A desk this site does not have</source>
        <translation>قسم لا يوجد في هذا الموقع</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>بلا قسم</translation>
    </message>
    <message>
        <source>+ Add a further desk</source>
        <translation>+ إضافة قسم آخر</translation>
    </message>
</context>
<context>
    <name>ui::EmbargoField</name>
    <message>
        <source>Embargo</source>
        <translation>حظر النشر</translation>
    </message>
    <message>
        <source>Lift the embargo…</source>
        <translation>رفع الحظر…</translation>
    </message>
    <message>
        <source>No embargo</source>
        <translation>لا حظر</translation>
    </message>
    <message>
        <source>Until then nothing of it leaves this computer, whatever is pressed.</source>
        <translation>حتى ذلك الحين لا يخرج منه شيء من هذا الحاسوب، أيًّا كان ما يُضغط.</translation>
    </message>
    <message>
        <source>Lifted by %1, %2</source>
        <comment>a person, a date and time</comment>
        <translation>رفعه %1، %2</translation>
    </message>
</context>
<context>
    <name>ui::EmbargoSheet</name>
    <message>
        <source>Lift the embargo</source>
        <translation>رفع الحظر</translation>
    </message>
    <message>
        <source>It holds until %1. Before that nothing of the story leaves this computer.</source>
        <translation>الحظر سارٍ حتى %1. قبل ذلك لا يخرج شيء من الخبر من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A second person can lift it, with an account of their own on %1 that may publish what others wrote.</source>
        <translation>يستطيع شخص ثانٍ رفعه، بحساب خاص به على %1 يُسمح له بنشر ما كتبه غيره.</translation>
    </message>
    <message>
        <source>Their user name</source>
        <translation>اسم مستخدم الشخص الثاني</translation>
    </message>
    <message>
        <source>Their application password</source>
        <translation>كلمة مرور التطبيق للشخص الثاني</translation>
    </message>
    <message>
        <source>It is used this once to ask the site, and not kept. The name is kept with the story.</source>
        <translation>تُستخدم هذه المرة فقط لسؤال الموقع، ولا تُحفظ. يُحفظ الاسم مع الخبر.</translation>
    </message>
    <message>
        <source>A second person can lift it. A folder has no accounts, so nobody can be checked here: the name is kept with the story.</source>
        <translation>يستطيع شخص ثانٍ رفعه. لا حسابات للمجلد، لذا لا يمكن التحقق من أحد هنا: يُحفظ الاسم مع الخبر.</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>اسم الشخص الثاني</translation>
    </message>
    <message>
        <source>This is you.</source>
        <translation>هذا أنت.</translation>
    </message>
    <message>
        <source>The embargo holds, and nothing was sent.</source>
        <translation>الحظر سارٍ، ولم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Somebody else must lift it.</source>
        <translation>يجب أن يرفعه شخص آخر.</translation>
    </message>
    <message>
        <source>This is the account that Standfirst itself uses.</source>
        <translation>هذا هو الحساب الذي يستخدمه Standfirst نفسه.</translation>
    </message>
    <message>
        <source>Somebody else must lift it, with their own.</source>
        <translation>يجب أن يرفعه شخص آخر، بحسابه.</translation>
    </message>
    <message>
        <source>%1 may not publish what others wrote.</source>
        <translation>لا يُسمح لـ%1 بنشر ما كتبه غيره.</translation>
    </message>
    <message>
        <source>Ask an editor or administrator of the site.</source>
        <translation>اطلب ذلك من محرر أو مدير في الموقع.</translation>
    </message>
</context>
<context>
    <name>ui::EmbedPopover</name>
    <message>
        <source>From another site</source>
        <translation>من موقع آخر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What it is called there</source>
        <translation>اسمه هناك</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>What readers see below it</source>
        <translation>ما يراه القرّاء تحته</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Not in the story: this is no whole address yet</source>
        <translation>ليس في الخبر: هذا ليس عنوانًا إلكترونيًّا كاملًا بعد</translation>
    </message>
    <message>
        <source>Not in the story yet: it needs an address</source>
        <translation>ليس في الخبر بعد: يلزمه عنوان إلكتروني</translation>
    </message>
    <message>
        <source>The story keeps the address of before</source>
        <translation>يحتفظ الخبر بالعنوان الإلكتروني السابق</translation>
    </message>
</context>
<context>
    <name>ui::FilingFields</name>
    <message>
        <source>Filing on the site</source>
        <translation>التصنيف على الموقع</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>نوع المنشور</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Change kind of post</source>
        <translation>تغيير نوع المنشور</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Whoever sends it</source>
        <translation>من يرسله</translation>
    </message>
    <message>
        <source>Change author</source>
        <translation>تغيير الكاتب</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>الكتّاب</translation>
    </message>
    <message>
        <source>Add an author</source>
        <translation>إضافة كاتب</translation>
    </message>
    <message>
        <source>Change authors</source>
        <translation>تغيير الكتّاب</translation>
    </message>
    <message>
        <source>Choose from the site’s</source>
        <translation>اختر مما في الموقع</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>%1: what a site calls a taxonomy</comment>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>As the site has it</source>
        <translation>كما هو على الموقع</translation>
    </message>
    <message>
        <source>Change format</source>
        <translation>تغيير الشكل</translation>
    </message>
    <message>
        <source>Keep on top of the front page</source>
        <translation>إبقاء في أعلى الصفحة الأولى</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <translation>إبقاء في الأعلى</translation>
    </message>
    <message>
        <source>No longer on top</source>
        <translation>لم يعد في الأعلى</translation>
    </message>
    <message>
        <source>It stands on the site already, and keeps its kind there.</source>
        <translation>هو على الموقع بالفعل، ويبقى نوعه هناك كما هو.</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Find in the story</source>
        <translation>البحث في الخبر</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Capitals as written</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
    <message>
        <source>Accents and forms of letters do not matter</source>
        <translation>التشكيل وأشكال الحروف لا تهم</translation>
    </message>
    <message>
        <source>Regular expression; $1 in the replacement is its first group</source>
        <translation>تعبير نمطي؛ $1 في البديل هي مجموعته الأولى</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ui::FindStoriesSheet</name>
    <message>
        <source>Find in all stories</source>
        <translation>بحث في كل الأخبار</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Capitals as written</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
    <message>
        <source>Accents and forms of letters do not matter</source>
        <translation>التشكيل وأشكال الحروف لا تهم</translation>
    </message>
    <message>
        <source>Regular expression; $1 in the replacement is its first group</source>
        <translation>تعبير نمطي؛ $1 في البديل هي مجموعته الأولى</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>كل المواقع</translation>
    </message>
    <message>
        <source>Words in the text of all stories</source>
        <translation>كلمات في نص كل الأخبار</translation>
    </message>
    <message>
        <source>Stories of</source>
        <translation>أخبار</translation>
    </message>
    <message>
        <source>How much was looked through</source>
        <translation>مقدار ما جرى البحث فيه</translation>
    </message>
    <message>
        <source>Stories in which the words were found</source>
        <translation>الأخبار التي وُجدت فيها الكلمات</translation>
    </message>
    <message>
        <source>This is not a regular expression.</source>
        <translation>هذا ليس تعبيرًا نمطيًّا.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>being sent just now: left alone</source>
        <translation>قيد الإرسال الآن: يُترك على حاله</translation>
    </message>
    <message>
        <source>changed here only: readers keep what is on the site</source>
        <translation>يتغيّر هنا فقط: يبقى للقرّاء ما على الموقع</translation>
    </message>
    <message>
        <source>%1, becomes: %2</source>
        <translation>%1، يصير: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>This expression takes too long. Make it simpler.</source>
        <translation>يستغرق هذا التعبير وقتًا أطول من اللازم. بسّطه.</translation>
    </message>
    <message>
        <source>The first %1 are shown. With more words there are fewer.</source>
        <translation>المعروض أول %1. بكلمات أكثر تقل النتائج.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>Replace in %1</source>
        <translation>استبدال في %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Press Enter on a place to go to it.</source>
        <translation>اضغط Enter على موضع للانتقال إليه.</translation>
    </message>
    <message>
        <source>Not found in any story.</source>
        <translation>لا نتائج في أي خبر.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>%1 being sent just now: left alone.</source>
        <translation>قيد الإرسال الآن فتُرك على حاله: %1.</translation>
    </message>
    <message>
        <source>%1 changed in the meantime: left alone.</source>
        <translation>تغيّر في هذه الأثناء فتُرك على حاله: %1.</translation>
    </message>
    <message>
        <source>Replaced: %1 in %2. A version of each was kept before.</source>
        <translation>استُبدل: %1 في %2. حُفظت قبل ذلك نسخة من كل خبر.</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>أُوقف قبل النهاية.</translation>
    </message>
    <message>
        <source>As it was before: %1.</source>
        <translation>عاد كما كان: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Still reading your stories for quicker finding: %L1 of %L2. Nothing is left out meanwhile; it only takes longer.</source>
        <translation>ما زالت قراءة أخبارك جارية لتسريع البحث: %L1 من %L2. لا يُغفل شيء في هذه الأثناء؛ لكن البحث يستغرق وقتًا أطول.</translation>
    </message>
</context>
<context>
    <name>ui::GalleryPopover</name>
    <message>
        <source>Gallery</source>
        <translation>معرض الصور</translation>
    </message>
    <message>
        <source>Pictures of the gallery</source>
        <translation>صور المعرض</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Caption of this picture</source>
        <translation>تعليق هذه الصورة</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>ما تُظهره الصورة</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>نص بديل</translation>
    </message>
    <message>
        <source>For readers who cannot see it</source>
        <translation>للقرّاء الذين لا يرونها</translation>
    </message>
    <message>
        <source>Caption of the gallery</source>
        <translation>تعليق المعرض</translation>
    </message>
    <message>
        <source>What the pictures have in common</source>
        <translation>ما يجمع الصور</translation>
    </message>
    <message>
        <source>Remove gallery</source>
        <translation>إزالة المعرض</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Picture %L1</source>
        <translation>الصورة %L1</translation>
    </message>
    <message>
        <source>%L1. %2</source>
        <translation>%L1. %2</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Photo: name / agency</source>
        <translation>تصوير: الاسم / الوكالة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Cut, turn and scale this picture</source>
        <translation>قص هذه الصورة وتدويرها وتغيير حجمها</translation>
    </message>
</context>
<context>
    <name>ui::Inspector</name>
    <message>
        <source>Parts of the inspector</source>
        <translation>أجزاء لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>الخبر</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>الفحوص %1</translation>
    </message>
</context>
<context>
    <name>ui::Leaving</name>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>“%1” is still on its way to %2.</source>
        <comment>headline, site</comment>
        <translation>«%1» ما زال في الطريق إلى %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln more are still on their way.</source>
        <comment>headline, how many others</comment>
        <translation>
            <numerusform>«%1» ما زال في الطريق.</numerusform>
            <numerusform>«%1» وخبر آخر ما زالا في الطريق.</numerusform>
            <numerusform>«%1» وخبران آخران ما زالت في الطريق.</numerusform>
            <numerusform>«%1» و%Ln أخبار أخرى ما زالت في الطريق.</numerusform>
            <numerusform>«%1» و%Ln خبرًا آخر ما زالت في الطريق.</numerusform>
            <numerusform>«%1» و%Ln خبر آخر ما زالت في الطريق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Standfirst</source>
        <translation>إغلاق Standfirst</translation>
    </message>
    <message>
        <source>Nothing is lost either way: what is not sent now goes on by itself when Standfirst is started again.</source>
        <translation>لا يضيع شيء في الحالتين: ما لا يُرسل الآن يتابع تلقائيًا حين يُشغَّل Standfirst من جديد.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Send, then close</source>
        <translation>الإرسال ثم الإغلاق</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>الإغلاق الآن</translation>
    </message>
    <message>
        <source>Sending. The window closes when all has arrived.</source>
        <translation>جارٍ الإرسال. تُغلق النافذة حين يصل كل شيء.</translation>
    </message>
</context>
<context>
    <name>ui::LeftOutPopover</name>
    <message>
        <source>Left out</source>
        <translation>المستبعد</translation>
    </message>
    <message>
        <source>Left out of what was pasted</source>
        <translation>ما استُبعد مما لُصق</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>ما استُبعد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ui::LibraryTrouble</name>
    <message>
        <source>Your stories cannot be opened</source>
        <translation>تعذّر فتح أخبارك</translation>
    </message>
    <message>
        <source>The library in %1 could not be opened.</source>
        <translation>تعذّر فتح المكتبة في %1.</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>لم يتغيّر فيها شيء.</translation>
    </message>
    <message>
        <source>It may have been written by a newer Standfirst: install that one, or start with another profile folder.</source>
        <translation>ربما كتبها إصدار أحدث من Standfirst: ثبّته، أو ابدأ بمجلد ملف شخصي آخر.</translation>
    </message>
    <message>
        <source>See that the disk is there, has space, and that the folder is yours; then start again.</source>
        <translation>تحقق من أن القرص موجود وفيه مساحة وأن المجلد لك؛ ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>ui::LibraryTroubleBar</name>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>حفظ نسخة في مكان آخر…</translation>
    </message>
    <message>
        <source>Saving does not work</source>
        <translation>الحفظ لا يعمل</translation>
    </message>
    <message>
        <source>Keeps the whole story in a file of your choosing</source>
        <translation>يحفظ الخبر كاملًا في ملف تختاره</translation>
    </message>
</context>
<context>
    <name>ui::LimitsField</name>
    <message>
        <source> letters</source>
        <comment>after a number</comment>
        <translation> حرف</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>Title in search results</source>
        <translation>العنوان في نتائج البحث</translation>
    </message>
    <message>
        <source>Description in search results</source>
        <translation>الوصف في نتائج البحث</translation>
    </message>
    <message>
        <source>Title when shared</source>
        <translation>العنوان عند المشاركة</translation>
    </message>
    <message>
        <source>Description when shared</source>
        <translation>الوصف عند المشاركة</translation>
    </message>
    <message>
        <source>Longest side of a picture</source>
        <translation>أطول ضلع للصورة</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>المعتاد: %1</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>أكبر ملف</translation>
    </message>
    <message>
        <source> kB</source>
        <comment>kilobytes, after a number</comment>
        <translation> كيلوبايت</translation>
    </message>
    <message>
        <source>as the site takes it</source>
        <translation>كما يقبله الموقع</translation>
    </message>
</context>
<context>
    <name>ui::LinkPopover</name>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>عنوان الرابط</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Still in the story: press Enter</source>
        <translation>ما زال في الخبر: اضغط Enter</translation>
    </message>
    <message>
        <source>Not in the story: this is no whole address yet</source>
        <translation>ليس في الخبر: هذا ليس عنوانًا إلكترونيًّا كاملًا بعد</translation>
    </message>
    <message>
        <source>Not in the story yet: press Enter</source>
        <translation>ليس في الخبر بعد: اضغط Enter</translation>
    </message>
    <message>
        <source>As a card</source>
        <translation>كبطاقة</translation>
    </message>
    <message>
        <source>Show what is at this address as a card</source>
        <translation>عرض ما في هذا العنوان الإلكتروني كبطاقة</translation>
    </message>
</context>
<context>
    <name>ui::LiveNotice</name>
    <message>
        <source>What readers get</source>
        <translation>ما يصل إلى القرّاء</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>التحقق من جديد</translation>
    </message>
    <message>
        <source>Fetches the page once more, as a reader</source>
        <translation>جلب الصفحة مرة أخرى، كما يجلبها القارئ</translation>
    </message>
    <message>
        <source>%1 · Looking again…</source>
        <comment>what was seen before</comment>
        <translation>%1 · جارٍ التحقق من جديد…</translation>
    </message>
    <message>
        <source>Looking as a reader does…</source>
        <translation>جارٍ الاطلاع كما يفعل القارئ…</translation>
    </message>
    <message>
        <source>%1 · It is looked at again soon.</source>
        <comment>what was seen before</comment>
        <translation>%1 · يُتحقق منه من جديد قريبًا.</translation>
    </message>
</context>
<context>
    <name>ui::LoadedPreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>معاينة الصفحة</translation>
    </message>
    <message>
        <source>The preview is not available: its module could not be loaded. Writing and publishing work without it. Installing Standfirst again puts it back.</source>
        <translation>المعاينة غير متاحة: تعذّر تحميل وحدتها. الكتابة والنشر يعملان من دونها. إعادة تثبيت Standfirst تعيدها.</translation>
    </message>
</context>
<context>
    <name>ui::LockNotice</name>
    <message>
        <source>Take over</source>
        <translation>تولّي التحرير</translation>
    </message>
    <message>
        <source>Open on the site</source>
        <translation>فتح على الموقع</translation>
    </message>
    <message>
        <source>The site will show them that you are writing it now; what they wrote stays</source>
        <translation>سيُظهر الموقع له أنك تكتبه الآن؛ ويبقى ما كتبه</translation>
    </message>
    <message>
        <source>%1 has this open on the site. What you send will be merged with theirs.</source>
        <comment>a person&apos;s name</comment>
        <translation>هذا الخبر مفتوح لدى %1 على الموقع. ما ترسله سيُدمج مع النص هناك.</translation>
    </message>
</context>
<context>
    <name>ui::LogSheet</name>
    <message>
        <source>Log of the story</source>
        <translation>سجل الخبر</translation>
    </message>
    <message>
        <source>What happened to the story</source>
        <translation>ما جرى للخبر</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>حفظ كملف…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>headline · whose clock</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>What happens to this story from now on stands here: each sending with what came of it.</source>
        <translation>ما يجري لهذا الخبر من الآن فصاعدًا يُذكر هنا: كل إرسال مع نتيجته.</translation>
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
        <translation>نص أطول من أن يُكتب فيه</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Split into paragraphs</source>
        <translation>تقسيم إلى فقرات</translation>
    </message>
    <message>
        <source>This is one paragraph of %1. With so many in one piece the page would stand still at every key, so it is kept exactly as it came and not shown as text.</source>
        <translation>هذه فقرة واحدة طولها %1. بهذا العدد في قطعة واحدة تتوقف الصفحة عند كل ضغطة مفتاح، لذلك تُحفظ كما وردت تمامًا ولا تُعرض نصًّا.</translation>
    </message>
    <message>
        <source>Split into paragraphs, at the ends of sentences, it can be read and written in. No word is lost, and undo makes it one piece again.</source>
        <translation>إذا قُسّمت إلى فقرات عند نهايات الجمل أمكنت قراءتها والكتابة فيها. لا تضيع أي كلمة، والتراجع يعيدها قطعة واحدة.</translation>
    </message>
    <message>
        <source>A footnote is one piece and cannot be split. Its text can be copied.</source>
        <translation>الحاشية السفلية قطعة واحدة ولا يمكن تقسيمها. يمكن نسخ نصها.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>No story is open</source>
        <translation>لا خبر مفتوح</translation>
    </message>
    <message>
        <source>Choose one from the list, or begin to write.</source>
        <translation>اختر خبرًا من القائمة أو ابدأ الكتابة.</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>خبر جديد</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Add dictionary</source>
        <translation>إضافة قاموس</translation>
    </message>
    <message>
        <source>Dictionaries (*.oxt *.dic *.aff);;All files (*)</source>
        <translation>القواميس (*.oxt *.dic *.aff);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>نص جاهز</translation>
    </message>
</context>
<context>
    <name>ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>تنسيق</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>الخبر</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>S&amp;pelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>This site has no desks yet</source>
        <translation>لا أقسام في هذا الموقع بعد</translation>
    </message>
    <message>
        <source> (no dictionary)</source>
        <translation> (بلا قاموس)</translation>
    </message>
</context>
<context>
    <name>ui::MergeColumn</name>
    <message>
        <source>The merged story</source>
        <translation>الخبر المدمج</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who changed it · the name of a field</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 paragraph unchanged</source>
        <translation>فقرة واحدة بلا تغيير</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs unchanged</source>
        <translation>
            <numerusform>لا فقرات بلا تغيير</numerusform>
            <numerusform>فقرة واحدة بلا تغيير</numerusform>
            <numerusform>فقرتان بلا تغيير</numerusform>
            <numerusform>%Ln فقرات بلا تغيير</numerusform>
            <numerusform>%Ln فقرة بلا تغيير</numerusform>
            <numerusform>%Ln فقرة بلا تغيير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MergeView</name>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>The conflict before (Shift+F7)</source>
        <translation>التعارض السابق (Shift+F7)</translation>
    </message>
    <message>
        <source>The next conflict (F7)</source>
        <translation>التعارض التالي (F7)</translation>
    </message>
    <message>
        <source>All your answers are taken back</source>
        <translation>تُسحب كل أجوبتك</translation>
    </message>
</context>
<context>
    <name>ui::MomentField</name>
    <message>
        <source>Set a time</source>
        <translation>تحديد موعد</translation>
    </message>
    <message>
        <source>%1: set a time</source>
        <translation>%1: تحديد موعد</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>%1: clear</source>
        <translation>%1: مسح</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>zone and offset</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The clocks skip this hour: it becomes %1.</source>
        <translation>تقفز الساعات هذه الساعة: تصبح %1.</translation>
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
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>The connection is thin: send texts before their pictures</source>
        <translation>الاتصال ضعيف: إرسال النصوص قبل صورها</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>كما ضُبط هذا الحاسوب</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>وكيل HTTP</translation>
    </message>
    <message>
        <source>SOCKS5 proxy, such as Tor</source>
        <translation>وكيل SOCKS5، مثل Tor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>User name, if it asks for one</source>
        <translation>اسم المستخدم، إن طُلب</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>As it was kept</source>
        <translation>كما حُفظت</translation>
    </message>
    <message>
        <source>A connection that costs</source>
        <translation>اتصال مكلف</translation>
    </message>
    <message>
        <source>As this computer says</source>
        <translation>كما يقول هذا الحاسوب</translation>
    </message>
    <message>
        <source>Metered: every byte counts</source>
        <translation>محسوب الاستهلاك: كل بايت له ثمن</translation>
    </message>
    <message>
        <source>Not metered</source>
        <translation>غير محسوب الاستهلاك</translation>
    </message>
    <message>
        <source>Send everything</source>
        <translation>إرسال كل شيء</translation>
    </message>
    <message>
        <source>Send texts first, then pictures</source>
        <translation>إرسال النصوص أولًا ثم الصور</translation>
    </message>
    <message>
        <source>Send texts first; pictures wait</source>
        <translation>إرسال النصوص أولًا؛ وتنتظر الصور</translation>
    </message>
    <message>
        <source>Everything waits</source>
        <translation>كل شيء ينتظر</translation>
    </message>
    <message>
        <source>This connection is</source>
        <translation>هذا الاتصال</translation>
    </message>
    <message>
        <source>On metered connections</source>
        <translation>على الاتصالات محسوبة الاستهلاك</translation>
    </message>
    <message>
        <source>It looks names up on its side: nobody near you can read from them which sites you send to.</source>
        <translation>يبحث عن الأسماء من جهته: لا يستطيع أحد قربك أن يعرف منها إلى أي مواقع ترسل.</translation>
    </message>
    <message>
        <source>It looks names up on its side, and sees which sites you send to.</source>
        <translation>يبحث عن الأسماء من جهته، ويرى إلى أي مواقع ترسل.</translation>
    </message>
    <message>
        <source>Whatever this computer uses for a site is used for it here too.</source>
        <translation>كل ما يستخدمه هذا الحاسوب لموقع يُستخدم له هنا أيضًا.</translation>
    </message>
    <message>
        <source>It can be tried when there is a site on the web: that is what is asked through it.</source>
        <translation>يمكن تجربته حين يكون هناك موقع على الويب: فهو الذي يُسأل عبره.</translation>
    </message>
    <message>
        <source>It needs an address and a port.</source>
        <translation>يحتاج إلى عنوان ومنفذ.</translation>
    </message>
    <message>
        <source>This computer does not know whether a connection is metered.</source>
        <translation>لا يعرف هذا الحاسوب ما إذا كان الاتصال محسوب الاستهلاك.</translation>
    </message>
    <message>
        <source>This computer says that the connection is metered.</source>
        <translation>يقول هذا الحاسوب إن الاتصال محسوب الاستهلاك.</translation>
    </message>
    <message>
        <source>This computer says that the connection is not metered.</source>
        <translation>يقول هذا الحاسوب إن الاتصال غير محسوب الاستهلاك.</translation>
    </message>
    <message>
        <source>A story is not published before its pictures are there; the outbox sends them when you say so.</source>
        <translation>لا يُنشر خبر قبل وصول صوره؛ ويرسلها صندوق الصادر حين تطلب ذلك.</translation>
    </message>
    <message>
        <source>Asking %1 through the proxy…</source>
        <translation>جارٍ سؤال %1 عبر الوكيل…</translation>
    </message>
    <message>
        <source>It works: %1 answered after %2 seconds.</source>
        <translation>يعمل: رد %1 بعد %2 ثانية.</translation>
    </message>
    <message>
        <source>The keychain did not take the password of the proxy.</source>
        <translation>لم تقبل حلقة المفاتيح كلمة مرور الوكيل.</translation>
    </message>
    <message>
        <source>It is used until Standfirst is closed.</source>
        <translation>تُستخدم حتى إغلاق Standfirst.</translation>
    </message>
    <message>
        <source>Look at the keychain of this computer, and keep it again.</source>
        <translation>تحقق من حلقة مفاتيح هذا الحاسوب، ثم احفظها من جديد.</translation>
    </message>
</context>
<context>
    <name>ui::NextStep</name>
    <message>
        <source>Publish…</source>
        <translation>نشر…</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>تحديث…</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>إرسال…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <translation>مجدول في %1</translation>
    </message>
</context>
<context>
    <name>ui::OpenDocuments</name>
    <message>
        <source>Open document</source>
        <translation>فتح مستند</translation>
    </message>
    <message>
        <source>Documents (*.docx *.odt *.fodt *.rtf *.html *.htm *.md *.markdown *.txt *.standfirst);;All files (*)</source>
        <translation>المستندات (*.docx *.odt *.fodt *.rtf *.html *.htm *.md *.markdown *.txt *.standfirst);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>جارٍ فتح «%1»…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped. Nothing was opened.</source>
        <translation>تم الإيقاف. لم يُفتح شيء.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>“%1” is a new story here; the file stays as it is.</source>
        <translation>«%1» خبر جديد هنا؛ ويبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>ما استُبعد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ui::OutboxCard</name>
    <message>
        <source>Steps done</source>
        <translation>الخطوات المنجزة</translation>
    </message>
    <message>
        <source>Show both…</source>
        <translation>عرض الاثنين…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Open address</source>
        <translation>فتح العنوان</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Go to story</source>
        <translation>الانتقال إلى الخبر</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>إلغاء الإرسال</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>site · what it shall do</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Step %1 of %2. %3</source>
        <comment>number, number, what happens next</comment>
        <translation>الخطوة %1 من %2. %3</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول من جديد…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is being done, how far it is</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>نشر الآن</translation>
    </message>
    <message>
        <source>Leave the channels</source>
        <translation>ترك القنوات</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>المتابعة من دونه</translation>
    </message>
    <message>
        <source>Everything is ready. It waits for: %1</source>
        <comment>the others that go with it</comment>
        <translation>كل شيء جاهز. ينتظر: %1</translation>
    </message>
    <message>
        <source>Stop the command</source>
        <translation>إيقاف الأمر</translation>
    </message>
    <message>
        <source>Skip the command</source>
        <translation>تخطي الأمر</translation>
    </message>
    <message>
        <source>Send now all the same</source>
        <translation>إرسال الآن مع ذلك</translation>
    </message>
    <message>
        <source>You work offline: nothing is sent until you go online again.</source>
        <translation>أنت تعمل دون اتصال: لا يُرسل شيء حتى تتصل من جديد.</translation>
    </message>
    <message>
        <source>Publish it anew</source>
        <translation>نشره من جديد</translation>
    </message>
    <message>
        <source>Follow the story&apos;s embargo</source>
        <translation>اتباع حظر الخبر</translation>
    </message>
    <message>
        <source>Send it anew</source>
        <translation>إرساله من جديد</translation>
    </message>
    <message>
        <source>The story&apos;s embargo ends earlier now, on %1; this still waits for the hour it was sent with.</source>
        <comment>a date and time</comment>
        <translation>ينتهي حظر الخبر الآن قبل ذلك، في %1؛ وما زال هذا ينتظر الموعد الذي أُرسل به.</translation>
    </message>
    <message>
        <source>The story has no embargo any more; this still waits for the hour it was sent with.</source>
        <translation>لم يعد للخبر حظر؛ وما زال هذا ينتظر الموعد الذي أُرسل به.</translation>
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
        <translation>العمل دون اتصال</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>مسح المنتهية</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>لا شيء للإرسال</translation>
    </message>
    <message>
        <source>What you publish stands here until it has arrived, also when there is no connection.</source>
        <translation>يبقى هنا ما تنشره حتى يصل، ولو بلا اتصال.</translation>
    </message>
    <message>
        <source>You work offline: nothing is sent.</source>
        <translation>تعمل دون اتصال: لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>There is no connection; it goes on by itself.</source>
        <translation>لا اتصال؛ يتابع تلقائيًا.</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>واحد يحتاجك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>لا شيء يحتاجك</numerusform>
            <numerusform>واحد يحتاجك</numerusform>
            <numerusform>اثنان يحتاجانك</numerusform>
            <numerusform>%Ln تحتاجك</numerusform>
            <numerusform>%Ln يحتاجك</numerusform>
            <numerusform>%Ln يحتاجك</numerusform>
        </translation>
    </message>
    <message>
        <source>1 on its way</source>
        <translation>واحد في الطريق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way</source>
        <translation>
            <numerusform>لا شيء في الطريق</numerusform>
            <numerusform>واحد في الطريق</numerusform>
            <numerusform>اثنان في الطريق</numerusform>
            <numerusform>%Ln في الطريق</numerusform>
            <numerusform>%Ln في الطريق</numerusform>
            <numerusform>%Ln في الطريق</numerusform>
        </translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>أُرسل الكل</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>site, headline</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What was to be sent once before could not be read from the library: it is not sent. Look at the site whether it is there, and send that story again.</source>
        <translation>تعذرت قراءة إرسال سابق من المكتبة: لن يُرسل. انظر في الموقع هل هو هناك، ثم أرسل ذلك الخبر مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of what was to be sent before could not be read from the library: they are not sent. Look at the site whether they are there, and send those stories again.</source>
        <translation>
            <numerusform>لا إرسال سابقًا تعذرت قراءته (%Ln).</numerusform>
            <numerusform>تعذرت قراءة إرسال سابق واحد (%Ln) من المكتبة: لن يُرسل. انظر في الموقع هل هو هناك، ثم أرسل ذلك الخبر مرة أخرى.</numerusform>
            <numerusform>تعذرت قراءة إرسالين سابقين (%Ln) من المكتبة: لن يُرسلا. انظر في الموقع هل هما هناك، ثم أرسل الخبرين مرة أخرى.</numerusform>
            <numerusform>تعذرت قراءة %Ln عمليات إرسال سابقة من المكتبة: لن تُرسل. انظر في الموقع هل هي هناك، ثم أرسل تلك الأخبار مرة أخرى.</numerusform>
            <numerusform>تعذرت قراءة %Ln عملية إرسال سابقة من المكتبة: لن تُرسل. انظر في الموقع هل هي هناك، ثم أرسل تلك الأخبار مرة أخرى.</numerusform>
            <numerusform>تعذرت قراءة %Ln عملية إرسال سابقة من المكتبة: لن تُرسل. انظر في الموقع هل هي هناك، ثم أرسل تلك الأخبار مرة أخرى.</numerusform>
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
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>لصق بلا تنسيق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>مشطوب</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>رموز برمجية</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>رابط…</translation>
    </message>
    <message>
        <source>Take formatting off</source>
        <translation>إزالة التنسيق</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>Smaller heading</source>
        <translation>عنوان فرعي أصغر</translation>
    </message>
    <message>
        <source>Smallest heading</source>
        <translation>أصغر عنوان فرعي</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>اقتباس بارز</translation>
    </message>
    <message>
        <source>Source of a quote</source>
        <translation>مصدر الاقتباس</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>قائمة نقطية</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>قائمة مرقمة</translation>
    </message>
    <message>
        <source>Lines of code</source>
        <translation>أسطر برمجية</translation>
    </message>
    <message>
        <source>Note to the desk</source>
        <translation>ملاحظة للقسم</translation>
    </message>
    <message>
        <source>Move list item in</source>
        <translation>إزاحة العنصر إلى الداخل</translation>
    </message>
    <message>
        <source>Move list item out</source>
        <translation>إزاحة العنصر إلى الخارج</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Duplicate paragraph</source>
        <translation>تكرار الفقرة</translation>
    </message>
    <message>
        <source>Delete paragraph</source>
        <translation>حذف الفقرة</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>حاشية سفلية</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>صورة…</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>فاصل</translation>
    </message>
    <message>
        <source>Next spelling mistake</source>
        <translation>الخطأ الإملائي التالي</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Text as it was</source>
        <translation>النص كما كان</translation>
    </message>
    <message>
        <source>Gallery…</source>
        <translation>معرض الصور…</translation>
    </message>
    <message>
        <source>Embed…</source>
        <translation>تضمين…</translation>
    </message>
    <message>
        <source>Direction of its language and letters</source>
        <translation>اتجاه لغته وحروفه</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Edit picture…</source>
        <translation>تحرير الصورة…</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>جدول…</translation>
    </message>
    <message>
        <source>Split into paragraphs</source>
        <translation>تقسيم إلى فقرات</translation>
    </message>
    <message>
        <source>Language of the block</source>
        <translation>لغة المكوّن</translation>
    </message>
</context>
<context>
    <name>ui::PageActs</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
</context>
<context>
    <name>ui::PageBar</name>
    <message>
        <source>Style of the paragraph</source>
        <translation>نمط الفقرة</translation>
    </message>
</context>
<context>
    <name>ui::PageCaptions</name>
    <message>
        <source>This is more than a caption can take: nothing was put in, and the caption is as it was.</source>
        <translation>هذا أكثر مما يتسع له تعليق: لم يُدرج شيء، والتعليق كما كان.</translation>
    </message>
    <message>
        <source>There are no words in this for a caption: nothing was put in.</source>
        <translation>لا كلمات في هذا تصلح تعليقًا: لم يُدرج شيء.</translation>
    </message>
</context>
<context>
    <name>ui::PageCards</name>
    <message>
        <source>Choose pictures</source>
        <translation>اختيار الصور</translation>
    </message>
    <message>
        <source>This is more than a table can take: nothing was put in, and the table is as it was. Copy a part of it, or paste it below the table.</source>
        <translation>هذا أكثر مما يتسع له جدول: لم يُدرج شيء، والجدول كما كان. انسخ جزءًا منه، أو ألصقه تحت الجدول.</translation>
    </message>
    <message>
        <source>There are no words in this for a table: nothing was put in, and the table is as it was. Paste it below the table.</source>
        <translation>لا كلمات في هذا لجدول: لم يُدرج شيء، والجدول كما كان. ألصقه تحت الجدول.</translation>
    </message>
    <message>
        <source>Cells of this table reach over others: it takes words for one cell at a time. Nothing was put in, and the table is as it was.</source>
        <translation>بعض خلايا هذا الجدول تمتد فوق غيرها: يقبل كلمات لخلية واحدة في كل مرة. لم يُدرج شيء، والجدول كما كان.</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>الصور (%1)</translation>
    </message>
</context>
<context>
    <name>ui::PageCounts</name>
    <message>
        <source>selected: %1, %2</source>
        <translation>المحدد: %1، %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 من %2 حرف</translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <comment>words marked TK or [?]</comment>
        <translation>
            <numerusform>لا شيء ناقص</numerusform>
            <numerusform>ناقص واحد</numerusform>
            <numerusform>ناقصان</numerusform>
            <numerusform>%Ln نواقص</numerusform>
            <numerusform>%Ln ناقصًا</numerusform>
            <numerusform>%Ln ناقص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PageFind</name>
    <message>
        <source>not an expression</source>
        <translation>ليس تعبيرًا</translation>
    </message>
    <message>
        <source>takes too long</source>
        <translation>يستغرق طويلًا</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>لم يُستبدل شيء</numerusform>
            <numerusform>استُبدل واحد</numerusform>
            <numerusform>استُبدل اثنان</numerusform>
            <numerusform>استُبدلت %Ln</numerusform>
            <numerusform>استُبدل %Ln</numerusform>
            <numerusform>استُبدل %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PageLayout</name>
    <message>
        <source>Kicker</source>
        <translation>العنوان التمهيدي</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>المكان والتاريخ</translation>
    </message>
    <message>
        <source>Write the story…</source>
        <translation>اكتب الخبر…</translation>
    </message>
    <message>
        <source>Note to the desk – not published</source>
        <translation>ملاحظة للقسم – لا تُنشر</translation>
    </message>
    <message>
        <source>Nothing in the text calls this note</source>
        <translation>لا شيء في النص يحيل إلى هذه الحاشية</translation>
    </message>
</context>
<context>
    <name>ui::PageLetters</name>
    <message>
        <source>The story has no desk yet</source>
        <translation>لا قسم للخبر بعد</translation>
    </message>
    <message>
        <source>This desk has no attribution; it is set under Sites…</source>
        <translation>لا عبارة لهذا القسم؛ تُحدد في «المواقع…»</translation>
    </message>
    <message>
        <source>This desk has no boilerplate; it is set under Sites…</source>
        <translation>ليس لهذا القسم نص ثابت؛ يُحدَّد في «المواقع…»</translation>
    </message>
    <message>
        <source>The boilerplate of the desk stands at the end already</source>
        <translation>النص الثابت للقسم موجود في النهاية بالفعل</translation>
    </message>
</context>
<context>
    <name>ui::PagePaste</name>
    <message>
        <source>This is more than a story can take: nothing was put in, and the story is as it was. Copy a part of it.</source>
        <translation>هذا أكثر مما يتسع له خبر: لم يُدرج شيء، والخبر كما كان. انسخ جزءًا منه.</translation>
    </message>
    <message>
        <source>“%1” is not a picture: it was not opened. Pictures can be dropped on the page.</source>
        <translation>«%1» ليس صورة: لم يُفتح. يمكن إفلات الصور على الصفحة.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Reading what was copied…</source>
        <translation>جارٍ قراءة ما نُسخ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The story cannot be changed any more: what you pasted was not put in.</source>
        <translation>لم يعد ممكنًا تغيير الخبر: ما ألصقته لم يُدرج.</translation>
    </message>
    <message>
        <source>The text was replaced while what you pasted was being read: it was not put in. Paste it again.</source>
        <translation>استُبدل النص في أثناء قراءة ما ألصقته: لم يُدرج. ألصقه من جديد.</translation>
    </message>
    <message>
        <source>You left the story before what you pasted was read: nothing was put in.</source>
        <translation>غادرت الخبر قبل أن يُقرأ ما ألصقته: لم يُدرج شيء.</translation>
    </message>
</context>
<context>
    <name>ui::PagePictures</name>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>This picture is on the site only: it can be edited once it is on this computer.</source>
        <translation>هذه الصورة على الموقع فقط: يمكن تحريرها حين تصير على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Fetching the picture from %1…</source>
        <translation>جارٍ جلب الصورة من %1…</translation>
    </message>
    <message>
        <source>The picture could not be fetched from %1. Its place in the story is kept: try again, or choose a file instead.</source>
        <translation>تعذّر جلب الصورة من %1. موضعها في الخبر محفوظ: حاول من جديد، أو اختر ملفًّا بدلًا منها.</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>الصور (%1)</translation>
    </message>
</context>
<context>
    <name>ui::PageSnippets</name>
    <message>
        <source>The newsroom&apos;s snippets</source>
        <translation>نصوص جاهزة لغرفة الأخبار</translation>
    </message>
</context>
<context>
    <name>ui::PageTypeSheet</name>
    <message>
        <source>As it was at first</source>
        <translation>كما كان في البداية</translation>
    </message>
    <message>
        <source>For your eyes only: readers see the site&apos;s own.</source>
        <translation>لعينيك فقط: يرى القرّاء خط الموقع نفسه.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> بكسل</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Font of Persian and Arabic</source>
        <translation>خط الفارسية والعربية</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Width of the lines</source>
        <translation>عرض الأسطر</translation>
    </message>
    <message>
        <source>Space between the lines</source>
        <translation>التباعد بين الأسطر</translation>
    </message>
    <message>
        <source>Font and size of the page</source>
        <translation>خط الصفحة وحجمه</translation>
    </message>
</context>
<context>
    <name>ui::PictureField</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Without it, people who cannot see the picture learn nothing of it.</source>
        <translation>من دونه لا يعرف من لا يرى الصورة شيئًا عنها.</translation>
    </message>
    <message>
        <source>Remove the lead picture</source>
        <translation>إزالة الصورة الرئيسية</translation>
    </message>
    <message>
        <source>Alternative text of the lead picture</source>
        <translation>النص البديل للصورة الرئيسية</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>ما تُظهره</translation>
    </message>
    <message>
        <source>Caption of the lead picture</source>
        <translation>تعليق الصورة الرئيسية</translation>
    </message>
    <message>
        <source>Credit of the lead picture</source>
        <translation>مصدر الصورة الرئيسية</translation>
    </message>
    <message>
        <source>Photographer / agency</source>
        <translation>المصوّر / الوكالة</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>نص بديل</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Remove lead picture</source>
        <translation>إزالة الصورة الرئيسية</translation>
    </message>
    <message>
        <source>Picture credit</source>
        <translation>مصدر الصورة</translation>
    </message>
    <message>
        <source>Choose a lead picture</source>
        <translation>اختيار صورة رئيسية</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Choose lead picture</source>
        <translation>اختيار الصورة الرئيسية</translation>
    </message>
    <message>
        <source>The picture is on the site only.</source>
        <translation>الصورة على الموقع فقط.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>اختيار أخرى…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Edit the lead picture</source>
        <translation>تحرير الصورة الرئيسية</translation>
    </message>
    <message>
        <source>What the file says of place, time and copyright</source>
        <translation>ما يذكره الملف عن المكان والوقت وحقوق النشر</translation>
    </message>
    <message>
        <source>Edit lead picture</source>
        <translation>تحرير الصورة الرئيسية</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>الصور (%1)</translation>
    </message>
</context>
<context>
    <name>ui::PicturePopover</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>ما تُظهره الصورة</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Photo: name / agency</source>
        <translation>تصوير: الاسم / الوكالة</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>نص بديل</translation>
    </message>
    <message>
        <source>For readers who cannot see it</source>
        <translation>للقرّاء الذين لا يرونها</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Fetch picture</source>
        <translation>جلب الصورة</translation>
    </message>
    <message>
        <source>What the file says of place, time and copyright</source>
        <translation>ما يذكره الملف عن المكان والوقت وحقوق النشر</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>It is on %1 and was not fetched.</source>
        <translation>هي على %1 ولم تُجلب.</translation>
    </message>
</context>
<context>
    <name>ui::PictureSheet</name>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 بكسل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Edit picture</source>
        <translation>تحرير الصورة</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>أطول ضلع</translation>
    </message>
    <message>
        <source>Longest side in pixels</source>
        <translation>أطول ضلع بالبكسل</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>at most %1 px</source>
        <translation>%1 بكسل على الأكثر</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>الرجوع إلى الأصل</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>استخدام هذه</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>نسبة الأبعاد</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>حرة</translation>
    </message>
    <message>
        <source>Shape %1</source>
        <translation>النسبة %1</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>تدوير إلى اليسار</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>تدوير إلى اليمين</translation>
    </message>
    <message>
        <source>Mirror left to right</source>
        <translation>قلب أفقي</translation>
    </message>
    <message>
        <source>The original is not on this computer: the picture is edited as it is now.</source>
        <translation>الأصل ليس على هذا الحاسوب: تُحرَّر الصورة كما هي الآن.</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>الأصل: %1</translation>
    </message>
    <message>
        <source>Goes to the site: %1</source>
        <translation>يذهب إلى الموقع: %1</translation>
    </message>
    <message>
        <source>This picture moves. Cut, turned or scaled it would stand still, so it is left as it is. Its caption, its credit and its alternative text can be edited in the story.</source>
        <translation>هذه الصورة متحركة. قصها أو تدويرها أو تغيير حجمها يوقف حركتها، لذلك تُترك كما هي. يمكن تحرير تعليقها ومصدرها ونصها البديل في الخبر.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ui::PlacesField</name>
    <message>
        <source>Not there yet</source>
        <translation>ليس هناك بعد</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>مُسلَّم</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>في سلة المحذوفات</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>A site that was removed</source>
        <translation>موقع أُزيل</translation>
    </message>
    <message>
        <source>+ Add a site</source>
        <translation>+ إضافة موقع</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Desk on %1</source>
        <translation>القسم على %1</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>بلا قسم</translation>
    </message>
    <message>
        <source>A desk that is not known</source>
        <translation>قسم غير معروف</translation>
    </message>
    <message>
        <source>Change desk</source>
        <translation>تغيير القسم</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how it stands there · its address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open there</source>
        <translation>فتح هناك</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>فتح على %1</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>إضافة موقع</translation>
    </message>
    <message>
        <source>Readers find it on %1. Take it off there first (menu Story); then it can be removed here.</source>
        <translation>يجده القرّاء على %1. أزله من هناك أولًا (قائمة «الخبر»)؛ ثم يمكن إزالته هنا.</translation>
    </message>
    <message>
        <source>Remove a site</source>
        <translation>إزالة موقع</translation>
    </message>
</context>
<context>
    <name>ui::PlanField</name>
    <message>
        <source>What goes</source>
        <translation>ما يُرسل</translation>
    </message>
    <message>
        <source>Everything or nothing: nothing becomes public before all is ready</source>
        <translation>الكل أو لا شيء: لا يصير شيء عامًّا قبل أن يجهز الكل</translation>
    </message>
    <message>
        <source>Each by itself: what holds one up is nothing to the others</source>
        <translation>كل على حدة: ما يؤخر أحدها لا يمس غيره</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>site, language</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>your account may not publish there</source>
        <translation>لا يُسمح لحسابك بالنشر هناك</translation>
    </message>
    <message>
        <source>embargo until %1</source>
        <translation>حظر النشر حتى %1</translation>
    </message>
</context>
<context>
    <name>ui::PlanHeading</name>
    <message>
        <source>Take all back</source>
        <translation>سحب الكل</translation>
    </message>
    <message>
        <source>%1 go together, everything or nothing: %2</source>
        <comment>number, headline</comment>
        <translation>تُرسل معًا (%1)، الكل أو لا شيء: %2</translation>
    </message>
    <message>
        <source>%1 go together, each by itself: %2</source>
        <comment>number, headline</comment>
        <translation>تُرسل معًا (%1)، كل على حدة: %2</translation>
    </message>
</context>
<context>
    <name>ui::PostPreview</name>
    <message>
        <source>How the post will look in %1</source>
        <translation>كيف سيبدو المنشور في %1</translation>
    </message>
</context>
<context>
    <name>ui::PostsField</name>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Words of the post in %1</source>
        <translation>كلمات المنشور في %1</translation>
    </message>
    <message>
        <source>With the picture</source>
        <translation>مع الصورة</translation>
    </message>
    <message>
        <source>With the picture, in %1</source>
        <translation>مع الصورة، في %1</translation>
    </message>
    <message>
        <source>Headline and standfirst anew</source>
        <translation>العنوان والمقدمة من جديد</translation>
    </message>
    <message>
        <source>It may be there already: the answer was lost. You will be asked before it is sent.</source>
        <translation>قد يكون هناك من قبل: ضاع الرد. ستُسأل قبل إرساله.</translation>
    </message>
    <message>
        <source>It is there since %1, and is changed where it stands.</source>
        <comment>an hour</comment>
        <translation>إنه هناك منذ %1، ويُغيَّر في مكانه.</translation>
    </message>
    <message>
        <source>It is there. Which post it is, is not known here: change it in the channel.</source>
        <translation>إنه هناك. لا يُعرف هنا أيّ المنشورات هو: غيّره في القناة.</translation>
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
        <translation>المنشورات في القنوات</translation>
    </message>
    <message>
        <source>A channel that was removed</source>
        <translation>قناة أُزيلت</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of the channel, what became of the post</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>إنه هناك</translation>
    </message>
    <message>
        <source>Link of the post</source>
        <translation>رابط المنشور</translation>
    </message>
    <message>
        <source>Its link, so that it can be changed and deleted from here</source>
        <translation>رابطه، كي يمكن تغييره وحذفه من هنا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>إرساله من جديد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
</context>
<context>
    <name>ui::PreviewHost</name>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>لوح</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>حاسوب</translation>
    </message>
    <message>
        <source>As on the site</source>
        <translation>كما على الموقع</translation>
    </message>
    <message>
        <source>The page in dark colours</source>
        <translation>الصفحة بألوان داكنة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>No preview here</source>
        <translation>لا معاينة هنا</translation>
    </message>
    <message>
        <source>This copy of Standfirst came without its preview part (Qt WebEngine). Writing and publishing work as usual.</source>
        <translation>هذه النسخة من Standfirst بلا جزء المعاينة (Qt WebEngine). الكتابة والنشر يعملان كالعادة.</translation>
    </message>
</context>
<context>
    <name>ui::PrintStory</name>
    <message>
        <source>The story is on its way to the printer.</source>
        <translation>الخبر في الطريق إلى الطابعة.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>ui::ProblemBox</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>ui::PublishSheet</name>
    <message>
        <source>Update the story</source>
        <translation>تحديث الخبر</translation>
    </message>
    <message>
        <source>Publish the story</source>
        <translation>نشر الخبر</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>%1, ending in “%2”</source>
        <comment>home page, last part of the address</comment>
        <translation>%1، وينتهي بـ«%2»</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>%1 with the lead picture</source>
        <translation>%1 مع الصورة الرئيسية</translation>
    </message>
    <message>
        <source>%1 (new on the site: %2)</source>
        <translation>%1 (جديد على الموقع: %2)</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>الانتقال إليه: %1</translation>
    </message>
    <message>
        <source>Hour of publication</source>
        <translation>موعد النشر</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>When somebody on the site approves it</source>
        <translation>حين يعتمده أحد على الموقع</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Not public: a draft on the site</source>
        <translation>غير عام: مسودة على الموقع</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>حفظ كمسودة</translation>
    </message>
    <message>
        <source>Your account may not write on this site.</source>
        <translation>لا يُسمح لحسابك بالكتابة على هذا الموقع.</translation>
    </message>
    <message>
        <source>Your account may not change what is public. Ask an editor or administrator of %1.</source>
        <translation>لا يُسمح لحسابك بتغيير المنشور. اطلب ذلك من محرر أو مدير في %1.</translation>
    </message>
    <message>
        <source>Your account may not publish here: hand the story in, and an author, editor or administrator of %1 publishes it.</source>
        <translation>لا يُسمح لحسابك بالنشر هنا: سلّم الخبر، فينشره كاتب أو محرر أو مدير في %1.</translation>
    </message>
    <message>
        <source>The embargo holds until %1.</source>
        <translation>الحظر سارٍ حتى %1.</translation>
    </message>
    <message>
        <source>This hour has passed already.</source>
        <translation>فات هذا الموعد.</translation>
    </message>
    <message>
        <source>It can go out when what stands in the way is mended.</source>
        <translation>يمكن نشره بعد إصلاح ما يمنع.</translation>
    </message>
    <message>
        <source>Readers see the new text at once; the address stays. Should the site&apos;s copy have changed in the meantime, both are shown and nothing is overwritten.</source>
        <translation>يرى القرّاء النص الجديد فورًا؛ ويبقى العنوان. إن تغيّرت نسخة الموقع في هذه الأثناء عُرضت النسختان ولم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Time to take it back</source>
        <translation>مهلة السحب</translation>
    </message>
    <message>
        <source>Readers see it at once</source>
        <translation>يراه القرّاء فورًا</translation>
    </message>
    <message>
        <source>Readers see it after %1; until then it can be undone</source>
        <comment>a time such as 20 s</comment>
        <translation>يراه القرّاء بعد %1؛ وحتى ذلك الحين يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Publish the story again</source>
        <translation>نشر الخبر من جديد</translation>
    </message>
    <message>
        <source>Lift the embargo…</source>
        <translation>رفع الحظر…</translation>
    </message>
    <message>
        <source>When the embargo ends: %1</source>
        <translation>حين ينتهي الحظر: %1</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>نشر من جديد</translation>
    </message>
    <message>
        <source>Until the embargo ends, %1, nothing of it leaves this computer. Then it goes by itself, as soon as Standfirst runs and is online.</source>
        <translation>حتى ينتهي الحظر، %1، لا يخرج منه شيء من هذا الحاسوب. بعدها يُرسل تلقائيًا ما إن يعمل Standfirst ويكون متصلًا.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتوى</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptView</name>
    <message>
        <source>Comparing with the site …</source>
        <translation>جارٍ المقارنة مع الموقع …</translation>
    </message>
    <message>
        <source>and 1 more place</source>
        <translation>وموضع آخر</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more places</source>
        <translation>
            <numerusform>ولا مواضع أخرى</numerusform>
            <numerusform>وموضع آخر</numerusform>
            <numerusform>وموضعان آخران</numerusform>
            <numerusform>و%Ln مواضع أخرى</numerusform>
            <numerusform>و%Ln موضعًا آخر</numerusform>
            <numerusform>و%Ln موضع آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The site cannot be reached now: what changes is compared when it is sent.</source>
        <translation>تعذّر الوصول إلى الموقع الآن: تُقارَن التغييرات عند الإرسال.</translation>
    </message>
    <message>
        <source>The site&apos;s copy could not be read: it is compared again when it is sent.</source>
        <translation>تعذّرت قراءة نسخة الموقع: تُقارَن من جديد عند الإرسال.</translation>
    </message>
</context>
<context>
    <name>ui::RemoteInfo</name>
    <message>
        <source>Public</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>Waiting for approval there</source>
        <translation>ينتظر الاعتماد هناك</translation>
    </message>
    <message>
        <source>Draft there</source>
        <translation>مسودة هناك</translation>
    </message>
    <message>
        <source>Private there</source>
        <translation>خاص هناك</translation>
    </message>
    <message>
        <source>In the bin there</source>
        <translation>في سلة المحذوفات هناك</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Edit there</source>
        <translation>التحرير هناك</translation>
    </message>
    <message>
        <source>Open the site&apos;s own editor</source>
        <translation>فتح محرر الموقع</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>what the site says, when</comment>
        <translation>%1، حتى %2</translation>
    </message>
</context>
<context>
    <name>ui::ReviewTab</name>
    <message>
        <source>Who did what</source>
        <translation>من فعل ماذا</translation>
    </message>
    <message>
        <source>Nobody has been asked to read it yet. What happens to it will stand here.</source>
        <translation>لم يُطلب من أحد قراءته بعد. سيظهر هنا ما يحدث له.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
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
        <translation>«%1» موجود هناك من قبل. أتريد استبداله؟</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>اسم آخر…</translation>
    </message>
    <message>
        <source>Save as document</source>
        <translation>حفظ كمستند</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>مستند Word (*.docx)</translation>
    </message>
    <message>
        <source>Web page with its pictures (*.html)</source>
        <translation>صفحة ويب مع صورها (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>نص عادي (*.txt)</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>تصدير PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The story is in %1</source>
        <translation>الخبر في %1</translation>
    </message>
    <message>
        <source>Left out: a picture that is on the site only.</source>
        <translation>استُبعدت: صورة موجودة على الموقع فقط.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln pictures that are on the site only.</source>
        <translation>
            <numerusform>لم تُستبعد أي صورة.</numerusform>
            <numerusform>استُبعدت: صورة موجودة على الموقع فقط.</numerusform>
            <numerusform>استُبعدت: صورتان موجودتان على الموقع فقط.</numerusform>
            <numerusform>استُبعدت: %Ln صور موجودة على الموقع فقط.</numerusform>
            <numerusform>استُبعدت: %Ln صورة موجودة على الموقع فقط.</numerusform>
            <numerusform>استُبعدت: %Ln صورة موجودة على الموقع فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>تم الإيقاف. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>جارٍ كتابة «%1»…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>%1, log</source>
        <comment>headline</comment>
        <translation>%1، السجل</translation>
    </message>
    <message>
        <source>The log is in %1</source>
        <translation>السجل في %1</translation>
    </message>
</context>
<context>
    <name>ui::SearchFields</name>
    <message>
        <source>Search and social</source>
        <translation>البحث والشبكات الاجتماعية</translation>
    </message>
    <message>
        <source>Title in search results</source>
        <translation>العنوان في نتائج البحث</translation>
    </message>
    <message>
        <source>Description in search results</source>
        <translation>الوصف في نتائج البحث</translation>
    </message>
    <message>
        <source>Title when shared</source>
        <translation>العنوان عند المشاركة</translation>
    </message>
    <message>
        <source>Description when shared</source>
        <translation>الوصف عند المشاركة</translation>
    </message>
    <message>
        <source>Empty: the story&apos;s own is shown</source>
        <translation>فارغ: يُعرض ما في الخبر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>letters used of those that are shown</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>ui::SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفظ</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>لغة البرنامج</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>كما هو مضبوط على هذا الحاسوب</translation>
    </message>
    <message>
        <source>More to set</source>
        <translation>إعدادات أخرى</translation>
    </message>
    <message>
        <source>Without a name here, “%1” is used: the name you are signed in with on this computer.</source>
        <translation>إن لم يُكتب هنا اسم استُعمل «%1»: الاسم الذي دخلت به إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It stands in the log of a story, in its versions and corrections, and where an embargo is lifted. What is written there already stays as it is.</source>
        <translation>يظهر في سجل الخبر وفي نسخه وتصويباته وحيث يُرفع الحظر. وما كُتب هناك من قبل يبقى كما هو.</translation>
    </message>
</context>
<context>
    <name>ui::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Search acts and keys</source>
        <translation>البحث في الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No act and no key has these letters.</source>
        <translation>لا أمر ولا مفتاح فيه هذه الحروف.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>ui::SiblingsField</name>
    <message>
        <source>Go to the story in %1</source>
        <translation>الانتقال إلى الخبر بـ%1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>headline · how it stands on its site</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Translate into…</source>
        <translation>ترجمة إلى…</translation>
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
        <translation>[صورة: %1]</translation>
    </message>
    <message>
        <source>The texts are the same</source>
        <translation>النصان متطابقان</translation>
    </message>
    <message>
        <source>1 paragraph differs</source>
        <translation>فقرة واحدة مختلفة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs differ</source>
        <translation>
            <numerusform>لا فقرات مختلفة</numerusform>
            <numerusform>فقرة مختلفة</numerusform>
            <numerusform>فقرتان مختلفتان</numerusform>
            <numerusform>%Ln فقرات مختلفة</numerusform>
            <numerusform>%Ln فقرة مختلفة</numerusform>
            <numerusform>%Ln فقرة مختلفة</numerusform>
        </translation>
    </message>
    <message>
        <source>[Correction: %1]</source>
        <comment>what is right</comment>
        <translation>[تصويب: %1]</translation>
    </message>
</context>
<context>
    <name>ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>My stories</source>
        <translation>أخباري</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>المسندة إليّ</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>كل الأخبار</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Add your site…</source>
        <translation>أضف موقعك…</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>لا شيء يحتاجك</numerusform>
            <numerusform>واحد يحتاجك</numerusform>
            <numerusform>اثنان يحتاجانك</numerusform>
            <numerusform>%Ln تحتاجك</numerusform>
            <numerusform>%Ln يحتاجك</numerusform>
            <numerusform>%Ln يحتاجك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا انتظار</numerusform>
            <numerusform>واحد منتظر</numerusform>
            <numerusform>اثنان منتظران</numerusform>
            <numerusform>%Ln منتظرة</numerusform>
            <numerusform>%Ln منتظرًا</numerusform>
            <numerusform>%Ln منتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sending %n</source>
        <translation>
            <numerusform>لا إرسال</numerusform>
            <numerusform>إرسال واحد</numerusform>
            <numerusform>إرسال اثنين</numerusform>
            <numerusform>إرسال %Ln</numerusform>
            <numerusform>إرسال %Ln</numerusform>
            <numerusform>إرسال %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>all sent</source>
        <translation>أُرسل الكل</translation>
    </message>
</context>
<context>
    <name>ui::SignInSheet</name>
    <message>
        <source>Sign in to %1</source>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>The site was at %1 and sends us on to %2. Sign in only when you know the new address.</source>
        <translation>كان الموقع على %1 ويحيلنا إلى %2. لا تسجّل الدخول إلا إذا كنت تعرف العنوان الجديد.</translation>
    </message>
    <message>
        <source>A new application password for %1, at %2:</source>
        <translation>كلمة مرور تطبيق جديدة لـ%1، على %2:</translation>
    </message>
    <message>
        <source>Application password</source>
        <translation>كلمة مرور التطبيق</translation>
    </message>
    <message>
        <source>Make one on the site</source>
        <translation>إنشاء واحدة على الموقع</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>تُحفظ في حلقة مفاتيح هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>This computer has no keychain running: the password is kept until Standfirst is closed, and asked for again the next time.</source>
        <translation>لا حلقة مفاتيح تعمل على هذا الحاسوب: تُحفظ كلمة المرور حتى إغلاق Standfirst، ثم تُطلب من جديد في المرة القادمة.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Admin API key</source>
        <translation>مفتاح Admin API</translation>
    </message>
    <message>
        <source>A new Admin API key of %1:</source>
        <translation>مفتاح Admin API جديد لـ%1:</translation>
    </message>
    <message>
        <source>Open the integrations of the site</source>
        <translation>فتح صفحة التكاملات على الموقع</translation>
    </message>
    <message>
        <source>This computer has no keychain running: the key is kept until Standfirst is closed, and asked for again the next time.</source>
        <translation>لا حلقة مفاتيح تعمل على هذا الحاسوب: يُحفظ المفتاح حتى إغلاق Standfirst، ثم يُطلب من جديد في المرة القادمة.</translation>
    </message>
    <message>
        <source>Standfirst opens the page of %1 in your browser. Sign in there as you always do, with a second factor too if you have one, and allow the connection.</source>
        <translation>يفتح Standfirst صفحة %1 في متصفحك. سجّل الدخول فيها كعادتك، وبعامل ثانٍ إن كان لديك، واسمح بالاتصال.</translation>
    </message>
    <message>
        <source>Use an application password</source>
        <translation>استخدام كلمة مرور تطبيق</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول عبر المتصفح</translation>
    </message>
</context>
<context>
    <name>ui::SiteDetails</name>
    <message>
        <source>write</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>edit others&apos; stories</source>
        <translation>تحرير أخبار الآخرين</translation>
    </message>
    <message>
        <source>upload pictures</source>
        <translation>رفع الصور</translation>
    </message>
    <message>
        <source>make tags</source>
        <translation>إنشاء الوسوم</translation>
    </message>
    <message>
        <source>You may only read there.</source>
        <translation>يمكنك القراءة فقط هناك.</translation>
    </message>
    <message>
        <source>You may %1.</source>
        <comment>a list of verbs</comment>
        <translation>يمكنك %1.</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>جارٍ التحديث…</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>تحديث الآن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>اسم الموقع</translation>
    </message>
    <message>
        <source>A folder on this computer: %1</source>
        <translation>مجلد على هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>Signed in as %1. %2</source>
        <translation>دخلت باسم %1. %2</translation>
    </message>
    <message>
        <source>Its clock: %1</source>
        <translation>ساعته: %1</translation>
    </message>
    <message>
        <source>Desks and tags were read %1.</source>
        <comment>5 minutes ago</comment>
        <translation>قُرئت الأقسام والوسوم %1.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>+ Add a language</source>
        <translation>+ إضافة لغة</translation>
    </message>
    <message>
        <source>Language of the edition</source>
        <translation>لغة الطبعة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Site name</source>
        <translation>اسم الموقع</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>الشعار النصي</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Address of the channel</source>
        <translation>عنوان القناة</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>عنوانها</translation>
    </message>
    <message>
        <source>Agencies that are credited</source>
        <translation>الوكالات المذكورة مصدرًا</translation>
    </message>
    <message>
        <source>Look of the preview</source>
        <translation>مظهر المعاينة</translation>
    </message>
    <message>
        <source>Page template</source>
        <translation>قالب الصفحة</translation>
    </message>
    <message>
        <source>Page templates (*.html *.htm *.mustache)</source>
        <translation>قوالب الصفحات (*.html *.htm *.mustache)</translation>
    </message>
    <message>
        <source>Stylesheet</source>
        <translation>ورقة الأنماط</translation>
    </message>
    <message>
        <source>Stylesheets (*.css)</source>
        <translation>أوراق الأنماط (*.css)</translation>
    </message>
    <message>
        <source>%1: our own</source>
        <translation>%1: قالب البرنامج</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>اختيار: %1</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>اللون…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Name in %1</source>
        <translation>الاسم باللغة: %1</translation>
    </message>
    <message>
        <source>Name, %1</source>
        <translation>الاسم، %1</translation>
    </message>
    <message>
        <source>Attribution in %1</source>
        <translation>عبارة القسم باللغة: %1</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>عبارة القسم</translation>
    </message>
    <message>
        <source>Tags every story of the desk gets</source>
        <translation>وسوم ينالها كل خبر في القسم</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Default tags</source>
        <translation>الوسوم المبدئية</translation>
    </message>
    <message>
        <source>No site yet</source>
        <translation>لا موقع بعد</translation>
    </message>
    <message>
        <source>The site your stories go to will be here, with its languages and desks.</source>
        <translation>سيكون هنا الموقع الذي تذهب إليه أخبارك، بلغاته وأقسامه.</translation>
    </message>
    <message>
        <source>Add your site…</source>
        <translation>أضف موقعك…</translation>
    </message>
    <message>
        <source>There is no file %1; our own is used.</source>
        <translation>لا ملف باسم %1؛ يُستخدم ملف البرنامج.</translation>
    </message>
    <message>
        <source>This site has no desks yet. A desk has its own list of stories here and its own page there.</source>
        <translation>لا أقسام في هذا الموقع بعد. لكل قسم قائمة أخباره هنا وصفحته هناك.</translation>
    </message>
    <message>
        <source>This site has no desks yet: its categories become desks. Make some there, then refresh.</source>
        <translation>لا أقسام في هذا الموقع بعد: تصير تصنيفاته أقسامًا. أنشئ بعضها هناك ثم حدّث.</translation>
    </message>
    <message>
        <source>Name of a new desk</source>
        <translation>اسم القسم الجديد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add the desk</source>
        <translation>إضافة القسم</translation>
    </message>
    <message>
        <source>Remove the desk…</source>
        <translation>إزالة القسم…</translation>
    </message>
    <message>
        <source>How long and how big</source>
        <translation>حدود الطول والحجم</translation>
    </message>
    <message>
        <source>Boilerplate in %1</source>
        <translation>النص الثابت بـ%1</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>النص الثابت</translation>
    </message>
    <message>
        <source>A Ghost: a key lets Standfirst in, and stories are sent in the name of %1.</source>
        <translation>موقع Ghost: يدخله Standfirst بمفتاح، وتُرسل الأخبار باسم %1.</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>مالكه</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصويبات</translation>
    </message>
    <message>
        <source>Where readers find corrections</source>
        <translation>أين يجد القرّاء التصويبات</translation>
    </message>
    <message>
        <source>Above the text</source>
        <translation>فوق النص</translation>
    </message>
    <message>
        <source>Below the text</source>
        <translation>تحت النص</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول من جديد…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Takes the password of Standfirst back on the site</source>
        <translation>يلغي كلمة مرور Standfirst على الموقع</translation>
    </message>
    <message>
        <source>After publishing</source>
        <translation>بعد النشر</translation>
    </message>
</context>
<context>
    <name>ui::SiteNotes</name>
    <message>
        <source>No notes yet. What colleagues write beside the story on the site will stand here.</source>
        <translation>لا ملاحظات بعد. ما يكتبه الزملاء بجانب الخبر على الموقع يظهر هنا.</translation>
    </message>
    <message>
        <source>Write a new one instead</source>
        <translation>كتابة ملاحظة جديدة بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Send note</source>
        <translation>إرسال الملاحظة</translation>
    </message>
    <message>
        <source>Read the notes again</source>
        <translation>إعادة قراءة الملاحظات</translation>
    </message>
    <message>
        <source>A note to the desk</source>
        <translation>ملاحظة للقسم</translation>
    </message>
    <message>
        <source>Notes on the site</source>
        <translation>الملاحظات على الموقع</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who wrote a note · when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: note of %2</source>
        <comment>an act on a note · who wrote the note</comment>
        <translation>%1: ملاحظة %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>حلّ</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>محلولة</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Answer to %1: “%2”</source>
        <comment>who wrote the note, and how it begins</comment>
        <translation>رد على %1: «%2»</translation>
    </message>
    <message>
        <source>Send answer</source>
        <translation>إرسال الرد</translation>
    </message>
</context>
<context>
    <name>ui::SiteStoriesSheet</name>
    <message>
        <source>Open from the site</source>
        <translation>فتح من الموقع</translation>
    </message>
    <message>
        <source>Stories on the site</source>
        <translation>الأخبار على الموقع</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Search the site</source>
        <translation>البحث في الموقع</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>فقط: %1</translation>
    </message>
    <message>
        <source>Asking the site</source>
        <translation>جارٍ سؤال الموقع</translation>
    </message>
    <message>
        <source>Asking the site …</source>
        <translation>جارٍ سؤال الموقع …</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>%1 has no stories that your account may edit.</source>
        <translation>لا أخبار على %1 يُسمح لحسابك بتحريرها.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1 has no such stories that your account may edit. Try other words, or take a filter off.</source>
        <translation>لا أخبار كهذه على %1 يُسمح لحسابك بتحريرها. جرّب كلمات أخرى، أو أزل مرشّحًا.</translation>
    </message>
    <message>
        <source>%1 of %2 stories</source>
        <comment>how many are shown, how many there are</comment>
        <translation>%1 من %2 خبر</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>خبر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>لا أخبار</numerusform>
            <numerusform>خبر واحد</numerusform>
            <numerusform>خبران</numerusform>
            <numerusform>%Ln أخبار</numerusform>
            <numerusform>%Ln خبرًا</numerusform>
            <numerusform>%Ln خبر</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening “%1” …</source>
        <translation>جارٍ فتح «%1» …</translation>
    </message>
</context>
<context>
    <name>ui::SiteWork</name>
    <message>
        <source>It was in the bin and is out of it again.</source>
        <translation>كان في سلة المحذوفات وأُخرج منها.</translation>
    </message>
</context>
<context>
    <name>ui::SitesSheet</name>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Add your site…</source>
        <translation>أضف موقعك…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>أتريد إزالة %1؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message numerus="yes">
        <source>Its %n stories stay in the library. Each needs another desk before it is published again; pages that are published already stay as they are.</source>
        <translation>
            <numerusform>لا أخبار فيه.</numerusform>
            <numerusform>يبقى خبره الوحيد في المكتبة. يلزمه قسم آخر قبل أن يُنشر من جديد؛ وتبقى الصفحات المنشورة كما هي.</numerusform>
            <numerusform>يبقى خبراه في المكتبة. يلزم كلًّا منهما قسم آخر قبل أن يُنشر من جديد؛ وتبقى الصفحات المنشورة كما هي.</numerusform>
            <numerusform>تبقى أخباره الـ%Ln في المكتبة. يلزم كلًّا منها قسم آخر قبل أن يُنشر من جديد؛ وتبقى الصفحات المنشورة كما هي.</numerusform>
            <numerusform>يبقى في المكتبة %Ln خبرًا منه. يلزم كلًّا منها قسم آخر قبل أن يُنشر من جديد؛ وتبقى الصفحات المنشورة كما هي.</numerusform>
            <numerusform>يبقى في المكتبة %Ln خبر منه. يلزم كلًّا منها قسم آخر قبل أن يُنشر من جديد؛ وتبقى الصفحات المنشورة كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>No story stands at this desk.</source>
        <translation>لا خبر في هذا القسم.</translation>
    </message>
    <message>
        <source>Remove the desk %1?</source>
        <translation>أتريد إزالة القسم %1؟</translation>
    </message>
    <message>
        <source>Remove the channel %1?</source>
        <translation>أتريد إزالة القناة %1؟</translation>
    </message>
    <message>
        <source>Standfirst forgets the channel and its token. What stands in the channel stays there, and can no longer be changed or deleted from here.</source>
        <translation>ينسى Standfirst القناة ورمز الوصول إليها. ما نُشر في القناة يبقى فيها، ولا يمكن بعد ذلك تغييره أو حذفه من هنا.</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>سُجّل الخروج من %1</translation>
    </message>
    <message>
        <source>The password of Standfirst was taken back on the site and forgotten here. Sign in again before the next story goes there.</source>
        <translation>أُلغيت كلمة مرور Standfirst على الموقع ونُسيت هنا. سجّل الدخول من جديد قبل إرسال الخبر التالي إليه.</translation>
    </message>
    <message>
        <source>Take the password back there</source>
        <translation>ألغِ كلمة المرور هناك</translation>
    </message>
    <message>
        <source>The password of Standfirst is forgotten here. On the site it still lets in whoever has it.</source>
        <translation>نُسيت كلمة مرور Standfirst هنا. وما زالت على الموقع تُدخل كل من يملكها.</translation>
    </message>
    <message>
        <source>Take it back there: in your profile, under “Application Passwords”, revoke the one whose name begins with Standfirst.</source>
        <translation>ألغها هناك: في ملفك الشخصي، ضمن «كلمات مرور التطبيقات» (Application Passwords)، ألغِ تلك التي يبدأ اسمها بـStandfirst.</translation>
    </message>
    <message>
        <source>Open my profile there</source>
        <translation>فتح ملفي الشخصي هناك</translation>
    </message>
    <message>
        <source>Standfirst forgets the site and its desks, and takes its password back there. No story on the site itself is touched, and your stories stay in the library.</source>
        <translation>ينسى Standfirst الموقع وأقسامه، ويلغي كلمة مروره هناك. لا يُمس أي خبر على الموقع نفسه، وتبقى أخبارك في المكتبة.</translation>
    </message>
</context>
<context>
    <name>ui::SlashMenu</name>
    <message>
        <source>Insert or turn into</source>
        <translation>إدراج أو تحويل إلى</translation>
    </message>
</context>
<context>
    <name>ui::SlugField</name>
    <message>
        <source>Make from headline</source>
        <translation>إنشاء من العنوان</translation>
    </message>
    <message>
        <source>Last part of the address</source>
        <translation>الجزء الأخير من العنوان</translation>
    </message>
    <message>
        <source>Made from the headline</source>
        <translation>منشأ من العنوان</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>letters used of those that are allowed</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>ui::SnippetsPopover</name>
    <message>
        <source>Newsroom&apos;s file…</source>
        <translation>ملف غرفة الأخبار…</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>النصوص الجاهزة</translation>
    </message>
    <message>
        <source>Your snippets, one a line</source>
        <translation>نصوصك الجاهزة، واحد في كل سطر</translation>
    </message>
    <message>
        <source>hq  the harbour authority</source>
        <translation>سم  سلطة الميناء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>A short word and its text on each line. While you write, the word becomes the text with a space, Tab, Enter or a sign after it; \n is a new line.</source>
        <translation>في كل سطر كلمة قصيرة ونصها. أثناء الكتابة تصير الكلمة نصًّا حين تتبعها مسافة أو Tab أو Enter أو علامة؛ و\n سطر جديد.</translation>
    </message>
</context>
<context>
    <name>ui::SourcePopover</name>
    <message>
        <source>Source</source>
        <translation>المصدر البرمجي</translation>
    </message>
    <message>
        <source>Source, as the site keeps it</source>
        <translation>المصدر البرمجي كما يحفظه الموقع</translation>
    </message>
    <message>
        <source>Copy source</source>
        <translation>نسخ المصدر البرمجي</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Made elsewhere: kept exactly as it is</source>
        <translation>صُنع في مكان آخر: محفوظ كما هو تمامًا</translation>
    </message>
    <message>
        <source>“%1”: kept exactly as it is on the site</source>
        <translation>«%1»: محفوظ كما هو على الموقع تمامًا</translation>
    </message>
</context>
<context>
    <name>ui::SpellMenu</name>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Add to my dictionary</source>
        <translation>إضافة إلى قاموسي</translation>
    </message>
    <message>
        <source>Add to the newsroom&apos;s dictionary</source>
        <translation>إضافة إلى قاموس غرفة الأخبار</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>Language of this paragraph</source>
        <translation>لغة هذه الفقرة</translation>
    </message>
    <message>
        <source>As the story</source>
        <translation>كالخبر</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Everything you wrote is on this computer&apos;s disk. Press to keep a version.</source>
        <translation>كل ما كتبته محفوظ على قرص هذا الحاسوب. اضغط للاحتفاظ بنسخة.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved: %1 %2</source>
        <translation>لم يُحفظ: %1 %2</translation>
    </message>
    <message>
        <source>no dictionary, spelling not checked</source>
        <translation>لا قاموس، الإملاء غير مدقق</translation>
    </message>
    <message numerus="yes">
        <source>%n spelling</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأً</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>spelling fine</source>
        <translation>الإملاء سليم</translation>
    </message>
    <message>
        <source>Add a dictionary for this language</source>
        <translation>إضافة قاموس لهذه اللغة</translation>
    </message>
    <message>
        <source>Language and dictionaries</source>
        <translation>اللغة والقواميس</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>العمل دون اتصال</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>desks as of %1</source>
        <translation>الأقسام حتى %1</translation>
    </message>
    <message>
        <source>Go online again: what waits in the outbox is sent</source>
        <translation>اتصل من جديد: يُرسل ما ينتظر في الصادر</translation>
    </message>
    <message>
        <source>Work offline: nothing is sent until you go online again</source>
        <translation>العمل دون اتصال: لا يُرسل شيء حتى تتصل من جديد</translation>
    </message>
    <message>
        <source>Outbox empty</source>
        <translation>صندوق الصادر فارغ</translation>
    </message>
    <message numerus="yes">
        <source>Outbox: %n need(s) you</source>
        <translation>
            <numerusform>الصادر: لا شيء يحتاجك</numerusform>
            <numerusform>الصادر: واحد يحتاجك</numerusform>
            <numerusform>الصادر: اثنان يحتاجانك</numerusform>
            <numerusform>الصادر: %Ln تحتاجك</numerusform>
            <numerusform>الصادر: %Ln يحتاجك</numerusform>
            <numerusform>الصادر: %Ln يحتاجك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outbox: %n on the way</source>
        <translation>
            <numerusform>الصادر: لا شيء في الطريق</numerusform>
            <numerusform>الصادر: واحد في الطريق</numerusform>
            <numerusform>الصادر: اثنان في الطريق</numerusform>
            <numerusform>الصادر: %Ln في الطريق</numerusform>
            <numerusform>الصادر: %Ln في الطريق</numerusform>
            <numerusform>الصادر: %Ln في الطريق</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>عرض صندوق الصادر</translation>
    </message>
    <message>
        <source>Online · texts first</source>
        <translation>متصل · النصوص أولًا</translation>
    </message>
    <message>
        <source>Metered · pictures wait</source>
        <translation>محسوب الاستهلاك · الصور تنتظر</translation>
    </message>
    <message>
        <source>Metered · everything waits</source>
        <translation>محسوب الاستهلاك · كل شيء ينتظر</translation>
    </message>
</context>
<context>
    <name>ui::StoryActs</name>
    <message>
        <source>This is the copy. It is a draft of its own.</source>
        <translation>هذه هي النسخة المطابقة، وهي مسودة مستقلة.</translation>
    </message>
    <message>
        <source>Moved %1 to the bin.</source>
        <translation>نُقل إلى سلة المحذوفات: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>إفراغ سلة المحذوفات</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>On its way to %1. You can go on writing.</source>
        <translation>في الطريق إلى %1. يمكنك متابعة الكتابة.</translation>
    </message>
    <message>
        <source>It goes to %1 as soon as there is a connection.</source>
        <translation>يُرسل إلى %1 حالما يتوفر اتصال.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Saved on %1 as a draft.</source>
        <translation>حُفظ على %1 كمسودة.</translation>
    </message>
    <message>
        <source>Submitted to %1</source>
        <translation>أُرسل إلى %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>“%1” needs you before it can go on.</source>
        <translation>«%1» يحتاج إليك ليتابع.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>The site altered it; beside the story it says where.</source>
        <translation>غيّره الموقع؛ بجانب الخبر بيان مواضع التغيير.</translation>
    </message>
    <message>
        <source>Published on %1: %2</source>
        <comment>name of the site, place there</comment>
        <translation>نُشر على %1: %2</translation>
    </message>
    <message>
        <source>Scheduled on %1: %2</source>
        <comment>name of the site, place there</comment>
        <translation>تمت جدولته على %1: %2</translation>
    </message>
    <message>
        <source>On its way to %1.</source>
        <translation>في الطريق إلى %1.</translation>
    </message>
    <message>
        <source>Public on %1 in %2.</source>
        <comment>name of the site, a time such as 8 s</comment>
        <translation>يصير عامًّا على %1 بعد %2.</translation>
    </message>
    <message>
        <source>Taken back. Readers have seen nothing of it.</source>
        <translation>سُحب. لم يرَ القرّاء منه شيئًا.</translation>
    </message>
    <message>
        <source>Too late: it is becoming public at this moment.</source>
        <translation>فات الأوان: يصير عامًّا في هذه اللحظة.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>what readers were seen to get, headline</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>live at a time, name of the site, place there</comment>
        <translation>%1 على %2: %3</translation>
    </message>
    <message>
        <source>The embargo is lifted. Nothing was sent yet.</source>
        <translation>رُفع الحظر. لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>It leaves when the embargo ends, %1.</source>
        <translation>يُرسل حين ينتهي الحظر، %1.</translation>
    </message>
    <message>
        <source>Off %1 in %2.</source>
        <comment>no longer for readers; name of the site, a time such as 8 s</comment>
        <translation>يُزال من %1 بعد %2.</translation>
    </message>
    <message>
        <source>Taken back. Readers find the story as before.</source>
        <translation>تم التراجع. يجد القرّاء الخبر كما كان.</translation>
    </message>
    <message>
        <source>Too late: it is being taken off at this moment.</source>
        <translation>فات الأوان: تجري إزالته في هذه اللحظة.</translation>
    </message>
    <message>
        <source>Taken off %1; it is a draft there.</source>
        <translation>أُزيل من %1؛ وهو مسودة هناك.</translation>
    </message>
    <message>
        <source>Withdrawn on %1: %2 says so.</source>
        <comment>name of the site, place there</comment>
        <translation>سُحب على %1: يبيّن ذلك %2.</translation>
    </message>
    <message>
        <source>Withdrawn from %1; it is in the trash there.</source>
        <translation>سُحب من %1؛ وهو في سلة المحذوفات هناك.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>gone since a time, headline</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>The command after publishing to %1 failed. Settings of the site: “Try it” shows what it says.</source>
        <translation>أخفق الأمر بعد النشر على %1. إعدادات الموقع: «تجربة» تعرض ما يقوله.</translation>
    </message>
    <message>
        <source>On its way. You can go on writing.</source>
        <translation>في الطريق. يمكنك متابعة الكتابة.</translation>
    </message>
    <message>
        <source>%1 are on their way. You can go on writing.</source>
        <comment>a number</comment>
        <translation>في الطريق: %1. يمكنك متابعة الكتابة.</translation>
    </message>
    <message>
        <source>Too late for some: they are public, or becoming so at this moment.</source>
        <translation>فات الأوان لبعضها: هي عامة، أو تصير كذلك في هذه اللحظة.</translation>
    </message>
    <message>
        <source>What was still to be sent of it was called off.</source>
        <translation>أُلغي ما كان لا يزال يُنتظر إرساله منه.</translation>
    </message>
    <message>
        <source>Too late to call off: it is becoming public at this moment. Undo, then take it off the site.</source>
        <translation>فات أوان الإلغاء: إنه يُنشر في هذه اللحظة. تراجع، ثم أزله من الموقع.</translation>
    </message>
    <message>
        <source>It is back. It is not sent by itself: publish it again.</source>
        <translation>عاد. لا يُرسل من تلقاء نفسه: انشره من جديد.</translation>
    </message>
    <message>
        <source>On %1, where it is set to private: readers do not get it.</source>
        <translation>على %1، لكنه مضبوط هناك على أنه خاص: لا يصل إلى القراء.</translation>
    </message>
    <message>
        <source>Delete all stories in the bin for good?</source>
        <translation>أتريد حذف كل أخبار سلة المحذوفات نهائيًا؟</translation>
    </message>
    <message>
        <source>This cannot be undone. Copies on sites stay where they are.</source>
        <translation>لا رجعة في هذا. تبقى النسخ على المواقع حيث هي.</translation>
    </message>
</context>
<context>
    <name>ui::StoryCopies</name>
    <message>
        <source>Story</source>
        <translation>الخبر</translation>
    </message>
    <message>
        <source>Saving works again. Everything you wrote is on this computer&apos;s disk.</source>
        <translation>عاد الحفظ إلى العمل. كل ما كتبته محفوظ على قرص هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>حفظ نسخة في مكان آخر</translation>
    </message>
    <message>
        <source>Page that any browser shows (*.html);;Standfirst story (*.standfirst)</source>
        <translation>صفحة يعرضها أي متصفح (*.html);;خبر Standfirst (*.standfirst)</translation>
    </message>
    <message>
        <source>A copy of the story is in %1</source>
        <translation>نسخة من الخبر في %1</translation>
    </message>
    <message>
        <source>Open a story copy</source>
        <translation>فتح نسخة خبر من ملف</translation>
    </message>
    <message>
        <source>Copies of stories (*.html *.htm *.standfirst);;All files (*)</source>
        <translation>نسخ الأخبار (*.html *.htm *.standfirst);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The story is here again.</source>
        <translation>عاد الخبر إلى هنا.</translation>
    </message>
    <message>
        <source>The story is here already: this is the copy, a draft of its own.</source>
        <translation>الخبر موجود هنا من قبل: هذه هي النسخة المطابقة، وهي مسودة مستقلة.</translation>
    </message>
    <message numerus="yes">
        <source>A copy of the story is in %1. %n picture(s) of it are not on this computer and not in the copy.</source>
        <translation>
            <numerusform>نسخة من الخبر في %1. لا تنقصها أي صورة.</numerusform>
            <numerusform>نسخة من الخبر في %1. صورة واحدة منه ليست على هذا الحاسوب ولا في النسخة.</numerusform>
            <numerusform>نسخة من الخبر في %1. صورتان منه ليستا على هذا الحاسوب ولا في النسخة.</numerusform>
            <numerusform>نسخة من الخبر في %1. %Ln صور منه ليست على هذا الحاسوب ولا في النسخة.</numerusform>
            <numerusform>نسخة من الخبر في %1. %Ln صورة منه ليست على هذا الحاسوب ولا في النسخة.</numerusform>
            <numerusform>نسخة من الخبر في %1. %Ln صورة منه ليست على هذا الحاسوب ولا في النسخة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The story is here. %n picture(s) of it were not in the copy and are not on this computer.</source>
        <translation>
            <numerusform>الخبر هنا. لا تنقصه أي صورة.</numerusform>
            <numerusform>الخبر هنا. صورة واحدة منه لم تكن في النسخة وليست على هذا الحاسوب.</numerusform>
            <numerusform>الخبر هنا. صورتان منه لم تكونا في النسخة وليستا على هذا الحاسوب.</numerusform>
            <numerusform>الخبر هنا. %Ln صور منه لم تكن في النسخة وليست على هذا الحاسوب.</numerusform>
            <numerusform>الخبر هنا. %Ln صورة منه لم تكن في النسخة وليست على هذا الحاسوب.</numerusform>
            <numerusform>الخبر هنا. %Ln صورة منه لم تكن في النسخة وليست على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is for going on with the story elsewhere: in it are your notes to the desk too, which readers do not see.</source>
        <translation>النسخة لمتابعة العمل على الخبر في مكان آخر: فيها أيضًا ملاحظاتك للقسم، التي لا يراها القرّاء.</translation>
    </message>
    <message>
        <source>The copy is for going on with the story elsewhere: in it are the pictures as they were before they were cut too, which readers do not see.</source>
        <translation>النسخة لمتابعة العمل على الخبر في مكان آخر: فيها أيضًا الصور كما كانت قبل قصها، التي لا يراها القرّاء.</translation>
    </message>
    <message>
        <source>The copy is for going on with the story elsewhere: in it are your notes to the desk too, and the pictures as they were before they were cut, which readers do not see.</source>
        <translation>النسخة لمتابعة العمل على الخبر في مكان آخر: فيها أيضًا ملاحظاتك للقسم والصور كما كانت قبل قصها، وهي أشياء لا يراها القرّاء.</translation>
    </message>
    <message>
        <source>Without originals and notes to the desk</source>
        <translation>بلا الصور الأصلية والملاحظات للقسم</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>اختيار المكان…</translation>
    </message>
</context>
<context>
    <name>ui::StoryEdit</name>
    <message>
        <source>Story</source>
        <translation>الخبر</translation>
    </message>
</context>
<context>
    <name>ui::StoryList</name>
    <message>
        <source>Search stories</source>
        <translation>البحث في الأخبار</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>الأخبار</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No story here has these words. Part of a word is enough.</source>
        <translation>لا خبر هنا فيه هذه الكلمات. يكفي جزء من الكلمة.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>خبر جديد</translation>
    </message>
    <message>
        <source>Nothing assigned to you</source>
        <translation>لا شيء مسند إليك</translation>
    </message>
    <message>
        <source>Stories that somebody hands to you will be here.</source>
        <translation>ستكون هنا الأخبار التي تُسند إليك.</translation>
    </message>
    <message>
        <source>No stories at this desk</source>
        <translation>لا أخبار في هذا القسم</translation>
    </message>
    <message>
        <source>Stories whose desk this is will be here.</source>
        <translation>ستكون هنا أخبار هذا القسم.</translation>
    </message>
    <message>
        <source>This queue is empty</source>
        <translation>هذه القائمة فارغة</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>سلة المحذوفات فارغة</translation>
    </message>
    <message>
        <source>Deleted stories stay here until you empty the bin.</source>
        <translation>تبقى الأخبار المحذوفة هنا حتى تُفرغ السلة.</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>لا أخبار بعد</translation>
    </message>
    <message>
        <source>What you write will be here.</source>
        <translation>سيكون هنا ما تكتبه.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>إفراغ سلة المحذوفات…</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>نقل إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Go to my stories</source>
        <translation>الانتقال إلى أخباري</translation>
    </message>
</context>
<context>
    <name>ui::StoryListDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>بلا قسم</translation>
    </message>
</context>
<context>
    <name>ui::StoryListModel</name>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>ui::StoryPage</name>
    <message>
        <source>Replace in all stories</source>
        <translation>استبدال في كل الأخبار</translation>
    </message>
    <message>
        <source>Edit picture</source>
        <translation>تحرير الصورة</translation>
    </message>
</context>
<context>
    <name>ui::StorySession</name>
    <message>
        <source>The version is back. Undo brings the other text again.</source>
        <translation>عادت النسخة. التراجع يعيد النص الآخر.</translation>
    </message>
    <message>
        <source>The last words typed into this story could not be read back. Everything before them is here.</source>
        <translation>تعذّرت استعادة آخر كلمات كُتبت في هذا الخبر. كل ما قبلها موجود هنا.</translation>
    </message>
    <message>
        <source>Change of desk</source>
        <translation>تغيير القسم</translation>
    </message>
    <message>
        <source>Change of language</source>
        <translation>تغيير اللغة</translation>
    </message>
    <message>
        <source>A version is kept. Versions lists it.</source>
        <translation>حُفظت نسخة، تجدها في النسخ.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>The site&apos;s text is on the page. Undo brings yours again.</source>
        <translation>نص الموقع على الصفحة. التراجع يعيد نصك.</translation>
    </message>
    <message>
        <source>The site&apos;s form is on the page. Undo brings yours again.</source>
        <translation>صيغة الموقع على الصفحة. التراجع يعيد صيغتك.</translation>
    </message>
    <message>
        <source>What was changed on the site is on the page. Undo brings yours again.</source>
        <translation>ما تغيّر على الموقع على الصفحة. التراجع يعيد نصك.</translation>
    </message>
    <message>
        <source>Lift the embargo</source>
        <translation>رفع الحظر</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصويب</translation>
    </message>
</context>
<context>
    <name>ui::StoryTab</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Insert desk attribution</source>
        <translation>إدراج عبارة القسم</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>موعد النشر</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>حظر النشر</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>الصورة الرئيسية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>على الموقع</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Add a subject</source>
        <translation>إضافة موضوع</translation>
    </message>
    <message>
        <source>At once, when published</source>
        <translation>فورًا عند النشر</translation>
    </message>
    <message>
        <source>Language of the story</source>
        <translation>لغة الخبر</translation>
    </message>
    <message>
        <source>Change desk</source>
        <translation>تغيير القسم</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>تغيير الوسوم</translation>
    </message>
    <message>
        <source>Change credits</source>
        <translation>تغيير المصادر</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>تغيير اللغة</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>تغيير العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>Change subjects</source>
        <translation>تغيير المواضيع</translation>
    </message>
    <message>
        <source>Change hour of publication</source>
        <translation>تغيير موعد النشر</translation>
    </message>
    <message>
        <source>Change embargo</source>
        <translation>تغيير الحظر</translation>
    </message>
    <message>
        <source>New on the site: %1</source>
        <translation>جديد على الموقع: %1</translation>
    </message>
    <message>
        <source>No tags yet. Type one and press Enter: readers find related stories by them.</source>
        <translation>لا وسوم بعد. اكتب وسمًا واضغط Enter: بها يجد القرّاء الأخبار ذات الصلة.</translation>
    </message>
    <message>
        <source>Also goes to</source>
        <translation>يُنشر أيضًا على</translation>
    </message>
</context>
<context>
    <name>ui::SymbolPopover</name>
    <message>
        <source>Opening quotation mark</source>
        <translation>علامة اقتباس فاتحة</translation>
    </message>
    <message>
        <source>Closing quotation mark</source>
        <translation>علامة اقتباس خاتمة</translation>
    </message>
    <message>
        <source>Opening single quotation mark</source>
        <translation>علامة اقتباس مفردة فاتحة</translation>
    </message>
    <message>
        <source>Apostrophe, closing single quotation mark</source>
        <translation>فاصلة عليا، علامة اقتباس مفردة خاتمة</translation>
    </message>
    <message>
        <source>Low quotation mark</source>
        <translation>علامة اقتباس سفلية</translation>
    </message>
    <message>
        <source>Low single quotation mark</source>
        <translation>علامة اقتباس مفردة سفلية</translation>
    </message>
    <message>
        <source>Opening guillemet</source>
        <translation>مزدوج فاتح</translation>
    </message>
    <message>
        <source>Closing guillemet</source>
        <translation>مزدوج خاتم</translation>
    </message>
    <message>
        <source>Opening single guillemet</source>
        <translation>مزدوج مفرد فاتح</translation>
    </message>
    <message>
        <source>Closing single guillemet</source>
        <translation>مزدوج مفرد خاتم</translation>
    </message>
    <message>
        <source>En dash</source>
        <translation>شرطة متوسطة</translation>
    </message>
    <message>
        <source>Em dash</source>
        <translation>شرطة طويلة</translation>
    </message>
    <message>
        <source>No-break hyphen</source>
        <translation>واصلة غير فاصلة</translation>
    </message>
    <message>
        <source>Ellipsis</source>
        <translation>علامة حذف</translation>
    </message>
    <message>
        <source>Middle dot</source>
        <translation>نقطة وسطى</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>نقطة تعداد</translation>
    </message>
    <message>
        <source>Section sign</source>
        <translation>علامة القسم</translation>
    </message>
    <message>
        <source>Paragraph sign</source>
        <translation>علامة الفقرة</translation>
    </message>
    <message>
        <source>Dagger</source>
        <translation>خنجر</translation>
    </message>
    <message>
        <source>Degree sign</source>
        <translation>علامة الدرجة</translation>
    </message>
    <message>
        <source>No-break space</source>
        <translation>مسافة غير فاصلة</translation>
    </message>
    <message>
        <source>Narrow no-break space</source>
        <translation>مسافة ضيقة غير فاصلة</translation>
    </message>
    <message>
        <source>Thin space</source>
        <translation>مسافة رفيعة</translation>
    </message>
    <message>
        <source>Soft hyphen</source>
        <translation>واصلة لينة</translation>
    </message>
    <message>
        <source>Zero-width non-joiner</source>
        <translation>فاصل بلا عرض (ZWNJ)</translation>
    </message>
    <message>
        <source>Zero-width joiner</source>
        <translation>واصل بلا عرض (ZWJ)</translation>
    </message>
    <message>
        <source>Left-to-right mark</source>
        <translation>علامة من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Right-to-left mark</source>
        <translation>علامة من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>يورو</translation>
    </message>
    <message>
        <source>Pound</source>
        <translation>جنيه</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>ين</translation>
    </message>
    <message>
        <source>Rupee</source>
        <translation>روبية</translation>
    </message>
    <message>
        <source>Rouble</source>
        <translation>روبل</translation>
    </message>
    <message>
        <source>Lira</source>
        <translation>ليرة</translation>
    </message>
    <message>
        <source>Rial</source>
        <translation>ريال</translation>
    </message>
    <message>
        <source>Arrow to the left</source>
        <translation>سهم إلى اليسار</translation>
    </message>
    <message>
        <source>Arrow to the right</source>
        <translation>سهم إلى اليمين</translation>
    </message>
    <message>
        <source>Arrow up</source>
        <translation>سهم إلى أعلى</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <translation>سهم إلى أسفل</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>ضرب</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>قسمة</translation>
    </message>
    <message>
        <source>Plus or minus</source>
        <translation>زائد أو ناقص</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نحو</translation>
    </message>
    <message>
        <source>One half</source>
        <translation>نصف</translation>
    </message>
    <message>
        <source>One quarter</source>
        <translation>ربع</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>Arabic comma</source>
        <translation>فاصلة عربية</translation>
    </message>
    <message>
        <source>Arabic semicolon</source>
        <translation>فاصلة منقوطة عربية</translation>
    </message>
    <message>
        <source>Arabic question mark</source>
        <translation>علامة استفهام عربية</translation>
    </message>
    <message>
        <source>Arabic percent sign</source>
        <translation>علامة نسبة مئوية عربية</translation>
    </message>
    <message>
        <source>Arabic decimal separator</source>
        <translation>فاصلة عشرية عربية</translation>
    </message>
    <message>
        <source>Arabic thousands separator</source>
        <translation>فاصل آلاف عربي</translation>
    </message>
    <message>
        <source>Heh with yeh above</source>
        <translation>هاء فوقها ياء</translation>
    </message>
    <message>
        <source>Hamza</source>
        <translation>همزة</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Quotes and dashes</source>
        <translation>علامات الاقتباس والشرطات</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>المسافات</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملات</translation>
    </message>
    <message>
        <source>Arrows and mathematics</source>
        <translation>الأسهم والرياضيات</translation>
    </message>
    <message>
        <source>Persian and Arabic</source>
        <translation>الفارسية والعربية</translation>
    </message>
</context>
<context>
    <name>ui::TableEditor</name>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>عمود</translation>
    </message>
    <message>
        <source>Alignment of the column</source>
        <translation>محاذاة العمود</translation>
    </message>
    <message>
        <source>As the text</source>
        <translation>كالنص</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>في البداية</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>في الوسط</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>في النهاية</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>إزالة الجدول</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>الخلايا</translation>
    </message>
    <message>
        <source>Caption of the table</source>
        <translation>تعليق الجدول</translation>
    </message>
    <message>
        <source>First row is the head</source>
        <translation>الصف الأول رأس الجدول</translation>
    </message>
    <message>
        <source>First column is the head</source>
        <translation>العمود الأول رأس الصفوف</translation>
    </message>
    <message>
        <source>Add row above</source>
        <translation>إضافة صف فوق</translation>
    </message>
    <message>
        <source>Add row below</source>
        <translation>إضافة صف تحت</translation>
    </message>
    <message>
        <source>Move row up</source>
        <translation>نقل الصف إلى أعلى</translation>
    </message>
    <message>
        <source>Move row down</source>
        <translation>نقل الصف إلى أسفل</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>حذف الصف</translation>
    </message>
    <message>
        <source>Add column before</source>
        <translation>إضافة عمود قبل هذا</translation>
    </message>
    <message>
        <source>Add column after</source>
        <translation>إضافة عمود بعد هذا</translation>
    </message>
    <message>
        <source>Move column towards the start</source>
        <translation>نقل العمود نحو البداية</translation>
    </message>
    <message>
        <source>Move column towards the end</source>
        <translation>نقل العمود نحو النهاية</translation>
    </message>
    <message>
        <source>Delete column</source>
        <translation>حذف العمود</translation>
    </message>
</context>
<context>
    <name>ui::TablePicker</name>
    <message>
        <source>Size of the new table</source>
        <translation>حجم الجدول الجديد</translation>
    </message>
    <message>
        <source>%1 rows × %2 columns</source>
        <translation>%1 × %2 (صفوف × أعمدة)</translation>
    </message>
</context>
<context>
    <name>ui::TagChip</name>
    <message>
        <source>%1, take off</source>
        <translation>%1، إزالة</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
</context>
<context>
    <name>ui::Toast</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>New story</source>
        <translation>خبر جديد</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Language of new stories</source>
        <translation>لغة الأخبار الجديدة</translation>
    </message>
    <message>
        <source>New story (%1)</source>
        <translation>خبر جديد (%1)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Write + Preview</source>
        <translation>كتابة + معاينة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Add your site…</source>
        <translation>أضف موقعك…</translation>
    </message>
    <message>
        <source>Sites…</source>
        <translation>المواقع…</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>لا موقع</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>الموقع: %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
</context>
<context>
    <name>ui::TranslateSheet</name>
    <message>
        <source>Translate the story</source>
        <translation>ترجمة الخبر</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>لغة الترجمة</translation>
    </message>
    <message>
        <source>A story of its own begins with the words of this one, with its pictures, desk and tags. Both know of each other and can go out together.</source>
        <translation>يبدأ خبر مستقل بكلمات هذا الخبر، مع صوره وقسمه ووسومه. يعرف كل منهما الآخر، ويمكن نشرهما معًا.</translation>
    </message>
    <message>
        <source>Begin the translation</source>
        <translation>بدء الترجمة</translation>
    </message>
</context>
<context>
    <name>ui::UpgradeSheet</name>
    <message>
        <source>Your library is being brought up to date</source>
        <translation>جارٍ تحديث مكتبتك</translation>
    </message>
    <message>
        <source>This Standfirst is newer than the one that wrote your stories. It happens once, and you can start writing as soon as it is done.</source>
        <translation>هذا الإصدار من Standfirst أحدث من الذي كتب أخبارك. يحدث ذلك مرة واحدة، ويمكنك بدء الكتابة حالما ينتهي.</translation>
    </message>
    <message>
        <source>How much of the library is copied</source>
        <translation>ما نُسخ من المكتبة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Your stories stay as they are; the next start begins anew</source>
        <translation>تبقى أخبارك كما هي؛ ويبدأ التشغيل التالي من جديد</translation>
    </message>
    <message>
        <source>First a copy of the old library is made, which is kept beside the new one.</source>
        <translation>تُنشأ أولًا نسخة من المكتبة القديمة، تُحفظ بجانب الجديدة.</translation>
    </message>
    <message>
        <source>%1 %2 of %3.</source>
        <translation>%1 %2 من %3.</translation>
    </message>
    <message>
        <source>The copy of the old library is kept. Now the new one is being made ready.</source>
        <translation>حُفظت نسخة المكتبة القديمة. يجري الآن إعداد الجديدة.</translation>
    </message>
</context>
<context>
    <name>ui::VersionSheet</name>
    <message>
        <source>This version</source>
        <translation>هذه النسخة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 · %2 (%3 than now) · %4</source>
        <comment>when · 640 words (32 more words than now) · 2 paragraphs differ</comment>
        <translation>%1 · %2 (%3 عن الآن) · %4</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>الرجوع إلى هذه النسخة</translation>
    </message>
    <message>
        <source>The text as it is now is kept as a version first, and Undo brings it back.</source>
        <translation>يُحفظ النص الحالي نسخةً أولًا، والتراجع يعيده.</translation>
    </message>
</context>
<context>
    <name>ui::VersionsTab</name>
    <message>
        <source>Save a version now</source>
        <translation>حفظ نسخة الآن</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>عرضها…</translation>
    </message>
    <message>
        <source>Versions of this story</source>
        <translation>نسخ هذا الخبر</translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>لا نسخ بعد</translation>
    </message>
    <message>
        <source>Everything you write is saved by itself. A version is a point you can go back to.</source>
        <translation>كل ما تكتبه يُحفظ تلقائيًا. النسخة نقطة يمكنك الرجوع إليها.</translation>
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
        <translation>خبر جديد</translation>
    </message>
    <message>
        <source>Keep a version</source>
        <translation>الاحتفاظ بنسخة</translation>
    </message>
    <message>
        <source>Duplicate story</source>
        <translation>تكرار الخبر</translation>
    </message>
    <message>
        <source>Move story to bin</source>
        <translation>نقل الخبر إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Restore story from bin</source>
        <translation>استعادة الخبر من السلة</translation>
    </message>
    <message>
        <source>Add your site…</source>
        <translation>أضف موقعك…</translation>
    </message>
    <message>
        <source>Sites…</source>
        <translation>المواقع…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Find stories</source>
        <translation>إيجاد الأخبار</translation>
    </message>
    <message>
        <source>Do anything by name…</source>
        <translation>تنفيذ أي أمر باسمه…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>نشر…</translation>
    </message>
    <message>
        <source>Save to site as draft</source>
        <translation>حفظ على الموقع كمسودة</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>جدولة…</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>إرسال للمراجعة</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Open on the site</source>
        <translation>فتح على الموقع</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Write and preview</source>
        <translation>كتابة ومعاينة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>Story list</source>
        <translation>قائمة الأخبار</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>ألوان النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>الانتقال إلى النص</translation>
    </message>
    <message>
        <source>Go to the stories</source>
        <translation>الانتقال إلى الأخبار</translation>
    </message>
    <message>
        <source>Go to the sidebar</source>
        <translation>الانتقال إلى الشريط الجانبي</translation>
    </message>
    <message>
        <source>Go to the inspector</source>
        <translation>الانتقال إلى لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Add dictionary…</source>
        <translation>إضافة قاموس…</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>العمل دون اتصال</translation>
    </message>
    <message>
        <source>Read desks and tags again</source>
        <translation>إعادة قراءة الأقسام والوسوم</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About Standfirst</source>
        <translation>حول Standfirst</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>حفظ نسخة في مكان آخر…</translation>
    </message>
    <message>
        <source>Open a story copy…</source>
        <translation>فتح نسخة خبر من ملف…</translation>
    </message>
    <message>
        <source>Open from the site…</source>
        <translation>فتح من الموقع…</translation>
    </message>
    <message>
        <source>Open document…</source>
        <translation>فتح مستند…</translation>
    </message>
    <message>
        <source>Save as document…</source>
        <translation>حفظ كمستند…</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>تصدير PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Find in all stories…</source>
        <translation>بحث في كل الأخبار…</translation>
    </message>
    <message>
        <source>Replace in all stories…</source>
        <translation>استبدال في كل الأخبار…</translation>
    </message>
    <message>
        <source>Lift the embargo…</source>
        <translation>رفع الحظر…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>تصويب…</translation>
    </message>
    <message>
        <source>Take off the site…</source>
        <translation>إزالة من الموقع…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Log of the story…</source>
        <translation>سجل الخبر…</translation>
    </message>
    <message>
        <source>Translate into…</source>
        <translation>ترجمة إلى…</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>الشبكة…</translation>
    </message>
    <message>
        <source>Font and size of the page…</source>
        <translation>خط الصفحة وحجمه…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
</context>
<context>
    <name>ui::WithdrawSheet</name>
    <message>
        <source>Take the story off the site</source>
        <translation>إزالة الخبر من الموقع</translation>
    </message>
    <message>
        <source>Withdraw the story</source>
        <translation>سحب الخبر</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>The page stays and says so</source>
        <translation>تبقى الصفحة وتبيّن ذلك</translation>
    </message>
    <message>
        <source>The page goes</source>
        <translation>تُزال الصفحة</translation>
    </message>
    <message>
        <source>Headline that readers then see: %1</source>
        <translation>العنوان الذي يراه القرّاء بعد ذلك: %1</translation>
    </message>
    <message>
        <source>What the page says</source>
        <translation>ما تقوله الصفحة</translation>
    </message>
    <message>
        <source>Reason, if you like. It stands in the log of the story; readers do not see it.</source>
        <translation>السبب، إن شئت. يُذكر في سجل الخبر، ولا يراه القرّاء.</translation>
    </message>
    <message>
        <source>Reason, for the log</source>
        <translation>السبب، للسجل</translation>
    </message>
    <message>
        <source>Time to take it back</source>
        <translation>مهلة التراجع</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>After %1; until then it can be undone</source>
        <comment>a time such as 20 s</comment>
        <translation>بعد %1؛ وحتى ذلك الحين يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Readers get it no longer. It is a draft on %1 and can be published again at the same address.</source>
        <translation>لا يعود يصل إلى القرّاء. يصير مسودة على %1 ويمكن نشره من جديد على العنوان نفسه.</translation>
    </message>
    <message>
        <source>It does not go out at its hour. It is a draft on %1.</source>
        <translation>لا يُنشر في موعده. يصير مسودة على %1.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>The story&apos;s text is taken from readers, and at its address they find this. Here the whole text stays, and it can be published again.</source>
        <translation>يُحجب نص الخبر عن القرّاء، ويجدون هذا على عنوانه. يبقى النص كاملًا هنا، ويمكن نشره من جديد.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Its page goes into the trash of %1. Here the whole text stays, and it can be published again at the same address.</source>
        <translation>تنتقل صفحته إلى سلة محذوفات %1. يبقى النص كاملًا هنا، ويمكن نشره من جديد على العنوان نفسه.</translation>
    </message>
    <message>
        <source>Reason: it is needed for the log of the story; readers do not see it.</source>
        <translation>السبب: مطلوب لسجل الخبر؛ ولا يراه القراء.</translation>
    </message>
</context>
<context>
    <name>ui::WritingActions</name>
    <message>
        <source>Quotes and dashes of the language while typing</source>
        <translation>علامات الاقتباس والشرطات بحسب اللغة أثناء الكتابة</translation>
    </message>
    <message>
        <source>Signs such as ## and ** make headings and bold</source>
        <translation>علامات مثل ## و** تصنع عناوين فرعية وخطًا عريضًا</translation>
    </message>
    <message>
        <source>Straight quotes</source>
        <translation>علامات اقتباس مستقيمة</translation>
    </message>
    <message>
        <source>Zero-width non-joiner</source>
        <translation>فاصل بلا عرض (ZWNJ)</translation>
    </message>
    <message>
        <source>Find in the story…</source>
        <translation>البحث في الخبر…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>بحث واستبدال…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>إيجاد التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>إيجاد السابق</translation>
    </message>
    <message>
        <source>Next TK or [?]</source>
        <translation>‏TK أو [?] التالي</translation>
    </message>
    <message>
        <source>Type digits as the keyboard has them</source>
        <translation>الأرقام كما في لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Type Latin digits: 123</source>
        <translation>أرقام لاتينية: 123</translation>
    </message>
    <message>
        <source>Type Persian digits: ۱۲۳</source>
        <translation>أرقام فارسية: ۱۲۳</translation>
    </message>
    <message>
        <source>Type Arabic digits: ١٢٣</source>
        <translation>أرقام عربية: ١٢٣</translation>
    </message>
    <message>
        <source>CAPITALS</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>أحرف صغيرة</translation>
    </message>
    <message>
        <source>Capitals as in a Headline</source>
        <translation>أحرف كبيرة كما في العناوين</translation>
    </message>
    <message>
        <source>Capitals as in a sentence</source>
        <translation>أحرف كبيرة كما في الجملة</translation>
    </message>
    <message>
        <source>Digits to Latin: 123</source>
        <translation>الأرقام إلى لاتينية: 123</translation>
    </message>
    <message>
        <source>Digits to Persian: ۱۲۳</source>
        <translation>الأرقام إلى فارسية: ۱۲۳</translation>
    </message>
    <message>
        <source>Digits to Arabic: ١٢٣</source>
        <translation>الأرقام إلى عربية: ١٢٣</translation>
    </message>
    <message>
        <source>Insert or turn into…</source>
        <translation>إدراج أو تحويل إلى…</translation>
    </message>
    <message>
        <source>Symbol…</source>
        <translation>رمز…</translation>
    </message>
    <message>
        <source>Link to one of our stories…</source>
        <translation>رابط إلى أحد أخبارنا…</translation>
    </message>
    <message>
        <source>Attribution of the desk</source>
        <translation>عبارة القسم</translation>
    </message>
    <message>
        <source>Snippets…</source>
        <translation>النصوص الجاهزة…</translation>
    </message>
    <message>
        <source>Signs for spaces and line ends</source>
        <translation>علامات للمسافات ونهايات الأسطر</translation>
    </message>
    <message>
        <source>One paragraph at a time</source>
        <translation>فقرة واحدة في كل مرة</translation>
    </message>
    <message>
        <source>Keep the line at the middle</source>
        <translation>إبقاء السطر في الوسط</translation>
    </message>
    <message>
        <source>Look up titles of embeds</source>
        <translation>جلب عناوين المحتوى المضمّن</translation>
    </message>
    <message>
        <source>Boilerplate of the desk</source>
        <translation>النص الثابت للقسم</translation>
    </message>
    <message>
        <source>Other capitals</source>
        <translation>تبديل حالة الأحرف</translation>
    </message>
</context>
</TS>
