// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts as they lie on old disks, without a word about their encoding. The bytes were made by another program's tables.
#include "formats/documents/code_pages.h"
#include "formats/documents/guess_encoding.h"
#include "formats/documents/text_decoding.h"

#include <QTest>

class GuessEncodingTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsNotMarked_data();
    void readsWhatIsNotMarked();
    void fewLettersAreOfTheWest_data();
    void fewLettersAreOfTheWest();
    void unicodeIsNeverTakenForAnotherEncoding_data();
    void unicodeIsNeverTakenForAnotherEncoding();
    void whatThePageSaysCountsFirst_data();
    void whatThePageSaysCountsFirst();
    void anyBytesAreRead();
};

void GuessEncodingTest::readsWhatIsNotMarked_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *hex, const char *text) {
        QTest::addRow("%s", name) << QByteArray::fromHex(hex) << QString::fromUtf8(text);
    };
    row("Czech, Windows-1250",
        "5472616a656b74207a204e6f76e9686f2050f8ed7374617675207679706c756c2072e16e6f207365207a706f9e64ec6eed6d"
        "2e20506f646c6520737072e17663652070f8ed737461767520e8656b616c6f206e61206d6f6c752076ed6365206e659e2073"
        "746f206c6964ed2c206b7465f8ed206e656dec6c69209ee1646ee9207a7072e17679206f20746f6d2c206b647920706f6a65"
        "64652064616c9aed206c6fef2e",
        "Trajekt z Nového Přístavu vyplul ráno se zpožděním. Podle správce přístavu čekalo na molu více než sto lidí, "
        "kteří neměli žádné zprávy o tom, kdy pojede další loď.");
    row("Polish, Windows-1250",
        "50726f6d207a204e6f77656a2050727a797374616e6920777970b3796eb9b32077637a6f72616a207a206475bf796d206f70"
        "f39f6e69656e69656d2e20576564b37567206b61706974616e6120706f727475206e61206e6162727a65bf7520637a656b61"
        "b36f20706f6e616420737475206c75647a692c206b74f3727a79206e696520776965647a69656c692c206b69656479206f64"
        "70b3796e6965206e617374ea706e792e",
        "Prom z Nowej Przystani wypłynął wczoraj z dużym opóźnieniem. Według kapitana portu na nabrzeżu czekało ponad "
        "stu ludzi, którzy nie wiedzieli, kiedy odpłynie następny.");
    row("Hungarian, Windows-1250",
        "41206b6f6d70206be973766520696e64756c7420656c2072656767656c2061206b696bf674f562f56c2e2041206b696bf674"
        "f56d657374657220737a6572696e742074f66262206d696e7420737ae17a616e2076e172616b6f7a74616b2061206df36cf3"
        "6e2c20e9732073656e6b692073656d2074756474612c206d696b6f7220e9726b657a696b2061206bf67665746b657af52068"
        "616af32e",
        "A komp késve indult el reggel a kikötőből. A kikötőmester szerint több mint százan várakoztak a mólón, és "
        "senki sem tudta, mikor érkezik a következő hajó.");
    row("Croatian, Windows-1250",
        "5472616a656b7420697a204e6f7665204c756b65206a7574726f73206a65206b72656e756f2073207a616b619a6e6a656e6a"
        "656d2e2056699a65206f642073746f206c6a75646920e8656b616c6f206a65206e6120676174752c2061206e69746b6f206e"
        "696a65207a6e616f206b61646120e66520646fe66920736c6a656465e6692e",
        "Trajekt iz Nove Luke jutros je krenuo s zakašnjenjem. Više od sto ljudi čekalo je na gatu, a nitko nije znao "
        "kada će doći sljedeći.");
    row("Romanian, Windows-1250",
        "46657269626f74756c206120706c6563617420617a692064696d696e6561fee320637520ee6e74e2727a696572652e205065"
        "737465206f20737574e3206465206f616d656e692061ba746570746175207065206368656920ba69206e696d656e69206e75"
        "20ba7469612063e26e642076696e652075726de3746f72756c2e",
        "Feribotul a plecat azi dimineaţă cu întârziere. Peste o sută de oameni aşteptau pe chei şi nimeni nu ştia "
        "când vine următorul.");
    row("Polish, ISO 8859-2",
        "50726f6d207a204e6f77656a2050727a797374616e6920777970b3796eb1b32077637a6f72616a207a206475bf796d206f70"
        "f3bc6e69656e69656d2e20576564b37567206b61706974616e6120706f727475206e61206e6162727a65bf7520637a656b61"
        "b36f20706f6e616420737475206c75647a692c206b74f3727a79206e696520776965647a69656c692c206b69656479206f64"
        "70b3796e6965206e617374ea706e792e",
        "Prom z Nowej Przystani wypłynął wczoraj z dużym opóźnieniem. Według kapitana portu na nabrzeżu czekało ponad "
        "stu ludzi, którzy nie wiedzieli, kiedy odpłynie następny.");
    row("Polish, DOS",
        "50726f6d207a204e6f77656a2050727a797374616e692077797088796ea5882077637a6f72616a207a206475be796d206f70"
        "a2ab6e69656e69656d2e20576564887567206b61706974616e6120706f727475206e61206e6162727a65be7520637a656b61"
        "886f20706f6e616420737475206c75647a692c206b74a2727a79206e696520776965647a69656c692c206b69656479206f64"
        "7088796e6965206e617374a9706e792e",
        "Prom z Nowej Przystani wypłynął wczoraj z dużym opóźnieniem. Według kapitana portu na nabrzeżu czekało ponad "
        "stu ludzi, którzy nie wiedzieli, kiedy odpłynie następny.");
    row("Turkish, Windows-1254",
        "59656e69204c696d616e2764616e206b616c6b616e207661707572206275207361626168206765e720686172656b65742065"
        "7474692e204c696d616e206dfc64fc72fc6e652067f672652069736b656c6564652079fc7a64656e2066617a6c61206b69fe"
        "692062656b6c69796f726475207665206b696d73652062697220736f6e72616b692067656d696e696e206e65207a616d616e"
        "2067656c656365f0696e692062696c6d69796f7264752e",
        "Yeni Liman'dan kalkan vapur bu sabah geç hareket etti. Liman müdürüne göre iskelede yüzden fazla kişi "
        "bekliyordu ve kimse bir sonraki geminin ne zaman geleceğini bilmiyordu.");
    row("Lithuanian, Windows-1257",
        "4b656c7461732069f0204e61756a6f6a6f20756f73746f20f0e17279742069f0706c61756beb2076eb6c756f64616d61732c"
        "206f2070726965706c61756b6f6a65206c61756beb2064617567696175206e656920f0696d74617320fe6d6f6e69f8206972"
        "206e69656b6173206e65fe696e6f6a6f2c206b61646120627573206b697461732e",
        "Keltas iš Naujojo uosto šįryt išplaukė vėluodamas, o prieplaukoje laukė daugiau nei šimtas žmonių ir niekas "
        "nežinojo, kada bus kitas.");
    row("Russian, KOI8-R",
        "f0c1d2cfcd20c9da20eecfd7cfc7cf20f0cfd2d4c120d7d9dbc5cc20d5d4d2cfcd20d320cfd0cfdac4c1cec9c5cd2e20f0cf"
        "20d3cccfd7c1cd20cec1dec1ccd8cec9cbc120d0cfd2d4c12c20cec120d0d2c9d3d4c1cec920d6c4c1ccc920c2cfccc5c520"
        "d3d4c120dec5cccfd7c5cb2c20c920cec9cbd4cf20cec520dacec1cc2c20cbcfc7c4c120d0d2c9c4a3d420d3ccc5c4d5c0dd"
        "c9ca2e",
        "Паром из Нового Порта вышел утром с опозданием. По словам начальника порта, на пристани ждали более ста "
        "человек, и никто не знал, когда придёт следующий.");
    row("Russian, IBM866",
        "8fa0e0aeac20a8a7208daea2aea3ae208faee0e2a020a2ebe8a5ab20e3e2e0aeac20e120aeafaea7a4a0ada8a5ac2e208fae"
        "20e1abaea2a0ac20ada0e7a0abecada8aaa020afaee0e2a02c20ada020afe0a8e1e2a0ada820a6a4a0aba820a1aeaba5a520"
        "e1e2a020e7a5abaea2a5aa2c20a820ada8aae2ae20ada520a7ada0ab2c20aaaea3a4a020afe0a8a4f1e220e1aba5a4e3eee9"
        "a8a92e",
        "Паром из Нового Порта вышел утром с опозданием. По словам начальника порта, на пристани ждали более ста "
        "человек, и никто не знал, когда придёт следующий.");
    row("Russian, Windows-1251",
        "cfe0f0eeec20e8e720cdeee2eee3ee20cfeef0f2e020e2fbf8e5eb20f3f2f0eeec20f120eeefeee7e4e0ede8e5ec2e20cfee"
        "20f1ebeee2e0ec20ede0f7e0ebfcede8eae020efeef0f2e02c20ede020eff0e8f1f2e0ede820e6e4e0ebe820e1eeebe5e520"
        "f1f2e020f7e5ebeee2e5ea2c20e820ede8eaf2ee20ede520e7ede0eb2c20eaeee3e4e020eff0e8e4b8f220f1ebe5e4f3fef9"
        "e8e92e",
        "Паром из Нового Порта вышел утром с опозданием. По словам начальника порта, на пристани ждали более ста "
        "человек, и никто не знал, когда придёт следующий.");
    row("Russian, ISO 8859-5",
        "bfd0e0dedc20d8d720bdded2ded3de20bfdee0e2d020d2ebe8d5db20e3e2e0dedc20e120dedfded7d4d0ddd8d5dc2e20bfde"
        "20e1dbded2d0dc20ddd0e7d0dbecddd8dad020dfdee0e2d02c20ddd020dfe0d8e1e2d0ddd820d6d4d0dbd820d1dedbd5d520"
        "e1e2d020e7d5dbded2d5da2c20d820ddd8dae2de20ddd520d7ddd0db2c20daded3d4d020dfe0d8d4f1e220e1dbd5d4e3eee9"
        "d8d92e",
        "Паром из Нового Порта вышел утром с опозданием. По словам начальника порта, на пристани ждали более ста "
        "человек, и никто не знал, когда придёт следующий.");
    row("Ukrainian, KOI8-U",
        "f0cfd2cfcd20a6da20eecfd7cfa720e7c1d7c1cea620d7c9cadbcfd720d5d2c1cec3a620a6da20dac1d0a6dacec5ceced1cd"
        "2e20fac120d3cccfd7c1cdc920cec1dec1ccd8cec9cbc120d0cfd2d4d52c20cec120d0d2c9d3d4c1cea620dec5cbc1ccc920"
        "d0cfcec1c420d3d4cf20cfd3a6c22e",
        "Пором із Нової Гавані вийшов уранці із запізненням. За словами начальника порту, на пристані чекали понад сто "
        "осіб.");
    row("Greek, Windows-1253",
        "d4ef20f0ebefdfef20e1f0fc20f4ef20cdddef20cbe9ecdcede920ddf6f5e3e520f3deece5f1e120f4ef20f0f1f9df20ece5"
        "20eae1e8f5f3f4ddf1e7f3e720eae1e920eae1ede5dff220e4e5ed20deeee5f1e520f0fcf4e520e8e120ddf1e8e5e920f4ef"
        "20e5f0fcece5edef2e",
        "Το πλοίο από το Νέο Λιμάνι έφυγε σήμερα το πρωί με καθυστέρηση και κανείς δεν ήξερε πότε θα έρθει το "
        "επόμενο.");
    row("Hebrew, Windows-1255",
        "e4eef2e1e5f8fa20eef0eeec20e7e3f920e9f6e0e420e4e1e5f7f820e1e0e9e7e5f820e5e0e9f920ece020e9e3f220eefae9"
        "20fae2e9f220e4e1e0e42e",
        "המעבורת מנמל חדש יצאה הבוקר באיחור ואיש לא ידע מתי תגיע הבאה.");
    row("Arabic, Windows-1256",
        "dbc7cfd1ca20c7e1dac8c7d1c920c7e1e3ede4c7c120c7e1cccfedcf20e3cac3ced1c920e5d0c720c7e1d5c8c7cd2e20e6de"
        "c7e120e3cfedd120c7e1e3ede4c7c120c5e420c3dfcbd120e3e420e3c6c920d4ced520dfc7e4e6c720ede4cad9d1e6e420da"
        "e1ec20c7e1d1d5eddd2e",
        "غادرت العبارة الميناء الجديد متأخرة هذا الصباح. وقال مدير الميناء إن أكثر من مئة شخص كانوا ينتظرون على "
        "الرصيف.");
    row("Thai, Windows-874",
        "e0c3d7cda2e9d2c1bfd2a1a8d2a1b7e8d2e0c3d7cde3cbc1e8cdcda1aae9d2e0c1d7e8cde0aae9d2b9d5e920e1c5d0e4c1e8"
        "c1d5e3a4c3c3d9e9c7e8d2e0c3d7cdc5d3b5e8cde4bba8d0c1d2e0c1d7e8cde3b4",
        "เรือข้ามฟากจากท่าเรือใหม่ออกช้าเมื่อเช้านี้ และไม่มีใครรู้ว่าเรือลำต่อไปจะมาเมื่อใด");
    row("French, Mac",
        "4c652062616320646520506f72742d4e6575662065737420706172746920656e20726574617264206365206d6174696e2e20"
        "44d56170728f73206c6520636170697461696e652c20706c75732064652063656e7420706572736f6e6e657320617474656e"
        "646169656e742088206c61206a65748e652c20657420706572736f6e6e65206e6520736176616974207175616e6420617272"
        "69766572616974206c652070726f636861696e206261746561752e20c72043d58e7461697420648e6a8820636f6d6d65208d"
        "61206cd58e748e206465726e6965722e20c8",
        "Le bac de Port-Neuf est parti en retard ce matin. D’après le capitaine, plus de cent personnes attendaient à "
        "la jetée, et personne ne savait quand arriverait le prochain bateau. « C’était déjà comme ça l’été dernier. "
        "»");
    row("German, Mac",
        "44696520468a68726520617573204e6575686166656e20667568722068657574652066729f682076657273708a746574206c"
        "6f732e20866265722068756e64657274204d656e736368656e20776172746574656e206e61636820416e676162656e206465"
        "7320486166656e6d6569737465727320616d20506965722c20756e64206e69656d616e64207775a774652c2077616e6e2064"
        "6965206e8a6368737465206b8a6d652e",
        "Die Fähre aus Neuhafen fuhr heute früh verspätet los. Über hundert Menschen warteten nach Angaben des "
        "Hafenmeisters am Pier, und niemand wußte, wann die nächste käme.");
    row("German, DOS",
        "44696520468468726520617573204e6575686166656e2066756872206865757465206672816820766572737084746574206c"
        "6f732e209a6265722068756e64657274204d656e736368656e20776172746574656e206e61636820416e676162656e206465"
        "7320486166656e6d6569737465727320616d20506965722c20756e64206e69656d616e64207775e174652c2077616e6e2064"
        "6965206e846368737465206b846d652e",
        "Die Fähre aus Neuhafen fuhr heute früh verspätet los. Über hundert Menschen warteten nach Angaben des "
        "Hafenmeisters am Pier, und niemand wußte, wann die nächste käme.");
    row("French, Windows-1252",
        "4c652062616320646520506f72742d4e6575662065737420706172746920656e20726574617264206365206d6174696e2e20"
        "4492617072e873206c6520636170697461696e652c20706c75732064652063656e7420706572736f6e6e657320617474656e"
        "646169656e7420e0206c61206a6574e9652c20657420706572736f6e6e65206e6520736176616974207175616e6420617272"
        "69766572616974206c652070726f636861696e206261746561752e20ab204392e9746169742064e96ae020636f6d6d6520e7"
        "61206c92e974e9206465726e6965722e20bb",
        "Le bac de Port-Neuf est parti en retard ce matin. D’après le capitaine, plus de cent personnes attendaient à "
        "la jetée, et personne ne savait quand arriverait le prochain bateau. « C’était déjà comme ça l’été dernier. "
        "»");
    row("German, Windows-1252",
        "4469652046e468726520617573204e6575686166656e2066756872206865757465206672fc68207665727370e4746574206c"
        "6f732e20dc6265722068756e64657274204d656e736368656e20776172746574656e206e61636820416e676162656e206465"
        "7320486166656e6d6569737465727320616d20506965722c20756e64206e69656d616e64207775df74652c2077616e6e2064"
        "6965206ee46368737465206be46d652e",
        "Die Fähre aus Neuhafen fuhr heute früh verspätet los. Über hundert Menschen warteten nach Angaben des "
        "Hafenmeisters am Pier, und niemand wußte, wann die nächste käme.");
    row("Swedish, Windows-1252",
        "46e4726a616e206672e56e204e7968616d6e206769636b2073656e742069206d6f7273652e20d67665722068756e64726120"
        "6de46e6e69736b6f722076e46e746164652070e5206b616a656e2c206f636820696e67656e20766973737465206ee472206e"
        "e47374612062e57420736b756c6c65206b6f6d6d612e",
        "Färjan från Nyhamn gick sent i morse. Över hundra människor väntade på kajen, och ingen visste när nästa båt "
        "skulle komma.");
    row("Icelandic, Windows-1252",
        "4665726a616e206672e1204efd68f6666e2066f372207365696e7420ed206d6f7267756e2e204d6569726120656e2068756e"
        "647261f0206d616e6e73206269f07520e12062727967676a756e6e69206f6720656e67696e6e207669737369206876656ee6"
        "72206ee673746120736b6970206be66d6920fe616e6761f02e",
        "Ferjan frá Nýhöfn fór seint í morgun. Meira en hundrað manns biðu á bryggjunni og enginn vissi hvenær næsta "
        "skip kæmi þangað.");
    row("Spanish, Windows-1252",
        "456c207472616e73626f726461646f722073616c69f32065737461206d61f1616e6120636f6e207265747261736f2e205365"
        "67fa6e20656c206361706974e16e2c206de173206465206369656e20706572736f6e61732065737065726162616e20656e20"
        "656c206d75656c6c652e",
        "El transbordador salió esta mañana con retraso. Según el capitán, más de cien personas esperaban en el "
        "muelle.");
    row("English, Windows-1252",
        "54686520636166e9206174207468652070696572207761732066756c6c2e20934e6f626f6479206b6e6577207768656e2074"
        "6865206e657874206f6e6520776f756c6420636f6d652c9420736169642074686520686172626f7572206d61737465722096"
        "20616e6420697420776173206c6174652e",
        "The café at the pier was full. “Nobody knew when the next one would come,” said the harbour master – and it "
        "was late.");
    row("English, Mac",
        "546865206361668e206174207468652070696572207761732066756c6c2e20d24e6f626f6479206b6e6577207768656e2074"
        "6865206e657874206f6e6520776f756c6420636f6d652cd320736169642074686520686172626f7572206d617374657220d0"
        "20616e6420697420776173206c6174652e",
        "The café at the pier was full. “Nobody knew when the next one would come,” said the harbour master – and it "
        "was late.");
    row("Japanese, Shift-JIS",
        "90568d6082f08f6f82e983748346838a815b82cd8da192a98141927882ea82c48f6f94ad82b582bd81428d6092b782c982e6"
        "82e982c681418e568bb482c582cd9553906c88c88fe382aa91d282c182c482a282bd82aa81418e9f82cc914482aa82a282c2"
        "978882e982cc82a9924e82e0926d82e782c882a982c182bd8142",
        "新港を出るフェリーは今朝、遅れて出発した。港長によると、桟橋では百人以上が待っていたが、次の船がいつ来るのか誰"
        "も知らなかった。");
    row("Japanese, EUC-JP",
        "bfb7b9c1a4f2bdd0a4eba5d5a5a7a5eaa1bca4cfbaa3c4aba1a2c3d9a4eca4c6bdd0c8afa4b7a4bfa1a3b9c1c4b9a4cba4e8"
        "a4eba4c8a1a2bbb7b6b6a4c7a4cfc9b4bfcdb0cabee5a4acc2d4a4c3a4c6a4a4a4bfa4aca1a2bca1a4cec1a5a4aca4a4a4c4"
        "cde8a4eba4cea4abc3afa4e2c3cea4e9a4caa4aba4c3a4bfa1a3",
        "新港を出るフェリーは今朝、遅れて出発した。港長によると、桟橋では百人以上が待っていたが、次の船がいつ来るのか誰"
        "も知らなかった。");
    row("Japanese, ISO-2022-JP",
        "1b24423f37394124723d50246b25552527256a213c244f3a23442b21224359246c24463d50482f2437243f21233941443924"
        "4b2468246b244821223b3736362447244f49343f4d304a3e65242c4254244324462424243f242c21223c21244e4125242c24"
        "2424444d68246b244e242b432f2462434e2469244a242b2443243f21231b2842",
        "新港を出るフェリーは今朝、遅れて出発した。港長によると、桟橋では百人以上が待っていたが、次の船がいつ来るのか誰"
        "も知らなかった。");
    row("Chinese, GB18030",
        "d0c2b8dbb5c4b6c9c2d6bdf1ccecd4e7c9cfcdedb5e3b3f6b7a2a1a3beddb8dbcef1d6f7c8cecbb5a3acc2ebcdb7c9cfd3d0"
        "d2bbb0d9b6e0c8cbd4dab5c8baf2a3acc3bbd3d0c8cbd6aab5c0cfc2d2bbb0e0b4accab2c3b4cab1baf2b5bda1a3",
        "新港的渡轮今天早上晚点出发。据港务主任说，码头上有一百多人在等候，没有人知道下一班船什么时候到。");
    row("Chinese, Big5",
        "b773b4e4aabab4e7bdfca4b5a4d1a6ada457bb7ec249a558b56fa143bedab4e4b0c8a544a5f4bba1a141bd58c059a457a6b3"
        "a440a6caa668a448a662b5a5add4a141a853a6b3a448aabeb944a455a440af5ab2eea4b0bbf2aec9add4a8eca143",
        "新港的渡輪今天早上誤點出發。據港務主任說，碼頭上有一百多人在等候，沒有人知道下一班船什麼時候到。");
    row("Korean, EUC-KR",
        "bbf5c7d7b1b8b8a620b6b0b3aab4c220bfa9b0b4bcb1c0cc20bfc0b4c320bec6c4a720b4cab0d420c3e2b9dfc7dfb4d92e20"
        "c7d7b8b8c0e5bfa120b5fbb8a3b8e920baceb5cebfa1b4c220b9e920b8edc0cc20b3d1b4c220bbe7b6f7b5e9c0cc20b1e2b4"
        "d9b8aeb0ed20c0d6befac0b8b8e720b4d9c0bd20b9e8b0a120bef0c1a620bfc0b4c2c1f620bec6b9abb5b520b8f4b6fab4d9"
        "2e",
        "새항구를 떠나는 여객선이 오늘 아침 늦게 출발했다. 항만장에 따르면 부두에는 백 명이 넘는 사람들이 기다리고 "
        "있었으며 다음 배가 언제 오는지 아무도 몰랐다.");
}

