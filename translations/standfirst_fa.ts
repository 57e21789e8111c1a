<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>BlockSaid</name>
    <message>
        <source>Kicker</source>
        <translation>روتیتر</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>تیتر</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>لید</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>نام نویسنده</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>محل و تاریخ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a card is; its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>%1. It has no alternative text</source>
        <comment>a picture and its caption</comment>
        <translation>%1. متن جایگزین ندارد</translation>
    </message>
    <message>
        <source>Table, rows: %1, columns: %2</source>
        <comment>two numbers</comment>
        <translation>جدول، ردیف‌ها: %1، ستون‌ها: %2</translation>
    </message>
    <message>
        <source>Gallery, %1</source>
        <comment>how many pictures</comment>
        <translation>گالری، %1</translation>
    </message>
    <message>
        <source>From another site</source>
        <translation>از سایتی دیگر</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>جداکننده</translation>
    </message>
    <message>
        <source>A block of the site, kept as it is</source>
        <translation>بلوکی از سایت که همان‌گونه که هست نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>Text that is too long to write in</source>
        <translation>متنی که برای نوشتن در آن بیش از اندازه بلند است</translation>
    </message>
    <message>
        <source>Heading, level %1</source>
        <translation>میان‌تیتر، سطح %1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>نقل‌قول</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>نقل‌قول برجسته</translation>
    </message>
    <message>
        <source>Source of a quote</source>
        <translation>گویندهٔ نقل‌قول</translation>
    </message>
    <message>
        <source>Item of a numbered list</source>
        <translation>موردی از فهرست شماره‌دار</translation>
    </message>
    <message>
        <source>Item of a list</source>
        <translation>موردی از فهرست</translation>
    </message>
    <message>
        <source>Lines of code</source>
        <translation>سطرهای کد</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>پانویس</translation>
    </message>
    <message>
        <source>Note to the desk, not published</source>
        <translation>یادداشت برای میز، منتشر نمی‌شود</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>%1. Enter opens it.</source>
        <comment>what a card is</comment>
        <translation>%1. با Enter باز می‌شود.</translation>
    </message>
</context>
<context>
    <name>BlockedWords</name>
    <message>
        <source>%1 does not accept your password any more: it was revoked or changed there.</source>
        <translation>%1 دیگر گذرواژهٔ شما را نمی‌پذیرد: در آنجا باطل شده یا تغییر کرده است.</translation>
    </message>
    <message>
        <source>Make a new application password on the site and sign in again; sending then goes on by itself.</source>
        <translation>در سایت گذرواژهٔ برنامهٔ تازه‌ای بسازید و دوباره وارد شوید؛ ارسال سپس خودش ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>The password for %1 is not on this computer any more, or its keychain is closed.</source>
        <translation>گذرواژهٔ %1 دیگر در این رایانه نیست، یا جاکلیدی آن بسته است.</translation>
    </message>
    <message>
        <source>Sign in again; sending then goes on by itself.</source>
        <translation>دوباره وارد شوید؛ ارسال سپس خودش ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>%1 does not accept application passwords any more.</source>
        <translation>%1 دیگر گذرواژهٔ برنامه نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site to allow them, then sign in again.</source>
        <translation>از مسئول سایت بخواهید آن‌ها را مجاز کند، سپس دوباره وارد شوید.</translation>
    </message>
    <message>
        <source>Your account may not do this on %1.</source>
        <translation>حساب شما در %1 اجازهٔ این کار را ندارد.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site for a role that may, then sign in again; or change what shall become of the story there.</source>
        <translation>از مسئول سایت نقشی بخواهید که این اجازه را دارد و دوباره وارد شوید؛ یا کار دیگری برای خبر در آنجا برگزینید.</translation>
    </message>
    <message>
        <source>%1 has moved to another address.</source>
        <translation>%1 به نشانی دیگری رفته است.</translation>
    </message>
    <message>
        <source>Your password was not sent there.</source>
        <translation>گذرواژهٔ شما به آنجا فرستاده نشد.</translation>
    </message>
    <message>
        <source>Look whether the new address is right, and sign in there; sending then goes on by itself.</source>
        <translation>ببینید نشانی تازه درست است و همان‌جا وارد شوید؛ ارسال سپس خودش ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>The story is saved on this computer, and nothing is sent twice.</source>
        <translation>خبر در این رایانه ذخیره است و چیزی دو بار فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>سایت</translation>
    </message>
    <message>
        <source>The story is on the site. What it says in a channel needs you.</source>
        <translation>خبر در سایت است. متن آن در یکی از کانال‌ها به شما نیاز دارد.</translation>
    </message>
    <message>
        <source>The pages are in the folder of %1.</source>
        <translation>صفحه‌ها در پوشهٔ %1 است.</translation>
    </message>
    <message>
        <source>It said last:
%1</source>
        <comment>the last lines of a program</comment>
        <translation>آخرین گفته‌اش:
%1</translation>
    </message>
    <message>
        <source>A picture is too big for %1, and cannot be made small enough.</source>
        <translation>تصویری برای %1 بیش از حد بزرگ است و نمی‌توان آن را به‌اندازه کوچک کرد.</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>سایت</translation>
    </message>
    <message>
        <source>Open the story and cut the picture or choose another; then send it again. Should the site take larger files than Standfirst knows, set its “Largest file” under Sites.</source>
        <translation>خبر را باز کنید و تصویر را برش دهید یا تصویر دیگری برگزینید؛ سپس دوباره بفرستید. اگر سایت پرونده‌های بزرگ‌تری از آنچه Standfirst می‌داند می‌پذیرد، «بزرگ‌ترین پرونده» را در «سایت‌ها» تنظیم کنید.</translation>
    </message>
    <message>
        <source>Somebody put it into the trash on the site. Nothing was written or published there.</source>
        <translation>کسی آن را در سایت به سطل زباله انداخته است. چیزی در آنجا نوشته یا منتشر نشد.</translation>
    </message>
    <message>
        <source>Somebody took it off the site: readers get it no longer. Nothing was written or published there.</source>
        <translation>کسی آن را از سایت برداشته است: خوانندگان دیگر آن را نمی‌بینند. چیزی در آنجا نوشته یا منتشر نشد.</translation>
    </message>
    <message>
        <source>Somebody scheduled it on the site meanwhile. Nothing was written or published there.</source>
        <translation>در این میان کسی آن را در سایت زمان‌بندی کرده است. چیزی در آنجا نوشته یا منتشر نشد.</translation>
    </message>
    <message>
        <source>Somebody published it on the site meanwhile: readers get it already. Nothing was written there.</source>
        <translation>در این میان کسی آن را در سایت منتشر کرده است: خوانندگان هم‌اکنون آن را می‌بینند. چیزی در آنجا نوشته نشد.</translation>
    </message>
    <message>
        <source>Look at both copies, then say whether yours shall go on.</source>
        <translation>هر دو نسخه را ببینید و سپس بگویید که نسخهٔ شما ادامه پیدا کند یا نه.</translation>
    </message>
    <message>
        <source>Readers get it by now, or at its hour by itself, so it could not be kept as a draft: that would have put unfinished text before them.</source>
        <translation>خوانندگان اکنون آن را می‌بینند یا سر ساعتش خودبه‌خود می‌بینند؛ پس نمی‌شد آن را پیش‌نویس نگه داشت: متن ناتمام پیش چشمشان می‌رفت.</translation>
    </message>
    <message>
        <source>Stop this, and publish the story when its text is ready for readers.</source>
        <translation>این را متوقف کنید و هنگامی که متن برای خوانندگان آماده شد خبر را منتشر کنید.</translation>
    </message>
    <message>
        <source>On %1 it is something else now (“%2”): somebody changed what kind of post it is.</source>
        <comment>site, a word of the site such as “pages”</comment>
        <translation>در %1 اکنون چیز دیگری است («%2»): کسی نوع نوشته را عوض کرده است.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Make it what it was on the site and try again, or do there what is to be done.</source>
        <translation>در آنجا چیزی تغییر نکرد. آن را در سایت به همان چه بود برگردانید و دوباره بکوشید، یا کار لازم را همان‌جا بکنید.</translation>
    </message>
    <message>
        <source>What should be changed is no longer on the site: somebody deleted it there for good.</source>
        <translation>آنچه باید تغییر می‌کرد دیگر در سایت نیست: کسی آن را در آنجا برای همیشه پاک کرده است.</translation>
    </message>
    <message>
        <source>If it was to go, stop this. Otherwise send it anew: a new post is made there.</source>
        <translation>اگر قرار بود برود این را متوقف کنید. وگرنه آن را از نو بفرستید: نوشته‌ای تازه در آنجا ساخته می‌شود.</translation>
    </message>
</context>
<context>
    <name>ChannelWords</name>
    <message>
        <source>The token of the channel is not on this computer, or its keychain is closed.</source>
        <translation>توکن کانال در این رایانه نیست، یا جاکلیدی آن بسته است.</translation>
    </message>
    <message>
        <source>Enter the token once more among the channels of the site; it then goes on by itself.</source>
        <translation>توکن را دوباره در کانال‌های سایت وارد کنید؛ سپس خودش ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>The server does not take this token.</source>
        <translation>کارساز این توکن را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Enter a new one among the channels of the site; it then goes on by itself.</source>
        <translation>توکن تازه‌ای در کانال‌های سایت وارد کنید؛ سپس خودش ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>There is no such channel, or the bot is not in it.</source>
        <translation>چنین کانالی نیست، یا ربات در آن نیست.</translation>
    </message>
    <message>
        <source>Look at the channel&apos;s name, and make the bot one of its administrators.</source>
        <translation>نام کانال را ببینید و ربات را یکی از مدیران آن کنید.</translation>
    </message>
    <message>
        <source>It may not write in this channel.</source>
        <translation>اجازهٔ نوشتن در این کانال را ندارد.</translation>
    </message>
    <message>
        <source>On Telegram, make the bot an administrator who may post. On Mastodon, make a token that may write.</source>
        <translation>در تلگرام، ربات را مدیری کنید که اجازهٔ فرستادن دارد. در ماستودون، توکنی بسازید که اجازهٔ نوشتن دارد.</translation>
    </message>
    <message>
        <source>The channel is no longer among those of the site.</source>
        <translation>کانال دیگر در میان کانال‌های سایت نیست.</translation>
    </message>
    <message>
        <source>What stands there can be changed and deleted there.</source>
        <translation>آنچه در کانال است همان‌جا تغییردادنی و حذف‌شدنی است.</translation>
    </message>
    <message>
        <source>The site does not show the story yet.</source>
        <translation>سایت هنوز خبر را نشان نمی‌دهد.</translation>
    </message>
    <message>
        <source>Readers do not have the story on the site, so nothing was posted.</source>
        <translation>خبر در سایت به خوانندگان نمی‌رسد، پس چیزی در کانال فرستاده نشد.</translation>
    </message>
    <message>
        <source>Telegram lets a bot delete a post for 48 hours only, unless it may delete all of them.</source>
        <translation>تلگرام تنها تا ۴۸ ساعت به ربات اجازهٔ حذف فرسته را می‌دهد، مگر آنکه ربات اجازهٔ حذف همه را داشته باشد.</translation>
    </message>
    <message>
        <source>Delete it in the channel by hand.</source>
        <translation>آن را خودتان در کانال حذف کنید.</translation>
    </message>
    <message>
        <source>Which of the channel&apos;s posts it is, is not known here.</source>
        <translation>اینجا معلوم نیست کدام فرستهٔ کانال است.</translation>
    </message>
    <message>
        <source>Change or delete it in the channel by hand.</source>
        <translation>آن را خودتان در کانال تغییر دهید یا حذف کنید.</translation>
    </message>
    <message>
        <source>The post is no longer in the channel.</source>
        <translation>فرسته دیگر در کانال نیست.</translation>
    </message>
    <message>
        <source>The channel could not use what was sent. The details say why.</source>
        <translation>کانال نتوانست آنچه را فرستاده شد به کار برد. جزئیات می‌گوید چرا.</translation>
    </message>
    <message>
        <source>%1 Trying again now.</source>
        <comment>a reason, then what is done</comment>
        <translation>%1 اکنون دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <comment>a reason, then a time such as 8 s</comment>
        <translation>%1 تلاش دوباره تا %2 دیگر.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>تلگرام</translation>
    </message>
    <message>
        <source>Mastodon</source>
        <translation>ماستودون</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>همهٔ زبان‌ها</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>Telegram · name of the channel · language</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>It is the token of %1, called “%2”.</source>
        <comment>account, its name</comment>
        <translation>توکن %1 است، با نام «%2».</translation>
    </message>
    <message>
        <source>It is the token of %1. In “%2” it may not post: make it an administrator who may.</source>
        <comment>a bot, name of the channel</comment>
        <translation>توکن %1 است. در «%2» اجازهٔ فرستادن ندارد: آن را مدیری کنید که این اجازه را دارد.</translation>
    </message>
    <message>
        <source>It is the token of %1. In “%2” it may post, but not delete.</source>
        <comment>a bot, name of the channel</comment>
        <translation>توکن %1 است. در «%2» می‌تواند بفرستد، اما نمی‌تواند حذف کند.</translation>
    </message>
    <message>
        <source>It is the token of %1. In “%2” it may post, change and delete.</source>
        <comment>a bot, name of the channel</comment>
        <translation>توکن %1 است. در «%2» می‌تواند بفرستد، تغییر دهد و حذف کند.</translation>
    </message>
    <message>
        <source>%1 too many: the end is cut</source>
        <comment>a number of letters</comment>
        <translation>%1 نویسه بیش از حد: پایانش بریده می‌شود</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>letters used, letters there is room for</comment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Left as it is.</source>
        <translation>همان‌گونه که هست ماند.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>انجام شد.</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>در راه…</translation>
    </message>
    <message>
        <source>The channel&apos;s answer was lost: the post may be there and may not. It is never sent twice by itself. Look in the channel, then say how it is.</source>
        <translation>پاسخ کانال گم شد: فرسته شاید آنجا باشد و شاید نباشد. هرگز خودبه‌خود دو بار فرستاده نمی‌شود. در کانال نگاه کنید، سپس بگویید چگونه است.</translation>
    </message>
    <message>
        <source>The channel&apos;s answer was lost; sent again under its key it is there once.</source>
        <translation>پاسخ کانال گم شد؛ با ارسال دوباره زیر همان کلید، تنها یک بار آنجاست.</translation>
    </message>
    <message>
        <source>The channel could not be reached, or asked to wait.</source>
        <translation>کانال در دسترس نبود، یا خواست که صبر کنیم.</translation>
    </message>
    <message>
        <source>Waits for %1, and until readers have the story.</source>
        <comment>an hour</comment>
        <translation>تا %1 و تا رسیدن خبر به خوانندگان صبر می‌کند.</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>در نوبت است.</translation>
    </message>
    <message>
        <source>The connection to the channel&apos;s server is not safe, so nothing was sent.</source>
        <translation>اتصال به کارساز کانال امن نیست، پس چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to mend its certificate.</source>
        <translation>از مسئول کارساز بخواهید گواهی آن را درست کند.</translation>
    </message>
    <message>
        <source>The channel&apos;s server could not be reached.</source>
        <translation>کارساز کانال در دسترس نیست.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>بعداً دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The post could not be sent. The details say why.</source>
        <translation>فرسته فرستاده نشد. جزئیات می‌گوید چرا.</translation>
    </message>
    <message>
        <source>The words of the post were changed. Its picture is there still: what the story has now in its place, this channel could not be given.</source>
        <translation>واژه‌های پیام تغییر کرد. تصویرش هنوز آنجاست: آنچه خبر اکنون به جای آن دارد به این کانال داده نشد.</translation>
    </message>
    <message>
        <source>Telegram takes no picture off a post. Delete the post in the channel by hand if the picture must go.</source>
        <translation>تلگرام تصویر را از پیام برنمی‌دارد. اگر تصویر باید برود پیام را در کانال با دست پاک کنید.</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>The command could not be started: there is no such program, or it may not be run.</source>
        <translation>فرمان آغاز نشد: چنین برنامه‌ای نیست، یا اجازهٔ اجرایش نیست.</translation>
    </message>
    <message>
        <source>The command ended with the error %1.</source>
        <comment>a number</comment>
        <translation>فرمان با خطای %1 پایان یافت.</translation>
    </message>
    <message>
        <source>The command crashed.</source>
        <translation>فرمان از کار افتاد.</translation>
    </message>
    <message>
        <source>The command took too long and was ended.</source>
        <translation>فرمان بیش از حد طول کشید و پایان داده شد.</translation>
    </message>
    <message>
        <source>The command was stopped.</source>
        <translation>فرمان متوقف شد.</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>«%1» باز نشد.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>«%1» نوشته نشد.</translation>
    </message>
    <message>
        <source>The story could not be printed.</source>
        <translation>خبر چاپ نشد.</translation>
    </message>
    <message>
        <source>The file and your stories are as they were.</source>
        <translation>پرونده و خبرهای شما همان‌اند که بودند.</translation>
    </message>
    <message>
        <source>The story is saved in Standfirst as always; a file that was there before is as it was.</source>
        <translation>خبر مانند همیشه در Standfirst ذخیره است؛ پرونده‌ای که از پیش آنجا بوده همان است که بود.</translation>
    </message>
    <message>
        <source>The story is saved in Standfirst as always.</source>
        <translation>خبر مانند همیشه در Standfirst ذخیره است.</translation>
    </message>
    <message>
        <source>It is damaged: open it in the program that made it and save it anew, or ask for another copy.</source>
        <translation>آسیب دیده است: در برنامه‌ای که آن را ساخته بازش کنید و از نو ذخیره کنید، یا رونوشت دیگری بخواهید.</translation>
    </message>
    <message>
        <source>There is more in it than a story can hold: open it in the program that made it and save the part you need.</source>
        <translation>بیش از آن است که در یک خبر جا شود: در برنامه‌ای که آن را ساخته بازش کنید و بخشی را که لازم دارید ذخیره کنید.</translation>
    </message>
    <message>
        <source>It is protected by a password: open it in the program that made it and save it without.</source>
        <translation>با گذرواژه محافظت می‌شود: در برنامه‌ای که آن را ساخته بازش کنید و بدون گذرواژه ذخیره کنید.</translation>
    </message>
    <message>
        <source>It is a Word document of the old kind (.doc): save it as .docx in Word or LibreOffice first.</source>
        <translation>سند Word از نوع قدیمی (‎.doc) است: نخست در Word یا LibreOffice آن را به‌صورت ‎.docx ذخیره کنید.</translation>
    </message>
    <message>
        <source>It is a Pages document: export it as Word (.docx) from Pages first.</source>
        <translation>سند Pages است: نخست در Pages از آن خروجی Word ‏(‎.docx) بگیرید.</translation>
    </message>
    <message>
        <source>It is a PDF, which has no paragraphs to read: ask for the document it was made of.</source>
        <translation>PDF است و بندی برای خواندن ندارد: سندی را بخواهید که از آن ساخته شده است.</translation>
    </message>
    <message>
        <source>It is a spreadsheet, slides or a web archive, not a text: copy what you need and paste it.</source>
        <translation>صفحهٔ گسترده، اسلاید یا بایگانی وب است، نه متن: آنچه را لازم دارید رونوشت کنید و بچسبانید.</translation>
    </message>
    <message>
        <source>It is empty: ask for another copy.</source>
        <translation>خالی است: رونوشت دیگری بخواهید.</translation>
    </message>
    <message>
        <source>It is not a text: choose a .docx, .odt, .rtf, .html, .md or .txt file.</source>
        <translation>متن نیست: یک پروندهٔ ‎.docx، ‎.odt، ‎.rtf، ‎.html، ‎.md یا ‎.txt برگزینید.</translation>
    </message>
    <message>
        <source>It is not a file: choose a .docx, .odt, .rtf, .html, .md or .txt file.</source>
        <translation>پرونده نیست: یک پروندهٔ ‎.docx، ‎.odt، ‎.rtf، ‎.html، ‎.md یا ‎.txt برگزینید.</translation>
    </message>
    <message>
        <source>It is not there any more: choose it again.</source>
        <translation>دیگر آنجا نیست: دوباره آن را برگزینید.</translation>
    </message>
    <message>
        <source>You may not read it: change its permissions or choose another.</source>
        <translation>اجازهٔ خواندنش را ندارید: مجوزهایش را تغییر دهید یا دیگری را برگزینید.</translation>
    </message>
    <message>
        <source>Look whether the disk has room and can be read, then try again.</source>
        <translation>ببینید دیسک جا دارد و خوانده می‌شود، سپس دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Look whether the printer is there and on, or export a PDF instead.</source>
        <translation>ببینید چاپگر وصل و روشن است، یا به‌جای آن خروجی PDF بگیرید.</translation>
    </message>
    <message>
        <source>Look whether the disk has room and you may write to this folder, or choose another.</source>
        <translation>ببینید دیسک جا دارد و اجازهٔ نوشتن در این پوشه را دارید، یا دیگری را برگزینید.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>What you wrote last could not be saved.</source>
        <translation>آنچه آخر نوشتید ذخیره نشد.</translation>
    </message>
    <message>
        <source>The story could not be opened.</source>
        <translation>خبر باز نشد.</translation>
    </message>
    <message>
        <source>The list of stories could not be read.</source>
        <translation>فهرست خبرها خوانده نشد.</translation>
    </message>
    <message>
        <source>A new story could not be made.</source>
        <translation>خبر تازه ساخته نشد.</translation>
    </message>
    <message>
        <source>The story could not be moved to the bin.</source>
        <translation>خبر به سطل زباله نرفت.</translation>
    </message>
    <message>
        <source>The story could not be taken out of the bin.</source>
        <translation>خبر از سطل زباله بیرون نیامد.</translation>
    </message>
    <message>
        <source>The bin could not be emptied.</source>
        <translation>سطل زباله خالی نشد.</translation>
    </message>
    <message>
        <source>The versions of this story could not be read.</source>
        <translation>نسخه‌های این خبر خوانده نشد.</translation>
    </message>
    <message>
        <source>The version could not be kept.</source>
        <translation>نسخه نگه داشته نشد.</translation>
    </message>
    <message>
        <source>The version could not be opened.</source>
        <translation>نسخه باز نشد.</translation>
    </message>
    <message>
        <source>The story could not be put on its way.</source>
        <translation>خبر به راه نیفتاد.</translation>
    </message>
    <message>
        <source>The story could not be sent to the site.</source>
        <translation>خبر به سایت فرستاده نشد.</translation>
    </message>
    <message>
        <source>The site&apos;s copy could not be read.</source>
        <translation>نسخهٔ سایت خوانده نشد.</translation>
    </message>
    <message>
        <source>Desks and tags could not be read from the site.</source>
        <translation>میزها و برچسب‌ها از سایت خوانده نشد.</translation>
    </message>
    <message>
        <source>The site&apos;s settings could not be saved.</source>
        <translation>تنظیمات سایت ذخیره نشد.</translation>
    </message>
    <message>
        <source>The site could not be removed.</source>
        <translation>سایت برداشته نشد.</translation>
    </message>
    <message>
        <source>The folder cannot be used as a site.</source>
        <translation>این پوشه را نمی‌توان به‌عنوان سایت به کار برد.</translation>
    </message>
    <message>
        <source>The picture could not be added.</source>
        <translation>تصویر افزوده نشد.</translation>
    </message>
    <message>
        <source>The picture could not be shown.</source>
        <translation>تصویر نشان داده نشد.</translation>
    </message>
    <message>
        <source>The dictionary could not be added.</source>
        <translation>واژه‌نامه افزوده نشد.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>پرونده خوانده نشد.</translation>
    </message>
    <message>
        <source>What is on the clipboard could not be pasted.</source>
        <translation>محتوای بریده‌دان چسبانده نشد.</translation>
    </message>
    <message>
        <source>It is still on the page, and everything before it is on disk.</source>
        <translation>هنوز در صفحه است و هرچه پیش از آن بوده روی دیسک است.</translation>
    </message>
    <message>
        <source>Nothing was changed in it.</source>
        <translation>چیزی در آن تغییر نکرد.</translation>
    </message>
    <message>
        <source>The stories themselves are not touched.</source>
        <translation>به خود خبرها دست نخورده است.</translation>
    </message>
    <message>
        <source>Your other stories are as they were.</source>
        <translation>خبرهای دیگر شما همان‌اند که بودند.</translation>
    </message>
    <message>
        <source>It is still where it was.</source>
        <translation>هنوز همان‌جاست که بود.</translation>
    </message>
    <message>
        <source>It is still in the bin, whole.</source>
        <translation>هنوز دست‌نخورده در سطل زباله است.</translation>
    </message>
    <message>
        <source>What is in it can still be taken out.</source>
        <translation>آنچه در آن است همچنان بیرون‌آوردنی است.</translation>
    </message>
    <message>
        <source>The story on the page is not touched.</source>
        <translation>به خبری که در صفحه است دست نخورده است.</translation>
    </message>
    <message>
        <source>The story itself is saved as always.</source>
        <translation>خود خبر مانند همیشه ذخیره است.</translation>
    </message>
    <message>
        <source>Nothing was sent, and the story is saved on this computer.</source>
        <translation>چیزی فرستاده نشد و خبر در این رایانه ذخیره است.</translation>
    </message>
    <message>
        <source>The story is saved on this computer, and nothing is sent twice.</source>
        <translation>خبر در این رایانه ذخیره است و چیزی دو بار فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Nothing was overwritten, here or there.</source>
        <translation>چیزی بازنویسی نشد، نه اینجا و نه آنجا.</translation>
    </message>
    <message>
        <source>Those read last are still there, and you can go on writing.</source>
        <translation>آنچه آخرین بار خوانده شد هنوز هست و می‌توانید به نوشتن ادامه دهید.</translation>
    </message>
    <message>
        <source>They are as they were before.</source>
        <translation>همان‌گونه است که بود.</translation>
    </message>
    <message>
        <source>It is still in the list, and nothing on the site was touched.</source>
        <translation>هنوز در فهرست است و در سایت به چیزی دست نخورده است.</translation>
    </message>
    <message>
        <source>Nothing in the folder was changed.</source>
        <translation>چیزی در پوشه تغییر نکرد.</translation>
    </message>
    <message>
        <source>The file itself and your story are as they were.</source>
        <translation>خود پرونده و خبر شما همان‌اند که بودند.</translation>
    </message>
    <message>
        <source>Its place in the story, its caption and its credit are kept.</source>
        <translation>جایش در خبر، شرح و منبعش نگه داشته شده است.</translation>
    </message>
    <message>
        <source>The dictionaries you have go on working.</source>
        <translation>واژه‌نامه‌هایی که دارید همچنان کار می‌کنند.</translation>
    </message>
    <message>
        <source>The story is as it was, and the clipboard too.</source>
        <translation>خبر و بریده‌دان همان‌اند که بودند.</translation>
    </message>
    <message>
        <source>It goes on by itself when there is a connection.</source>
        <translation>همین که اتصال برقرار شود خودش ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Look whether this computer is online, then try again.</source>
        <translation>ببینید این رایانه برخط است، سپس دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The site refused: look whether the account and its password still hold, and what the account may do there.</source>
        <translation>سایت نپذیرفت: ببینید حساب و گذرواژه‌اش هنوز معتبر است و حساب آنجا چه اجازه‌هایی دارد.</translation>
    </message>
    <message>
        <source>The site&apos;s copy has changed since it was last read: look at both and choose.</source>
        <translation>نسخهٔ سایت از آخرین خواندن تغییر کرده است: هر دو را ببینید و برگزینید.</translation>
    </message>
    <message>
        <source>It is no longer on the site: look there whether somebody removed it.</source>
        <translation>دیگر در سایت نیست: آنجا ببینید کسی آن را برنداشته باشد.</translation>
    </message>
    <message>
        <source>The site could not use what it was sent: the details say why.</source>
        <translation>سایت نتوانست آنچه را فرستاده شد به کار برد: جزئیات می‌گوید چرا.</translation>
    </message>
    <message>
        <source>The answer was lost on the way: the site is looked at before anything is done again.</source>
        <translation>پاسخ در راه گم شد: پیش از هر کار دیگر، سایت بررسی می‌شود.</translation>
    </message>
    <message>
        <source>The answer was lost on the way: try again.</source>
        <translation>پاسخ در راه گم شد: دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Look whether the disk of this computer has room and can be written to, then try again.</source>
        <translation>ببینید دیسک این رایانه جا دارد و می‌توان بر آن نوشت، سپس دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The file is not there any more: choose it again.</source>
        <translation>پرونده دیگر آنجا نیست: دوباره آن را برگزینید.</translation>
    </message>
    <message>
        <source>You may not read this file: change its permissions or choose another.</source>
        <translation>اجازهٔ خواندن این پرونده را ندارید: مجوزهایش را تغییر دهید یا دیگری را برگزینید.</translation>
    </message>
    <message>
        <source>What is in it cannot be used: choose another.</source>
        <translation>محتوایش به کار نمی‌آید: دیگری را برگزینید.</translation>
    </message>
    <message>
        <source>Look whether the disk has room and can be read, then try again.</source>
        <translation>ببینید دیسک جا دارد و خوانده می‌شود، سپس دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Its file is not on this computer: add the picture again.</source>
        <translation>پرونده‌اش در این رایانه نیست: تصویر را دوباره بیفزایید.</translation>
    </message>
    <message>
        <source>It is not there any more: look at the list anew.</source>
        <translation>دیگر آنجا نیست: فهرست را دوباره ببینید.</translation>
    </message>
    <message>
        <source>It was changed elsewhere in the meantime: open it anew and look at both.</source>
        <translation>در این میان جای دیگری تغییر کرده است: دوباره بازش کنید و هر دو را ببینید.</translation>
    </message>
    <message>
        <source>This computer does not allow it: look at the permissions of the folder.</source>
        <translation>این رایانه اجازه نمی‌دهد: مجوزهای پوشه را ببینید.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>پوشه‌ای برگزینید که وجود دارد و اجازهٔ نوشتن در آن را دارید.</translation>
    </message>
    <message>
        <source>The details say what is wrong with it.</source>
        <translation>جزئیات می‌گوید ایراد آن چیست.</translation>
    </message>
    <message>
        <source>Look whether the disk is full; it is tried again by itself. Until then, leave the window open.</source>
        <translation>ببینید دیسک پر نشده باشد؛ خودش دوباره تلاش می‌کند. تا آن زمان پنجره را باز بگذارید.</translation>
    </message>
    <message>
        <source>Look whether the disk has room and can be written to, then try again.</source>
        <translation>ببینید دیسک جا دارد و می‌توان بر آن نوشت، سپس دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Copy it once more, or paste it as plain text.</source>
        <translation>دوباره رونوشت بگیرید، یا به‌صورت متن ساده بچسبانید.</translation>
    </message>
    <message>
        <source>A file is missing: an .aff and a .dic file of the same name have to lie in one folder.</source>
        <translation>پرونده‌ای کم است: یک پروندهٔ ‎.aff و یک ‎.dic هم‌نام باید در یک پوشه باشند.</translation>
    </message>
    <message>
        <source>It is not a dictionary Standfirst can use, or it is too big: choose an .oxt file, or an .aff or .dic file whose other half lies beside it, of less than 50 MB unpacked.</source>
        <translation>واژه‌نامه‌ای نیست که Standfirst بتواند به کار برد، یا بسیار بزرگ است: یک پروندهٔ ‎.oxt برگزینید، یا یک ‎.aff یا ‎.dic که نیمهٔ دیگرش کنارش باشد؛ کمتر از ۵۰ مگابایت پس از گشودن.</translation>
    </message>
    <message>
        <source>The copy could not be written.</source>
        <translation>رونوشت نوشته نشد.</translation>
    </message>
    <message>
        <source>The text is still on the page.</source>
        <translation>متن هنوز در صفحه است.</translation>
    </message>
    <message>
        <source>Choose another place: another disk, or a stick.</source>
        <translation>جای دیگری برگزینید: دیسکی دیگر یا حافظهٔ USB.</translation>
    </message>
    <message>
        <source>This Standfirst was built without libheif, which reads the HEIC photographs of telephones: install a build with it, or save the picture as JPEG.</source>
        <translation>این Standfirst بدون libheif ساخته شده است، که عکس‌های HEIC تلفن‌ها را می‌خواند: نسخه‌ای نصب کنید که آن را دارد، یا تصویر را به‌صورت JPEG ذخیره کنید.</translation>
    </message>
    <message>
        <source>What reads %1 pictures is missing on this computer: install Qt&apos;s image formats (qt6-image-formats-plugins), or save the picture as JPEG.</source>
        <translation>آنچه تصویرهای %1 را می‌خواند در این رایانه نیست: قالب‌های تصویر Qt ‏(qt6-image-formats-plugins) را نصب کنید، یا تصویر را به‌صورت JPEG ذخیره کنید.</translation>
    </message>
    <message>
        <source>It is not a picture Standfirst can use, or it is too big: choose a JPEG, PNG, WebP, GIF, TIFF, BMP or HEIC of less than 100 MB.</source>
        <translation>تصویری نیست که Standfirst بتواند به کار برد، یا بسیار بزرگ است: یک JPEG، PNG، WebP، GIF، TIFF، BMP یا HEIC کوچک‌تر از ۱۰۰ مگابایت برگزینید.</translation>
    </message>
    <message>
        <source>The log of this story could not be read.</source>
        <translation>تاریخچهٔ این خبر خوانده نشد.</translation>
    </message>
    <message>
        <source>The notes could not be read from the site.</source>
        <translation>یادداشت‌ها از سایت خوانده نشد.</translation>
    </message>
    <message>
        <source>The note could not be sent to the site.</source>
        <translation>یادداشت به سایت فرستاده نشد.</translation>
    </message>
    <message>
        <source>What you wrote is still in its field.</source>
        <translation>آنچه نوشته‌اید هنوز در جای خودش است.</translation>
    </message>
    <message>
        <source>It may have arrived: read the notes again before you send it once more.</source>
        <translation>شاید رسیده باشد: پیش از فرستادن دوباره، یادداشت‌ها را از نو بخوانید.</translation>
    </message>
    <message>
        <source>On the site it is public, on its way there, or comes out at its hour by itself, and a draft would put unfinished text before readers. Use Update… when the text is ready for them.</source>
        <translation>در سایت همگانی است، در راه آنجاست یا سر ساعتش خودبه‌خود منتشر می‌شود و پیش‌نویس، متن ناتمام را پیش چشم خوانندگان می‌گذارد. وقتی متن برای آنان آماده شد «به‌روزرسانی…» را به کار ببرید.</translation>
    </message>
    <message>
        <source>Its embargo ends after the hour of publication: choose a later hour, or have the embargo lifted.</source>
        <translation>محدودیت انتشار آن پس از ساعت انتشار پایان می‌یابد: ساعت دیرتری برگزینید یا بخواهید که محدودیت برداشته شود.</translation>
    </message>