void GuessEncodingTest::readsWhatIsNotMarked()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(formats::decodeText(bytes), text);
    QCOMPARE(formats::decodeText("<p class=\"a\">" + bytes + "</p>\n"),
             QString(QStringLiteral("<p class=\"a\">") + text + QStringLiteral("</p>\n")));
    // Behind a long head, and in a text that is longer than what is looked at.
    const QByteArray head(5000, 'a');
    QCOMPARE(formats::decodeText(head + '\n' + bytes).section(QLatin1Char('\n'), 1), text);
    const QString again = formats::decodeText(QByteArray(bytes + '\n').repeated(500));
    QCOMPARE(again, QString(text + QLatin1Char('\n')).repeated(500));
}

void GuessEncodingTest::fewLettersAreOfTheWest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("one word") << QByteArray("caf\xe9") << QStringLiteral("café");
    QTest::newRow("a name") << QByteArray("N. M\xfcller") << QStringLiteral("N. Müller");
    QTest::newRow("quotes") << QByteArray("\x93No,\x94 he said") << QStringLiteral("“No,” he said");
    QTest::newRow("a price") << QByteArray("20 \x80 a day") << QStringLiteral("20 € a day");
    QTest::newRow("a sign") << QByteArray("\xa9 Coast Agency") << QStringLiteral("© Coast Agency");
    QTest::newRow("half") << QByteArray("2\xbd miles") << QStringLiteral("2½ miles");
    QTest::newRow("degrees") << QByteArray("-20 \xb0"
                                           "C")
                             << QStringLiteral("-20 °C");
}