</context>
<context>
    <name>FilingWords</name>
    <message>
        <source>Ordinary</source>
        <comment>a format of posts</comment>
        <translation>معمولی</translation>
    </message>
    <message>
        <source>Aside</source>
        <comment>a format of posts</comment>
        <translation>حاشیه</translation>
    </message>
    <message>
        <source>Audio</source>
        <comment>a format of posts</comment>
        <translation>صدا</translation>
    </message>
    <message>
        <source>Conversation</source>
        <comment>a format of posts</comment>
        <translation>گفت‌وگو</translation>
    </message>
    <message>
        <source>Gallery</source>
        <comment>a format of posts</comment>
        <translation>گالری</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>a format of posts</comment>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>a format of posts</comment>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>a format of posts</comment>
        <translation>نقل‌قول</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a format of posts</comment>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Video</source>
        <comment>a format of posts</comment>
        <translation>ویدئو</translation>
    </message>
    <message>
        <source>This site does not keep them. They stay with the story here.</source>
        <translation>این سایت آن‌ها را نگه نمی‌دارد. اینجا همراه خبر می‌مانند.</translation>
    </message>
    <message>
        <source>Kept there by %1.</source>
        <comment>%1: the name of a plugin</comment>
        <translation>آنجا با %1 نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Kept there by Standfirst’s own plugin.</source>
        <translation>آنجا با افزونهٔ خود Standfirst نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>no story or picture arrives twice, nobody’s words are overwritten in the moment between reading and writing, everybody sees who has a story open, stories are found again whatever was changed in them, and big pictures go on where the line broke</source>
        <translation>هیچ خبر یا تصویری دو بار نمی‌رسد، نوشتهٔ کسی در فاصلهٔ خواندن و نوشتن رونویسی نمی‌شود، همه می‌بینند که خبر پیش چه کسی باز است، خبرها هر چه در آن‌ها تغییر کرده باشد باز پیدا می‌شوند، و تصویرهای بزرگ از همان‌جا که خط قطع شد ادامه می‌یابند</translation>
    </message>
    <message>
        <source>Standfirst’s own plugin is not there. Everything works without it; with it, %1. It comes with Standfirst, for whoever runs the site.</source>
        <comment>%1: what it gives, a list</comment>
        <translation>افزونهٔ خود Standfirst آنجا نیست. همه چیز بی آن هم کار می‌کند؛ با آن، %1. افزونه همراه Standfirst است، برای کسی که سایت را می‌گرداند.</translation>
    </message>
    <message>
        <source>Standfirst’s own plugin is there, version %1: %2.</source>
        <comment>%2: what it gives, a list</comment>
        <translation>افزونهٔ خود Standfirst آنجاست، نسخهٔ %1: %2.</translation>
    </message>
    <message>
        <source>%1 Version %2 comes with this Standfirst and gives more: whoever runs the site can put it there.</source>
        <comment>a sentence, a number</comment>
        <translation>%1 نسخهٔ %2 همراه این Standfirst است و امکانات بیشتری دارد: کسی که سایت را می‌گرداند می‌تواند آن را در آنجا بگذارد.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>“TK” still stands in the text</source>
        <translation>«TK» هنوز در متن است</translation>
    </message>
    <message>
        <source>“TK” still stands in the field “%1”</source>
        <translation>«TK» هنوز در «%1» است</translation>
    </message>
    <message>
        <source>There is no headline yet</source>
        <translation>هنوز تیتری نیست</translation>
    </message>
    <message>
        <source>Headline is 1 character over the limit</source>
        <translation>تیتر ۱ نویسه بیش از حد است</translation>
    </message>
    <message numerus="yes">
        <source>Headline is %Ln characters over the limit</source>
        <translation>
            <numerusform>تیتر %Ln نویسه بیش از حد است</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no standfirst</source>
        <translation>لید ندارد</translation>
    </message>
    <message>
        <source>Standfirst is 1 character over the limit</source>
        <translation>لید ۱ نویسه بیش از حد است</translation>
    </message>
    <message numerus="yes">
        <source>Standfirst is %Ln characters over the limit</source>
        <translation>
            <numerusform>لید %Ln نویسه بیش از حد است</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text yet</source>
        <translation>هنوز متنی نیست</translation>
    </message>
    <message>
        <source>No desk is chosen</source>
        <translation>میزی انتخاب نشده است</translation>
    </message>
    <message>
        <source>There are no tags</source>
        <translation>برچسبی نیست</translation>
    </message>
    <message>
        <source>Nobody is credited</source>
        <translation>منبعی ذکر نشده است</translation>
    </message>
    <message>
        <source>Lead picture has no alternative text</source>
        <translation>تصویر اصلی متن جایگزین ندارد</translation>
    </message>
    <message>
        <source>Picture has no alternative text</source>
        <translation>تصویر متن جایگزین ندارد</translation>
    </message>
    <message>
        <source>A picture is missing: it is neither on this computer nor on the site</source>
        <translation>تصویری گم است: نه در این رایانه است و نه در سایت</translation>
    </message>
    <message>
        <source>The hour of publication has passed: it would go out at once</source>
        <translation>ساعت انتشار گذشته است: بی‌درنگ منتشر می‌شود</translation>
    </message>
    <message>
        <source>A link has no words to click on</source>
        <translation>پیوندی متن ندارد</translation>
    </message>
    <message>
        <source>Stands in the way of publishing</source>
        <translation>مانع انتشار است</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>توصیه</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>روتیتر</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>تیتر</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>لید</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>نام نویسنده</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>محل و تاریخ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>میز</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>منابع</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>تصویر اصلی</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>زمان انتشار</translation>
    </message>
    <message>
        <source>1 piece of advice</source>
        <translation>۱ توصیه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces of advice</source>
        <translation>
            <numerusform>%Ln توصیه</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>مانعی نیست</translation>
    </message>
    <message>
        <source>Nothing stands in the way; %1</source>
        <translation>مانعی نیست؛ %1</translation>
    </message>
    <message>
        <source>1 thing stands in the way of publishing</source>
        <translation>۱ مانع انتشار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things stand in the way of publishing</source>
        <translation>
            <numerusform>%Ln مانع انتشار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what blocks; advice</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>A footnote has no number in the text: it is not published</source>
        <translation>پانویسی در متن شماره ندارد: منتشر نمی‌شود</translation>
    </message>
    <message>
        <source>A number in the text has no footnote</source>
        <translation>شماره‌ای در متن پانویس ندارد</translation>
    </message>
    <message>
        <source>Search and social</source>
        <translation>جست‌وجو و شبکه‌های اجتماعی</translation>
    </message>
    <message>
        <source>The embargo holds: nothing of it leaves before its hour</source>
        <translation>محدودیت انتشار برقرار است: پیش از ساعتش چیزی از خبر بیرون نمی‌رود</translation>
    </message>
    <message>
        <source>A block stays behind, readers there see nothing of it: %1</source>
        <translation>بلوکی جا می‌ماند و خوانندگان آنجا چیزی از آن نمی‌بینند: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks stay behind, readers there see nothing of them: %1</source>
        <translation>
            <numerusform>%Ln بلوک جا می‌ماند و خوانندگان آنجا چیزی از آن نمی‌بینند: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a block only what can be read goes along: %1</source>
        <translation>از یک بلوک تنها آنچه خواندنی است همراه می‌رود: %1</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln blocks only what can be read goes along: %1</source>
        <translation>
            <numerusform>از %Ln بلوک تنها آنچه خواندنی است همراه می‌رود: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>HTML of its own site</source>
        <translation>HTML سایت خودش</translation>
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
        <translation>روتیتر</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>تیتر</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>لید</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>نام نویسنده</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>محل و تاریخ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Note to the desk</source>
        <translation>یادداشت برای میز</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>متن جایگزین</translation>
    </message>
    <message>
        <source>Credit of the picture</source>
        <translation>منبع تصویر</translation>
    </message>
    <message>
        <source>Place and copyright of the picture</source>
        <translation>مکان و حق نشر تصویر</translation>
    </message>
    <message>
        <source>Title of the card</source>
        <translation>عنوان کارت</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>منابع</translation>
    </message>
    <message>
        <source>Search and social</source>
        <translation>جست‌وجو و شبکه‌های اجتماعی</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
</context>
<context>
    <name>InterfaceLanguage</name>
    <message>
        <source>Start Standfirst again and it speaks this language. What you wrote is safe.</source>
        <translation>Standfirst را دوباره باز کنید تا به این زبان سخن بگوید. نوشته‌هایتان در امان است.</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>Arabic</source>
        <translation>عربی</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>بلغاری</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>بنگالی</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>کاتالان</translation>
    </message>
    <message>
        <source>Central Kurdish</source>
        <translation>کردی سورانی</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>چکی</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>دانمارکی</translation>
    </message>
    <message>
        <source>German</source>
        <translation>آلمانی</translation>
    </message>
    <message>
        <source>German (Austria)</source>
        <translation>آلمانی (اتریش)</translation>
    </message>
    <message>
        <source>German (Switzerland)</source>
        <translation>آلمانی (سوئیس)</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>یونانی</translation>
    </message>
    <message>
        <source>English</source>
        <translation>انگلیسی</translation>
    </message>
    <message>
        <source>English (Australia)</source>
        <translation>انگلیسی (استرالیا)</translation>
    </message>
    <message>
        <source>English (Canada)</source>
        <translation>انگلیسی (کانادا)</translation>
    </message>
    <message>
        <source>English (UK)</source>
        <translation>انگلیسی (بریتانیا)</translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation>انگلیسی (آمریکا)</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>اسپانیایی</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>استونیایی</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>فارسی</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>فنلاندی</translation>
    </message>
    <message>
        <source>French</source>
        <translation>فرانسوی</translation>
    </message>
    <message>
        <source>French (Canada)</source>
        <translation>فرانسوی (کانادا)</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>عبری</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>هندی</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>کروات</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>مجاری</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>اندونزیایی</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>ایتالیایی</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>ژاپنی</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>کره‌ای</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>کردی</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>لیتوانیایی</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>لتونیایی</translation>
    </message>
    <message>
        <source>Norwegian (Bokmål)</source>
        <translation>نروژی (بوکمول)</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>هلندی</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>لهستانی</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>پشتو</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>پرتغالی</translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation>پرتغالی (برزیل)</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>رومانیایی</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>روسی</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>اسلواکی</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>اسلوونیایی</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>آلبانیایی</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>صربی</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>سوئدی</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>سواحلی</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>ترکی</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>اوکراینی</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>اردو</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ویتنامی</translation>
    </message>
    <message>
        <source>Chinese (simplified)</source>
        <translation>چینی (ساده‌شده)</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>چینی (سنتی)</translation>
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
        <translation>و چیزهای دیگر</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things in a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>آورده نشد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things were left out: %1</source>
        <translation>
            <numerusform>%Ln چیز آورده نشد: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fonts, colours and spacing</source>
        <translation>قلم‌ها، رنگ‌ها و فاصله‌گذاری</translation>
    </message>
    <message>
        <source>names of styles</source>
        <translation>نام سبک‌ها</translation>
    </message>
    <message>
        <source>hidden notes of the program it comes from</source>
        <translation>یادداشت‌های پنهان برنامه‌ای که از آن آمده</translation>
    </message>
    <message>
        <source>1 remark or deleted passage</source>
        <translation>۱ یادداشت حاشیه یا تکهٔ حذف‌شده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remarks or deleted passages</source>
        <translation>
            <numerusform>%Ln یادداشت حاشیه یا تکهٔ حذف‌شده</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>متن پنهان</translation>
    </message>
    <message>
        <source>what counts readers in a link</source>
        <translation>آنچه در یک پیوند خوانندگان را می‌شمارد</translation>
    </message>
    <message numerus="yes">
        <source>what counts readers in %Ln links</source>
        <translation>
            <numerusform>آنچه در %Ln پیوند خوانندگان را می‌شمارد</numerusform>
        </translation>
    </message>
    <message>
        <source>a path on somebody’s computer</source>
        <translation>مسیری در رایانهٔ کسی</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths on somebody’s computer</source>
        <translation>
            <numerusform>%Ln مسیر در رایانهٔ کسی</numerusform>
        </translation>
    </message>
    <message>
        <source>scripts</source>
        <translation>اسکریپت‌ها</translation>
    </message>
    <message>
        <source>a frame, form or film</source>
        <translation>یک قاب، فرم یا فیلم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames, forms or films</source>
        <translation>
            <numerusform>%Ln قاب، فرم یا فیلم</numerusform>
        </translation>
    </message>
    <message>
        <source>navigation and side columns</source>
        <translation>پیوندهای پیمایش و ستون‌های کناری</translation>
    </message>
    <message>
        <source>empty paragraphs</source>
        <translation>بندهای خالی</translation>
    </message>
    <message>
        <source>a picture on another site, not fetched</source>
        <translation>تصویری در سایتی دیگر، دریافت نشده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures on other sites, not fetched</source>
        <translation>
            <numerusform>%Ln تصویر در سایت‌های دیگر، دریافت نشده</numerusform>
        </translation>
    </message>
    <message>
        <source>a picture that did not come along</source>
        <translation>تصویری که همراه نیامد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures that did not come along</source>
        <translation>
            <numerusform>%Ln تصویر که همراه نیامد</numerusform>
        </translation>
    </message>
    <message>
        <source>a footnote number without its note</source>
        <translation>شمارهٔ پانویسی بدون پانویسش</translation>
    </message>
    <message numerus="yes">
        <source>%Ln footnote numbers without their notes</source>
        <translation>
            <numerusform>%Ln شمارهٔ پانویس بدون پانویس</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest of an endless word</source>
        <translation>باقی واژه‌ای بی‌پایان</translation>
    </message>
    <message numerus="yes">
        <source>the rest of %Ln endless words</source>
        <translation>
            <numerusform>باقی %Ln واژهٔ بی‌پایان</numerusform>
        </translation>
    </message>
    <message>
        <source>too deep structure</source>
        <translation>ساختار بیش از حد تودرتو</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>آورده نشد: %1.</translation>
    </message>
    <message>
        <source>a link that leads on from a page nobody named</source>
        <translation>پیوندی که از صفحه‌ای نامعلوم ادامه می‌یابد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln links that lead on from a page nobody named</source>
        <translation>
            <numerusform>%Ln پیوند که از صفحه‌ای نامعلوم ادامه می‌یابد</numerusform>
        </translation>
    </message>
    <message>
        <source>invisible signs that mislead or mark a copy</source>
        <translation>نشانه‌های ناپیدایی که گمراه می‌کنند یا رونوشت را نشان‌دار می‌کنند</translation>
    </message>
    <message>
        <source>a plugin’s block, which this text without blocks cannot hold</source>
        <translation>بلوک یک افزونه که این متنِ بدون بلوک نمی‌تواند آن را در خود نگه دارد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plugin’s blocks, which this text without blocks cannot hold</source>
        <translation>
            <numerusform>%Ln بلوک افزونه‌ها که این متنِ بدون بلوک نمی‌تواند آن‌ها را در خود نگه دارد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListingWords</name>
    <message>
        <source>Sign in again in the settings of the site.</source>
        <translation>در تنظیمات سایت دوباره وارد شوید.</translation>
    </message>
    <message>
        <source>Look whether this computer is online, then try again.</source>
        <translation>ببینید این رایانه برخط است، سپس دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site for a role that may edit stories.</source>
        <translation>از مسئول سایت نقشی بخواهید که اجازهٔ ویرایش خبر دارد.</translation>
    </message>
    <message>
        <source>Somebody may have removed it there: search again.</source>
        <translation>شاید کسی آنجا آن را برداشته باشد: دوباره جست‌وجو کنید.</translation>
    </message>
    <message>
        <source>Look whether the disk of this computer has room and can be written to, then try again.</source>
        <translation>ببینید دیسک این رایانه جا دارد و می‌توان بر آن نوشت، سپس دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The site&apos;s answer could not be used: the details say why.</source>
        <translation>پاسخ سایت به کار نیامد: جزئیات می‌گوید چرا.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>در انتظار تأیید</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>زمان‌بندی‌شده</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>همگانی</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خصوصی</translation>
    </message>
    <message>
        <source>goes out %1</source>
        <comment>an hour and day</comment>
        <translation>انتشار %1</translation>
    </message>
    <message>
        <source>in your library</source>
        <translation>در کتابخانهٔ شما</translation>
    </message>
    <message>
        <source>The stories of %1 could not be read.</source>
        <translation>خبرهای %1 خوانده نشد.</translation>
    </message>
    <message>
        <source>Nothing was changed, here or there.</source>
        <translation>چیزی تغییر نکرد، نه اینجا و نه آنجا.</translation>
    </message>
    <message>
        <source>The story could not be opened from %1.</source>
        <translation>خبر از %1 باز نشد.</translation>
    </message>