void GuessEncodingTest::fewLettersAreOfTheWest()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(formats::decodeText(bytes), text);
}

void GuessEncodingTest::unicodeIsNeverTakenForAnotherEncoding_data()
{
    readsWhatIsNotMarked_data();
}

void GuessEncodingTest::unicodeIsNeverTakenForAnotherEncoding()
{
    QFETCH(QString, text);
    for (qsizetype length = 1; length <= text.size(); ++length)
        QCOMPARE(formats::decodeText(text.left(length).toUtf8()), text.left(length));
}

void GuessEncodingTest::whatThePageSaysCountsFirst_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("Big5") << QByteArray("big5") << QByteArray::fromHex("b4e4a448") << QStringLiteral("港人");
    QTest::newRow("GBK") << QByteArray("gbk") << QByteArray::fromHex("b8dbc8cb") << QStringLiteral("港人");
    QTest::newRow("Shift-JIS") << QByteArray("Shift_JIS") << QByteArray::fromHex("8d60906c") << QStringLiteral("港人");
    QTest::newRow("EUC-KR") << QByteArray("euc-kr") << QByteArray::fromHex("c7d7b1b8") << QStringLiteral("항구");
    QTest::newRow("KOI8-R") << QByteArray("koi8-r") << QByteArray::fromHex("d0cfd2d4") << QStringLiteral("порт");
    QTest::newRow("damaged") << QByteArray("big5") << QByteArray::fromHex("b4e4ff41") << QStringLiteral("港\ufffdA");
}

void GuessEncodingTest::whatThePageSaysCountsFirst()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    for (const QByteArray &head : {QByteArray("<meta charset=\"" + encoding + "\"><p>"),
                                   QByteArray("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><p>")})
        QCOMPARE(formats::decodeText(head + bytes), QString(QString::fromLatin1(head) + text));
}

void GuessEncodingTest::anyBytesAreRead()
{
    QByteArray bytes;
    for (int i = 0; i < 70'000; ++i)
        bytes += char((i * 7919 + i / 251) % 256);
    QVERIFY(!formats::decodeText(bytes).isEmpty());
    for (qsizetype length = 0; length < 600; ++length)
        QVERIFY(formats::fromCodePage(bytes.left(length), formats::guessedCodePage(bytes.left(length))).has_value());
}

QTEST_APPLESS_MAIN(GuessEncodingTest)
#include "guess_encoding_test.moc"