</context>
<context>
    <name>LiveWords</name>
    <message>
        <source>the site says there is no such page (%1)</source>
        <translation>سایت می‌گوید چنین صفحه‌ای نیست (%1)</translation>
    </message>
    <message>
        <source>the site asks readers to sign in, or keeps them out (%1)</source>
        <translation>سایت از خوانندگان می‌خواهد وارد شوند، یا راهشان نمی‌دهد (%1)</translation>
    </message>
    <message>
        <source>the site has a fault (%1)</source>
        <translation>سایت اشکال دارد (%1)</translation>
    </message>
    <message>
        <source>the site answers with %1</source>
        <comment>an HTTP status</comment>
        <translation>سایت با %1 پاسخ می‌دهد</translation>
    </message>
    <message>
        <source>Readers do not get the page: %1.</source>
        <translation>صفحه به خوانندگان نمی‌رسد: %1.</translation>
    </message>
    <message>
        <source>The page does not have the headline.</source>
        <translation>صفحه تیتر را ندارد.</translation>
    </message>
    <message>
        <source>The page has another headline: “%1”</source>
        <translation>صفحه تیتر دیگری دارد: «%1»</translation>
    </message>
    <message>
        <source>These words are not on the page: “%1”</source>
        <translation>این واژه‌ها در صفحه نیست: «%1»</translation>
    </message>
    <message>
        <source>The page names another address as its own: %1</source>
        <translation>صفحه نشانی دیگری را از آنِ خود می‌خواند: %1</translation>
    </message>
    <message>
        <source>The page does not say which language it is in.</source>
        <translation>صفحه نمی‌گوید به چه زبانی است.</translation>
    </message>
    <message>
        <source>The page says it is in another language: %1</source>
        <translation>صفحه می‌گوید به زبان دیگری است: %1</translation>
    </message>
    <message>
        <source>No picture of the story is on the page.</source>
        <translation>هیچ تصویری از خبر در صفحه نیست.</translation>
    </message>
    <message>
        <source>Readers do not get the picture: %1.</source>
        <translation>تصویر به خوانندگان نمی‌رسد: %1.</translation>
    </message>
    <message>
        <source>The feed does not carry it yet.</source>
        <translation>هنوز در خوراک نیست.</translation>
    </message>
    <message>
        <source>The sitemap does not carry it yet.</source>
        <translation>هنوز در نقشهٔ سایت نیست.</translation>
    </message>
    <message>
        <source>Readers get the page.</source>
        <translation>صفحه به خوانندگان می‌رسد.</translation>
    </message>
    <message>
        <source>The headline is there.</source>
        <translation>تیتر هست.</translation>
    </message>
    <message>
        <source>All words are there.</source>
        <translation>همهٔ واژه‌ها هست.</translation>
    </message>
    <message>
        <source>The page names this address as its own.</source>
        <translation>صفحه این نشانی را از آنِ خود می‌خواند.</translation>
    </message>
    <message>
        <source>The page says its language.</source>
        <translation>صفحه زبانش را می‌گوید.</translation>
    </message>
    <message>
        <source>The picture loads.</source>
        <translation>تصویر بار می‌شود.</translation>
    </message>
    <message>
        <source>The feed carries it.</source>
        <translation>در خوراک هست.</translation>
    </message>
    <message>
        <source>The sitemap carries it.</source>
        <translation>در نقشهٔ سایت هست.</translation>
    </message>
    <message>
        <source>Whether readers see it could not be looked at (%1): no connection.</source>
        <comment>a time</comment>
        <translation>دیده نشد که خوانندگان آن را می‌بینند یا نه (%1): اتصالی نیست.</translation>
    </message>
    <message>
        <source>Live at %1</source>
        <comment>a time</comment>
        <translation>در دسترس خوانندگان (%1)</translation>
    </message>
    <message>
        <source>Live at %1, but not all is right</source>
        <comment>a time</comment>
        <translation>در دسترس خوانندگان (%1)، اما همه‌چیز درست نیست</translation>
    </message>
    <message>
        <source>Not live at %1. %2</source>
        <comment>a time, what is wrong</comment>
        <translation>در دسترس خوانندگان نیست (%1). %2</translation>
    </message>
    <message>
        <source>The page names no feed.</source>
        <translation>صفحه از خوراکی نام نمی‌برد.</translation>
    </message>
    <message>
        <source>The site asks search engines to stay away.</source>
        <translation>سایت از موتورهای جست‌وجو می‌خواهد سراغش نیایند.</translation>
    </message>
    <message>
        <source>No sitemap that could be read names it.</source>
        <translation>در هیچ نقشهٔ سایتی که خوانده شد نامی از آن نیست.</translation>
    </message>
    <message>
        <source>The picture could not be looked at.</source>
        <translation>تصویر بررسی نشد.</translation>
    </message>
    <message>
        <source>Readers still get it at its address.</source>
        <translation>هنوز در نشانی‌اش به خوانندگان می‌رسد.</translation>
    </message>
    <message>
        <source>The site says there is no such page (%1).</source>
        <translation>سایت می‌گوید چنین صفحه‌ای نیست (%1).</translation>
    </message>
    <message>
        <source>What is at its address now is not the story: %1</source>
        <translation>آنچه اکنون در نشانی آن است این خبر نیست: %1</translation>
    </message>
    <message>
        <source>Gone since %1</source>
        <comment>a time</comment>
        <translation>از %1 دیگر در دسترس خوانندگان نیست</translation>
    </message>
    <message>
        <source>Still there at %1. Readers get it all the same.</source>
        <comment>a time</comment>
        <translation>هنوز آنجاست (%1). همچنان به خوانندگان می‌رسد.</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>the site</source>
        <translation>سایت</translation>
    </message>
    <message>
        <source>To be saved on %1 as a draft</source>
        <translation>قرار شد در %1 به‌صورت پیش‌نویس ذخیره شود</translation>
    </message>
    <message>
        <source>To be handed in on %1</source>
        <translation>قرار شد به %1 تحویل شود</translation>
    </message>
    <message>
        <source>To be published on %1</source>
        <translation>قرار شد در %1 منتشر شود</translation>
    </message>
    <message>
        <source>To be scheduled on %1</source>
        <translation>قرار شد در %1 زمان‌بندی شود</translation>
    </message>
    <message>
        <source>To be taken off %1</source>
        <translation>قرار شد از %1 برداشته شود</translation>
    </message>
    <message>
        <source>To be withdrawn on %1; its page shall say so</source>
        <translation>قرار شد در %1 پس گرفته شود و صفحه‌اش این را بگوید</translation>
    </message>
    <message>
        <source>To be withdrawn from %1; its page shall go</source>
        <translation>قرار شد از %1 پس گرفته شود و صفحه‌اش برداشته شود</translation>
    </message>
    <message>
        <source>Saved on %1 as a draft</source>
        <translation>در %1 به‌صورت پیش‌نویس ذخیره شد</translation>
    </message>
    <message>
        <source>Handed in on %1</source>
        <translation>به %1 تحویل شد</translation>
    </message>
    <message>
        <source>Published on %1</source>
        <translation>در %1 منتشر شد</translation>
    </message>
    <message>
        <source>Scheduled on %1</source>
        <translation>در %1 زمان‌بندی شد</translation>
    </message>
    <message>
        <source>Taken off %1; it is a draft there</source>
        <translation>از %1 برداشته شد؛ آنجا پیش‌نویس است</translation>
    </message>
    <message>
        <source>Withdrawn on %1; its page says so</source>
        <translation>در %1 پس گرفته شد؛ صفحه‌اش این را می‌گوید</translation>
    </message>
    <message>
        <source>Withdrawn from %1; its page is gone</source>
        <translation>از %1 پس گرفته شد؛ صفحه‌اش دیگر نیست</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>آنجا نیست</translation>
    </message>
    <message>
        <source>somebody had changed it there</source>
        <translation>کسی آنجا تغییرش داده بود</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>اتصالی نیست</translation>
    </message>
    <message>
        <source>the site refused</source>
        <translation>سایت نپذیرفت</translation>
    </message>
    <message>
        <source>the site could not use it, or has something else than was sent</source>
        <translation>سایت نتوانست آن را به کار برد، یا چیزی جز آنچه فرستاده شد دارد</translation>
    </message>
    <message>
        <source>the site or this computer could not do it</source>
        <translation>سایت یا این رایانه نتوانست انجامش دهد</translation>
    </message>
    <message>
        <source>the answer was lost</source>
        <translation>پاسخ گم شد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was tried, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>what was tried</comment>
        <translation>%1: انجام شد</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>اینجا ساخته شد</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>stage of a story</comment>
        <translation>اکنون: %1</translation>
    </message>
    <message>
        <source>Taken back before it was done</source>
        <translation>پیش از انجام لغو شد</translation>
    </message>
    <message>
        <source>A correction goes with it</source>
        <translation>اصلاحیه‌ای با آن همراه است</translation>
    </message>
    <message>
        <source>Put together with what was changed on %1</source>
        <translation>با آنچه در %1 تغییر کرده بود یکی شد</translation>
    </message>
    <message>
        <source>What %1 had altered was accepted</source>
        <translation>آنچه %1 تغییر داده بود پذیرفته شد</translation>
    </message>
    <message>
        <source>What %1 had altered is put back</source>
        <translation>آنچه %1 تغییر داده بود بازگردانده می‌شود</translation>
    </message>
    <message>
        <source>What %1 had altered was left as it is</source>
        <translation>آنچه %1 تغییر داده بود همان‌گونه ماند</translation>
    </message>
    <message>
        <source>Embargo until %1</source>
        <translation>محدودیت انتشار تا %1</translation>
    </message>
    <message>
        <source>Embargo taken away</source>
        <translation>محدودیت انتشار حذف شد</translation>
    </message>
    <message>
        <source>Embargo lifted</source>
        <translation>محدودیت انتشار برداشته شد</translation>
    </message>
    <message>
        <source>Seen as readers get it, as it should be</source>
        <translation>آن‌گونه که به خوانندگان می‌رسد دیده شد و درست است</translation>
    </message>
    <message>
        <source>Seen that readers get it no longer</source>
        <translation>دیده شد که دیگر به خوانندگان نمی‌رسد</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what happened · who did it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>دلیل: %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <comment>one id or several</comment>
        <translation>درخواست %1</translation>
    </message>
    <message>
        <source>On %1, where it is set to private: readers do not get it</source>
        <translation>در %1 است، ولی در آنجا خصوصی شده است: خوانندگان آن را نمی‌بینند</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was tried and what came of it, a sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>To be updated on %1</source>
        <translation>قرار شد در %1 به‌روز شود</translation>
    </message>
    <message>
        <source>To be corrected on %1</source>
        <translation>قرار شد در %1 اصلاح شود</translation>
    </message>
    <message>
        <source>To be published on %1 again</source>
        <translation>قرار شد دوباره در %1 منتشر شود</translation>
    </message>
    <message>
        <source>Updated on %1</source>
        <translation>در %1 به‌روز شد</translation>
    </message>
    <message>
        <source>Corrected on %1</source>
        <translation>در %1 اصلاح شد</translation>
    </message>
    <message>
        <source>Published on %1 again</source>
        <translation>دوباره در %1 منتشر شد</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Caption</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Description of a picture</source>
        <translation>توضیح تصویر</translation>
    </message>
    <message>
        <source>Credit of a picture</source>
        <translation>منبع تصویر</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Style of a paragraph</source>
        <translation>سبک بند</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Details of a block</source>
        <translation>جزئیات بلوک</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Nothing on the site collides with your text.</source>
        <translation>چیزی در سایت با متن شما تعارض ندارد.</translation>
    </message>
    <message>
        <source>Somebody changed one place on the site.</source>
        <translation>کسی یک جا را در سایت تغییر داده است.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody changed %Ln places on the site.</source>
        <translation>
            <numerusform>کسی %Ln جا را در سایت تغییر داده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing collides: both can be published.</source>
        <comment>%1: a sentence</comment>
        <translation>%1 تعارضی نیست: هر دو را می‌توان منتشر کرد.</translation>
    </message>
    <message>
        <source>In one place both of you changed the same: choose what is published.</source>
        <translation>در یک جا هر دو یک چیز را تغییر داده‌اید: برگزینید چه منتشر شود.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln places both of you changed the same: choose what is published.</source>
        <translation>
            <numerusform>در %Ln جا هر دو یک چیز را تغییر داده‌اید: برگزینید چه منتشر شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>همه پاسخ داده شد</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>تیتر</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>لید</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>روتیتر</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>نام نویسنده</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>محل و تاریخ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>میز</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>موضوع‌ها</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>منابع</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>تصویر اصلی</translation>
    </message>
    <message>
        <source>Words for search engines</source>
        <translation>متن برای موتورهای جست‌وجو</translation>
    </message>
    <message>
        <source>Words for social networks</source>
        <translation>متن برای شبکه‌های اجتماعی</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>محدودیت انتشار</translation>
    </message>
    <message>
        <source>Time of publication</source>
        <translation>ساعت انتشار</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>مسئول خبر</translation>
    </message>
    <message>
        <source>It was removed on the site, and you changed it.</source>
        <translation>در سایت برداشته شده و شما تغییرش داده‌اید.</translation>
    </message>
    <message>
        <source>You removed it, and it was changed on the site.</source>
        <translation>شما آن را برداشته‌اید و در سایت تغییر کرده است.</translation>
    </message>
    <message>
        <source>Both of you changed these words.</source>
        <translation>هر دو این واژه‌ها را تغییر داده‌اید.</translation>
    </message>
    <message>
        <source>Both of you changed this.</source>
        <translation>هر دو این را تغییر داده‌اید.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>متن من</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>متن آن‌ها</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>هر دو</translation>
    </message>
    <message>
        <source>%1, added</source>
        <comment>%1: mine or theirs</comment>
        <translation>%1، افزوده‌شده</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <comment>%1: mine or theirs</comment>
        <translation>%1، برداشته‌شده</translation>
    </message>
    <message>
        <source>%1, moved</source>
        <comment>%1: mine or theirs</comment>
        <translation>%1، جابه‌جاشده</translation>
    </message>
    <message>
        <source>%L1 of %L2 open</source>
        <translation>%L1 از %L2 بی‌پاسخ</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>اصلاحیه‌ها</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>نویسندگان</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>On top of the front page</source>
        <translation>بالای صفحهٔ نخست</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>رده‌بندی</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>1 word</source>
        <translation>۱ واژه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln واژه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min read</source>
        <translation>
            <numerusform>%Ln دقیقه مطالعه</numerusform>
        </translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>بدون تصویر</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>۱ تصویر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln تصویر</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>۱ نویسه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln نویسه</numerusform>
        </translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>بدون برچسب</translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation>۱ برچسب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln برچسب</numerusform>
        </translation>
    </message>
    <message>
        <source>no desks</source>
        <translation>بدون میز</translation>
    </message>
    <message>
        <source>1 desk</source>
        <translation>۱ میز</translation>
    </message>
    <message numerus="yes">
        <source>%Ln desks</source>
        <translation>
            <numerusform>%Ln میز</numerusform>
        </translation>
    </message>
    <message>
        <source>no stories</source>
        <translation>بدون خبر</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>۱ خبر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln خبر</numerusform>
        </translation>
    </message>
    <message>
        <source>as many words</source>
        <translation>به همان تعداد واژه</translation>
    </message>
    <message>
        <source>1 more word</source>
        <translation>۱ واژه بیشتر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more words</source>
        <translation>
            <numerusform>%Ln واژه بیشتر</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fewer word</source>
        <translation>۱ واژه کمتر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer words</source>
        <translation>
            <numerusform>%Ln واژه کمتر</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>۱ جا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln جا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>Saved</source>
        <translation>ذخیره شد</translation>
    </message>
    <message>
        <source>Submitted for review</source>
        <translation>برای بازبینی فرستاده شد</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>بازگردانده شد</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تأیید شد</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منتشر شد</translation>
    </message>
    <message>
        <source>Kept before going back</source>
        <translation>پیش از بازگشت نگه داشته شد</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <translation>بازگشت به نسخهٔ پیشین</translation>
    </message>
    <message>
        <source>Kept by itself</source>
        <translation>خودکار نگه داشته شد</translation>
    </message>
    <message>
        <source>Saved by %1</source>
        <translation>ذخیره‌شده به‌دست %1</translation>
    </message>
    <message>
        <source>Submitted for review by %1</source>
        <translation>%1 برای بازبینی فرستاد</translation>
    </message>
    <message>
        <source>Sent back by %1</source>
        <translation>%1 بازگرداند</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>%1 تأیید کرد</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>%1 منتشر کرد</translation>
    </message>
    <message>
        <source>Kept before %1 went back</source>
        <translation>پیش از بازگشت %1 نگه داشته شد</translation>
    </message>
    <message>
        <source>%1 went back to an earlier version</source>
        <translation>%1 به نسخه‌ای پیشین بازگشت</translation>
    </message>
    <message>
        <source>Kept by itself while %1 wrote</source>
        <translation>هنگام نوشتن %1 خودکار نگه داشته شد</translation>
    </message>
    <message>
        <source>Kept before words were replaced</source>
        <translation>پیش از جایگزینی واژه‌ها نگه داشته شد</translation>
    </message>
    <message>
        <source>Kept before %1 replaced words</source>
        <translation>پیش از جایگزینی واژه‌ها به‌دست %1 نگه داشته شد</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>%1 altered the markup of 1 block. The words are as you sent them.</source>
        <translation>%1 نشانه‌گذاری ۱ بلوک را تغییر داد. واژه‌ها همان‌اند که فرستادید.</translation>
    </message>
    <message numerus="yes">
        <source>%1 altered the markup of %Ln blocks. The words are as you sent them.</source>
        <translation>
            <numerusform>%1 نشانه‌گذاری %Ln بلوک را تغییر داد. واژه‌ها همان‌اند که فرستادید.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 altered 1 block of what you sent.</source>
        <translation>۱ بلوک از آنچه فرستادید را %1 تغییر داد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 altered %Ln blocks of what you sent.</source>
        <translation>
            <numerusform>%Ln بلوک از آنچه فرستادید را %1 تغییر داد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text stays as it is, identical to the byte.</source>
        <translation>متن همان‌گونه که هست می‌ماند، بایت‌به‌بایت یکسان.</translation>
    </message>
    <message>
        <source>1 paragraph changed</source>
        <translation>۱ بند تغییر کرد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs changed</source>
        <translation>
            <numerusform>%Ln بند تغییر کرد</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other block changed</source>
        <translation>۱ بلوک دیگر تغییر کرد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other blocks changed</source>
        <translation>
            <numerusform>%Ln بلوک دیگر تغییر کرد</numerusform>
        </translation>
    </message>
    <message>
        <source>1 block added</source>
        <translation>۱ بلوک افزوده شد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks added</source>
        <translation>
            <numerusform>%Ln بلوک افزوده شد</numerusform>
        </translation>
    </message>
    <message>
        <source>1 block taken out</source>
        <translation>۱ بلوک برداشته شد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks taken out</source>
        <translation>
            <numerusform>%Ln بلوک برداشته شد</numerusform>
        </translation>
    </message>
    <message>
        <source>1 block moved</source>
        <translation>۱ بلوک جابه‌جا شد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks moved</source>
        <translation>
            <numerusform>%Ln بلوک جابه‌جا شد</numerusform>
        </translation>
    </message>
    <message>
        <source>only the white space between blocks changed</source>
        <translation>تنها فاصلهٔ میان بلوک‌ها تغییر کرد</translation>
    </message>
    <message>
        <source>1 block identical to the byte</source>
        <translation>۱ بلوک بایت‌به‌بایت یکسان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks identical to the byte</source>
        <translation>
            <numerusform>%Ln بلوک بایت‌به‌بایت یکسان</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>A block without words</source>
        <translation>بلوکی بدون واژه</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>تازه: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>برداشته‌شده: %1</translation>
    </message>
    <message>
        <source>Other markup: %1</source>
        <translation>نشانه‌گذاری متفاوت: %1</translation>
    </message>
    <message>
        <source>Before: %1
Now: %2</source>
        <translation>پیش‌تر: %1
اکنون: %2</translation>
    </message>
    <message>
        <source>%1 Nobody edited it: a filter or a plugin there did.</source>
        <comment>a sentence that says how much</comment>
        <translation>%1 کسی آن را ویرایش نکرده: کار یک فیلتر یا افزونه در سایت است.</translation>
    </message>
    <message>
        <source>What you sent is on its way to %1 once more.</source>
        <translation>آنچه فرستادید دوباره در راه %1 است.</translation>
    </message>
    <message>
        <source>%1 insists: what you sent was put back and altered again. A filter or a plugin there does it, and whoever runs the site can change that: an administrator. Until then the site&apos;s form is the one that stays.</source>
        <translation>%1 پافشاری می‌کند: آنچه فرستادید بازگردانده شد و دوباره تغییر کرد. کار یک فیلتر یا افزونه در سایت است و مسئول سایت، یعنی یک مدیر، می‌تواند آن را تغییر دهد. تا آن زمان نسخهٔ سایت است که می‌ماند.</translation>
    </message>
    <message>
        <source>Markup sent: %1
Markup there: %2</source>
        <translation>نشانه‌گذاری فرستاده‌شده: %1
نشانه‌گذاری در سایت: %2</translation>
    </message>
    <message>
        <source>Put in there: %1</source>
        <translation>افزوده‌شده در سایت: %1</translation>
    </message>
    <message>
        <source>Taken out there: %1</source>
        <translation>برداشته‌شده در سایت: %1</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>تیتر</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>لید</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>میزها</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>one that is not known here</source>
        <translation>موردی که اینجا شناخته نیست</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>%1 changed the headline.</source>
        <translation>%1 تیتر را تغییر داد.</translation>
    </message>
    <message>
        <source>%1 changed the standfirst.</source>
        <translation>%1 لید را تغییر داد.</translation>
    </message>
    <message>
        <source>%1 changed the address.</source>
        <translation>%1 نشانی را تغییر داد.</translation>
    </message>
    <message>
        <source>%1 filed it under other desks.</source>
        <translation>%1 آن را در میزهای دیگری گذاشت.</translation>
    </message>
    <message>
        <source>%1 gave it other tags.</source>
        <translation>%1 برچسب‌های دیگری به آن داد.</translation>
    </message>
    <message>
        <source>1 block of the text</source>
        <translation>۱ بلوک از متن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks of the text</source>
        <translation>
            <numerusform>%Ln بلوک از متن</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 altered what you sent: %2.</source>
        <translation>%1 آنچه را فرستادید تغییر داد: %2.</translation>
    </message>
    <message>
        <source>%1 Nobody edited it: a filter or a plugin there did, or the role of your account.</source>
        <comment>a sentence that says how much</comment>
        <translation>%1 کسی آن را ویرایش نکرده: کار یک فیلتر یا افزونه در سایت است، یا از نقش حساب شماست.</translation>
    </message>
    <message>
        <source>%1
Yours: %2
The site&apos;s: %3</source>
        <comment>name of a field; what was sent; what is there</comment>
        <translation>%1
نسخهٔ شما: %2
نسخهٔ سایت: %3</translation>
    </message>
    <message>
        <source>Yours: %1
The site&apos;s: %2</source>
        <translation>نسخهٔ شما: %1
نسخهٔ سایت: %2</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>Yes</source>
        <comment>stays on top</comment>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <comment>stays on top</comment>
        <translation>نه</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>در بازبینی</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>نیازمند اصلاح</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تأیید شد</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>زمان‌بندی‌شده</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منتشر شد</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>کنار گذاشته‌شده</translation>
    </message>
    <message>
        <source>Being written. Nobody else has been asked to look at it yet.</source>
        <translation>در حال نوشتن است. هنوز از کسی خواسته نشده آن را ببیند.</translation>
    </message>
    <message>
        <source>Waiting to be read before it goes out.</source>
        <translation>پیش از انتشار در انتظار خوانده شدن است.</translation>
    </message>
    <message>
        <source>Read, and sent back to the writer.</source>
        <translation>خوانده و به نویسنده بازگردانده شد.</translation>
    </message>
    <message>
        <source>Read and ready to be published.</source>
        <translation>خوانده شده و آمادهٔ انتشار است.</translation>
    </message>
    <message>
        <source>Goes out by itself at its hour.</source>
        <translation>در ساعت تعیین‌شده خودش منتشر می‌شود.</translation>
    </message>
    <message>
        <source>Readers can see it.</source>
        <translation>خوانندگان آن را می‌بینند.</translation>
    </message>
    <message>
        <source>Will not be published.</source>
        <translation>منتشر نخواهد شد.</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>بازگشت به پیش‌نویس</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>فرستادن برای بازبینی</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>زمان‌بندی…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>انتشار…</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Save as draft on the site</source>
        <translation>ذخیره به‌صورت پیش‌نویس در سایت</translation>
    </message>
    <message>
        <source>Hand in on the site for approval</source>
        <translation>تحویل به سایت برای تأیید</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>انتشار همین حالا</translation>
    </message>
    <message>
        <source>Publish at a set time</source>
        <translation>انتشار در زمان تعیین‌شده</translation>
    </message>
    <message>
        <source>Update what is public</source>
        <translation>به‌روزرسانی نسخهٔ منتشرشده</translation>
    </message>
    <message>
        <source>Take off the site</source>
        <translation>برداشتن از سایت</translation>
    </message>
    <message>
        <source>Withdraw; its page says so</source>
        <translation>پس گرفتن؛ صفحه‌اش این را می‌گوید</translation>
    </message>
    <message>
        <source>Withdraw; its page goes</source>
        <translation>پس گرفتن؛ صفحه‌اش برداشته می‌شود</translation>
    </message>
    <message>
        <source>It comes out on the site at its hour by itself: a draft would go out with it. Use Update… when the text is ready.</source>
        <translation>سر ساعتش خودبه‌خود در سایت منتشر می‌شود: پیش‌نویس هم با آن بیرون می‌رود. وقتی متن آماده شد «به‌روزرسانی…» را به کار ببرید.</translation>
    </message>
    <message>
        <source>It is out on the site: a draft would put unfinished text before readers. Use Update… when the text is ready.</source>
        <translation>در سایت منتشر شده است: پیش‌نویس، متن ناتمام را پیش چشم خوانندگان می‌گذارد. وقتی متن آماده شد «به‌روزرسانی…» را به کار ببرید.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>The site could not be reached.</source>
        <translation>سایت در دسترس نیست.</translation>
    </message>
    <message>
        <source>The site refused.</source>
        <translation>سایت نپذیرفت.</translation>
    </message>
    <message>
        <source>This computer could not read what is to be sent.</source>
        <translation>این رایانه نتوانست آنچه را باید فرستاده شود بخواند.</translation>
    </message>
    <message>
        <source>The site&apos;s answer was lost.</source>
        <translation>پاسخ سایت گم شد.</translation>
    </message>
    <message>
        <source>The site answered with an error.</source>
        <translation>سایت با خطا پاسخ داد.</translation>
    </message>
    <message>
        <source>The site&apos;s copy has changed. Look at both and choose.</source>
        <translation>نسخهٔ سایت تغییر کرده است. هر دو را ببینید و برگزینید.</translation>
    </message>
    <message>
        <source>The site refused. Check the account and its password, then try again.</source>
        <translation>سایت نپذیرفت. حساب و گذرواژه‌اش را بررسی کنید، سپس دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>What should be changed is no longer on the site.</source>
        <translation>آنچه باید تغییر کند دیگر در سایت نیست.</translation>
    </message>
    <message>
        <source>The site could not use what was sent. The details say why.</source>
        <translation>سایت نتوانست آنچه را فرستاده شد به کار برد. جزئیات می‌گوید چرا.</translation>
    </message>
    <message>
        <source>It cannot go on by itself. The details say why.</source>
        <translation>خودش نمی‌تواند ادامه دهد. جزئیات می‌گوید چرا.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Place on the site</source>
        <translation>جای خبر در سایت</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>Uploading a picture</source>
        <translation>در حال فرستادن تصویر</translation>
    </message>
    <message>
        <source>Making the tags the site does not have yet</source>
        <translation>ساختن برچسب‌هایی که سایت ندارد</translation>
    </message>
    <message>
        <source>Making a place for the story on the site</source>
        <translation>آماده کردن جای خبر در سایت</translation>
    </message>
    <message>
        <source>Sending the text</source>
        <translation>در حال فرستادن متن</translation>
    </message>
    <message>
        <source>Reading it back and comparing</source>
        <translation>در حال بازخوانی و مقایسه</translation>
    </message>
    <message>
        <source>Releasing it</source>
        <translation>در حال انتشار</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>something that goes on now</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The site&apos;s answer was lost. Looking there in %1 whether it arrived</source>
        <translation>پاسخ سایت گم شد. تا %1 دیگر آنجا بررسی می‌شود که رسیده است یا نه</translation>
    </message>
    <message>
        <source>Looking on the site whether it arrived</source>
        <translation>در حال دیدن سایت که آیا رسیده است</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>در نوبت</translation>
    </message>
    <message>
        <source>%1 Trying again now</source>
        <comment>a reason, then what is done</comment>
        <translation>%1 اکنون دوباره تلاش می‌شود</translation>
    </message>
    <message>
        <source>%1 Trying again in %2</source>
        <comment>a reason, then a time such as 8 s</comment>
        <translation>%1 تلاش دوباره تا %2 دیگر</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>در راه</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>به شما نیاز دارد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>لغو شد</translation>
    </message>
    <message>
        <source>Stopped. What had arrived on the site stays there as a draft.</source>
        <translation>متوقف شد. آنچه به سایت رسیده پیش‌نویس می‌ماند.</translation>
    </message>
    <message>
        <source>Stopped before anything reached the site.</source>
        <translation>پیش از رسیدن چیزی به سایت متوقف شد.</translation>
    </message>
    <message>
        <source>Kept as a draft on the site.</source>
        <translation>به‌صورت پیش‌نویس در سایت نگه داشته شد.</translation>
    </message>
    <message>
        <source>Handed in on the site; somebody there approves it.</source>
        <translation>به سایت تحویل شد؛ کسی آنجا تأییدش می‌کند.</translation>
    </message>
    <message>
        <source>On the site; it goes out by itself at its hour.</source>
        <translation>در سایت است؛ در ساعت خود منتشر می‌شود.</translation>
    </message>
    <message>
        <source>Waits until you go online again.</source>
        <translation>تا برخط شدن دوبارهٔ شما صبر می‌کند.</translation>
    </message>
    <message>
        <source>Waits for a connection, then goes on by itself.</source>
        <translation>در انتظار اتصال است، سپس خودش ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>همهٔ گام‌ها انجام شد.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>what the outbox does next</comment>
        <translation>گام بعد: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes sent, of all</comment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <comment>how far it is, a time</comment>
        <translation>%1، حدود %2 مانده</translation>
    </message>
    <message>
        <source>Stopped. The new text had arrived on the site already.</source>
        <translation>متوقف شد. متن تازه پیش‌تر به سایت رسیده بود.</translation>
    </message>
    <message>
        <source>Stopped. Readers see what they saw before.</source>
        <translation>متوقف شد. خوانندگان همان را می‌بینند که پیش‌تر می‌دیدند.</translation>
    </message>
    <message>
        <source>Public on the site.</source>
        <translation>در سایت همگانی است.</translation>
    </message>
    <message>
        <source>Everything is ready. Public in %1.</source>
        <comment>a time such as 8 s</comment>
        <translation>همه‌چیز آماده است. %1 دیگر همگانی می‌شود.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>Posting in the channel</source>
        <translation>در حال فرستادن به کانال</translation>
    </message>
    <message>
        <source>It is on the site. What it says in a channel needs you.</source>
        <translation>در سایت است. متن آن در یکی از کانال‌ها به شما نیاز دارد.</translation>
    </message>
    <message>
        <source>Off the site; a draft of it is there.</source>
        <translation>از سایت برداشته شد؛ پیش‌نویسی از آن آنجاست.</translation>
    </message>
    <message>
        <source>Withdrawn; its page says so.</source>
        <translation>پس گرفته شد؛ صفحه‌اش این را می‌گوید.</translation>
    </message>
    <message>
        <source>Withdrawn; its page is in the site&apos;s trash.</source>
        <translation>پس گرفته شد؛ صفحه‌اش در زباله‌دان سایت است.</translation>
    </message>
    <message>
        <source>Waits here until the embargo ends, in %1.</source>
        <comment>a time such as 3 h</comment>
        <translation>تا پایان محدودیت انتشار، %1 دیگر، اینجا صبر می‌کند.</translation>
    </message>
    <message>
        <source>On the site; what it says in channels follows when readers have it.</source>
        <translation>در سایت است؛ متن کانال‌ها پس از رسیدن خبر به خوانندگان فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Readers lose it in %1.</source>
        <comment>a time such as 8 s</comment>
        <translation>%1 دیگر خبر از دسترس خوانندگان خارج می‌شود.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>فرمان</translation>
    </message>
    <message>
        <source>Running the newsroom&apos;s command</source>
        <translation>در حال اجرای فرمان اتاق خبر</translation>
    </message>
    <message>
        <source>It is in the folder. The command that follows needs you.</source>
        <translation>در پوشه است. فرمان پس از آن به شما نیاز دارد.</translation>
    </message>
    <message>
        <source>In the folder; the command follows when its hour has come.</source>
        <translation>در پوشه است؛ فرمان در ساعت خودش اجرا می‌شود.</translation>
    </message>
    <message>
        <source>Everything is ready. It waits for the others that go with it.</source>
        <translation>همه‌چیز آماده است. منتظر آن‌هایی است که همراهش می‌روند.</translation>
    </message>
    <message>
        <source>Thin connection: texts go before their pictures.</source>
        <translation>اتصال ضعیف: متن‌ها پیش از تصویرها می‌روند.</translation>
    </message>
    <message>
        <source>Metered connection: texts go, pictures wait.</source>
        <translation>اتصال حجمی: متن‌ها می‌روند، تصویرها صبر می‌کنند.</translation>
    </message>
    <message>
        <source>Metered connection: everything waits.</source>
        <translation>اتصال حجمی: همه‌چیز صبر می‌کند.</translation>
    </message>
    <message>
        <source>The text is on the site as a draft. Its pictures wait for a connection that is not metered; nothing is published before they are there.</source>
        <translation>متن به‌صورت پیش‌نویس در سایت است. تصویرهایش منتظر اتصالی‌اند که حجمی نباشد؛ تا آن‌ها نرسند چیزی منتشر نمی‌شود.</translation>
    </message>
    <message>
        <source>It waits for a connection that is not metered.</source>
        <translation>منتظر اتصالی است که حجمی نباشد.</translation>
    </message>
    <message>
        <source>%1 was made smaller for the site: %2 instead of %3, %4 pixels long instead of %5.</source>
        <translation>%1 برای سایت کوچک شد: %2 به‌جای %3، با درازای %4 پیکسل به‌جای %5.</translation>
    </message>
    <message>
        <source>%1 was made smaller for the site: %2 instead of %3, with all its pixels.</source>
        <translation>%1 برای سایت کوچک شد: %2 به‌جای %3، با همهٔ پیکسل‌هایش.</translation>
    </message>
    <message>
        <source>%1 It is a JPEG now.</source>
        <comment>what was done to a picture before</comment>
        <translation>%1 اکنون JPEG است.</translation>
    </message>
    <message>
        <source>The connection was not safe, so nothing was sent.</source>
        <translation>اتصال ایمن نبود، پس چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>On the site, where it is set to private: readers do not get it.</source>
        <translation>در سایت است، ولی در آنجا خصوصی شده است: خوانندگان آن را نمی‌بینند.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>تصویر</translation>
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
        <translation>دیروز %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>with an hour</comment>
        <translation>فردا %1</translation>
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
        <translation>دیروز</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>فردا</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>as QLocale formats it</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>Monday, 3 March 2026, 18:00 (UTC+01:00)</comment>
        <translation>%1، %2 (%3)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>دیروز</translation>
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
        <translation>هرگز</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>همین حالا</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>یک دقیقه پیش</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>%Ln دقیقه پیش</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>یک ساعت پیش</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>%Ln ساعت پیش</numerusform>
        </translation>
    </message>
    <message>
        <source>a day ago</source>
        <translation>یک روز پیش</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln روز پیش</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds to wait</comment>
        <translation>%1 ثانیه</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes to wait</comment>
        <translation>%1 دقیقه</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes to wait</comment>
        <translation>%1 ساعت و %2 دقیقه</translation>
    </message>
    <message>
        <source>Hours as in %1</source>
        <comment>a zone of time</comment>
        <translation>ساعت‌ها به وقت %1</translation>
    </message>
    <message>
        <source>Hours as in %1 (%2)</source>
        <comment>a zone of time, its offset</comment>
        <translation>ساعت‌ها به وقت %1 (%2)</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>the site</source>
        <translation>سایت</translation>
    </message>
    <message>
        <source>This is not an address of a site.</source>
        <translation>این نشانی سایت نیست.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a site.</source>
        <translation>«%1» نشانی سایت نیست.</translation>
    </message>
    <message>
        <source>Nobody knows the name %1.</source>
        <translation>کسی نام %1 را نمی‌شناسد.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>در %1 چیزی پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate cannot be trusted.</source>
        <translation>اتصال به %1 امن نیست: به گواهی آن نمی‌توان اعتماد کرد.</translation>
    </message>
    <message>
        <source>%1 only answers without encryption: a password sent there could be read on the way.</source>
        <translation>%1 تنها بی رمزگذاری پاسخ می‌دهد: گذرواژه‌ای که به آنجا فرستاده شود در راه خواندنی است.</translation>
    </message>
    <message>
        <source>%1 is a WordPress, but its interface for programs (the REST API) is switched off or blocked.</source>
        <translation>%1 وردپرس است، اما رابط آن برای برنامه‌ها (REST API) خاموش یا مسدود است.</translation>
    </message>
    <message>
        <source>Application passwords are switched off on %1.</source>
        <translation>گذرواژه‌های برنامه در %1 خاموش است.</translation>
    </message>
    <message>
        <source>%1 does not accept this name and password.</source>
        <translation>%1 این نام و گذرواژه را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>You are known to %1, but your account may not write posts there.</source>
        <translation>%1 شما را می‌شناسد، اما حساب شما اجازهٔ نوشتن در آنجا را ندارد.</translation>
    </message>
    <message>
        <source>Something in front of %1, such as a firewall, refused us.</source>
        <translation>چیزی پیش روی %1، مانند دیوار آتش، ما را نپذیرفت.</translation>
    </message>
    <message>
        <source>%1 answered with an error of its own.</source>
        <translation>%1 با خطایی از خودش پاسخ داد.</translation>
    </message>
    <message>
        <source>No name and no password was sent.</source>
        <translation>هیچ نام و گذرواژه‌ای فرستاده نشد.</translation>
    </message>
    <message>
        <source>The password was not kept, and nothing on the site was changed.</source>
        <translation>گذرواژه نگه داشته نشد و چیزی در سایت تغییر نکرد.</translation>
    </message>
    <message>
        <source>Nothing on the site was changed.</source>
        <translation>چیزی در سایت تغییر نکرد.</translation>
    </message>
    <message>
        <source>Type it as it stands in the browser, such as news.example.org.</source>
        <translation>همان‌گونه که در مرورگر است بنویسیدش، مانند news.example.org.</translation>
    </message>
    <message>
        <source>Look for a mistyped letter, and whether this computer is online.</source>
        <translation>ببینید حرفی اشتباه نشده و این رایانه برخط است.</translation>
    </message>
    <message>
        <source>Look whether the site opens in a browser, and try again in a while.</source>
        <translation>ببینید سایت در مرورگر باز می‌شود و کمی بعد دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site to renew its certificate. On a public network, try another one first.</source>
        <translation>از مسئول سایت بخواهید گواهی آن را تمدید کند. اگر در شبکه‌ای همگانی هستید، نخست شبکهٔ دیگری را بیازمایید.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site to switch on HTTPS.</source>
        <translation>از مسئول سایت بخواهید HTTPS را روشن کند.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site to allow the REST API for signed-in accounts; security plug-ins often switch it off.</source>
        <translation>از مسئول سایت بخواهید REST API را برای حساب‌های واردشده مجاز کند؛ افزونه‌های امنیتی اغلب آن را خاموش می‌کنند.</translation>
    </message>
    <message>
        <source>Look whether the site lives at another address, such as one that ends in /news or /blog.</source>
        <translation>ببینید سایت در نشانی دیگری نباشد، مانند نشانی‌ای که به ‎/news یا ‎/blog پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site to allow them; security plug-ins and sites without HTTPS switch them off.</source>
        <translation>از مسئول سایت بخواهید آن‌ها را مجاز کند؛ افزونه‌های امنیتی و سایت‌های بدون HTTPS آن‌ها را خاموش می‌کنند.</translation>
    </message>
    <message>
        <source>Use an application password, not the one you sign in with in the browser, and the account&apos;s user name or e-mail address.</source>
        <translation>گذرواژهٔ برنامه را به کار ببرید، نه آنکه با آن در مرورگر وارد می‌شوید؛ همراه با نام کاربری یا نشانی رایانامهٔ حساب.</translation>
    </message>
    <message>
        <source>Ask for the role of contributor, author or editor, then try again.</source>
        <translation>نقش مشارکت‌کننده، نویسنده یا ویرایشگر بخواهید، سپس دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Ask whoever runs the site to let Standfirst through; the details help them to find the rule.</source>
        <translation>از مسئول سایت بخواهید راه را بر Standfirst باز کند؛ جزئیات در یافتن قاعده کمکش می‌کند.</translation>
    </message>
    <message>
        <source>Try again in a while; if it stays so, show the details to whoever runs the site.</source>
        <translation>کمی بعد دوباره تلاش کنید؛ اگر همچنان چنین بود، جزئیات را به مسئول سایت نشان دهید.</translation>
    </message>
    <message>
        <source>The password for %1 is not on this computer.</source>
        <translation>گذرواژهٔ %1 در این رایانه نیست.</translation>
    </message>
    <message>
        <source>%1 sends us on to another address.</source>
        <translation>%1 ما را به نشانی دیگری می‌فرستد.</translation>
    </message>
    <message>
        <source>Sign in to the site again.</source>
        <translation>دوباره وارد سایت شوید.</translation>
    </message>
    <message>
        <source>Look in a browser where the site is now, and use that address.</source>
        <translation>در مرورگر ببینید سایت اکنون کجاست و آن نشانی را به کار ببرید.</translation>
    </message>
    <message>
        <source>There is a page at %1, but it is neither a WordPress nor a Ghost.</source>
        <translation>در %1 صفحه‌ای هست، اما نه وردپرس است و نه Ghost.</translation>
    </message>
    <message>
        <source>%1 does not accept this key.</source>
        <translation>%1 این کلید را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>The key was not kept, and nothing on the site was changed.</source>
        <translation>کلید نگه داشته نشد و چیزی در سایت تغییر نکرد.</translation>
    </message>
    <message>
        <source>Copy the whole Admin API key, with the colon in it: the Content API key above it is another one. A key that was made anew or taken back has to be copied again.</source>
        <translation>کلید Admin API را کامل، با دونقطهٔ میانش رونوشت کنید: کلید Content API که بالای آن است کلید دیگری است. کلیدی که از نو ساخته یا پس گرفته شده باید دوباره رونوشت شود.</translation>
    </message>
    <message>
        <source>%1 knows this key, but it may not do this there.</source>
        <translation>%1 این کلید را می‌شناسد، اما کلید آنجا اجازهٔ این کار را ندارد.</translation>
    </message>
    <message>
        <source>Use the Admin API key of a custom integration.</source>
        <translation>کلید Admin API یک custom integration را به کار ببرید.</translation>
    </message>
    <message>
        <source>The key for %1 is not on this computer.</source>
        <translation>کلید %1 در این رایانه نیست.</translation>
    </message>
    <message>
        <source>The proxy does not let us through to %1.</source>
        <translation>پروکسی راه ما را به %1 باز نمی‌کند.</translation>
    </message>
    <message>
        <source>You work offline: %1 was not asked.</source>
        <translation>برون‌خط کار می‌کنید: از %1 چیزی پرسیده نشد.</translation>
    </message>
    <message>
        <source>Look at its address, name and password under Network, and whether it is running.</source>
        <translation>نشانی، نام و گذرواژهٔ آن را در «شبکه» ببینید، و اینکه آیا کار می‌کند.</translation>
    </message>
    <message>
        <source>Switch off “Work offline”, and try again.</source>
        <translation>«کار برون‌خط» را خاموش کنید و دوباره تلاش کنید.</translation>
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
        <translation>بستن</translation>
    </message>
    <message>
        <source>Version %1 · a newsroom editor</source>
        <translation>نگارش %1 · ویرایشگر اتاق خبر</translation>
    </message>
    <message>
        <source>Write, check, and publish. What you write is on your own disk before anything is sent anywhere.</source>
        <translation>بنویسید، بررسی کنید، منتشر کنید. نوشته‌تان پیش از آنکه چیزی به جایی فرستاده شود روی دیسک خودتان است.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>نرم‌افزار آزاد با پروانهٔ عمومی همگانی گنو، نگارش ۳ یا بالاتر.</translation>
    </message>
    <message>
        <source>It stands on the work of many: Qt, SQLite, Hunspell, Gumbo, MD4C, Mustache, Exiv2, libzip and QtKeychain.</source>
        <translation>بر کار بسیاری کسان استوار است: Qt، SQLite، Hunspell، Gumbo، MD4C، Mustache، Exiv2، libzip و QtKeychain.</translation>
    </message>
</context>
<context>
    <name>ui::AddSiteSheet</name>
    <message>
        <source>Add your site</source>
        <translation>افزودن سایت شما</translation>
    </message>
    <message>
        <source>Find the site</source>
        <translation>یافتن سایت</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Address of your site</source>
        <translation>نشانی سایت شما</translation>
    </message>
    <message>
        <source>news.example.org</source>
        <translation>news.example.org</translation>
    </message>
    <message>
        <source>Use a folder on this computer instead</source>
        <translation>به‌جای آن، پوشه‌ای در این رایانه</translation>
    </message>
    <message>
        <source>User name on the site</source>
        <translation>نام کاربری در سایت</translation>
    </message>
    <message>
        <source>Application password</source>
        <translation>گذرواژهٔ برنامه</translation>
    </message>
    <message>
        <source>Make one on the site</source>
        <translation>ساختن یکی در سایت</translation>
    </message>
    <message>
        <source>User name or e-mail address there</source>
        <translation>نام کاربری یا نشانی رایانامه در سایت</translation>
    </message>
    <message>
        <source>A password made for one program, which you can withdraw at any time. Sign in on the site, open your profile, go to “Application Passwords”, type Standfirst as the name, and copy what it shows. The password you sign in with in the browser does not work here.</source>
        <translation>گذرواژه‌ای ویژهٔ یک برنامه که هر زمان می‌توانید پسش بگیرید. در سایت وارد شوید، شناسنامه‌تان را باز کنید، به «گذرواژه‌های برنامه» بروید، نام را Standfirst بگذارید و آنچه را نشان می‌دهد رونوشت کنید. گذرواژه‌ای که با آن در مرورگر وارد می‌شوید اینجا کار نمی‌کند.</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>تنها در جاکلیدی این رایانه نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>This computer has no keychain running: the password is kept until Standfirst is closed, and asked for again the next time.</source>
        <translation>در این رایانه جاکلیدی در کار نیست: گذرواژه تا بستن Standfirst نگه داشته و بار بعد دوباره پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>نام سایت</translation>
    </message>
    <message>
        <source>Get News Fast</source>
        <translation>Get News Fast</translation>
    </message>
    <message>
        <source>Language of the site</source>
        <translation>زبان سایت</translation>
    </message>
    <message>
        <source>The whole site is written there as pages that any web server can show: articles, desks, tags, feed.</source>
        <translation>همهٔ سایت به‌صورت صفحه‌هایی که هر کارساز وبی نشان می‌دهد آنجا نوشته می‌شود: خبرها، میزها، برچسب‌ها، خوراک.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Choose a folder for the site</source>
        <translation>انتخاب پوشه برای سایت</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>این پوشه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ایست</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>در حال دیدن %1…</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>سایت</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signing in and reading desks and tags…</source>
        <translation>در حال ورود و خواندن میزها و برچسب‌ها…</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>در حال دیدن پوشه…</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 آماده است.</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>با نام %1 وارد شده‌اید.</translation>
    </message>
    <message>
        <source>Found there: %1.</source>
        <translation>آنجا یافت شد: %1.</translation>
    </message>
    <message>
        <source>Its desks and tags are being read.</source>
        <translation>میزها و برچسب‌هایش خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Your account may hand stories in; somebody else there publishes them.</source>
        <translation>حساب شما می‌تواند خبر تحویل دهد؛ کس دیگری آنجا منتشرش می‌کند.</translation>
    </message>
    <message>
        <source>Any address of it will do, as it stands in the browser. Standfirst finds out the rest. The site needs to be a WordPress or a Ghost.</source>
        <translation>هر نشانی‌ای از آن بس است، همان‌گونه که در مرورگر است. باقی را Standfirst می‌یابد. سایت باید وردپرس یا Ghost باشد.</translation>
    </message>
    <message>
        <source>This computer has no keychain running: the key is kept until Standfirst is closed, and asked for again the next time.</source>
        <translation>در این رایانه جاکلیدی در کار نیست: کلید تا بستن Standfirst نگه داشته و بار بعد دوباره پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Admin API key</source>
        <translation>کلید Admin API</translation>
    </message>
    <message>
        <source>Open the integrations of the site</source>
        <translation>باز کردن بخش Integrations سایت</translation>
    </message>
    <message>
        <source>A key made for one program, which an administrator of this Ghost can take back at any time. Sign in there, go to Settings → Integrations → “Add custom integration”, type Standfirst as the name, and copy the Admin API key: the long one with a colon in it. Stories sent with it have the owner of the site as their author.</source>
        <translation>کلیدی ویژهٔ یک برنامه که مدیر این Ghost هر زمان می‌تواند پسش بگیرد. آنجا وارد شوید، در Settings به Integrations بروید، «Add custom integration» را بزنید، نام را Standfirst بگذارید و کلید Admin API را رونوشت کنید: همان کلید بلند که دونقطه‌ای در میان دارد. نویسندهٔ خبرهایی که با آن فرستاده شود مالک سایت است.</translation>
    </message>
    <message>
        <source>Stories are sent in the name of %1.</source>
        <translation>خبرها به نام %1 فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>There are no desks yet: every tag of the site whose slug begins with “desk-” becomes one.</source>
        <translation>هنوز میزی نیست: هر برچسب سایت که نامکش با «‎desk-‎» آغاز شود میز می‌شود.</translation>
    </message>
    <message>
        <source>Standfirst opens the site&apos;s own page in your browser. Sign in there as you always do, with a second factor too if you have one, and allow the connection. The site makes a password for Standfirst alone, which you can take back at any time.</source>
        <translation>Standfirst صفحهٔ خود سایت را در مرورگر شما باز می‌کند. آنجا مانند همیشه وارد شوید، اگر عامل دومی دارید با همان، و اتصال را مجاز کنید. سایت گذرواژه‌ای تنها برای Standfirst می‌سازد که هر وقت بخواهید می‌توانید باطلش کنید.</translation>
    </message>
    <message>
        <source>Use an application password</source>
        <translation>ورود با گذرواژهٔ برنامه</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>ورود با مرورگر</translation>
    </message>
</context>
<context>
    <name>ui::AlterationNotice</name>
    <message>
        <source>Accept</source>
        <translation>پذیرفتن</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Altered by the site</source>
        <translation>تغییر به‌دست سایت</translation>
    </message>
    <message>
        <source>Take the site&apos;s form into the story; what you wrote since stays</source>
        <translation>نسخهٔ سایت در خبر گذاشته می‌شود؛ آنچه پس از آن نوشته‌اید می‌ماند</translation>
    </message>
    <message>
        <source>Send what you sent once more</source>
        <translation>ارسال دوبارهٔ آنچه فرستادید</translation>
    </message>
    <message>
        <source>and 1 more place</source>
        <translation>و ۱ جای دیگر</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more places</source>
        <translation>
            <numerusform>و %Ln جای دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>همین‌گونه بماند</translation>
    </message>
    <message>
        <source>Say no more of it: nothing changes, neither there nor here</source>
        <translation>دیگر از آن گفته نشود: چیزی تغییر نمی‌کند، نه آنجا و نه اینجا</translation>
    </message>
    <message>
        <source>%1 Readers do not see it yet: it waits for your answer.</source>
        <comment>what the site did</comment>
        <translation>%1 خوانندگان هنوز آن را نمی‌بینند: منتظر پاسخ شماست.</translation>
    </message>
    <message>
        <source>Text
%1</source>
        <comment>a heading, and below it what was changed</comment>
        <translation>متن
%1</translation>
    </message>
</context>
<context>
    <name>ui::ArchivePopover</name>
    <message>
        <source>No published story with these words</source>
        <translation>خبر منتشرشده‌ای با این واژه‌ها نیست</translation>
    </message>
    <message>
        <source>Link to one of our stories</source>
        <translation>پیوند به یکی از خبرهای ما</translation>
    </message>
    <message>
        <source>Words of a published story</source>
        <translation>واژه‌های یک خبر منتشرشده</translation>
    </message>
    <message>
        <source>Published stories</source>
        <translation>خبرهای منتشرشده</translation>
    </message>
</context>
<context>
    <name>ui::BlockDrag</name>
    <message>
        <source>Move this block</source>
        <translation>جابه‌جا کردن این بلوک</translation>
    </message>
    <message>
        <source>Drag to move. Alt+Shift+Up and Down do the same.</source>
        <translation>برای جابه‌جایی بکشید. Alt+Shift+Up و Down هم همین کار را می‌کنند.</translation>
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
        <translation>Standfirst در %1، %2</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>باز کردن دوبارهٔ صفحه</translation>
    </message>
    <message>
        <source>Copy its address, for another browser</source>
        <translation>رونوشت نشانی صفحه، برای مرورگری دیگر</translation>
    </message>
    <message>
        <source>The page shows a password, or says that it is not allowed</source>
        <translation>صفحه گذرواژه‌ای نشان می‌دهد، یا می‌گوید مجاز نیست</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to Standfirst.</source>
        <translation>وارد شدید. این صفحه را ببندید و به Standfirst برگردید.</translation>
    </message>
    <message>
        <source>Standfirst was not let in. Close this page and go back to Standfirst.</source>
        <translation>به Standfirst اجازهٔ ورود داده نشد. این صفحه را ببندید و به Standfirst برگردید.</translation>
    </message>
    <message>
        <source>The page of %1 is open in your browser. Sign in there as you always do, and allow the connection. Standfirst goes on by itself.</source>
        <translation>صفحهٔ %1 در مرورگر شما باز است. آنجا مانند همیشه وارد شوید و اتصال را مجاز کنید. Standfirst خودش ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>On the page of %1, Standfirst was not let in.</source>
        <translation>در صفحهٔ %1 به Standfirst اجازهٔ ورود داده نشد.</translation>
    </message>
    <message>
        <source>No password was made, and nothing on the site was changed.</source>
        <translation>گذرواژه‌ای ساخته نشد و چیزی در سایت تغییر نکرد.</translation>
    </message>
    <message>
        <source>Open the page again, or use an application password.</source>
        <translation>صفحه را دوباره باز کنید، یا گذرواژهٔ برنامه را به کار ببرید.</translation>
    </message>
    <message>
        <source>No answer came from the browser within ten minutes.</source>
        <translation>تا ده دقیقه پاسخی از مرورگر نیامد.</translation>
    </message>
    <message>
        <source>An answer that comes later is not taken any more.</source>
        <translation>پاسخی که پس از این برسد دیگر پذیرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Open the page again. Should you have allowed the connection there, take it back in your profile on the site.</source>
        <translation>صفحه را دوباره باز کنید. اگر آنجا اتصال را مجاز کرده‌اید، در نمایهٔ خود در سایت باطلش کنید.</translation>
    </message>
</context>
<context>
    <name>ui::CardOffer</name>
    <message>
        <source>This address can be shown as a card, if its site has one.</source>
        <translation>این نشانی را می‌توان به‌صورت کارت نشان داد، اگر سایتش کارتی داشته باشد.</translation>
    </message>
    <message>
        <source>Make a card of it</source>
        <translation>آن را کارت کن</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>در حال پرسیدن از %1…</translation>
    </message>
    <message>
        <source>%1 has no card for this address: it stays a link.</source>
        <translation>%1 برای این نشانی کارتی ندارد: پیوند می‌ماند.</translation>
    </message>
    <message>
        <source>%1 could not be asked for a card: the address stays a link. Paste it again to try once more.</source>
        <translation>نشد که از %1 کارتی خواسته شود: نشانی پیوند می‌ماند. برای آزمودن دوباره، آن را باز بچسبانید.</translation>
    </message>
</context>
<context>
    <name>ui::Cards</name>
    <message>
        <source>Taking the picture in…</source>
        <translation>در حال افزودن تصویر…</translation>
    </message>
    <message>
        <source>This picture is on the site</source>
        <translation>این تصویر در سایت است</translation>
    </message>
    <message>
        <source>No alternative text yet: press Enter to describe it</source>
        <translation>هنوز متن جایگزین ندارد: برای توصیف آن Enter را بزنید</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>ساخته‌شده در جای دیگر</translation>
    </message>
    <message>
        <source>Kept exactly as it is on the site</source>
        <translation>دقیقاً همان‌گونه که در سایت است نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>From another site</source>
        <translation>از سایتی دیگر</translation>
    </message>
    <message>
        <source>Pictures without alternative text</source>
        <translation>تصویرهای بدون متن جایگزین</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>آغاز %1</translation>
    </message>
    <message>
        <source>End of %1</source>
        <translation>پایان %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>بعدی: %1</translation>
    </message>
    <message>
        <source>A picture on %1, not fetched: press Enter</source>
        <translation>تصویری در %1، دریافت نشده: Enter را بزنید</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more rows</source>
        <translation>
            <numerusform>و %Ln سطر دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long to write in: %1 in one piece</source>
        <translation>بلندتر از آن که بتوان در آن نوشت: %1 در یک تکه</translation>
    </message>
    <message>
        <source>Kept exactly as it is: press Enter to read more</source>
        <translation>دقیقاً همان‌گونه که هست نگه داشته می‌شود: برای آگاهی بیشتر Enter را بزنید</translation>
    </message>
    <message>
        <source>Kept exactly as it is: press Enter to split it into paragraphs</source>
        <translation>دقیقاً همان‌گونه که هست نگه داشته می‌شود: برای تقسیم به بندها Enter را بزنید</translation>
    </message>
</context>
<context>
    <name>ui::CellEdit</name>
    <message>
        <source>Words of the cell</source>
        <translation>واژه‌های خانه</translation>
    </message>
</context>
<context>
    <name>ui::ChannelList</name>
    <message>
        <source>A story can be told in channels of Telegram or Mastodon as well, each in its language, when readers have it on the site.</source>
        <translation>خبر را می‌توان در کانال‌های تلگرام یا ماستودون هم گفت، هر کدام به زبان خودش، پس از آنکه در سایت به خوانندگان رسید.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>ویرایش…</translation>
    </message>
    <message>
        <source>Edit the channel %1</source>
        <translation>ویرایش کانال %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>برداشتن…</translation>
    </message>
    <message>
        <source>Remove the channel %1</source>
        <translation>برداشتن کانال %1</translation>
    </message>
    <message>
        <source>+ Add a channel</source>
        <translation>+ افزودن کانال</translation>
    </message>
</context>
<context>
    <name>ui::ChannelSheet</name>
    <message>
        <source>Add a channel</source>
        <translation>افزودن کانال</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>نوع کانال</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Name of the channel, as you call it</source>
        <translation>نام کانال، آن‌گونه که خودتان می‌گویید</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>همهٔ زبان‌ها</translation>
    </message>
    <message>
        <source>Language of the channel</source>
        <translation>زبان کانال</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>توکن</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is there</source>
        <translation>برای نگه داشتن توکن کنونی خالی بگذارید</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>تنها در جاکلیدی این رایانه نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>This computer has no keychain running: the token is kept until Standfirst is closed, and asked for again the next time.</source>
        <translation>در این رایانه جاکلیدی در کار نیست: توکن تا بستن Standfirst نگه داشته و بار بعد دوباره پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>کارساز</translation>
    </message>
    <message>
        <source>Name of the channel on Telegram</source>
        <translation>نام کانال در تلگرام</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>نشانی کارساز</translation>
    </message>
    <message>
        <source>@name, or its number</source>
        <translation>‎@name یا شمارهٔ آن</translation>
    </message>
    <message>
        <source>The bot&apos;s, from @BotFather</source>
        <translation>توکن ربات، از ‎@BotFather</translation>
    </message>
    <message>
        <source>Of an application under Development in your account&apos;s settings; it has to be allowed to write</source>
        <translation>از برنامه‌ای در بخش «توسعه» (Development) در تنظیمات حسابتان؛ باید اجازهٔ نوشتن داشته باشد</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>در حال پرسیدن از کارساز…</translation>
    </message>
</context>
<context>
    <name>ui::ChecksTab</name>
    <message>
        <source>What is missing or doubtful</source>
        <translation>آنچه کم یا مورد تردید است</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>همه‌چیز روبه‌راه است</translation>
    </message>
    <message>
        <source>Nothing stands in the way of publishing.</source>
        <translation>مانعی برای انتشار نیست.</translation>
    </message>
</context>
<context>
    <name>ui::ChipsField</name>
    <message>
        <source>%1, remove</source>
        <comment>a tag or credit that a click takes off</comment>
        <translation>%1، برداشتن</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>a suggested tag</comment>
        <translation>افزودن %1</translation>
    </message>
</context>
<context>
    <name>ui::CommandField</name>
    <message>
        <source>Try it</source>
        <translation>آزمودن</translation>
    </message>
    <message>
        <source>Command after publishing</source>
        <translation>فرمان پس از انتشار</translation>
    </message>
    <message>
        <source>What the command said</source>
        <translation>آنچه فرمان گفت</translation>
    </message>
    <message>
        <source>Such as rsync or git push. It is started in the folder after each change of public pages, without a shell; %1 stands for the folder. If Standfirst ends meanwhile it is run again, so running it twice must do no harm.</source>
        <translation>مانند rsync یا git push. پس از هر تغییر صفحه‌های همگانی، در پوشه و بدون پوسته اجرا می‌شود؛ %1 به‌جای پوشه می‌نشیند. اگر Standfirst در این میان بسته شود فرمان دوباره اجرا می‌شود، پس دو بار اجرا شدنش نباید زیانی برساند.</translation>
    </message>
    <message>
        <source>It runs on this computer with all your rights. Enter only what you know.</source>
        <translation>در این رایانه با همهٔ اختیارهای شما اجرا می‌شود. تنها چیزی را بنویسید که می‌شناسید.</translation>
    </message>
    <message>
        <source>A quotation mark is left open.</source>
        <translation>یک گیومه باز مانده است.</translation>
    </message>
    <message>
        <source>Will be run: %1</source>
        <comment>program and arguments</comment>
        <translation>اجرا خواهد شد: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ایست</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>در حال اجرا…</translation>
    </message>
    <message>
        <source>It ran and ended well.</source>
        <translation>اجرا شد و به‌خوبی پایان یافت.</translation>
    </message>
    <message>
        <source>It could not be run.</source>
        <translation>اجرا نشد.</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>پالت فرمان‌ها</translation>
    </message>
    <message>
        <source>Act, desk or story</source>
        <translation>کار، میز یا خبر</translation>
    </message>
    <message>
        <source>Type the name of an act, a desk or a story</source>
        <translation>نام یک کار، میز یا خبر را بنویسید</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بی‌عنوان</translation>
    </message>
</context>
<context>
    <name>ui::ConflictCard</name>
    <message>
        <source>Take mine</source>
        <translation>برگزیدن متن من</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>برگزیدن متن آن‌ها</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>هر دو</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>ویرایش…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش از آن</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>متن آن‌ها</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>متن من</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>متن خودتان</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>به کار بردن این متن</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in the story: what both did there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(هیچ)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(برداشته شد)</translation>
    </message>
</context>
<context>
    <name>ui::ConflictView</name>
    <message>
        <source>The site&apos;s copy has changed</source>
        <translation>نسخهٔ سایت تغییر کرده است</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>متن من</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>در سایت</translation>
    </message>
    <message>
        <source>Replace the site&apos;s copy by mine</source>
        <translation>جایگزینی نسخهٔ سایت با نسخهٔ من</translation>
    </message>
    <message>
        <source>Take theirs into the editor</source>
        <translation>آوردن متن آن‌ها به ویرایشگر</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>بعداً تصمیم می‌گیرم</translation>
    </message>
    <message>
        <source>On the site, changed %1</source>
        <translation>در سایت، تغییر %1</translation>
    </message>
    <message>
        <source>The site has a newer copy</source>
        <translation>سایت نسخهٔ تازه‌تری دارد</translation>
    </message>
    <message>
        <source>This story is in your library already, and somebody changed it on the site since. Nothing has been overwritten. Look at both, then choose.</source>
        <translation>این خبر از پیش در کتابخانهٔ شماست و کسی پس از آن در سایت تغییرش داده است. چیزی بازنویسی نشده. هر دو را ببینید و برگزینید.</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>ادامه با متن من</translation>
    </message>
    <message>
        <source>Somebody changed it there since it was last read. Nothing has been overwritten.</source>
        <translation>از آخرین خواندن، کسی آن را آنجا تغییر داده است. چیزی بازنویسی نشده است.</translation>
    </message>
    <message>
        <source>Somebody changed it there since it was last read. What you both began with is not known, as this story was sent before that was kept; so only the two texts can be shown. Nothing has been overwritten.</source>
        <translation>از آخرین خواندن، کسی آن را آنجا تغییر داده است. متنی که هر دو از آن آغاز کرده‌اید دانسته نیست، زیرا این خبر پیش از آن فرستاده شد که چنین متنی نگه داشته شود؛ پس تنها دو متن را می‌توان نشان داد. چیزی بازنویسی نشده است.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Replacing its copy there by yours takes it out again.</source>
        <comment>a sentence of who put it into the trash</comment>
        <translation>%1 اگر نسخهٔ شما جای نسخهٔ آنجا را بگیرد، دوباره از آن بیرون می‌آید.</translation>
    </message>
    <message>
        <source>Publish the merged story</source>
        <translation>انتشار خبر ادغام‌شده</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>راه‌های دیگر</translation>
    </message>
</context>
<context>
    <name>ui::CorrectionSheet</name>
    <message>
        <source>Correct the story</source>
        <translation>اصلاح خبر</translation>
    </message>
    <message>
        <source>Add and update…</source>
        <translation>افزودن و به‌روزرسانی…</translation>
    </message>
    <message>
        <source>The correction comes to the story as one step that can be undone; then the story can be updated.</source>
        <translation>اصلاحیه در یک گام به خبر افزوده می‌شود و واگرد آن را برمی‌گرداند؛ سپس می‌توان خبر را به‌روزرسانی کرد.</translation>
    </message>
    <message>
        <source>What was wrong: the words as they stood. Empty when they are better not said again.</source>
        <translation>چه نادرست بود: واژه‌ها همان‌گونه که بودند. اگر بهتر است بازگو نشود، خالی بگذارید.</translation>
    </message>
    <message>
        <source>What is right, as a sentence for readers.</source>
        <translation>چه درست است، در جمله‌ای برای خوانندگان.</translation>
    </message>
    <message>
        <source>Readers find this above the text:</source>
        <translation>خوانندگان این را بالای متن می‌بینند:</translation>
    </message>
    <message>
        <source>Readers find this below the text:</source>
        <translation>خوانندگان این را پایین متن می‌بینند:</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>اصلاحیه‌های پیشین</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Change this correction: %1</source>
        <translation>تغییر این اصلاحیه: %1</translation>
    </message>
</context>
<context>
    <name>ui::CreditsField</name>
    <message>
        <source>Agency</source>
        <translation>خبرگزاری</translation>
    </message>
    <message>
        <source>Links…</source>
        <translation>پیوندها…</translation>
    </message>
    <message>
        <source>Links of the credits</source>
        <translation>پیوندهای منابع</translation>
    </message>
    <message>
        <source>Some credits have a link</source>
        <translation>برخی منابع پیوند دارند</translation>
    </message>
    <message>
        <source>Give a credit a link</source>
        <translation>دادن پیوند به یک منبع</translation>
    </message>
    <message>
        <source>Link of %1</source>
        <translation>پیوند %1</translation>
    </message>
</context>
<context>
    <name>ui::CropView</name>
    <message>
        <source>The part of the picture that is kept</source>
        <translation>بخشی از تصویر که نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>%1 × %2 pixels are kept. Arrow keys move the frame, with Shift they resize it.</source>
        <translation>%1 × %2 پیکسل نگه داشته می‌شود. کلیدهای پیکان قاب را جابه‌جا می‌کنند و با Shift اندازه‌اش را تغییر می‌دهند.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>در حال خواندن تصویر…</translation>
    </message>
</context>
<context>
    <name>ui::DeskField</name>
    <message>
        <source>Main desk</source>
        <translation>میز اصلی</translation>
    </message>
    <message>
        <source>Add a further desk</source>
        <translation>افزودن میز دیگر</translation>
    </message>
    <message>
        <source>A desk this site does not have</source>
        <translation>میزی که این سایت ندارد</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>بدون میز</translation>
    </message>
    <message>
        <source>+ Add a further desk</source>
        <translation>+ افزودن میزی دیگر</translation>
    </message>
</context>
<context>
    <name>ui::EmbargoField</name>
    <message>
        <source>Embargo</source>
        <translation>محدودیت انتشار</translation>
    </message>
    <message>
        <source>Lift the embargo…</source>
        <translation>برداشتن محدودیت انتشار…</translation>
    </message>
    <message>
        <source>No embargo</source>
        <translation>بدون محدودیت انتشار</translation>
    </message>
    <message>
        <source>Until then nothing of it leaves this computer, whatever is pressed.</source>
        <translation>تا آن زمان چیزی از خبر از این رایانه بیرون نمی‌رود، هر دکمه‌ای هم که زده شود.</translation>
    </message>
    <message>
        <source>Lifted by %1, %2</source>
        <comment>a person, a date and time</comment>
        <translation>برداشته‌شده به‌دست %1، %2</translation>
    </message>
</context>
<context>
    <name>ui::EmbargoSheet</name>
    <message>
        <source>Lift the embargo</source>
        <translation>برداشتن محدودیت انتشار</translation>
    </message>
    <message>
        <source>It holds until %1. Before that nothing of the story leaves this computer.</source>
        <translation>تا %1 برقرار است. پیش از آن چیزی از خبر از این رایانه بیرون نمی‌رود.</translation>
    </message>
    <message>
        <source>A second person can lift it, with an account of their own on %1 that may publish what others wrote.</source>
        <translation>نفر دوم می‌تواند آن را بردارد، با حساب خودش در %1 که اجازهٔ انتشار نوشتهٔ دیگران را دارد.</translation>
    </message>
    <message>
        <source>Their user name</source>
        <translation>نام کاربری او</translation>
    </message>
    <message>
        <source>Their application password</source>
        <translation>گذرواژهٔ برنامهٔ او</translation>
    </message>
    <message>
        <source>It is used this once to ask the site, and not kept. The name is kept with the story.</source>
        <translation>همین یک بار برای پرسیدن از سایت به کار می‌رود و نگه داشته نمی‌شود. نام همراه خبر نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>A second person can lift it. A folder has no accounts, so nobody can be checked here: the name is kept with the story.</source>
        <translation>نفر دوم می‌تواند آن را بردارد. پوشه حسابی ندارد، پس اینجا هویت کسی بررسی‌شدنی نیست: نام همراه خبر نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>نام نفر دوم</translation>
    </message>
    <message>
        <source>This is you.</source>
        <translation>این خود شمایید.</translation>
    </message>
    <message>
        <source>The embargo holds, and nothing was sent.</source>
        <translation>محدودیت انتشار برقرار است و چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>Somebody else must lift it.</source>
        <translation>کس دیگری باید آن را بردارد.</translation>
    </message>
    <message>
        <source>This is the account that Standfirst itself uses.</source>
        <translation>این همان حسابی است که خود Standfirst به کار می‌برد.</translation>
    </message>
    <message>
        <source>Somebody else must lift it, with their own.</source>
        <translation>کس دیگری باید با حساب خودش آن را بردارد.</translation>
    </message>
    <message>
        <source>%1 may not publish what others wrote.</source>
        <translation>%1 اجازهٔ انتشار نوشتهٔ دیگران را ندارد.</translation>
    </message>
    <message>
        <source>Ask an editor or administrator of the site.</source>
        <translation>از یک ویرایشگر یا مدیر سایت بخواهید.</translation>
    </message>
</context>
<context>
    <name>ui::EmbedPopover</name>
    <message>
        <source>From another site</source>
        <translation>از سایتی دیگر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>What it is called there</source>
        <translation>نامش در آنجا</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>What readers see below it</source>
        <translation>آنچه خوانندگان زیرش می‌بینند</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Not in the story: this is no whole address yet</source>
        <translation>در خبر نیست: این هنوز نشانی کاملی نیست</translation>
    </message>
    <message>
        <source>Not in the story yet: it needs an address</source>
        <translation>هنوز در خبر نیست: نشانی می‌خواهد</translation>
    </message>
    <message>
        <source>The story keeps the address of before</source>
        <translation>خبر نشانی پیشین را نگه می‌دارد</translation>
    </message>
</context>
<context>
    <name>ui::FilingFields</name>
    <message>
        <source>Filing on the site</source>
        <translation>رده‌بندی در سایت</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>نوع نوشته</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقاله</translation>
    </message>
    <message>
        <source>Change kind of post</source>
        <translation>تغییر نوع نوشته</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Whoever sends it</source>
        <translation>هر که بفرستد</translation>
    </message>
    <message>
        <source>Change author</source>
        <translation>تغییر نویسنده</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>نویسندگان</translation>
    </message>
    <message>
        <source>Add an author</source>
        <translation>افزودن نویسنده</translation>
    </message>
    <message>
        <source>Change authors</source>
        <translation>تغییر نویسندگان</translation>
    </message>
    <message>
        <source>Choose from the site’s</source>
        <translation>از فهرست سایت برگزینید</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>%1: what a site calls a taxonomy</comment>
        <translation>تغییر %1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>As the site has it</source>
        <translation>همان‌گونه که سایت دارد</translation>
    </message>
    <message>
        <source>Change format</source>
        <translation>تغییر قالب</translation>
    </message>
    <message>
        <source>Keep on top of the front page</source>
        <translation>نگه داشتن در بالای صفحهٔ نخست</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <translation>نگه داشتن در بالا</translation>
    </message>
    <message>
        <source>No longer on top</source>
        <translation>دیگر در بالا نماند</translation>
    </message>
    <message>
        <source>It stands on the site already, and keeps its kind there.</source>
        <translation>از پیش در سایت است و آنجا نوعش همان می‌ماند.</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Replace</source>
        <translation>جایگزینی</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>جایگزینی همه</translation>
    </message>
    <message>
        <source>Find in the story</source>
        <translation>یافتن در خبر</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>جایگزینی با</translation>
    </message>
    <message>
        <source>Capitals as written</source>
        <translation>حروف بزرگ همان‌گونه که نوشته شده</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>تنها واژهٔ کامل</translation>
    </message>
    <message>
        <source>Accents and forms of letters do not matter</source>
        <translation>اعراب و شکل حروف مهم نیست</translation>
    </message>
    <message>
        <source>Regular expression; $1 in the replacement is its first group</source>
        <translation>عبارت باقاعده؛ $1 در جایگزین، گروه نخست آن است</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>پیشین</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>ui::FindStoriesSheet</name>
    <message>
        <source>Find in all stories</source>
        <translation>یافتن در همهٔ خبرها</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>جایگزینی با</translation>
    </message>
    <message>
        <source>Capitals as written</source>
        <translation>حروف بزرگ همان‌گونه که نوشته شده</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>تنها واژهٔ کامل</translation>
    </message>
    <message>
        <source>Accents and forms of letters do not matter</source>
        <translation>اعراب و شکل حروف مهم نیست</translation>
    </message>
    <message>
        <source>Regular expression; $1 in the replacement is its first group</source>
        <translation>عبارت باقاعده؛ $1 در جایگزین، گروه نخست آن است</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ایست</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>جایگزینی</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>همهٔ سایت‌ها</translation>
    </message>
    <message>
        <source>Words in the text of all stories</source>
        <translation>واژه‌هایی در متن همهٔ خبرها</translation>
    </message>
    <message>
        <source>Stories of</source>
        <translation>خبرهای</translation>
    </message>
    <message>
        <source>How much was looked through</source>
        <translation>چه مقدار جست‌وجو شده</translation>
    </message>
    <message>
        <source>Stories in which the words were found</source>
        <translation>خبرهایی که واژه‌ها در آن‌ها یافت شد</translation>
    </message>
    <message>
        <source>This is not a regular expression.</source>
        <translation>این عبارت باقاعده نیست.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بی‌عنوان</translation>
    </message>
    <message>
        <source>being sent just now: left alone</source>
        <translation>هم‌اکنون در حال ارسال: دست نمی‌خورد</translation>
    </message>
    <message>
        <source>changed here only: readers keep what is on the site</source>
        <translation>تنها اینجا تغییر می‌کند: خوانندگان همان را دارند که در سایت است</translation>
    </message>
    <message>
        <source>%1, becomes: %2</source>
        <translation>%1، می‌شود: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و %1 جای دیگر</translation>
    </message>
    <message>
        <source>This expression takes too long. Make it simpler.</source>
        <translation>این عبارت بیش از حد طول می‌کشد. ساده‌ترش کنید.</translation>
    </message>
    <message>
        <source>The first %1 are shown. With more words there are fewer.</source>
        <translation>%1 نخست نشان داده می‌شود. با واژه‌های بیشتر، کمتر یافت می‌شود.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>متوقف شد.</translation>
    </message>
    <message>
        <source>Replace in %1</source>
        <translation>جایگزینی در %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>در حال جست‌وجو…</translation>
    </message>
    <message>
        <source>Press Enter on a place to go to it.</source>
        <translation>برای رفتن به هر جا، روی آن Enter را بزنید.</translation>
    </message>
    <message>
        <source>Not found in any story.</source>
        <translation>در هیچ خبری یافت نشد.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 در %2</translation>
    </message>
    <message>
        <source>%1 being sent just now: left alone.</source>
        <translation>%1 هم‌اکنون در حال ارسال: دست نخورد.</translation>
    </message>
    <message>
        <source>%1 changed in the meantime: left alone.</source>
        <translation>%1 در این میان تغییر کرد: دست نخورد.</translation>
    </message>
    <message>
        <source>Replaced: %1 in %2. A version of each was kept before.</source>
        <translation>جایگزین شد: %1 در %2. پیش از آن از هر خبر نسخه‌ای نگه داشته شد.</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>چیزی جایگزین نشد.</translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>پیش از پایان متوقف شد.</translation>
    </message>
    <message>
        <source>As it was before: %1.</source>
        <translation>به حال پیشین بازگشت: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Still reading your stories for quicker finding: %L1 of %L2. Nothing is left out meanwhile; it only takes longer.</source>
        <translation>هنوز در حال خواندن خبرهای شما برای یافتن سریع‌تر: %L1 از %L2. در این میان چیزی از قلم نمی‌افتد؛ تنها بیشتر طول می‌کشد.</translation>
    </message>
</context>
<context>
    <name>ui::GalleryPopover</name>
    <message>
        <source>Gallery</source>
        <translation>گالری</translation>
    </message>
    <message>
        <source>Pictures of the gallery</source>
        <translation>تصویرهای گالری</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>افزودن…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>جلوتر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>عقب‌تر</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>بیرون آوردن</translation>
    </message>
    <message>
        <source>Caption of this picture</source>
        <translation>شرح این تصویر</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>آنچه تصویر نشان می‌دهد</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>متن جایگزین</translation>
    </message>
    <message>
        <source>For readers who cannot see it</source>
        <translation>برای خوانندگانی که آن را نمی‌بینند</translation>
    </message>
    <message>
        <source>Caption of the gallery</source>
        <translation>شرح گالری</translation>
    </message>
    <message>
        <source>What the pictures have in common</source>
        <translation>وجه مشترک تصویرها</translation>
    </message>
    <message>
        <source>Remove gallery</source>
        <translation>برداشتن گالری</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Picture %L1</source>
        <translation>تصویر %L1</translation>
    </message>
    <message>
        <source>%L1. %2</source>
        <translation>%L1. %2</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Photo: name / agency</source>
        <translation>عکس: نام / خبرگزاری</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>ویرایش…</translation>
    </message>
    <message>
        <source>Cut, turn and scale this picture</source>
        <translation>برش، چرخاندن و تغییر اندازهٔ این تصویر</translation>
    </message>
</context>
<context>
    <name>ui::Inspector</name>
    <message>
        <source>Parts of the inspector</source>
        <translation>بخش‌های پنل جزئیات</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>خبر</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>بازبینی</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>بررسی‌ها</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>نسخه‌ها</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>بررسی‌ها %1</translation>
    </message>
</context>
<context>
    <name>ui::Leaving</name>
    <message>
        <source>Untitled</source>
        <translation>بی‌عنوان</translation>
    </message>
    <message>
        <source>“%1” is still on its way to %2.</source>
        <comment>headline, site</comment>
        <translation>«%1» هنوز در راه %2 است.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln more are still on their way.</source>
        <comment>headline, how many others</comment>
        <translation>
            <numerusform>«%1» و %Ln خبر دیگر هنوز در راه است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Standfirst</source>
        <translation>بستن Standfirst</translation>
    </message>
    <message>
        <source>Nothing is lost either way: what is not sent now goes on by itself when Standfirst is started again.</source>
        <translation>در هر حال چیزی از دست نمی‌رود: آنچه اکنون فرستاده نشود، با آغاز دوبارهٔ Standfirst خودش ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ماندن</translation>
    </message>
    <message>
        <source>Send, then close</source>
        <translation>ارسال، سپس بستن</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>بستن همین حالا</translation>
    </message>
    <message>
        <source>Sending. The window closes when all has arrived.</source>
        <translation>در حال ارسال. پنجره پس از رسیدن همه بسته می‌شود.</translation>
    </message>
</context>
<context>
    <name>ui::LeftOutPopover</name>
    <message>
        <source>Left out</source>
        <translation>آورده نشد</translation>
    </message>
    <message>
        <source>Left out of what was pasted</source>
        <translation>آنچه از چسبانده‌شده آورده نشد</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>آنچه آورده نشد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
</context>
<context>
    <name>ui::LibraryTrouble</name>
    <message>
        <source>Your stories cannot be opened</source>
        <translation>خبرهای شما باز نمی‌شود</translation>
    </message>
    <message>
        <source>The library in %1 could not be opened.</source>
        <translation>کتابخانه در %1 باز نشد.</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>چیزی در آن تغییر نکرد.</translation>
    </message>
    <message>
        <source>It may have been written by a newer Standfirst: install that one, or start with another profile folder.</source>
        <translation>شاید Standfirst تازه‌تری آن را نوشته باشد: همان را نصب کنید، یا با پوشهٔ نمایهٔ دیگری آغاز کنید.</translation>
    </message>
    <message>
        <source>See that the disk is there, has space, and that the folder is yours; then start again.</source>
        <translation>ببینید دیسک هست، جا دارد و پوشه از آن شماست؛ سپس دوباره آغاز کنید.</translation>
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
        <translation>ذخیرهٔ رونوشت در جای دیگر…</translation>
    </message>
    <message>
        <source>Saving does not work</source>
        <translation>ذخیره کار نمی‌کند</translation>
    </message>
    <message>
        <source>Keeps the whole story in a file of your choosing</source>
        <translation>همهٔ خبر را در پرونده‌ای به انتخاب شما نگه می‌دارد</translation>
    </message>
</context>
<context>
    <name>ui::LimitsField</name>
    <message>
        <source> letters</source>
        <comment>after a number</comment>
        <translation> نویسه</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>تیتر</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>لید</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Title in search results</source>
        <translation>عنوان در نتایج جست‌وجو</translation>
    </message>
    <message>
        <source>Description in search results</source>
        <translation>توضیح در نتایج جست‌وجو</translation>
    </message>
    <message>
        <source>Title when shared</source>
        <translation>عنوان هنگام هم‌رسانی</translation>
    </message>
    <message>
        <source>Description when shared</source>
        <translation>توضیح هنگام هم‌رسانی</translation>
    </message>
    <message>
        <source>Longest side of a picture</source>
        <translation>بلندترین ضلع تصویر</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> پیکسل</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>معمول: %1</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>بزرگ‌ترین پرونده</translation>
    </message>
    <message>
        <source> kB</source>
        <comment>kilobytes, after a number</comment>
        <translation> کیلوبایت</translation>
    </message>
    <message>
        <source>as the site takes it</source>
        <translation>هر اندازه که سایت بپذیرد</translation>
    </message>
</context>
<context>
    <name>ui::LinkPopover</name>
    <message>
        <source>Link</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>نشانی پیوند</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Still in the story: press Enter</source>
        <translation>هنوز در خبر است: Enter را بزنید</translation>
    </message>
    <message>
        <source>Not in the story: this is no whole address yet</source>
        <translation>در خبر نیست: این هنوز نشانی کاملی نیست</translation>
    </message>
    <message>
        <source>Not in the story yet: press Enter</source>
        <translation>هنوز در خبر نیست: Enter را بزنید</translation>
    </message>
    <message>
        <source>As a card</source>
        <translation>به‌صورت کارت</translation>
    </message>
    <message>
        <source>Show what is at this address as a card</source>
        <translation>نمایش آنچه در این نشانی است به‌صورت کارت</translation>
    </message>
</context>
<context>
    <name>ui::LiveNotice</name>
    <message>
        <source>What readers get</source>
        <translation>آنچه به خوانندگان می‌رسد</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>بررسی دوباره</translation>
    </message>
    <message>
        <source>Fetches the page once more, as a reader</source>
        <translation>صفحه یک بار دیگر، مانند یک خواننده، دریافت می‌شود</translation>
    </message>
    <message>
        <source>%1 · Looking again…</source>
        <comment>what was seen before</comment>
        <translation>%1 · در حال بررسی دوباره…</translation>
    </message>
    <message>
        <source>Looking as a reader does…</source>
        <translation>در حال دیدن، مانند یک خواننده…</translation>
    </message>
    <message>
        <source>%1 · It is looked at again soon.</source>
        <comment>what was seen before</comment>
        <translation>%1 · به‌زودی دوباره بررسی می‌شود.</translation>
    </message>
</context>
<context>
    <name>ui::LoadedPreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>پیش‌نمایش صفحه</translation>
    </message>
    <message>
        <source>The preview is not available: its module could not be loaded. Writing and publishing work without it. Installing Standfirst again puts it back.</source>
        <translation>پیش‌نمایش در دسترس نیست: بخش آن بار نشد. نوشتن و انتشار بی آن هم کار می‌کند. نصب دوبارهٔ Standfirst آن را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>ui::LockNotice</name>
    <message>
        <source>Take over</source>
        <translation>در دست گرفتن</translation>
    </message>
    <message>
        <source>Open on the site</source>
        <translation>باز کردن در سایت</translation>
    </message>
    <message>
        <source>The site will show them that you are writing it now; what they wrote stays</source>
        <translation>سایت به او نشان می‌دهد که اکنون شما آن را می‌نویسید؛ نوشتهٔ او می‌ماند</translation>
    </message>
    <message>
        <source>%1 has this open on the site. What you send will be merged with theirs.</source>
        <comment>a person&apos;s name</comment>
        <translation>%1 این را در سایت باز کرده است. آنچه بفرستید با نوشتهٔ او ادغام می‌شود.</translation>
    </message>
</context>
<context>
    <name>ui::LogSheet</name>
    <message>
        <source>Log of the story</source>
        <translation>تاریخچهٔ خبر</translation>
    </message>
    <message>
        <source>What happened to the story</source>
        <translation>آنچه بر خبر گذشت</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>ذخیره به‌صورت پرونده…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>headline · whose clock</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>هنوز چیزی نیست</translation>
    </message>
    <message>
        <source>What happens to this story from now on stands here: each sending with what came of it.</source>
        <translation>آنچه از این پس بر این خبر بگذرد اینجا می‌آید: هر ارسال و نتیجه‌اش.</translation>
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
        <translation>متنی بلندتر از آن که بتوان در آن نوشت</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>رونوشت متن</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>همین‌گونه بماند</translation>
    </message>
    <message>
        <source>Split into paragraphs</source>
        <translation>تقسیم به بندها</translation>
    </message>
    <message>
        <source>This is one paragraph of %1. With so many in one piece the page would stand still at every key, so it is kept exactly as it came and not shown as text.</source>
        <translation>این یک بند با %1 است. با این تعداد در یک تکه، صفحه با هر کلید از کار بازمی‌ماند؛ پس دقیقاً همان‌گونه که آمده نگه داشته می‌شود و به‌صورت متن نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Split into paragraphs, at the ends of sentences, it can be read and written in. No word is lost, and undo makes it one piece again.</source>
        <translation>اگر در پایان جمله‌ها به بندها تقسیم شود، می‌توان آن را خواند و در آن نوشت. هیچ واژه‌ای از دست نمی‌رود و واگرد دوباره آن را یک تکه می‌کند.</translation>
    </message>
    <message>
        <source>A footnote is one piece and cannot be split. Its text can be copied.</source>
        <translation>پانویس یک تکه است و نمی‌توان آن را تقسیم کرد. متنش را می‌توان رونوشت کرد.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>No story is open</source>
        <translation>خبری باز نیست</translation>
    </message>
    <message>
        <source>Choose one from the list, or begin to write.</source>
        <translation>یکی را از فهرست برگزینید یا نوشتن را آغاز کنید.</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>خبر تازه</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بی‌عنوان</translation>
    </message>
    <message>
        <source>Add dictionary</source>
        <translation>افزودن واژه‌نامه</translation>
    </message>
    <message>
        <source>Dictionaries (*.oxt *.dic *.aff);;All files (*)</source>
        <translation>واژه‌نامه‌ها (*.oxt *.dic *.aff);;همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>افزوده شد: %1</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>میز</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>سایت</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>متن آماده</translation>
    </message>
</context>
<context>
    <name>ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>درج</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>خبر</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>میز</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>S&amp;pelling</source>
        <translation>املا</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>This site has no desks yet</source>
        <translation>این سایت هنوز میزی ندارد</translation>
    </message>
    <message>
        <source> (no dictionary)</source>
        <translation> (بدون واژه‌نامه)</translation>
    </message>
</context>
<context>
    <name>ui::MergeColumn</name>
    <message>
        <source>The merged story</source>
        <translation>خبر ادغام‌شده</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who changed it · the name of a field</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 paragraph unchanged</source>
        <translation>۱ بند بدون تغییر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs unchanged</source>
        <translation>
            <numerusform>%Ln بند بدون تغییر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MergeView</name>
    <message>
        <source>Previous</source>
        <translation>پیشین</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>پرسش دوباره</translation>
    </message>
    <message>
        <source>The conflict before (Shift+F7)</source>
        <translation>تعارض پیشین (Shift+F7)</translation>
    </message>
    <message>
        <source>The next conflict (F7)</source>
        <translation>تعارض بعدی (F7)</translation>
    </message>
    <message>
        <source>All your answers are taken back</source>
        <translation>همهٔ پاسخ‌هایتان پس گرفته می‌شود</translation>
    </message>
</context>
<context>
    <name>ui::MomentField</name>
    <message>
        <source>Set a time</source>
        <translation>تعیین زمان</translation>
    </message>
    <message>
        <source>%1: set a time</source>
        <translation>%1: تعیین زمان</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>%1: clear</source>
        <translation>%1: پاک کردن</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>zone and offset</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The clocks skip this hour: it becomes %1.</source>
        <translation>ساعت‌ها از این زمان می‌پرند: می‌شود %1.</translation>
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
        <translation>شبکه</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>آزمودن</translation>
    </message>
    <message>
        <source>The connection is thin: send texts before their pictures</source>
        <translation>اتصال ضعیف است: متن‌ها پیش از تصویرها فرستاده شود</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>پروکسی</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>بدون پروکسی</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>همان‌گونه که این رایانه تنظیم شده</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>پروکسی HTTP</translation>
    </message>
    <message>
        <source>SOCKS5 proxy, such as Tor</source>
        <translation>پروکسی SOCKS5، مانند Tor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>درگاه</translation>
    </message>
    <message>
        <source>User name, if it asks for one</source>
        <translation>نام کاربری، اگر بخواهد</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>As it was kept</source>
        <translation>همان که نگه داشته شده</translation>
    </message>
    <message>
        <source>A connection that costs</source>
        <translation>اتصالی که هزینه دارد</translation>
    </message>
    <message>
        <source>As this computer says</source>
        <translation>همان‌گونه که این رایانه می‌گوید</translation>
    </message>
    <message>
        <source>Metered: every byte counts</source>
        <translation>حجمی: هر بایت به حساب می‌آید</translation>
    </message>
    <message>
        <source>Not metered</source>
        <translation>غیرحجمی</translation>
    </message>
    <message>
        <source>Send everything</source>
        <translation>همه‌چیز فرستاده شود</translation>
    </message>
    <message>
        <source>Send texts first, then pictures</source>
        <translation>نخست متن‌ها فرستاده شود، سپس تصویرها</translation>
    </message>
    <message>
        <source>Send texts first; pictures wait</source>
        <translation>نخست متن‌ها فرستاده شود؛ تصویرها صبر کند</translation>
    </message>
    <message>
        <source>Everything waits</source>
        <translation>همه‌چیز صبر کند</translation>
    </message>
    <message>
        <source>This connection is</source>
        <translation>این اتصال</translation>
    </message>
    <message>
        <source>On metered connections</source>
        <translation>در اتصال‌های حجمی</translation>
    </message>
    <message>
        <source>It looks names up on its side: nobody near you can read from them which sites you send to.</source>
        <translation>نام‌ها را در سوی خودش می‌یابد: کسی در نزدیکی شما نمی‌تواند از آن‌ها دریابد به کدام سایت‌ها می‌فرستید.</translation>
    </message>
    <message>
        <source>It looks names up on its side, and sees which sites you send to.</source>
        <translation>نام‌ها را در سوی خودش می‌یابد و می‌بیند به کدام سایت‌ها می‌فرستید.</translation>
    </message>
    <message>
        <source>Whatever this computer uses for a site is used for it here too.</source>
        <translation>هرچه این رایانه برای یک سایت به کار می‌برد، اینجا هم برای آن به کار می‌رود.</translation>
    </message>
    <message>
        <source>It can be tried when there is a site on the web: that is what is asked through it.</source>
        <translation>وقتی سایتی در وب باشد می‌توان آن را آزمود: از راه پروکسی از همان پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>It needs an address and a port.</source>
        <translation>نشانی و درگاه لازم دارد.</translation>
    </message>
    <message>
        <source>This computer does not know whether a connection is metered.</source>
        <translation>این رایانه نمی‌داند اتصالی حجمی است یا نه.</translation>
    </message>
    <message>
        <source>This computer says that the connection is metered.</source>
        <translation>این رایانه می‌گوید اتصال حجمی است.</translation>
    </message>
    <message>
        <source>This computer says that the connection is not metered.</source>
        <translation>این رایانه می‌گوید اتصال حجمی نیست.</translation>
    </message>
    <message>
        <source>A story is not published before its pictures are there; the outbox sends them when you say so.</source>
        <translation>خبر پیش از رسیدن تصویرهایش منتشر نمی‌شود؛ هرگاه بگویید، صف ارسال آن‌ها را می‌فرستد.</translation>
    </message>
    <message>
        <source>Asking %1 through the proxy…</source>
        <translation>در حال پرسیدن از %1 از راه پروکسی…</translation>
    </message>
    <message>
        <source>It works: %1 answered after %2 seconds.</source>
        <translation>کار می‌کند: %1 پس از %2 ثانیه پاسخ داد.</translation>
    </message>
    <message>
        <source>The keychain did not take the password of the proxy.</source>
        <translation>جاکلیدی گذرواژهٔ پروکسی را نپذیرفت.</translation>
    </message>
    <message>
        <source>It is used until Standfirst is closed.</source>
        <translation>تا بسته شدن Standfirst به کار می‌رود.</translation>
    </message>
    <message>
        <source>Look at the keychain of this computer, and keep it again.</source>
        <translation>جاکلیدی این رایانه را ببینید و گذرواژه را دوباره ذخیره کنید.</translation>
    </message>
</context>
<context>
    <name>ui::NextStep</name>
    <message>
        <source>Publish…</source>
        <translation>انتشار…</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>به‌روزرسانی…</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>فرستادن…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <translation>زمان‌بندی‌شده برای %1</translation>
    </message>
</context>
<context>
    <name>ui::OpenDocuments</name>
    <message>
        <source>Open document</source>
        <translation>باز کردن سند</translation>
    </message>
    <message>
        <source>Documents (*.docx *.odt *.fodt *.rtf *.html *.htm *.md *.markdown *.txt *.standfirst);;All files (*)</source>
        <translation>سندها (*.docx *.odt *.fodt *.rtf *.html *.htm *.md *.markdown *.txt *.standfirst);;همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>در حال باز کردن «%1»…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ایست</translation>
    </message>
    <message>
        <source>Stopped. Nothing was opened.</source>
        <translation>متوقف شد. چیزی باز نشد.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>رونوشت جزئیات</translation>
    </message>
    <message>
        <source>“%1” is a new story here; the file stays as it is.</source>
        <translation>«%1» اینجا خبری تازه است؛ پرونده همان‌گونه که هست می‌ماند.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>آنچه آورده نشد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>ui::OutboxCard</name>
    <message>
        <source>Steps done</source>
        <translation>گام‌های انجام‌شده</translation>
    </message>
    <message>
        <source>Show both…</source>
        <translation>نمایش هر دو…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>تلاش اکنون</translation>
    </message>
    <message>
        <source>Open address</source>
        <translation>باز کردن نشانی</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>رونوشت نشانی</translation>
    </message>
    <message>
        <source>Go to story</source>
        <translation>رفتن به خبر</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>رونوشت جزئیات</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>لغو ارسال</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>برداشتن از فهرست</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بی‌عنوان</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>site · what it shall do</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Step %1 of %2. %3</source>
        <comment>number, number, what happens next</comment>
        <translation>گام %1 از %2. %3</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>ورود دوباره…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is being done, how far it is</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>انتشار همین حالا</translation>
    </message>
    <message>
        <source>Leave the channels</source>
        <translation>صرف‌نظر از کانال‌ها</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>ادامه بدون آن</translation>
    </message>
    <message>
        <source>Everything is ready. It waits for: %1</source>
        <comment>the others that go with it</comment>
        <translation>همه‌چیز آماده است. منتظر است: %1</translation>
    </message>
    <message>
        <source>Stop the command</source>
        <translation>توقف فرمان</translation>
    </message>
    <message>
        <source>Skip the command</source>
        <translation>رد شدن از فرمان</translation>
    </message>
    <message>
        <source>Send now all the same</source>
        <translation>با این حال اکنون فرستاده شود</translation>
    </message>
    <message>
        <source>You work offline: nothing is sent until you go online again.</source>
        <translation>برون‌خط کار می‌کنید: تا برخط شدن دوباره چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Publish it anew</source>
        <translation>انتشار از نو</translation>
    </message>
    <message>
        <source>Follow the story&apos;s embargo</source>
        <translation>پیروی از محدودیت انتشار خبر</translation>
    </message>
    <message>
        <source>Send it anew</source>
        <translation>فرستادن از نو</translation>
    </message>
    <message>
        <source>The story&apos;s embargo ends earlier now, on %1; this still waits for the hour it was sent with.</source>
        <comment>a date and time</comment>
        <translation>محدودیت انتشار خبر اکنون زودتر پایان می‌یابد، %1؛ این هنوز چشم‌به‌راه ساعتی است که با آن فرستاده شد.</translation>
    </message>
    <message>
        <source>The story has no embargo any more; this still waits for the hour it was sent with.</source>
        <translation>خبر دیگر محدودیت انتشار ندارد؛ این هنوز چشم‌به‌راه ساعتی است که با آن فرستاده شد.</translation>
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
        <translation>کار برون‌خط</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>پاک کردن انجام‌شده‌ها</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صف ارسال</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>چیزی برای ارسال نیست</translation>
    </message>
    <message>
        <source>What you publish stands here until it has arrived, also when there is no connection.</source>
        <translation>آنچه منتشر می‌کنید تا رسیدنش اینجا می‌ماند، حتی بی اتصال.</translation>
    </message>
    <message>
        <source>You work offline: nothing is sent.</source>
        <translation>برون‌خط کار می‌کنید: چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>There is no connection; it goes on by itself.</source>
        <translation>اتصالی نیست؛ خودش ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>۱ مورد به شما نیاز دارد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln به شما نیاز دارد</numerusform>
        </translation>
    </message>
    <message>
        <source>1 on its way</source>
        <translation>۱ در راه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way</source>
        <translation>
            <numerusform>%Ln در راه</numerusform>
        </translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>همه فرستاده شد</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>site, headline</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What was to be sent once before could not be read from the library: it is not sent. Look at the site whether it is there, and send that story again.</source>
        <translation>آنچه پیش‌تر باید فرستاده می‌شد از کتابخانه خوانده نشد: فرستاده نمی‌شود. در سایت ببینید که آنجا هست یا نه و آن خبر را دوباره بفرستید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of what was to be sent before could not be read from the library: they are not sent. Look at the site whether they are there, and send those stories again.</source>
        <translation>
            <numerusform>%Ln مورد که پیش‌تر باید فرستاده می‌شد از کتابخانه خوانده نشد: فرستاده نمی‌شود. در سایت ببینید که آنجا هست یا نه و آن خبر را دوباره بفرستید.</numerusform>
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
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ازنو</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>برش</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسباندن</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>چسباندن بدون قالب</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>انتخاب همه</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>سیاه</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>کج</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>خط‌خورده</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>زیروند</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>بالاوند</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>پیوند…</translation>
    </message>
    <message>
        <source>Take formatting off</source>
        <translation>برداشتن قالب</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>میان‌تیتر</translation>
    </message>
    <message>
        <source>Smaller heading</source>
        <translation>میان‌تیتر کوچک‌تر</translation>
    </message>
    <message>
        <source>Smallest heading</source>
        <translation>کوچک‌ترین میان‌تیتر</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>نقل‌قول</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>نقل‌قول برجسته</translation>
    </message>
    <message>
        <source>Source of a quote</source>
        <translation>گویندهٔ نقل‌قول</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>فهرست نقطه‌ای</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>فهرست شماره‌دار</translation>
    </message>
    <message>
        <source>Lines of code</source>
        <translation>سطرهای کد</translation>
    </message>
    <message>
        <source>Note to the desk</source>
        <translation>یادداشت برای میز</translation>
    </message>
    <message>
        <source>Move list item in</source>
        <translation>فرو بردن بند فهرست</translation>
    </message>
    <message>
        <source>Move list item out</source>
        <translation>بیرون کشیدن بند فهرست</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>بالا بردن</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>پایین بردن</translation>
    </message>
    <message>
        <source>Duplicate paragraph</source>
        <translation>تکثیر بند</translation>
    </message>
    <message>
        <source>Delete paragraph</source>
        <translation>حذف بند</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>پانویس</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>تصویر…</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>جداکننده</translation>
    </message>
    <message>
        <source>Next spelling mistake</source>
        <translation>غلط املایی بعدی</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>متن بزرگ‌تر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>متن کوچک‌تر</translation>
    </message>
    <message>
        <source>Text as it was</source>
        <translation>اندازهٔ پیشین متن</translation>
    </message>
    <message>
        <source>Gallery…</source>
        <translation>گالری…</translation>
    </message>
    <message>
        <source>Embed…</source>
        <translation>گنجاندن…</translation>
    </message>
    <message>
        <source>Direction of its language and letters</source>
        <translation>جهت زبان و حروف خودش</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>چپ به راست</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>راست به چپ</translation>
    </message>
    <message>
        <source>Edit picture…</source>
        <translation>ویرایش تصویر…</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>جدول…</translation>
    </message>
    <message>
        <source>Split into paragraphs</source>
        <translation>تقسیم به بندها</translation>
    </message>
    <message>
        <source>Language of the block</source>
        <translation>زبان بلوک</translation>
    </message>
</context>
<context>
    <name>ui::PageActs</name>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>واگرد: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ازنو</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>ازنو: %1</translation>
    </message>
</context>
<context>
    <name>ui::PageBar</name>
    <message>
        <source>Style of the paragraph</source>
        <translation>سبک بند</translation>
    </message>
</context>
<context>
    <name>ui::PageCaptions</name>
    <message>
        <source>This is more than a caption can take: nothing was put in, and the caption is as it was.</source>
        <translation>بیش از آن است که در شرح جا شود: چیزی درج نشد و شرح همان است که بود.</translation>
    </message>
    <message>
        <source>There are no words in this for a caption: nothing was put in.</source>
        <translation>در این واژه‌ای برای شرح نیست: چیزی درج نشد.</translation>
    </message>
</context>
<context>
    <name>ui::PageCards</name>
    <message>
        <source>Choose pictures</source>
        <translation>انتخاب تصویرها</translation>
    </message>
    <message>
        <source>This is more than a table can take: nothing was put in, and the table is as it was. Copy a part of it, or paste it below the table.</source>
        <translation>این بیش از آن است که در یک جدول جا شود: چیزی گذاشته نشد و جدول همان است که بود. بخشی از آن را رونوشت کنید، یا آن را زیر جدول بچسبانید.</translation>
    </message>
    <message>
        <source>There are no words in this for a table: nothing was put in, and the table is as it was. Paste it below the table.</source>
        <translation>در این واژه‌ای برای جدول نیست: چیزی گذاشته نشد و جدول همان است که بود. آن را زیر جدول بچسبانید.</translation>
    </message>
    <message>
        <source>Cells of this table reach over others: it takes words for one cell at a time. Nothing was put in, and the table is as it was.</source>
        <translation>برخی خانه‌های این جدول روی خانه‌های دیگر کشیده شده‌اند: هر بار تنها واژه‌های یک خانه را می‌پذیرد. چیزی گذاشته نشد و جدول همان است که بود.</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>تصویرها (%1)</translation>
    </message>
</context>
<context>
    <name>ui::PageCounts</name>
    <message>
        <source>selected: %1, %2</source>
        <translation>انتخاب‌شده: %1، %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 از %2 نویسه</translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <comment>words marked TK or [?]</comment>
        <translation>
            <numerusform>%Ln جای خالی</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PageFind</name>
    <message>
        <source>not an expression</source>
        <translation>عبارت نیست</translation>
    </message>
    <message>
        <source>takes too long</source>
        <translation>بسیار طول می‌کشد</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>یافت نشد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln یافت شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%Ln جایگزین شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PageLayout</name>
    <message>
        <source>Kicker</source>
        <translation>روتیتر</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>تیتر</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>لید</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>نام نویسنده</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>محل و تاریخ</translation>
    </message>
    <message>
        <source>Write the story…</source>
        <translation>خبر را بنویسید…</translation>
    </message>
    <message>
        <source>Note to the desk – not published</source>
        <translation>یادداشت برای میز – منتشر نمی‌شود</translation>
    </message>
    <message>
        <source>Nothing in the text calls this note</source>
        <translation>چیزی در متن به این پانویس اشاره نمی‌کند</translation>
    </message>
</context>
<context>
    <name>ui::PageLetters</name>
    <message>
        <source>The story has no desk yet</source>
        <translation>خبر هنوز میزی ندارد</translation>
    </message>
    <message>
        <source>This desk has no attribution; it is set under Sites…</source>
        <translation>این میز عبارتی ندارد؛ در «سایت‌ها…» تعیین می‌شود</translation>
    </message>
    <message>
        <source>This desk has no boilerplate; it is set under Sites…</source>
        <translation>این میز متن ثابتی ندارد؛ در «سایت‌ها…» تعیین می‌شود</translation>
    </message>
    <message>
        <source>The boilerplate of the desk stands at the end already</source>
        <translation>متن ثابت میز همین حالا هم در پایان هست</translation>
    </message>
</context>
<context>
    <name>ui::PagePaste</name>
    <message>
        <source>This is more than a story can take: nothing was put in, and the story is as it was. Copy a part of it.</source>
        <translation>بیش از آن است که در یک خبر جا شود: چیزی درج نشد و خبر همان است که بود. بخشی از آن را رونوشت کنید.</translation>
    </message>
    <message>
        <source>“%1” is not a picture: it was not opened. Pictures can be dropped on the page.</source>
        <translation>«%1» تصویر نیست: باز نشد. تصویر را می‌توان بر صفحه انداخت.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Reading what was copied…</source>
        <translation>در حال خواندن آنچه رونوشت شد…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>The story cannot be changed any more: what you pasted was not put in.</source>
        <translation>خبر را دیگر نمی‌توان تغییر داد: آنچه چسباندید در آن نیامد.</translation>
    </message>
    <message>
        <source>The text was replaced while what you pasted was being read: it was not put in. Paste it again.</source>
        <translation>هنگامی که آنچه چسباندید خوانده می‌شد، متن عوض شد: در آن نیامد. دوباره آن را بچسبانید.</translation>
    </message>
    <message>
        <source>You left the story before what you pasted was read: nothing was put in.</source>
        <translation>پیش از آنکه آنچه چسباندید خوانده شود از خبر بیرون رفتید: چیزی در آن نیامد.</translation>
    </message>
</context>
<context>
    <name>ui::PagePictures</name>
    <message>
        <source>Choose a picture</source>
        <translation>انتخاب تصویر</translation>
    </message>
    <message>
        <source>This picture is on the site only: it can be edited once it is on this computer.</source>
        <translation>این تصویر تنها در سایت است: وقتی در این رایانه باشد می‌توان ویرایشش کرد.</translation>
    </message>
    <message>
        <source>Fetching the picture from %1…</source>
        <translation>در حال دریافت تصویر از %1…</translation>
    </message>
    <message>
        <source>The picture could not be fetched from %1. Its place in the story is kept: try again, or choose a file instead.</source>
        <translation>تصویر از %1 دریافت نشد. جایش در خبر نگه داشته شده است: دوباره تلاش کنید، یا به‌جای آن پرونده‌ای برگزینید.</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>تصویرها (%1)</translation>
    </message>
</context>
<context>
    <name>ui::PageSnippets</name>
    <message>
        <source>The newsroom&apos;s snippets</source>
        <translation>متن‌های آمادهٔ اتاق خبر</translation>
    </message>
</context>
<context>
    <name>ui::PageTypeSheet</name>
    <message>
        <source>As it was at first</source>
        <translation>همان‌گونه که در آغاز بود</translation>
    </message>
    <message>
        <source>For your eyes only: readers see the site&apos;s own.</source>
        <translation>تنها برای چشم شما: خوانندگان قلم خود سایت را می‌بینند.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> پیکسل</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, after a number</comment>
        <translation> ٪</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>قلم</translation>
    </message>
    <message>
        <source>Font of Persian and Arabic</source>
        <translation>قلم فارسی و عربی</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Width of the lines</source>
        <translation>پهنای سطرها</translation>
    </message>
    <message>
        <source>Space between the lines</source>
        <translation>فاصلهٔ میان سطرها</translation>
    </message>
    <message>
        <source>Font and size of the page</source>
        <translation>قلم و اندازهٔ صفحه</translation>
    </message>
</context>
<context>
    <name>ui::PictureField</name>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Without it, people who cannot see the picture learn nothing of it.</source>
        <translation>بی آن، کسی که تصویر را نمی‌بیند چیزی از آن نمی‌فهمد.</translation>
    </message>
    <message>
        <source>Remove the lead picture</source>
        <translation>برداشتن تصویر اصلی</translation>
    </message>
    <message>
        <source>Alternative text of the lead picture</source>
        <translation>متن جایگزین تصویر اصلی</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>چه نشان می‌دهد</translation>
    </message>
    <message>
        <source>Caption of the lead picture</source>
        <translation>شرح تصویر اصلی</translation>
    </message>
    <message>
        <source>Credit of the lead picture</source>
        <translation>منبع تصویر اصلی</translation>
    </message>
    <message>
        <source>Photographer / agency</source>
        <translation>عکاس / خبرگزاری</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>متن جایگزین</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>شرح تصویر</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Remove lead picture</source>
        <translation>برداشتن تصویر اصلی</translation>
    </message>
    <message>
        <source>Picture credit</source>
        <translation>منبع تصویر</translation>
    </message>
    <message>
        <source>Choose a lead picture</source>
        <translation>انتخاب تصویر اصلی</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>در حال خواندن…</translation>
    </message>
    <message>
        <source>Choose lead picture</source>
        <translation>انتخاب تصویر اصلی</translation>
    </message>
    <message>
        <source>The picture is on the site only.</source>
        <translation>تصویر تنها در سایت است.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>انتخاب دیگری…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>انتخاب تصویر…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>ویرایش…</translation>
    </message>
    <message>
        <source>Edit the lead picture</source>
        <translation>ویرایش تصویر اصلی</translation>
    </message>
    <message>
        <source>What the file says of place, time and copyright</source>
        <translation>آنچه پرونده از مکان، زمان و حق نشر می‌گوید</translation>
    </message>
    <message>
        <source>Edit lead picture</source>
        <translation>ویرایش تصویر اصلی</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>تصویرها (%1)</translation>
    </message>
</context>
<context>
    <name>ui::PicturePopover</name>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>شرح تصویر</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>آنچه تصویر نشان می‌دهد</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Photo: name / agency</source>
        <translation>عکس: نام / خبرگزاری</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>متن جایگزین</translation>
    </message>
    <message>
        <source>For readers who cannot see it</source>
        <translation>برای خوانندگانی که آن را نمی‌بینند</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>جایگزین کردن…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Fetch picture</source>
        <translation>دریافت تصویر</translation>
    </message>
    <message>
        <source>What the file says of place, time and copyright</source>
        <translation>آنچه پرونده از مکان، زمان و حق نشر می‌گوید</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>ویرایش…</translation>
    </message>
    <message>
        <source>It is on %1 and was not fetched.</source>
        <translation>در %1 است و دریافت نشده.</translation>
    </message>
</context>
<context>
    <name>ui::PictureSheet</name>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 پیکسل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Edit picture</source>
        <translation>ویرایش تصویر</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>بلندترین ضلع</translation>
    </message>
    <message>
        <source>Longest side in pixels</source>
        <translation>بلندترین ضلع به پیکسل</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> پیکسل</translation>
    </message>
    <message>
        <source>at most %1 px</source>
        <translation>حداکثر %1 پیکسل</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>بازگشت به اصل</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>به کار بردن همین</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>نسبت ابعاد</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>آزاد</translation>
    </message>
    <message>
        <source>Shape %1</source>
        <translation>نسبت %1</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>چرخاندن به چپ</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>چرخاندن به راست</translation>
    </message>
    <message>
        <source>Mirror left to right</source>
        <translation>آینه‌ای کردن چپ به راست</translation>
    </message>
    <message>
        <source>The original is not on this computer: the picture is edited as it is now.</source>
        <translation>اصل تصویر در این رایانه نیست: تصویر همان‌گونه که اکنون هست ویرایش می‌شود.</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>اصل: %1</translation>
    </message>
    <message>
        <source>Goes to the site: %1</source>
        <translation>به سایت می‌رود: %1</translation>
    </message>
    <message>
        <source>This picture moves. Cut, turned or scaled it would stand still, so it is left as it is. Its caption, its credit and its alternative text can be edited in the story.</source>
        <translation>این تصویر متحرک است. با برش، چرخاندن یا تغییر اندازه از حرکت می‌ایستد؛ پس همان‌گونه که هست می‌ماند. شرح، منبع و متن جایگزین آن را می‌توان در خبر ویرایش کرد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>ui::PlacesField</name>
    <message>
        <source>Not there yet</source>
        <translation>هنوز آنجا نیست</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>همگانی</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>زمان‌بندی‌شده</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>تحویل‌شده</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خصوصی</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>در زباله‌دان</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>A site that was removed</source>
        <translation>سایتی که برداشته شده است</translation>
    </message>
    <message>
        <source>+ Add a site</source>
        <translation>+ افزودن سایت</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>برداشتن %1</translation>
    </message>
    <message>
        <source>Desk on %1</source>
        <translation>میز در %1</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>بدون میز</translation>
    </message>
    <message>
        <source>A desk that is not known</source>
        <translation>میزی ناشناخته</translation>
    </message>
    <message>
        <source>Change desk</source>
        <translation>تغییر میز</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how it stands there · its address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open there</source>
        <translation>باز کردن در آنجا</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>باز کردن در %1</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>افزودن سایت</translation>
    </message>
    <message>
        <source>Readers find it on %1. Take it off there first (menu Story); then it can be removed here.</source>
        <translation>خوانندگان آن را در %1 می‌بینند. نخست از آنجا برش دارید (فهرست «خبر»)؛ سپس می‌توان اینجا برداشتش.</translation>
    </message>
    <message>
        <source>Remove a site</source>
        <translation>برداشتن سایت</translation>
    </message>
</context>
<context>
    <name>ui::PlanField</name>
    <message>
        <source>What goes</source>
        <translation>آنچه فرستاده می‌شود</translation>
    </message>
    <message>
        <source>Everything or nothing: nothing becomes public before all is ready</source>
        <translation>یا همه یا هیچ: تا همه آماده نباشد چیزی همگانی نمی‌شود</translation>
    </message>
    <message>
        <source>Each by itself: what holds one up is nothing to the others</source>
        <translation>هر کدام جداگانه: آنچه یکی را نگه دارد به دیگران کاری ندارد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>site, language</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>your account may not publish there</source>
        <translation>حساب شما اجازهٔ انتشار در آنجا را ندارد</translation>
    </message>
    <message>
        <source>embargo until %1</source>
        <translation>محدودیت انتشار تا %1</translation>
    </message>
</context>
<context>
    <name>ui::PlanHeading</name>
    <message>
        <source>Take all back</source>
        <translation>پس گرفتن همه</translation>
    </message>
    <message>
        <source>%1 go together, everything or nothing: %2</source>
        <comment>number, headline</comment>
        <translation>%1 با هم می‌روند، یا همه یا هیچ: %2</translation>
    </message>
    <message>
        <source>%1 go together, each by itself: %2</source>
        <comment>number, headline</comment>
        <translation>%1 با هم می‌روند، هر کدام جداگانه: %2</translation>
    </message>
</context>
<context>
    <name>ui::PostPreview</name>
    <message>
        <source>How the post will look in %1</source>
        <translation>ظاهر فرسته در %1</translation>
    </message>
</context>
<context>
    <name>ui::PostsField</name>
    <message>
        <source>Channels</source>
        <translation>کانال‌ها</translation>
    </message>
    <message>
        <source>Words of the post in %1</source>
        <translation>متن فرسته در %1</translation>
    </message>
    <message>
        <source>With the picture</source>
        <translation>با تصویر</translation>
    </message>
    <message>
        <source>With the picture, in %1</source>
        <translation>با تصویر، در %1</translation>
    </message>
    <message>
        <source>Headline and standfirst anew</source>
        <translation>تیتر و لید از نو</translation>
    </message>
    <message>
        <source>It may be there already: the answer was lost. You will be asked before it is sent.</source>
        <translation>شاید هم‌اکنون آنجا باشد: پاسخ گم شد. پیش از ارسال از شما پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>It is there since %1, and is changed where it stands.</source>
        <comment>an hour</comment>
        <translation>از %1 آنجاست و همان‌جا تغییر داده می‌شود.</translation>
    </message>
    <message>
        <source>It is there. Which post it is, is not known here: change it in the channel.</source>
        <translation>آنجاست. اینجا معلوم نیست کدام فرسته است: در کانال تغییرش دهید.</translation>
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
        <translation>فرسته‌ها در کانال‌ها</translation>
    </message>
    <message>
        <source>A channel that was removed</source>
        <translation>کانالی که برداشته شده است</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of the channel, what became of the post</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>آنجاست</translation>
    </message>
    <message>
        <source>Link of the post</source>
        <translation>پیوند فرسته</translation>
    </message>
    <message>
        <source>Its link, so that it can be changed and deleted from here</source>
        <translation>پیوند آن، تا از اینجا بتوان تغییرش داد یا حذفش کرد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>ارسال دوباره</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>همین‌گونه بماند</translation>
    </message>
</context>
<context>
    <name>ui::PreviewHost</name>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>تبلت</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>رایانه</translation>
    </message>
    <message>
        <source>As on the site</source>
        <translation>مانند سایت</translation>
    </message>
    <message>
        <source>The page in dark colours</source>
        <translation>صفحه با رنگ‌های تیره</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>No preview here</source>
        <translation>اینجا پیش‌نمایش نیست</translation>
    </message>
    <message>
        <source>This copy of Standfirst came without its preview part (Qt WebEngine). Writing and publishing work as usual.</source>
        <translation>این نسخهٔ Standfirst بخش پیش‌نمایش (Qt WebEngine) را ندارد. نوشتن و انتشار مانند همیشه کار می‌کند.</translation>
    </message>
</context>
<context>
    <name>ui::PrintStory</name>
    <message>
        <source>The story is on its way to the printer.</source>
        <translation>خبر در راه چاپگر است.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>رونوشت جزئیات</translation>
    </message>
</context>
<context>
    <name>ui::ProblemBox</name>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>رونوشت جزئیات</translation>
    </message>
</context>
<context>
    <name>ui::PublishSheet</name>
    <message>
        <source>Update the story</source>
        <translation>به‌روزرسانی خبر</translation>
    </message>
    <message>
        <source>Publish the story</source>
        <translation>انتشار خبر</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>سایت</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>%1, ending in “%2”</source>
        <comment>home page, last part of the address</comment>
        <translation>%1، با پایان «%2»</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>میز</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>ویراست</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>منابع</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>تیتر</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>لید</translation>
    </message>
    <message>
        <source>%1 with the lead picture</source>
        <translation>%1 با تصویر اصلی</translation>
    </message>
    <message>
        <source>%1 (new on the site: %2)</source>
        <translation>%1 (تازه در سایت: %2)</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>رفتن به آنجا</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>رفتن به آنجا: %1</translation>
    </message>
    <message>
        <source>Hour of publication</source>
        <translation>ساعت انتشار</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>اکنون: %1</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>به‌روزرسانی</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>زمان‌بندی</translation>
    </message>
    <message>
        <source>When somebody on the site approves it</source>
        <translation>وقتی کسی در سایت تأییدش کند</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Not public: a draft on the site</source>
        <translation>همگانی نیست: پیش‌نویسی در سایت</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>ذخیره به‌صورت پیش‌نویس</translation>
    </message>
    <message>
        <source>Your account may not write on this site.</source>
        <translation>حساب شما اجازهٔ نوشتن در این سایت را ندارد.</translation>
    </message>
    <message>
        <source>Your account may not change what is public. Ask an editor or administrator of %1.</source>
        <translation>حساب شما اجازهٔ تغییر آنچه منتشر شده را ندارد. از یک ویرایشگر یا مدیر %1 بخواهید.</translation>
    </message>
    <message>
        <source>Your account may not publish here: hand the story in, and an author, editor or administrator of %1 publishes it.</source>
        <translation>حساب شما اینجا اجازهٔ انتشار ندارد: خبر را تحویل دهید تا یک نویسنده، ویرایشگر یا مدیر %1 منتشرش کند.</translation>
    </message>
    <message>
        <source>The embargo holds until %1.</source>
        <translation>محدودیت انتشار تا %1 برقرار است.</translation>
    </message>
    <message>
        <source>This hour has passed already.</source>
        <translation>این ساعت گذشته است.</translation>
    </message>
    <message>
        <source>It can go out when what stands in the way is mended.</source>
        <translation>وقتی موانع برطرف شود می‌تواند منتشر شود.</translation>
    </message>
    <message>
        <source>Readers see the new text at once; the address stays. Should the site&apos;s copy have changed in the meantime, both are shown and nothing is overwritten.</source>
        <translation>خوانندگان بی‌درنگ متن تازه را می‌بینند؛ نشانی همان می‌ماند. اگر نسخهٔ سایت در این میان تغییر کرده باشد، هر دو نشان داده می‌شود و چیزی بازنویسی نمی‌شود.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تغییرات</translation>
    </message>
    <message>
        <source>Time to take it back</source>
        <translation>مهلت پس گرفتن</translation>
    </message>
    <message>
        <source>Readers see it at once</source>
        <translation>خوانندگان بی‌درنگ آن را می‌بینند</translation>
    </message>
    <message>
        <source>Readers see it after %1; until then it can be undone</source>
        <comment>a time such as 20 s</comment>
        <translation>خوانندگان پس از %1 آن را می‌بینند؛ تا آن زمان می‌توان پسش گرفت</translation>
    </message>
    <message>
        <source>Publish the story again</source>
        <translation>انتشار دوبارهٔ خبر</translation>
    </message>
    <message>
        <source>Lift the embargo…</source>
        <translation>برداشتن محدودیت انتشار…</translation>
    </message>
    <message>
        <source>When the embargo ends: %1</source>
        <translation>در پایان محدودیت انتشار: %1</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>انتشار دوباره</translation>
    </message>
    <message>
        <source>Until the embargo ends, %1, nothing of it leaves this computer. Then it goes by itself, as soon as Standfirst runs and is online.</source>
        <translation>تا پایان محدودیت انتشار، %1، چیزی از خبر از این رایانه بیرون نمی‌رود. سپس همین که Standfirst باز و برخط باشد خودش می‌رود.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>محتوا</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptView</name>
    <message>
        <source>Comparing with the site …</source>
        <translation>در حال مقایسه با سایت …</translation>
    </message>
    <message>
        <source>and 1 more place</source>
        <translation>و ۱ جای دیگر</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more places</source>
        <translation>
            <numerusform>و %Ln جای دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>The site cannot be reached now: what changes is compared when it is sent.</source>
        <translation>سایت اکنون در دسترس نیست: تغییرات هنگام ارسال مقایسه می‌شود.</translation>
    </message>
    <message>
        <source>The site&apos;s copy could not be read: it is compared again when it is sent.</source>
        <translation>نسخهٔ سایت خوانده نشد: هنگام ارسال دوباره مقایسه می‌شود.</translation>
    </message>
</context>
<context>
    <name>ui::RemoteInfo</name>
    <message>
        <source>Public</source>
        <translation>همگانی</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>زمان‌بندی‌شده</translation>
    </message>
    <message>
        <source>Waiting for approval there</source>
        <translation>در سایت در انتظار تأیید</translation>
    </message>
    <message>
        <source>Draft there</source>
        <translation>پیش‌نویس در سایت</translation>
    </message>
    <message>
        <source>Private there</source>
        <translation>خصوصی در سایت</translation>
    </message>
    <message>
        <source>In the bin there</source>
        <translation>در سطل زبالهٔ سایت</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>رونوشت نشانی</translation>
    </message>
    <message>
        <source>Edit there</source>
        <translation>ویرایش در سایت</translation>
    </message>
    <message>
        <source>Open the site&apos;s own editor</source>
        <translation>باز کردن ویرایشگر خود سایت</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>what the site says, when</comment>
        <translation>%1، تا %2</translation>
    </message>
</context>
<context>
    <name>ui::ReviewTab</name>
    <message>
        <source>Who did what</source>
        <translation>چه کسی چه کرد</translation>
    </message>
    <message>
        <source>Nobody has been asked to read it yet. What happens to it will stand here.</source>
        <translation>هنوز از کسی خواسته نشده آن را بخواند. هرچه بر آن بگذرد اینجا خواهد بود.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>آنچه رخ داد</translation>
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
        <translation>«%1» از پیش آنجا هست. جایگزین شود؟</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>جایگزینی</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>نام دیگر…</translation>
    </message>
    <message>
        <source>Save as document</source>
        <translation>ذخیره به‌صورت سند</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>سند Word (*.docx)</translation>
    </message>
    <message>
        <source>Web page with its pictures (*.html)</source>
        <translation>صفحهٔ وب با تصویرهایش (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>متن ساده (*.txt)</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>گرفتن خروجی PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The story is in %1</source>
        <translation>خبر در %1 است</translation>
    </message>
    <message>
        <source>Left out: a picture that is on the site only.</source>
        <translation>آورده نشد: تصویری که تنها در سایت است.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln pictures that are on the site only.</source>
        <translation>
            <numerusform>آورده نشد: %Ln تصویر که تنها در سایت است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>رونوشت جزئیات</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>متوقف شد. چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>در حال نوشتن «%1»…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ایست</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>ذخیرهٔ تاریخچه</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>%1, log</source>
        <comment>headline</comment>
        <translation>%1، تاریخچه</translation>
    </message>
    <message>
        <source>The log is in %1</source>
        <translation>تاریخچه در %1 است</translation>
    </message>
</context>
<context>
    <name>ui::SearchFields</name>
    <message>
        <source>Search and social</source>
        <translation>جست‌وجو و شبکه‌های اجتماعی</translation>
    </message>
    <message>
        <source>Title in search results</source>
        <translation>عنوان در نتایج جست‌وجو</translation>
    </message>
    <message>
        <source>Description in search results</source>
        <translation>توضیح در نتایج جست‌وجو</translation>
    </message>
    <message>
        <source>Title when shared</source>
        <translation>عنوان هنگام هم‌رسانی</translation>
    </message>
    <message>
        <source>Description when shared</source>
        <translation>توضیح هنگام هم‌رسانی</translation>
    </message>
    <message>
        <source>Empty: the story&apos;s own is shown</source>
        <translation>خالی: همان خبر نشان داده می‌شود</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>letters used of those that are shown</comment>
        <translation>%1 از %2</translation>
    </message>
</context>
<context>
    <name>ui::SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه دار</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>زبان برنامه</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>همان زبان این رایانه</translation>
    </message>
    <message>
        <source>More to set</source>
        <translation>تنظیم‌های دیگر</translation>
    </message>
    <message>
        <source>Without a name here, “%1” is used: the name you are signed in with on this computer.</source>
        <translation>اگر اینجا نامی نباشد «%1» به کار می‌رود: نامی که با آن وارد این رایانه شده‌اید.</translation>
    </message>
    <message>
        <source>It stands in the log of a story, in its versions and corrections, and where an embargo is lifted. What is written there already stays as it is.</source>
        <translation>در گزارش کار خبر، در نسخه‌ها و اصلاحیه‌های آن و جایی که محدودیت انتشار برداشته می‌شود می‌آید. آنچه آنجا نوشته شده همان‌گونه می‌ماند.</translation>
    </message>
</context>
<context>
    <name>ui::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Search acts and keys</source>
        <translation>جست‌وجوی کارها و کلیدها</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی یافت نشد</translation>
    </message>
    <message>
        <source>No act and no key has these letters.</source>
        <translation>هیچ کار و کلیدی این حرف‌ها را ندارد.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>پاک کردن جست‌وجو</translation>
    </message>
</context>
<context>
    <name>ui::SiblingsField</name>
    <message>
        <source>Go to the story in %1</source>
        <translation>رفتن به خبر به %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بی‌عنوان</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>headline · how it stands on its site</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Translate into…</source>
        <translation>ترجمه به…</translation>
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
        <translation>[تصویر: %1]</translation>
    </message>
    <message>
        <source>The texts are the same</source>
        <translation>متن‌ها یکسان‌اند</translation>
    </message>
    <message>
        <source>1 paragraph differs</source>
        <translation>۱ بند تفاوت دارد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs differ</source>
        <translation>
            <numerusform>%Ln بند تفاوت دارد</numerusform>
        </translation>
    </message>
    <message>
        <source>[Correction: %1]</source>
        <comment>what is right</comment>
        <translation>[اصلاحیه: %1]</translation>
    </message>
</context>
<context>
    <name>ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>جاها</translation>
    </message>
    <message>
        <source>My stories</source>
        <translation>خبرهای من</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>سپرده به من</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>همهٔ خبرها</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>میزها</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>صف‌ها</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>برای بازبینی</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>ارسال</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صف ارسال</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سطل زباله</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>سایت‌ها</translation>
    </message>
    <message>
        <source>Add your site…</source>
        <translation>افزودن سایت شما…</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%Ln به شما نیاز دارد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln در انتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sending %n</source>
        <translation>
            <numerusform>در حال ارسال %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>all sent</source>
        <translation>همه فرستاده شد</translation>
    </message>
</context>
<context>
    <name>ui::SignInSheet</name>
    <message>
        <source>Sign in to %1</source>
        <translation>ورود به %1</translation>
    </message>
    <message>
        <source>The site was at %1 and sends us on to %2. Sign in only when you know the new address.</source>
        <translation>سایت در %1 بود و ما را به %2 می‌فرستد. تنها اگر نشانی تازه را می‌شناسید وارد شوید.</translation>
    </message>
    <message>
        <source>A new application password for %1, at %2:</source>
        <translation>گذرواژهٔ برنامهٔ تازه‌ای برای %1، در %2:</translation>
    </message>
    <message>
        <source>Application password</source>
        <translation>گذرواژهٔ برنامه</translation>
    </message>
    <message>
        <source>Make one on the site</source>
        <translation>ساختن یکی در سایت</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>تنها در جاکلیدی این رایانه نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>This computer has no keychain running: the password is kept until Standfirst is closed, and asked for again the next time.</source>
        <translation>در این رایانه جاکلیدی در کار نیست: گذرواژه تا بستن Standfirst نگه داشته و بار بعد دوباره پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Admin API key</source>
        <translation>کلید Admin API</translation>
    </message>
    <message>
        <source>A new Admin API key of %1:</source>
        <translation>کلید Admin API تازه‌ای برای %1:</translation>
    </message>
    <message>
        <source>Open the integrations of the site</source>
        <translation>باز کردن بخش Integrations سایت</translation>
    </message>
    <message>
        <source>This computer has no keychain running: the key is kept until Standfirst is closed, and asked for again the next time.</source>
        <translation>در این رایانه جاکلیدی در کار نیست: کلید تا بستن Standfirst نگه داشته و بار بعد دوباره پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Standfirst opens the page of %1 in your browser. Sign in there as you always do, with a second factor too if you have one, and allow the connection.</source>
        <translation>Standfirst صفحهٔ %1 را در مرورگر شما باز می‌کند. آنجا مانند همیشه وارد شوید، اگر عامل دومی دارید با همان، و اتصال را مجاز کنید.</translation>
    </message>
    <message>
        <source>Use an application password</source>
        <translation>ورود با گذرواژهٔ برنامه</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ایست</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>ورود با مرورگر</translation>
    </message>
</context>
<context>
    <name>ui::SiteDetails</name>
    <message>
        <source>write</source>
        <translation>بنویسید</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>منتشر کنید</translation>
    </message>
    <message>
        <source>edit others&apos; stories</source>
        <translation>خبر دیگران را ویرایش کنید</translation>
    </message>
    <message>
        <source>upload pictures</source>
        <translation>تصویر بفرستید</translation>
    </message>
    <message>
        <source>make tags</source>
        <translation>برچسب بسازید</translation>
    </message>
    <message>
        <source>You may only read there.</source>
        <translation>آنجا تنها می‌توانید بخوانید.</translation>
    </message>
    <message>
        <source>You may %1.</source>
        <comment>a list of verbs</comment>
        <translation>می‌توانید %1.</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>در حال تازه‌سازی…</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>تازه‌سازی اکنون</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>نام سایت</translation>
    </message>
    <message>
        <source>A folder on this computer: %1</source>
        <translation>پوشه‌ای در این رایانه: %1</translation>
    </message>
    <message>
        <source>Signed in as %1. %2</source>
        <translation>واردشده با نام %1. %2</translation>
    </message>
    <message>
        <source>Its clock: %1</source>
        <translation>ساعت آن: %1</translation>
    </message>
    <message>
        <source>Desks and tags were read %1.</source>
        <comment>5 minutes ago</comment>
        <translation>میزها و برچسب‌ها %1 خوانده شد.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <source>+ Add a language</source>
        <translation>+ افزودن زبان</translation>
    </message>
    <message>
        <source>Language of the edition</source>
        <translation>زبان ویراست</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>برداشتن %1</translation>
    </message>
    <message>
        <source>Site name</source>
        <translation>نام سایت</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>شعار</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>Address of the channel</source>
        <translation>نشانی کانال</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>نشانی آن</translation>
    </message>
    <message>
        <source>Agencies that are credited</source>
        <translation>خبرگزاری‌هایی که منبع‌اند</translation>
    </message>
    <message>
        <source>Look of the preview</source>
        <translation>ظاهر پیش‌نمایش</translation>
    </message>
    <message>
        <source>Page template</source>
        <translation>قالب صفحه</translation>
    </message>
    <message>
        <source>Page templates (*.html *.htm *.mustache)</source>
        <translation>قالب‌های صفحه (*.html *.htm *.mustache)</translation>
    </message>
    <message>
        <source>Stylesheet</source>
        <translation>شیوه‌نامه</translation>
    </message>
    <message>
        <source>Stylesheets (*.css)</source>
        <translation>شیوه‌نامه‌ها (*.css)</translation>
    </message>
    <message>
        <source>%1: our own</source>
        <translation>%1: خود برنامه</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>انتخاب: %1</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>میزها</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>رنگ…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Name in %1</source>
        <translation>نام به %1</translation>
    </message>
    <message>
        <source>Name, %1</source>
        <translation>نام، %1</translation>
    </message>
    <message>
        <source>Attribution in %1</source>
        <translation>عبارت میز به %1</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>عبارت میز</translation>
    </message>
    <message>
        <source>Tags every story of the desk gets</source>
        <translation>برچسب‌هایی که هر خبر این میز می‌گیرد</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>افزودن برچسب</translation>
    </message>
    <message>
        <source>Default tags</source>
        <translation>برچسب‌های پیش‌فرض</translation>
    </message>
    <message>
        <source>No site yet</source>
        <translation>هنوز سایتی نیست</translation>
    </message>
    <message>
        <source>The site your stories go to will be here, with its languages and desks.</source>
        <translation>سایتی که خبرهایتان به آن می‌رود اینجا خواهد بود، با زبان‌ها و میزهایش.</translation>
    </message>
    <message>
        <source>Add your site…</source>
        <translation>افزودن سایت شما…</translation>
    </message>
    <message>
        <source>There is no file %1; our own is used.</source>
        <translation>پرونده‌ای به نام %1 نیست؛ پروندهٔ خود برنامه به کار می‌رود.</translation>
    </message>
    <message>
        <source>This site has no desks yet. A desk has its own list of stories here and its own page there.</source>
        <translation>این سایت هنوز میزی ندارد. هر میز اینجا فهرست خبرهای خود و آنجا صفحهٔ خود را دارد.</translation>
    </message>
    <message>
        <source>This site has no desks yet: its categories become desks. Make some there, then refresh.</source>
        <translation>این سایت هنوز میزی ندارد: دسته‌هایش میز می‌شوند. آنجا چند دسته بسازید، سپس تازه‌سازی کنید.</translation>
    </message>
    <message>
        <source>Name of a new desk</source>
        <translation>نام میز تازه</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Add the desk</source>
        <translation>افزودن میز</translation>
    </message>
    <message>
        <source>Remove the desk…</source>
        <translation>برداشتن میز…</translation>
    </message>
    <message>
        <source>How long and how big</source>
        <translation>حد طول و اندازه</translation>
    </message>
    <message>
        <source>Boilerplate in %1</source>
        <translation>متن ثابت به %1</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>متن ثابت</translation>
    </message>
    <message>
        <source>A Ghost: a key lets Standfirst in, and stories are sent in the name of %1.</source>
        <translation>سایت Ghost است: Standfirst با کلید وارد می‌شود و خبرها به نام %1 فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>مالک آن</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>کانال‌ها</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>اصلاحیه‌ها</translation>
    </message>
    <message>
        <source>Where readers find corrections</source>
        <translation>جایی که خوانندگان اصلاحیه‌ها را می‌بینند</translation>
    </message>
    <message>
        <source>Above the text</source>
        <translation>بالای متن</translation>
    </message>
    <message>
        <source>Below the text</source>
        <translation>پایین متن</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>ورود دوباره…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج از حساب</translation>
    </message>
    <message>
        <source>Takes the password of Standfirst back on the site</source>
        <translation>گذرواژهٔ Standfirst را در سایت باطل می‌کند</translation>
    </message>
    <message>
        <source>After publishing</source>
        <translation>پس از انتشار</translation>
    </message>
</context>
<context>
    <name>ui::SiteNotes</name>
    <message>
        <source>No notes yet. What colleagues write beside the story on the site will stand here.</source>
        <translation>هنوز یادداشتی نیست. آنچه همکاران در سایت کنار خبر بنویسند اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Write a new one instead</source>
        <translation>به‌جای آن، نوشتن یادداشت تازه</translation>
    </message>
    <message>
        <source>Send note</source>
        <translation>فرستادن یادداشت</translation>
    </message>
    <message>
        <source>Read the notes again</source>
        <translation>خواندن دوبارهٔ یادداشت‌ها</translation>
    </message>
    <message>
        <source>A note to the desk</source>
        <translation>یادداشتی برای میز</translation>
    </message>
    <message>
        <source>Notes on the site</source>
        <translation>یادداشت‌ها در سایت</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who wrote a note · when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: note of %2</source>
        <comment>an act on a note · who wrote the note</comment>
        <translation>%1: یادداشت %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>حل شد</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>حل‌شده</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>باز کردن دوباره</translation>
    </message>
    <message>
        <source>Answer to %1: “%2”</source>
        <comment>who wrote the note, and how it begins</comment>
        <translation>پاسخ به %1: «%2»</translation>
    </message>
    <message>
        <source>Send answer</source>
        <translation>فرستادن پاسخ</translation>
    </message>
</context>
<context>
    <name>ui::SiteStoriesSheet</name>
    <message>
        <source>Open from the site</source>
        <translation>باز کردن از سایت</translation>
    </message>
    <message>
        <source>Stories on the site</source>
        <translation>خبرهای سایت</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>سایت</translation>
    </message>
    <message>
        <source>Search the site</source>
        <translation>جست‌وجوی سایت</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>تنها: %1</translation>
    </message>
    <message>
        <source>Asking the site</source>
        <translation>در حال پرسیدن از سایت</translation>
    </message>
    <message>
        <source>Asking the site …</source>
        <translation>در حال پرسیدن از سایت …</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بی‌عنوان</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>هنوز چیزی اینجا نیست</translation>
    </message>
    <message>
        <source>%1 has no stories that your account may edit.</source>
        <translation>%1 خبری ندارد که حساب شما اجازهٔ ویرایشش را داشته باشد.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی یافت نشد</translation>
    </message>
    <message>
        <source>%1 has no such stories that your account may edit. Try other words, or take a filter off.</source>
        <translation>%1 چنین خبری ندارد که حساب شما اجازهٔ ویرایشش را داشته باشد. واژه‌های دیگری بیازمایید، یا فیلتری را بردارید.</translation>
    </message>
    <message>
        <source>%1 of %2 stories</source>
        <comment>how many are shown, how many there are</comment>
        <translation>%1 از %2 خبر</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>۱ خبر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln خبر</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening “%1” …</source>
        <translation>در حال باز کردن «%1» …</translation>
    </message>
</context>
<context>
    <name>ui::SiteWork</name>
    <message>
        <source>It was in the bin and is out of it again.</source>
        <translation>در سطل زباله بود و دوباره بیرون آمد.</translation>
    </message>
</context>
<context>
    <name>ui::SitesSheet</name>
    <message>
        <source>Sites</source>
        <translation>سایت‌ها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Add your site…</source>
        <translation>افزودن سایت شما…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>برداشتن…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 برداشته شود؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه داشتن</translation>
    </message>
    <message numerus="yes">
        <source>Its %n stories stay in the library. Each needs another desk before it is published again; pages that are published already stay as they are.</source>
        <translation>
            <numerusform>%Ln خبر آن در کتابخانه می‌ماند. هر کدام پیش از انتشار دوباره میز دیگری می‌خواهد؛ صفحه‌های منتشرشده همان‌گونه می‌مانند.</numerusform>
        </translation>
    </message>
    <message>
        <source>No story stands at this desk.</source>
        <translation>هیچ خبری در این میز نیست.</translation>
    </message>
    <message>
        <source>Remove the desk %1?</source>
        <translation>میز %1 برداشته شود؟</translation>
    </message>
    <message>
        <source>Remove the channel %1?</source>
        <translation>کانال %1 برداشته شود؟</translation>
    </message>
    <message>
        <source>Standfirst forgets the channel and its token. What stands in the channel stays there, and can no longer be changed or deleted from here.</source>
        <translation>Standfirst کانال و توکنش را فراموش می‌کند. آنچه در کانال است همان‌جا می‌ماند و دیگر از اینجا نمی‌توان تغییرش داد یا حذفش کرد.</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>از حساب %1 خارج شدید</translation>
    </message>
    <message>
        <source>The password of Standfirst was taken back on the site and forgotten here. Sign in again before the next story goes there.</source>
        <translation>گذرواژهٔ Standfirst در سایت باطل و اینجا فراموش شد. پیش از آنکه خبر بعدی به آنجا برود دوباره وارد شوید.</translation>
    </message>
    <message>
        <source>Take the password back there</source>
        <translation>گذرواژه را در سایت باطل کنید</translation>
    </message>
    <message>
        <source>The password of Standfirst is forgotten here. On the site it still lets in whoever has it.</source>
        <translation>گذرواژهٔ Standfirst اینجا فراموش شد. در سایت هنوز هر که آن را داشته باشد راه می‌یابد.</translation>
    </message>
    <message>
        <source>Take it back there: in your profile, under “Application Passwords”, revoke the one whose name begins with Standfirst.</source>
        <translation>آنجا باطلش کنید: در نمایهٔ خود، در بخش «گذرواژه‌های برنامه» (Application Passwords)، آن را که نامش با Standfirst آغاز می‌شود لغو کنید.</translation>
    </message>
    <message>
        <source>Open my profile there</source>
        <translation>باز کردن نمایهٔ من در آنجا</translation>
    </message>
    <message>
        <source>Standfirst forgets the site and its desks, and takes its password back there. No story on the site itself is touched, and your stories stay in the library.</source>
        <translation>Standfirst سایت و میزهایش را فراموش می‌کند و گذرواژه‌اش را آنجا باطل می‌کند. به هیچ خبری در خود سایت دست زده نمی‌شود و خبرهای شما در کتابخانه می‌مانند.</translation>
    </message>
</context>
<context>
    <name>ui::SlashMenu</name>
    <message>
        <source>Insert or turn into</source>
        <translation>درج یا تبدیل به</translation>
    </message>
</context>
<context>
    <name>ui::SlugField</name>
    <message>
        <source>Make from headline</source>
        <translation>ساختن از تیتر</translation>
    </message>
    <message>
        <source>Last part of the address</source>
        <translation>بخش پایانی نشانی</translation>
    </message>
    <message>
        <source>Made from the headline</source>
        <translation>ساخته‌شده از تیتر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>letters used of those that are allowed</comment>
        <translation>%1 از %2</translation>
    </message>
</context>
<context>
    <name>ui::SnippetsPopover</name>
    <message>
        <source>Newsroom&apos;s file…</source>
        <translation>پروندهٔ اتاق خبر…</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>متن‌های آماده</translation>
    </message>
    <message>
        <source>Your snippets, one a line</source>
        <translation>متن‌های آمادهٔ شما، هر سطر یکی</translation>
    </message>
    <message>
        <source>hq  the harbour authority</source>
        <translation>اب  ادارهٔ بندر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>A short word and its text on each line. While you write, the word becomes the text with a space, Tab, Enter or a sign after it; \n is a new line.</source>
        <translation>در هر سطر یک واژهٔ کوتاه و متنش. هنگام نوشتن، واژه با یک فاصله، Tab، Enter یا نشانه‌ای پس از آن به متن بدل می‌شود؛ \n سطر تازه است.</translation>
    </message>
</context>
<context>
    <name>ui::SourcePopover</name>
    <message>
        <source>Source</source>
        <translation>کد منبع</translation>
    </message>
    <message>
        <source>Source, as the site keeps it</source>
        <translation>کد منبع، همان‌گونه که سایت نگه می‌دارد</translation>
    </message>
    <message>
        <source>Copy source</source>
        <translation>رونوشت کد منبع</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Made elsewhere: kept exactly as it is</source>
        <translation>ساخته‌شده در جای دیگر: دقیقاً همان‌گونه که هست نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>“%1”: kept exactly as it is on the site</source>
        <translation>«%1»: دقیقاً همان‌گونه که در سایت است نگه داشته می‌شود</translation>
    </message>
</context>
<context>
    <name>ui::SpellMenu</name>
    <message>
        <source>Looking…</source>
        <translation>در حال جست‌وجو…</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>نادیده گرفتن</translation>
    </message>
    <message>
        <source>Add to my dictionary</source>
        <translation>افزودن به واژه‌نامهٔ من</translation>
    </message>
    <message>
        <source>Add to the newsroom&apos;s dictionary</source>
        <translation>افزودن به واژه‌نامهٔ اتاق خبر</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>پیشنهادی نیست</translation>
    </message>
    <message>
        <source>Language of this paragraph</source>
        <translation>زبان این بند</translation>
    </message>
    <message>
        <source>As the story</source>
        <translation>مانند خبر</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Everything you wrote is on this computer&apos;s disk. Press to keep a version.</source>
        <translation>همهٔ نوشته‌هایتان روی دیسک این رایانه است. برای نگه داشتن نسخه بزنید.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>ذخیره شد</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>در حال ذخیره…</translation>
    </message>
    <message>
        <source>Not saved: %1 %2</source>
        <translation>ذخیره نشد: %1 %2</translation>
    </message>
    <message>
        <source>no dictionary, spelling not checked</source>
        <translation>بدون واژه‌نامه، املا بررسی نمی‌شود</translation>
    </message>
    <message numerus="yes">
        <source>%n spelling</source>
        <translation>
            <numerusform>%Ln غلط املایی</numerusform>
        </translation>
    </message>
    <message>
        <source>spelling fine</source>
        <translation>املا درست است</translation>
    </message>
    <message>
        <source>Add a dictionary for this language</source>
        <translation>افزودن واژه‌نامه برای این زبان</translation>
    </message>
    <message>
        <source>Language and dictionaries</source>
        <translation>زبان و واژه‌نامه‌ها</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>برخط</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>کار برون‌خط</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>برون‌خط</translation>
    </message>
    <message>
        <source>desks as of %1</source>
        <translation>میزها تا %1</translation>
    </message>
    <message>
        <source>Go online again: what waits in the outbox is sent</source>
        <translation>دوباره برخط شوید: آنچه در صف است فرستاده می‌شود</translation>
    </message>
    <message>
        <source>Work offline: nothing is sent until you go online again</source>
        <translation>کار برون‌خط: تا برخط شدن دوباره چیزی فرستاده نمی‌شود</translation>
    </message>
    <message>
        <source>Outbox empty</source>
        <translation>صف ارسال خالی است</translation>
    </message>
    <message numerus="yes">
        <source>Outbox: %n need(s) you</source>
        <translation>
            <numerusform>صف ارسال: %Ln به شما نیاز دارد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outbox: %n on the way</source>
        <translation>
            <numerusform>صف ارسال: %Ln در راه</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>نمایش صف ارسال</translation>
    </message>
    <message>
        <source>Online · texts first</source>
        <translation>برخط · نخست متن‌ها</translation>
    </message>
    <message>
        <source>Metered · pictures wait</source>
        <translation>حجمی · تصویرها صبر می‌کنند</translation>
    </message>
    <message>
        <source>Metered · everything waits</source>
        <translation>حجمی · همه‌چیز صبر می‌کند</translation>
    </message>
</context>
<context>
    <name>ui::StoryActs</name>
    <message>
        <source>This is the copy. It is a draft of its own.</source>
        <translation>این رونوشت است؛ پیش‌نویسی جداگانه.</translation>
    </message>
    <message>
        <source>Moved %1 to the bin.</source>
        <translation>%1 به سطل زباله رفت.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>خالی کردن سطل زباله</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف همیشگی</translation>
    </message>
    <message>
        <source>On its way to %1. You can go on writing.</source>
        <translation>در راه %1. می‌توانید به نوشتن ادامه دهید.</translation>
    </message>
    <message>
        <source>It goes to %1 as soon as there is a connection.</source>
        <translation>به‌محض اتصال به %1 فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صف ارسال</translation>
    </message>
    <message>
        <source>Saved on %1 as a draft.</source>
        <translation>در %1 به‌صورت پیش‌نویس ذخیره شد.</translation>
    </message>
    <message>
        <source>Submitted to %1</source>
        <translation>به %1 فرستاده شد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بی‌عنوان</translation>
    </message>
    <message>
        <source>“%1” needs you before it can go on.</source>
        <translation>«%1» برای ادامه به شما نیاز دارد.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>رونوشت جزئیات</translation>
    </message>
    <message>
        <source>The site altered it; beside the story it says where.</source>
        <translation>سایت آن را تغییر داد؛ کنار خبر نوشته شده کجا.</translation>
    </message>
    <message>
        <source>Published on %1: %2</source>
        <comment>name of the site, place there</comment>
        <translation>در %1 منتشر شد: %2</translation>
    </message>
    <message>
        <source>Scheduled on %1: %2</source>
        <comment>name of the site, place there</comment>
        <translation>در %1 زمان‌بندی شد: %2</translation>
    </message>
    <message>
        <source>On its way to %1.</source>
        <translation>در راه %1.</translation>
    </message>
    <message>
        <source>Public on %1 in %2.</source>
        <comment>name of the site, a time such as 8 s</comment>
        <translation>%2 دیگر در %1 همگانی می‌شود.</translation>
    </message>
    <message>
        <source>Taken back. Readers have seen nothing of it.</source>
        <translation>پس گرفته شد. خوانندگان چیزی از آن ندیده‌اند.</translation>
    </message>
    <message>
        <source>Too late: it is becoming public at this moment.</source>
        <translation>دیر شد: همین لحظه دارد همگانی می‌شود.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>what readers were seen to get, headline</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>live at a time, name of the site, place there</comment>
        <translation>%1 در %2: %3</translation>
    </message>
    <message>
        <source>The embargo is lifted. Nothing was sent yet.</source>
        <translation>محدودیت انتشار برداشته شد. هنوز چیزی فرستاده نشده است.</translation>
    </message>
    <message>
        <source>It leaves when the embargo ends, %1.</source>
        <translation>در پایان محدودیت انتشار می‌رود، %1.</translation>
    </message>
    <message>
        <source>Off %1 in %2.</source>
        <comment>no longer for readers; name of the site, a time such as 8 s</comment>
        <translation>%2 دیگر از %1 برداشته می‌شود.</translation>
    </message>
    <message>
        <source>Taken back. Readers find the story as before.</source>
        <translation>لغو شد. خبر مانند پیش در دسترس خوانندگان است.</translation>
    </message>
    <message>
        <source>Too late: it is being taken off at this moment.</source>
        <translation>دیر شد: همین لحظه دارد برداشته می‌شود.</translation>
    </message>
    <message>
        <source>Taken off %1; it is a draft there.</source>
        <translation>از %1 برداشته شد؛ آنجا پیش‌نویس است.</translation>
    </message>
    <message>
        <source>Withdrawn on %1: %2 says so.</source>
        <comment>name of the site, place there</comment>
        <translation>در %1 پس گرفته شد: %2 این را می‌گوید.</translation>
    </message>
    <message>
        <source>Withdrawn from %1; it is in the trash there.</source>
        <translation>از %1 پس گرفته شد؛ آنجا در زباله‌دان است.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>gone since a time, headline</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>The command after publishing to %1 failed. Settings of the site: “Try it” shows what it says.</source>
        <translation>فرمان پس از انتشار در %1 ناموفق بود. تنظیمات سایت: «آزمودن» نشان می‌دهد چه می‌گوید.</translation>
    </message>
    <message>
        <source>On its way. You can go on writing.</source>
        <translation>در راه است. می‌توانید به نوشتن ادامه دهید.</translation>
    </message>
    <message>
        <source>%1 are on their way. You can go on writing.</source>
        <comment>a number</comment>
        <translation>%1 خبر در راه است. می‌توانید به نوشتن ادامه دهید.</translation>
    </message>
    <message>
        <source>Too late for some: they are public, or becoming so at this moment.</source>
        <translation>برای برخی دیر شده است: همگانی‌اند، یا همین حالا می‌شوند.</translation>
    </message>
    <message>
        <source>What was still to be sent of it was called off.</source>
        <translation>آنچه از آن هنوز باید فرستاده می‌شد لغو شد.</translation>
    </message>
    <message>
        <source>Too late to call off: it is becoming public at this moment. Undo, then take it off the site.</source>
        <translation>برای لغو دیر است: همین حالا همگانی می‌شود. این کار را برگردانید و سپس آن را از سایت بردارید.</translation>
    </message>
    <message>
        <source>It is back. It is not sent by itself: publish it again.</source>
        <translation>بازگشت. خودبه‌خود فرستاده نمی‌شود: دوباره منتشرش کنید.</translation>
    </message>
    <message>
        <source>On %1, where it is set to private: readers do not get it.</source>
        <translation>در %1 است، ولی در آنجا خصوصی شده است: خوانندگان آن را نمی‌بینند.</translation>
    </message>
    <message>
        <source>Delete all stories in the bin for good?</source>
        <translation>همهٔ خبرهای سطل زباله برای همیشه پاک شود؟</translation>
    </message>
    <message>
        <source>This cannot be undone. Copies on sites stay where they are.</source>
        <translation>این کار برگشت‌پذیر نیست. نسخه‌های روی سایت‌ها سر جایشان می‌مانند.</translation>
    </message>
</context>
<context>
    <name>ui::StoryCopies</name>
    <message>
        <source>Story</source>
        <translation>خبر</translation>
    </message>
    <message>
        <source>Saving works again. Everything you wrote is on this computer&apos;s disk.</source>
        <translation>ذخیره دوباره کار می‌کند. همهٔ نوشته‌هایتان روی دیسک این رایانه است.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>ذخیرهٔ رونوشت در جای دیگر</translation>
    </message>
    <message>
        <source>Page that any browser shows (*.html);;Standfirst story (*.standfirst)</source>
        <translation>صفحه‌ای که هر مرورگری نشان می‌دهد (*.html);;خبر Standfirst (*.standfirst)</translation>
    </message>
    <message>
        <source>A copy of the story is in %1</source>
        <translation>رونوشت خبر در %1 است</translation>
    </message>
    <message>
        <source>Open a story copy</source>
        <translation>باز کردن رونوشت خبر</translation>
    </message>
    <message>
        <source>Copies of stories (*.html *.htm *.standfirst);;All files (*)</source>
        <translation>رونوشت‌های خبر (*.html *.htm *.standfirst);;همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>The story is here again.</source>
        <translation>خبر دوباره اینجاست.</translation>
    </message>
    <message>
        <source>The story is here already: this is the copy, a draft of its own.</source>
        <translation>خبر از پیش اینجاست: این رونوشت است؛ پیش‌نویسی جداگانه.</translation>
    </message>
    <message numerus="yes">
        <source>A copy of the story is in %1. %n picture(s) of it are not on this computer and not in the copy.</source>
        <translation>
            <numerusform>رونوشت خبر در %1 است. %Ln تصویر آن نه در این رایانه است و نه در رونوشت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The story is here. %n picture(s) of it were not in the copy and are not on this computer.</source>
        <translation>
            <numerusform>خبر اینجاست. %Ln تصویر آن در رونوشت نبود و در این رایانه هم نیست.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is for going on with the story elsewhere: in it are your notes to the desk too, which readers do not see.</source>
        <translation>رونوشت برای ادامهٔ کار بر خبر در جای دیگر است: یادداشت‌های شما برای میز هم در آن هست، که خوانندگان نمی‌بینند.</translation>
    </message>
    <message>
        <source>The copy is for going on with the story elsewhere: in it are the pictures as they were before they were cut too, which readers do not see.</source>
        <translation>رونوشت برای ادامهٔ کار بر خبر در جای دیگر است: تصویرها به همان شکل پیش از برش هم در آن هست، که خوانندگان نمی‌بینند.</translation>
    </message>
    <message>
        <source>The copy is for going on with the story elsewhere: in it are your notes to the desk too, and the pictures as they were before they were cut, which readers do not see.</source>
        <translation>رونوشت برای ادامهٔ کار بر خبر در جای دیگر است: یادداشت‌های شما برای میز و تصویرها به همان شکل پیش از برش هم در آن هست، که خوانندگان نمی‌بینند.</translation>
    </message>
    <message>
        <source>Without originals and notes to the desk</source>
        <translation>بدون اصل تصویرها و یادداشت‌ها برای میز</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>انتخاب جا…</translation>
    </message>
</context>
<context>
    <name>ui::StoryEdit</name>
    <message>
        <source>Story</source>
        <translation>خبر</translation>
    </message>
</context>
<context>
    <name>ui::StoryList</name>
    <message>
        <source>Search stories</source>
        <translation>جست‌وجوی خبرها</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>خبرها</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی یافت نشد</translation>
    </message>
    <message>
        <source>No story here has these words. Part of a word is enough.</source>
        <translation>هیچ خبری این واژه‌ها را ندارد. بخشی از واژه بس است.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>پاک کردن جست‌وجو</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>خبر تازه</translation>
    </message>
    <message>
        <source>Nothing assigned to you</source>
        <translation>چیزی به شما سپرده نشده</translation>
    </message>
    <message>
        <source>Stories that somebody hands to you will be here.</source>
        <translation>خبرهایی که به شما سپرده شود اینجا خواهد بود.</translation>
    </message>
    <message>
        <source>No stories at this desk</source>
        <translation>خبری در این میز نیست</translation>
    </message>
    <message>
        <source>Stories whose desk this is will be here.</source>
        <translation>خبرهای این میز اینجا خواهد بود.</translation>
    </message>
    <message>
        <source>This queue is empty</source>
        <translation>این صف خالی است</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>سطل زباله خالی است</translation>
    </message>
    <message>
        <source>Deleted stories stay here until you empty the bin.</source>
        <translation>خبرهای حذف‌شده تا خالی کردن سطل اینجا می‌مانند.</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>هنوز خبری نیست</translation>
    </message>
    <message>
        <source>What you write will be here.</source>
        <translation>آنچه بنویسید اینجا خواهد بود.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تکثیر</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>خالی کردن سطل زباله…</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>انداختن در سطل زباله</translation>
    </message>
    <message>
        <source>Go to my stories</source>
        <translation>رفتن به خبرهای من</translation>
    </message>
</context>
<context>
    <name>ui::StoryListDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>بی‌عنوان</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>بدون میز</translation>
    </message>
</context>
<context>
    <name>ui::StoryListModel</name>
    <message>
        <source>Untitled</source>
        <translation>بی‌عنوان</translation>
    </message>
</context>
<context>
    <name>ui::StoryPage</name>
    <message>
        <source>Replace in all stories</source>
        <translation>جایگزینی در همهٔ خبرها</translation>
    </message>
    <message>
        <source>Edit picture</source>
        <translation>ویرایش تصویر</translation>
    </message>
</context>
<context>
    <name>ui::StorySession</name>
    <message>
        <source>The version is back. Undo brings the other text again.</source>
        <translation>نسخه بازگشت. واگرد متن دیگر را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>The last words typed into this story could not be read back. Everything before them is here.</source>
        <translation>آخرین واژه‌های نوشته‌شده در این خبر بازخوانده نشد. هرچه پیش از آن بوده اینجاست.</translation>
    </message>
    <message>
        <source>Change of desk</source>
        <translation>تغییر میز</translation>
    </message>
    <message>
        <source>Change of language</source>
        <translation>تغییر زبان</translation>
    </message>
    <message>
        <source>A version is kept. Versions lists it.</source>
        <translation>نسخه‌ای نگه داشته شد. در نسخه‌ها هست.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>اکنون: %1</translation>
    </message>
    <message>
        <source>The site&apos;s text is on the page. Undo brings yours again.</source>
        <translation>متن سایت در صفحه است. واگرد متن شما را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>The site&apos;s form is on the page. Undo brings yours again.</source>
        <translation>نسخهٔ سایت در صفحه است. واگرد نسخهٔ شما را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>What was changed on the site is on the page. Undo brings yours again.</source>
        <translation>آنچه در سایت تغییر کرده در صفحه است. واگرد متن شما را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Lift the embargo</source>
        <translation>برداشتن محدودیت انتشار</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>اصلاحیه</translation>
    </message>
</context>
<context>
    <name>ui::StoryTab</name>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>منابع</translation>
    </message>
    <message>
        <source>Insert desk attribution</source>
        <translation>درج عبارت میز</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>موضوع‌ها</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>زمان انتشار</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>محدودیت انتشار</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>میز</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>تصویر اصلی</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>در سایت</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>افزودن برچسب</translation>
    </message>
    <message>
        <source>Add a subject</source>
        <translation>افزودن موضوع</translation>
    </message>
    <message>
        <source>At once, when published</source>
        <translation>بی‌درنگ هنگام انتشار</translation>
    </message>
    <message>
        <source>Language of the story</source>
        <translation>زبان خبر</translation>
    </message>
    <message>
        <source>Change desk</source>
        <translation>تغییر میز</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>تغییر برچسب‌ها</translation>
    </message>
    <message>
        <source>Change credits</source>
        <translation>تغییر منابع</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>تغییر زبان</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>تغییر نشانی</translation>
    </message>
    <message>
        <source>Change subjects</source>
        <translation>تغییر موضوع‌ها</translation>
    </message>
    <message>
        <source>Change hour of publication</source>
        <translation>تغییر ساعت انتشار</translation>
    </message>
    <message>
        <source>Change embargo</source>
        <translation>تغییر محدودیت انتشار</translation>
    </message>
    <message>
        <source>New on the site: %1</source>
        <translation>تازه در سایت: %1</translation>
    </message>
    <message>
        <source>No tags yet. Type one and press Enter: readers find related stories by them.</source>
        <translation>هنوز برچسبی نیست. یکی بنویسید و Enter را بزنید: خوانندگان خبرهای مرتبط را با برچسب می‌یابند.</translation>
    </message>
    <message>
        <source>Also goes to</source>
        <translation>جاهای دیگر انتشار</translation>
    </message>
</context>
<context>
    <name>ui::SymbolPopover</name>
    <message>
        <source>Opening quotation mark</source>
        <translation>گیومهٔ باز انگلیسی</translation>
    </message>
    <message>
        <source>Closing quotation mark</source>
        <translation>گیومهٔ بستهٔ انگلیسی</translation>
    </message>
    <message>
        <source>Opening single quotation mark</source>
        <translation>گیومهٔ تکی باز</translation>
    </message>
    <message>
        <source>Apostrophe, closing single quotation mark</source>
        <translation>آپوستروف، گیومهٔ تکی بسته</translation>
    </message>
    <message>
        <source>Low quotation mark</source>
        <translation>گیومهٔ پایین</translation>
    </message>
    <message>
        <source>Low single quotation mark</source>
        <translation>گیومهٔ تکی پایین</translation>
    </message>
    <message>
        <source>Opening guillemet</source>
        <translation>گیومهٔ باز</translation>
    </message>
    <message>
        <source>Closing guillemet</source>
        <translation>گیومهٔ بسته</translation>
    </message>
    <message>
        <source>Opening single guillemet</source>
        <translation>گیومهٔ باز تکی</translation>
    </message>
    <message>
        <source>Closing single guillemet</source>
        <translation>گیومهٔ بستهٔ تکی</translation>
    </message>
    <message>
        <source>En dash</source>
        <translation>خط تیرهٔ متوسط</translation>
    </message>
    <message>
        <source>Em dash</source>
        <translation>خط تیرهٔ بلند</translation>
    </message>
    <message>
        <source>No-break hyphen</source>
        <translation>خط پیوند ناشکن</translation>
    </message>
    <message>
        <source>Ellipsis</source>
        <translation>سه‌نقطه</translation>
    </message>
    <message>
        <source>Middle dot</source>
        <translation>نقطهٔ میانی</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>گلوله</translation>
    </message>
    <message>
        <source>Section sign</source>
        <translation>نشان بخش</translation>
    </message>
    <message>
        <source>Paragraph sign</source>
        <translation>نشان بند</translation>
    </message>
    <message>
        <source>Dagger</source>
        <translation>خنجر</translation>
    </message>
    <message>
        <source>Degree sign</source>
        <translation>نشان درجه</translation>
    </message>
    <message>
        <source>No-break space</source>
        <translation>فاصلهٔ ناشکن</translation>
    </message>
    <message>
        <source>Narrow no-break space</source>
        <translation>فاصلهٔ ناشکن باریک</translation>
    </message>
    <message>
        <source>Thin space</source>
        <translation>فاصلهٔ باریک</translation>
    </message>
    <message>
        <source>Soft hyphen</source>
        <translation>خط پیوند نرم</translation>
    </message>
    <message>
        <source>Zero-width non-joiner</source>
        <translation>نیم‌فاصله</translation>
    </message>
    <message>
        <source>Zero-width joiner</source>
        <translation>اتصال بی‌پهنا</translation>
    </message>
    <message>
        <source>Left-to-right mark</source>
        <translation>نشان چپ‌به‌راست</translation>
    </message>
    <message>
        <source>Right-to-left mark</source>
        <translation>نشان راست‌به‌چپ</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>یورو</translation>
    </message>
    <message>
        <source>Pound</source>
        <translation>پوند</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>ین</translation>
    </message>
    <message>
        <source>Rupee</source>
        <translation>روپیه</translation>
    </message>
    <message>
        <source>Rouble</source>
        <translation>روبل</translation>
    </message>
    <message>
        <source>Lira</source>
        <translation>لیره</translation>
    </message>
    <message>
        <source>Rial</source>
        <translation>ریال</translation>
    </message>
    <message>
        <source>Arrow to the left</source>
        <translation>پیکان چپ</translation>
    </message>
    <message>
        <source>Arrow to the right</source>
        <translation>پیکان راست</translation>
    </message>
    <message>
        <source>Arrow up</source>
        <translation>پیکان بالا</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <translation>پیکان پایین</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>منها</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>ضرب</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>تقسیم</translation>
    </message>
    <message>
        <source>Plus or minus</source>
        <translation>به‌علاوه یا منها</translation>
    </message>
    <message>
        <source>About</source>
        <translation>تقریباً</translation>
    </message>
    <message>
        <source>One half</source>
        <translation>یک‌دوم</translation>
    </message>
    <message>
        <source>One quarter</source>
        <translation>یک‌چهارم</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>توان دو</translation>
    </message>
    <message>
        <source>Arabic comma</source>
        <translation>ویرگول</translation>
    </message>
    <message>
        <source>Arabic semicolon</source>
        <translation>نقطه‌ویرگول</translation>
    </message>
    <message>
        <source>Arabic question mark</source>
        <translation>علامت پرسش</translation>
    </message>
    <message>
        <source>Arabic percent sign</source>
        <translation>نشان درصد</translation>
    </message>
    <message>
        <source>Arabic decimal separator</source>
        <translation>ممیز</translation>
    </message>
    <message>
        <source>Arabic thousands separator</source>
        <translation>جداکنندهٔ هزارگان</translation>
    </message>
    <message>
        <source>Heh with yeh above</source>
        <translation>هٔ</translation>
    </message>
    <message>
        <source>Hamza</source>
        <translation>همزه</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>نمادها</translation>
    </message>
    <message>
        <source>Quotes and dashes</source>
        <translation>گیومه‌ها و خط تیره‌ها</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>فاصله‌ها</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>پول</translation>
    </message>
    <message>
        <source>Arrows and mathematics</source>
        <translation>پیکان‌ها و ریاضی</translation>
    </message>
    <message>
        <source>Persian and Arabic</source>
        <translation>فارسی و عربی</translation>
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
        <translation>سطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>Alignment of the column</source>
        <translation>تراز ستون</translation>
    </message>
    <message>
        <source>As the text</source>
        <translation>مانند متن</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>در آغاز</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>وسط</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>در پایان</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>برداشتن جدول</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>خانه‌ها</translation>
    </message>
    <message>
        <source>Caption of the table</source>
        <translation>شرح جدول</translation>
    </message>
    <message>
        <source>First row is the head</source>
        <translation>سطر نخست سرستون است</translation>
    </message>
    <message>
        <source>First column is the head</source>
        <translation>ستون نخست سرسطر است</translation>
    </message>
    <message>
        <source>Add row above</source>
        <translation>افزودن سطر در بالا</translation>
    </message>
    <message>
        <source>Add row below</source>
        <translation>افزودن سطر در پایین</translation>
    </message>
    <message>
        <source>Move row up</source>
        <translation>بالا بردن سطر</translation>
    </message>
    <message>
        <source>Move row down</source>
        <translation>پایین بردن سطر</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>حذف سطر</translation>
    </message>
    <message>
        <source>Add column before</source>
        <translation>افزودن ستون پیش از این</translation>
    </message>
    <message>
        <source>Add column after</source>
        <translation>افزودن ستون پس از این</translation>
    </message>
    <message>
        <source>Move column towards the start</source>
        <translation>بردن ستون به سوی آغاز</translation>
    </message>
    <message>
        <source>Move column towards the end</source>
        <translation>بردن ستون به سوی پایان</translation>
    </message>
    <message>
        <source>Delete column</source>
        <translation>حذف ستون</translation>
    </message>
</context>
<context>
    <name>ui::TablePicker</name>
    <message>
        <source>Size of the new table</source>
        <translation>اندازهٔ جدول تازه</translation>
    </message>
    <message>
        <source>%1 rows × %2 columns</source>
        <translation>%1 سطر × %2 ستون</translation>
    </message>
</context>
<context>
    <name>ui::TagChip</name>
    <message>
        <source>%1, take off</source>
        <translation>%1، برداشتن</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>افزودن %1</translation>
    </message>
</context>
<context>
    <name>ui::Toast</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>New story</source>
        <translation>خبر تازه</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>سایت</translation>
    </message>
    <message>
        <source>Language of new stories</source>
        <translation>زبان خبرهای تازه</translation>
    </message>
    <message>
        <source>New story (%1)</source>
        <translation>خبر تازه (%1)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>نوشتن</translation>
    </message>
    <message>
        <source>Write + Preview</source>
        <translation>نوشتن + پیش‌نمایش</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>Add your site…</source>
        <translation>افزودن سایت شما…</translation>
    </message>
    <message>
        <source>Sites…</source>
        <translation>سایت‌ها…</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>بدون سایت</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>سایت: %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>در حال ارسال…</translation>
    </message>
</context>
<context>
    <name>ui::TranslateSheet</name>
    <message>
        <source>Translate the story</source>
        <translation>ترجمهٔ خبر</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>زبان ترجمه</translation>
    </message>
    <message>
        <source>A story of its own begins with the words of this one, with its pictures, desk and tags. Both know of each other and can go out together.</source>
        <translation>خبری جداگانه با واژه‌های همین خبر آغاز می‌شود، با تصویرها، میز و برچسب‌هایش. هر دو از هم خبر دارند و می‌توانند با هم منتشر شوند.</translation>
    </message>
    <message>
        <source>Begin the translation</source>
        <translation>آغاز ترجمه</translation>
    </message>
</context>
<context>
    <name>ui::UpgradeSheet</name>
    <message>
        <source>Your library is being brought up to date</source>
        <translation>کتابخانهٔ شما به‌روز می‌شود</translation>
    </message>
    <message>
        <source>This Standfirst is newer than the one that wrote your stories. It happens once, and you can start writing as soon as it is done.</source>
        <translation>این Standfirst تازه‌تر از آن است که خبرهای شما را نوشته. این کار یک بار انجام می‌شود و همین که پایان یابد می‌توانید نوشتن را آغاز کنید.</translation>
    </message>
    <message>
        <source>How much of the library is copied</source>
        <translation>چه اندازه از کتابخانه رونوشت شده است</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Your stories stay as they are; the next start begins anew</source>
        <translation>خبرهای شما همان‌گونه می‌مانند؛ بار بعد از نو آغاز می‌شود</translation>
    </message>
    <message>
        <source>First a copy of the old library is made, which is kept beside the new one.</source>
        <translation>نخست از کتابخانهٔ قدیمی رونوشتی گرفته می‌شود که کنار کتابخانهٔ تازه می‌ماند.</translation>
    </message>
    <message>
        <source>%1 %2 of %3.</source>
        <translation>%1 %2 از %3.</translation>
    </message>
    <message>
        <source>The copy of the old library is kept. Now the new one is being made ready.</source>
        <translation>رونوشت کتابخانهٔ قدیمی نگه داشته شد. اکنون کتابخانهٔ تازه آماده می‌شود.</translation>
    </message>
</context>
<context>
    <name>ui::VersionSheet</name>
    <message>
        <source>This version</source>
        <translation>این نسخه</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>%1 · %2 (%3 than now) · %4</source>
        <comment>when · 640 words (32 more words than now) · 2 paragraphs differ</comment>
        <translation>%1 · %2 (%3 از اکنون) · %4</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>بازگشت به این نسخه</translation>
    </message>
    <message>
        <source>The text as it is now is kept as a version first, and Undo brings it back.</source>
        <translation>متن کنونی نخست به‌صورت نسخه نگه داشته می‌شود و واگرد آن را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>ui::VersionsTab</name>
    <message>
        <source>Save a version now</source>
        <translation>ذخیرهٔ نسخه اکنون</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>دیدن آن…</translation>
    </message>
    <message>
        <source>Versions of this story</source>
        <translation>نسخه‌های این خبر</translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>هنوز نسخه‌ای نیست</translation>
    </message>
    <message>
        <source>Everything you write is saved by itself. A version is a point you can go back to.</source>
        <translation>هرچه می‌نویسید خودبه‌خود ذخیره می‌شود. نسخه نقطه‌ای است که می‌توانید به آن بازگردید.</translation>
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
        <translation>خبر تازه</translation>
    </message>
    <message>
        <source>Keep a version</source>
        <translation>نگه داشتن نسخه</translation>
    </message>
    <message>
        <source>Duplicate story</source>
        <translation>تکثیر خبر</translation>
    </message>
    <message>
        <source>Move story to bin</source>
        <translation>انداختن خبر در سطل زباله</translation>
    </message>
    <message>
        <source>Restore story from bin</source>
        <translation>بازگرداندن خبر از سطل زباله</translation>
    </message>
    <message>
        <source>Add your site…</source>
        <translation>افزودن سایت شما…</translation>
    </message>
    <message>
        <source>Sites…</source>
        <translation>سایت‌ها…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Find stories</source>
        <translation>یافتن خبرها</translation>
    </message>
    <message>
        <source>Do anything by name…</source>
        <translation>انجام هر کاری با نام…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>انتشار…</translation>
    </message>
    <message>
        <source>Save to site as draft</source>
        <translation>ذخیره در سایت به‌صورت پیش‌نویس</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>زمان‌بندی…</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>فرستادن برای بازبینی</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Open on the site</source>
        <translation>باز کردن در سایت</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>نوشتن</translation>
    </message>
    <message>
        <source>Write and preview</source>
        <translation>نوشتن و پیش‌نمایش</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>نوار کناری</translation>
    </message>
    <message>
        <source>Story list</source>
        <translation>فهرست خبرها</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>پنل جزئیات</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>رنگ‌های سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>تمام‌صفحه</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>رفتن به متن</translation>
    </message>
    <message>
        <source>Go to the stories</source>
        <translation>رفتن به خبرها</translation>
    </message>
    <message>
        <source>Go to the sidebar</source>
        <translation>رفتن به نوار کناری</translation>
    </message>
    <message>
        <source>Go to the inspector</source>
        <translation>رفتن به پنل جزئیات</translation>
    </message>
    <message>
        <source>Add dictionary…</source>
        <translation>افزودن واژه‌نامه…</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>کار برون‌خط</translation>
    </message>
    <message>
        <source>Read desks and tags again</source>
        <translation>خواندن دوبارهٔ میزها و برچسب‌ها</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صف ارسال</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>About Standfirst</source>
        <translation>دربارهٔ Standfirst</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>بخش بعدی پنجره</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>بخش پیشین پنجره</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>ذخیرهٔ رونوشت در جای دیگر…</translation>
    </message>
    <message>
        <source>Open a story copy…</source>
        <translation>باز کردن رونوشت خبر…</translation>
    </message>
    <message>
        <source>Open from the site…</source>
        <translation>باز کردن از سایت…</translation>
    </message>
    <message>
        <source>Open document…</source>
        <translation>باز کردن سند…</translation>
    </message>
    <message>
        <source>Save as document…</source>
        <translation>ذخیره به‌صورت سند…</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>گرفتن خروجی PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چاپ…</translation>
    </message>
    <message>
        <source>Find in all stories…</source>
        <translation>یافتن در همهٔ خبرها…</translation>
    </message>
    <message>
        <source>Replace in all stories…</source>
        <translation>جایگزینی در همهٔ خبرها…</translation>
    </message>
    <message>
        <source>Lift the embargo…</source>
        <translation>برداشتن محدودیت انتشار…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>اصلاح خبر…</translation>
    </message>
    <message>
        <source>Take off the site…</source>
        <translation>برداشتن از سایت…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>پس گرفتن خبر…</translation>
    </message>
    <message>
        <source>Log of the story…</source>
        <translation>تاریخچهٔ خبر…</translation>
    </message>
    <message>
        <source>Translate into…</source>
        <translation>ترجمه به…</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>شبکه…</translation>
    </message>
    <message>
        <source>Font and size of the page…</source>
        <translation>قلم و اندازهٔ صفحه…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>تنظیمات…</translation>
    </message>
</context>
<context>
    <name>ui::WithdrawSheet</name>
    <message>
        <source>Take the story off the site</source>
        <translation>برداشتن خبر از سایت</translation>
    </message>
    <message>
        <source>Withdraw the story</source>
        <translation>پس گرفتن خبر</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>سایت</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>The page stays and says so</source>
        <translation>صفحه می‌ماند و این را می‌گوید</translation>
    </message>
    <message>
        <source>The page goes</source>
        <translation>صفحه برداشته می‌شود</translation>
    </message>
    <message>
        <source>Headline that readers then see: %1</source>
        <translation>تیتری که خوانندگان آنگاه می‌بینند: %1</translation>
    </message>
    <message>
        <source>What the page says</source>
        <translation>آنچه صفحه می‌گوید</translation>
    </message>
    <message>
        <source>Reason, if you like. It stands in the log of the story; readers do not see it.</source>
        <translation>دلیل، اگر بخواهید. در تاریخچهٔ خبر می‌آید؛ خوانندگان آن را نمی‌بینند.</translation>
    </message>
    <message>
        <source>Reason, for the log</source>
        <translation>دلیل، برای تاریخچه</translation>
    </message>
    <message>
        <source>Time to take it back</source>
        <translation>مهلت انصراف</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>بی‌درنگ</translation>
    </message>
    <message>
        <source>After %1; until then it can be undone</source>
        <comment>a time such as 20 s</comment>
        <translation>پس از %1؛ تا آن زمان می‌توان منصرف شد</translation>
    </message>
    <message>
        <source>Readers get it no longer. It is a draft on %1 and can be published again at the same address.</source>
        <translation>دیگر به خوانندگان نمی‌رسد. در %1 پیش‌نویس است و می‌توان آن را در همان نشانی دوباره منتشر کرد.</translation>
    </message>
    <message>
        <source>It does not go out at its hour. It is a draft on %1.</source>
        <translation>در ساعت خود منتشر نمی‌شود. در %1 پیش‌نویس است.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>The story&apos;s text is taken from readers, and at its address they find this. Here the whole text stays, and it can be published again.</source>
        <translation>متن خبر از دسترس خوانندگان برداشته می‌شود و در نشانی آن این را می‌بینند. اینجا همهٔ متن می‌ماند و می‌توان دوباره منتشرش کرد.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>Its page goes into the trash of %1. Here the whole text stays, and it can be published again at the same address.</source>
        <translation>صفحه‌اش به زباله‌دان %1 می‌رود. اینجا همهٔ متن می‌ماند و می‌توان آن را در همان نشانی دوباره منتشر کرد.</translation>
    </message>
    <message>
        <source>Reason: it is needed for the log of the story; readers do not see it.</source>
        <translation>دلیل: برای گزارش خبر لازم است؛ خوانندگان آن را نمی‌بینند.</translation>
    </message>
</context>
<context>
    <name>ui::WritingActions</name>
    <message>
        <source>Quotes and dashes of the language while typing</source>
        <translation>گیومه‌ها و خط تیره‌های زبان هنگام نوشتن</translation>
    </message>
    <message>
        <source>Signs such as ## and ** make headings and bold</source>
        <translation>نشانه‌هایی مانند ## و ** میان‌تیتر و سیاه می‌سازند</translation>
    </message>
    <message>
        <source>Straight quotes</source>
        <translation>گیومهٔ ساده</translation>
    </message>
    <message>
        <source>Zero-width non-joiner</source>
        <translation>نیم‌فاصله</translation>
    </message>
    <message>
        <source>Find in the story…</source>
        <translation>یافتن در خبر…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>یافتن و جایگزینی…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>یافتن بعدی</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>یافتن پیشین</translation>
    </message>
    <message>
        <source>Next TK or [?]</source>
        <translation>‏TK یا [?] بعدی</translation>
    </message>
    <message>
        <source>Type digits as the keyboard has them</source>
        <translation>رقم‌ها همان‌گونه که صفحه‌کلید دارد</translation>
    </message>
    <message>
        <source>Type Latin digits: 123</source>
        <translation>رقم‌های لاتین: 123</translation>
    </message>
    <message>
        <source>Type Persian digits: ۱۲۳</source>
        <translation>رقم‌های فارسی: ۱۲۳</translation>
    </message>
    <message>
        <source>Type Arabic digits: ١٢٣</source>
        <translation>رقم‌های عربی: ١٢٣</translation>
    </message>
    <message>
        <source>CAPITALS</source>
        <translation>حروف بزرگ</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>حروف کوچک</translation>
    </message>
    <message>
        <source>Capitals as in a Headline</source>
        <translation>حروف بزرگ مانند تیتر</translation>
    </message>
    <message>
        <source>Capitals as in a sentence</source>
        <translation>حروف بزرگ مانند جمله</translation>
    </message>
    <message>
        <source>Digits to Latin: 123</source>
        <translation>رقم‌ها به لاتین: 123</translation>
    </message>
    <message>
        <source>Digits to Persian: ۱۲۳</source>
        <translation>رقم‌ها به فارسی: ۱۲۳</translation>
    </message>
    <message>
        <source>Digits to Arabic: ١٢٣</source>
        <translation>رقم‌ها به عربی: ١٢٣</translation>
    </message>
    <message>
        <source>Insert or turn into…</source>
        <translation>درج یا تبدیل به…</translation>
    </message>
    <message>
        <source>Symbol…</source>
        <translation>نماد…</translation>
    </message>
    <message>
        <source>Link to one of our stories…</source>
        <translation>پیوند به یکی از خبرهای ما…</translation>
    </message>
    <message>
        <source>Attribution of the desk</source>
        <translation>عبارت میز</translation>
    </message>
    <message>
        <source>Snippets…</source>
        <translation>متن‌های آماده…</translation>
    </message>
    <message>
        <source>Signs for spaces and line ends</source>
        <translation>نشانه برای فاصله‌ها و پایان سطرها</translation>
    </message>
    <message>
        <source>One paragraph at a time</source>
        <translation>هر بار یک بند</translation>
    </message>
    <message>
        <source>Keep the line at the middle</source>
        <translation>نگه داشتن سطر در میانه</translation>
    </message>
    <message>
        <source>Look up titles of embeds</source>
        <translation>یافتن عنوان محتوای گنجانده‌شده</translation>
    </message>
    <message>
        <source>Boilerplate of the desk</source>
        <translation>متن ثابت میز</translation>
    </message>
    <message>
        <source>Other capitals</source>
        <translation>حروف بزرگ به شکل دیگر</translation>
    </message>
</context>
</TS>
