<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Compact</source>
        <comment>rows of the table</comment>
        <translation>&amp;مدمج</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <comment>rows of the table</comment>
        <translation>&amp;عادي</translation>
    </message>
    <message>
        <source>&amp;Roomy</source>
        <comment>rows of the table</comment>
        <translation>&amp;واسع</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>حسب &amp;سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>أب&amp;دًا</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>كل &amp;5 دقائق</translation>
    </message>
    <message>
        <source>Every &amp;15 minutes</source>
        <translation>كل &amp;15 دقيقة</translation>
    </message>
    <message>
        <source>Every &amp;30 minutes</source>
        <translation>كل &amp;30 دقيقة</translation>
    </message>
    <message>
        <source>Every &amp;hour</source>
        <translation>كل &amp;ساعة</translation>
    </message>
    <message>
        <source>&amp;Tab-separated text</source>
        <translation>نص م&amp;فصول بعلامات جدولة</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>&amp;Markdown table</source>
        <translation>&amp;جدول Markdown</translation>
    </message>
    <message>
        <source>&amp;HTML table</source>
        <translation>جدو&amp;ل HTML</translation>
    </message>
    <message>
        <source>&amp;JSON, whole orders</source>
        <translation>تكليفات &amp;كاملة بتنسيق JSON</translation>
    </message>
    <message>
        <source>&amp;Webhook events</source>
        <translation>أ&amp;حداث Webhook</translation>
    </message>
    <message>
        <source>Order &amp;IDs</source>
        <translation>&amp;معرفات التكليفات</translation>
    </message>
    <message>
        <source>&amp;E-mail addresses</source>
        <translation>عناوين ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Phone numbers</source>
        <translation>أر&amp;قام الهواتف</translation>
    </message>
    <message>
        <source>&amp;Comma</source>
        <comment>between e-mail addresses</comment>
        <translation>&amp;فاصلة</translation>
    </message>
    <message>
        <source>&amp;Semicolon</source>
        <comment>between e-mail addresses</comment>
        <translation>فاصلة من&amp;قوطة</translation>
    </message>
    <message>
        <source>&amp;New line</source>
        <comment>between e-mail addresses</comment>
        <translation>&amp;سطر جديد</translation>
    </message>
    <message>
        <source>New &amp;connection…</source>
        <translation>اتصال &amp;جديد…</translation>
    </message>
    <message>
        <source>Mana&amp;ge connections…</source>
        <translation>إ&amp;دارة الاتصالات…</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>ت&amp;حرير الاتصال…</translation>
    </message>
    <message>
        <source>Re&amp;move connection…</source>
        <translation>إ&amp;زالة الاتصال…</translation>
    </message>
    <message>
        <source>&amp;Open saved response…</source>
        <translation>&amp;فتح استجابة محفوظة…</translation>
    </message>
    <message>
        <source>Close f&amp;ile</source>
        <translation>إ&amp;غلاق الملف</translation>
    </message>
    <message>
        <source>Try with &amp;demo data</source>
        <translation>التجر&amp;بة ببيانات تجريبية</translation>
    </message>
    <message>
        <source>&amp;Leave demo</source>
        <translation>مغاد&amp;رة العرض التجريبي</translation>
    </message>
    <message>
        <source>E&amp;xport orders…</source>
        <translation>ت&amp;صدير التكليفات…</translation>
    </message>
    <message>
        <source>&amp;Save order as PDF…</source>
        <translation>حف&amp;ظ التكليف بتنسيق PDF…</translation>
    </message>
    <message>
        <source>&amp;Print order…</source>
        <translation>&amp;طباعة التكليف…</translation>
    </message>
    <message>
        <source>Sim&amp;ulate an hour passing</source>
        <translation>محاكاة مرور &amp;ساعة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>نسخ مع عناوين الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>نسخ ال&amp;خلية</translation>
    </message>
    <message>
        <source>Copy a&amp;s</source>
        <translation>نسخ &amp;بتنسيق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>ت&amp;حديد الكل</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>الت&amp;فضيلات…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تح&amp;ديث</translation>
    </message>
    <message>
        <source>Refresh this &amp;integration</source>
        <translation>تحديث &amp;هذا التكامل</translation>
    </message>
    <message>
        <source>&amp;Stop loading</source>
        <translation>إي&amp;قاف التحميل</translation>
    </message>
    <message>
        <source>&amp;Mail candidate</source>
        <translation>م&amp;راسلة المرشح</translation>
    </message>
    <message>
        <source>Mail the &amp;team</source>
        <translation>مراسلة ال&amp;فريق</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>تمييز ك&amp;منجز</translation>
    </message>
    <message>
        <source>Snoo&amp;ze…</source>
        <translation>&amp;تأجيل…</translation>
    </message>
    <message>
        <source>No longer s&amp;noozed</source>
        <translation>إل&amp;غاء التأجيل</translation>
    </message>
    <message>
        <source>Mark s&amp;een</source>
        <translation>تمييز كمقر&amp;وء</translation>
    </message>
    <message>
        <source>Mark ne&amp;w</source>
        <translation>تمييز ك&amp;جديد</translation>
    </message>
    <message>
        <source>Mark &amp;all seen</source>
        <translation>تمييز ال&amp;كل كمقروء</translation>
    </message>
    <message>
        <source>Ne&amp;xt new order</source>
        <translation>التكليف الجديد التا&amp;لي</translation>
    </message>
    <message>
        <source>&amp;Previous new order</source>
        <translation>التكليف الجديد ال&amp;سابق</translation>
    </message>
    <message>
        <source>C&amp;hase list…</source>
        <translation>قائمة المتا&amp;بعة…</translation>
    </message>
    <message>
        <source>C&amp;ompare with my list…</source>
        <translation>مقار&amp;نة بقائمتي…</translation>
    </message>
    <message>
        <source>Tell the desktop of new &amp;orders</source>
        <translation>إخطار سطح المكتب بالتكليفات ال&amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Forget order history…</source>
        <translation>&amp;محو سجل التكليفات…</translation>
    </message>
    <message>
        <source>&amp;Erase everything…</source>
        <translation>م&amp;سح كل شيء…</translation>
    </message>
    <message>
        <source>&amp;Filter orders</source>
        <translation>&amp;تصفية التكليفات</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;مسح التصفية</translation>
    </message>
    <message>
        <source>O&amp;rders</source>
        <translation>الت&amp;كليفات</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>نظرة &amp;عامة</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <translation>الشريط ال&amp;جانبي</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>Detail &amp;below the table</source>
        <translation>التفاصيل أسفل الج&amp;دول</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>تك&amp;بير</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>ال&amp;حجم الأصلي</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>الأع&amp;مدة</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>&amp;ترتيب حسب</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين &amp;عالٍ</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>حجب البيانات ال&amp;شخصية</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>الج&amp;زء التالي</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>الجزء ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Health of the integrations</source>
        <translation>&amp;حالة التكاملات</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>ال&amp;نشاط…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;دليل الاستخدام</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات &amp;لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Docket</source>
        <translation>&amp;حول Docket</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>ح&amp;ول Qt</translation>
    </message>
    <message>
        <source>Between &amp;addresses</source>
        <translation>بين ال&amp;عناوين</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>الا&amp;تصالات</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>ا&amp;رتفاع الصفوف</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>نظام الأل&amp;وان</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>التك&amp;ليفات</translation>
    </message>
    <message>
        <source>Refresh a&amp;utomatically</source>
        <translation>تحدي&amp;ث تلقائي</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Stop asking what &amp;became of orders</source>
        <translation>إيقاف السؤال &amp;عما حدث للتكليفات</translation>
    </message>
    <message>
        <source>What &amp;became of it?</source>
        <translation>السؤال &amp;عما حدث له</translation>
    </message>
    <message>
        <source>Stop asking when orders were &amp;created</source>
        <translation>إيقاف السؤال عن وقت الإن&amp;شاء</translation>
    </message>
    <message>
        <source>When was it &amp;created?</source>
        <translation>متى أن&amp;شئ؟</translation>
    </message>
    <message numerus="yes">
        <source>When was it &amp;created? (up to %n request(s))</source>
        <translation>
            <numerusform>متى أن&amp;شئ؟ (حتى %n استعلام)</numerusform>
            <numerusform>متى أن&amp;شئ؟ (حتى استعلام واحد (%n))</numerusform>
            <numerusform>متى أن&amp;شئ؟ (حتى استعلامين (%n))</numerusform>
            <numerusform>متى أن&amp;شئ؟ (حتى %n استعلامات)</numerusform>
            <numerusform>متى أن&amp;شئ؟ (حتى %n استعلامًا)</numerusform>
            <numerusform>متى أن&amp;شئ؟ (حتى %n استعلام)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Candidate or package</source>
        <translation>المرشح أو الباقة</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>فريق التوظيف</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>طلب التوظيف</translation>
    </message>
    <message>
        <source>Candidate ID</source>
        <translation>معرف المرشح</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>رمز الوظيفة</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>معرف الوظيفة</translation>
    </message>
</context>
<context>
    <name>ChaseList</name>
    <message>
        <source>Order %1</source>
        <translation>التكليف %1</translation>
    </message>
    <message>
        <source>- %1, %2: %3</source>
        <comment>candidate, job, what is missing</comment>
        <translation>- %1، %2: %3</translation>
    </message>
    <message>
        <source>no job title</source>
        <translation>بلا مسمى وظيفي</translation>
    </message>
    <message numerus="yes">
        <source>Something is missing for %n candidate(s)</source>
        <translation>
            <numerusform>بيانات %n مرشح ناقصة</numerusform>
            <numerusform>بيانات مرشح واحد (%n) ناقصة</numerusform>
            <numerusform>بيانات مرشحَين (%n) ناقصة</numerusform>
            <numerusform>بيانات %n مرشحين ناقصة</numerusform>
            <numerusform>بيانات %n مرشحًا ناقصة</numerusform>
            <numerusform>بيانات %n مرشح ناقصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>تحية طيبة،</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>تحية طيبة إلى %1،</translation>
    </message>
    <message numerus="yes">
        <source>we cannot start the check for %n candidate(s) yet, because this is missing:</source>
        <translation>
            <numerusform>لا يمكننا بعد بدء فحص %n مرشح، لأن البيانات التالية ناقصة:</numerusform>
            <numerusform>لا يمكننا بعد بدء فحص مرشح واحد (%n)، لأن البيانات التالية ناقصة:</numerusform>
            <numerusform>لا يمكننا بعد بدء فحص مرشحَين (%n)، لأن البيانات التالية ناقصة:</numerusform>
            <numerusform>لا يمكننا بعد بدء فحص %n مرشحين، لأن البيانات التالية ناقصة:</numerusform>
            <numerusform>لا يمكننا بعد بدء فحص %n مرشحًا، لأن البيانات التالية ناقصة:</numerusform>
            <numerusform>لا يمكننا بعد بدء فحص %n مرشح، لأن البيانات التالية ناقصة:</numerusform>
        </translation>
    </message>
    <message>
        <source>Please add it in your recruiting system. Thank you!</source>
        <translation>يُرجى إضافتها في نظام التوظيف لديكم. شكرًا لكم!</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>json (an array, unless given), ndjson, webhook (one event a line), csv, tsv, xlsx, md or html.</source>
        <translation>التنسيق: json (مصفوفة، وهي القيمة الافتراضية) أو ndjson أو webhook (حدث في كل سطر) أو csv أو tsv أو xlsx أو md أو html.</translation>
    </message>
    <message>
        <source>Of csv, tsv, xlsx, md and html: fields by their paths, such as id,candidate.email; all of them unless given.</source>
        <translation>مع csv وtsv وxlsx وmd وhtml: الحقول بمساراتها، مثل id,candidate.email؛ والقيمة الافتراضية جميعها.</translation>
    </message>
    <message>
        <source>Of csv: programs (values as received, unless given) or spreadsheets (safe to open in one).</source>
        <translation>مع csv: إما programs (القيم كما وردت، وهي القيمة الافتراضية) أو spreadsheets (آمنة للفتح في جدول بيانات).</translation>
    </message>
    <message>
        <source>Write to this file; - is the standard output.</source>
        <translation>الكتابة إلى هذا الملف؛ والرمز - يعني الإخراج القياسي.</translation>
    </message>
    <message>
        <source>Open the window on sample orders, served on this computer.</source>
        <translation>فتح النافذة بتكليفات تجريبية يوفرها هذا الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>Colours of the window: system, light or dark.</source>
        <translation>ألوان النافذة: system (حسب النظام) أو light (فاتح) أو dark (داكن).</translation>
    </message>
    <message>
        <source>Open the window on a saved response; may be given several times.</source>
        <translation>فتح النافذة باستجابة محفوظة؛ يمكن ذكره عدة مرات.</translation>
    </message>
    <message>
        <source>Fetch open orders and write them; needs no display.</source>
        <translation>جلب التكليفات المفتوحة وكتابتها؛ لا يحتاج إلى شاشة.</translation>
    </message>
    <message>
        <source>Fetch from a saved connection.</source>
        <translation>الجلب من اتصال محفوظ.</translation>
    </message>
    <message>
        <source>Fetch from this address, such as https://api.kombo.dev/v1.</source>
        <translation>الجلب من هذا العنوان، مثل https://api.kombo.dev/v1.</translation>
    </message>
    <message>
        <source>Fetch this integration; may be given several times.</source>
        <translation>جلب هذا التكامل؛ يمكن ذكره عدة مرات.</translation>
    </message>
    <message>
        <source>Orders per request, 1 to 250; 250 unless given.</source>
        <translation>عدد التكليفات في كل استعلام، من 1 إلى 250؛ والقيمة الافتراضية 250.</translation>
    </message>
    <message>
        <source>Write only the orders that match, as the filter box would.</source>
        <translation>كتابة التكليفات المطابقة فقط، كما تفعل خانة التصفية.</translation>
    </message>
    <message>
        <source>Write only orders that are not in this list of ids, e-mail addresses or rows of CSV; - is the standard input. Exit code 7 when there are any.</source>
        <translation>كتابة التكليفات غير الموجودة في هذه القائمة فقط، وهي معرفات أو عناوين بريد إلكتروني أو صفوف CSV؛ والرمز - يعني الإدخال القياسي. رمز الخروج 7 إن وُجد أي منها.</translation>
    </message>
    <message>
        <source>Read the API key from the standard input.</source>
        <translation>قراءة مفتاح API من الإدخال القياسي.</translation>
    </message>
    <message>
        <source>List the saved connections: name, address, on or off, integrations; needs no display.</source>
        <translation>سرد الاتصالات المحفوظة: الاسم والعنوان ومفعّل (on) أو معطّل (off) والتكاملات؛ لا يحتاج إلى شاشة.</translation>
    </message>
    <message>
        <source>Serve sample orders on this computer; needs no display.</source>
        <translation>توفير تكليفات تجريبية على هذا الحاسوب؛ لا يحتاج إلى شاشة.</translation>
    </message>
    <message>
        <source>Port of the sample server; 0 takes a free one.</source>
        <translation>منفذ الخادم التجريبي؛ والقيمة 0 تأخذ منفذًا حرًا.</translation>
    </message>
    <message>
        <source>Orders of its first integration.</source>
        <translation>عدد التكليفات في تكامله الأول.</translation>
    </message>
    <message>
        <source>Milliseconds it waits before each answer.</source>
        <translation>المدة التي ينتظرها قبل كل استجابة، بالمللي ثانية.</translation>
    </message>
    <message>
        <source>Erase what Docket keeps on this computer: connections and their keys, what was seen and done, views, settings, log. Asks first; needs no display.</source>
        <translation>مسح ما يحفظه Docket على هذا الحاسوب: الاتصالات ومفاتيحها، وما قُرئ وأُنجز، وطرق العرض، والإعدادات، وسجل الأحداث. يسأل أولًا؛ ولا يحتاج إلى شاشة.</translation>
    </message>
    <message>
        <source>Erase without asking.</source>
        <translation>المسح من دون سؤال.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>إظهار هذه التعليمات.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>إظهار الإصدار.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>يجب أن يكون ‎--%1 عددًا صحيحًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>Give either --connection or --server, not both.</source>
        <translation>استخدم إما ‎--connection أو ‎--server، وليس كليهما.</translation>
    </message>
    <message>
        <source>--connection needs the name of a saved connection.</source>
        <translation>يحتاج ‎--connection إلى اسم اتصال محفوظ.</translation>
    </message>
    <message>
        <source>--fetch needs --server and --integration, or --connection.</source>
        <translation>يحتاج ‎--fetch إلى ‎--server و‎--integration، أو إلى ‎--connection.</translation>
    </message>
    <message>
        <source>--server must be an address such as https://api.kombo.dev/v1, without user name, question mark or number sign.</source>
        <translation>يجب أن يكون ‎--server عنوانًا مثل https://api.kombo.dev/v1، بلا اسم مستخدم ولا علامة استفهام ولا علامة #.</translation>
    </message>
    <message>
        <source>--columns goes with --format csv, tsv, xlsx, md and html.</source>
        <translation>يُستخدم ‎--columns مع ‎--format csv أو tsv أو xlsx أو md أو html.</translation>
    </message>
    <message>
        <source>--columns: there is no field “%1”. The fields are %2.</source>
        <translation>في ‎--columns: لا يوجد حقل «%1». الحقول هي %2.</translation>
    </message>
    <message>
        <source>--columns names “%1” twice.</source>
        <translation>يذكر ‎--columns الحقل «%1» مرتين.</translation>
    </message>
    <message>
        <source>--profile must be programs or spreadsheets.</source>
        <translation>يجب أن تكون قيمة ‎--profile إما programs أو spreadsheets.</translation>
    </message>
    <message>
        <source>--profile goes with --format csv.</source>
        <translation>يُستخدم ‎--profile مع ‎--format csv.</translation>
    </message>
    <message>
        <source>--format must be json, ndjson, webhook, csv, tsv, xlsx, md or html.</source>
        <translation>يجب أن تكون قيمة ‎--format إحدى القيم json أو ndjson أو webhook أو csv أو tsv أو xlsx أو md أو html.</translation>
    </message>
    <message>
        <source>--integration must be an id such as workday:HWUTwvyx2wLoSUHphiWVrp28.</source>
        <translation>يجب أن يكون ‎--integration معرفًا مثل workday:HWUTwvyx2wLoSUHphiWVrp28.</translation>
    </message>
    <message>
        <source>--filter is not understood. %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>تعذر فهم ‎--filter. %1</translation>
    </message>
    <message>
        <source>--filter asks what is remembered of orders (is:new, waiting: and the like), which only the window knows.</source>
        <translation>يسأل ‎--filter عما هو محفوظ عن التكليفات (is:new وwaiting:‎ وما شابه)، ولا تعرف ذلك إلا النافذة.</translation>
    </message>
    <message>
        <source>--output needs the name of a file, or - for the standard output.</source>
        <translation>يحتاج ‎--output إلى اسم ملف، أو إلى الرمز - للإخراج القياسي.</translation>
    </message>
    <message>
        <source>--compare needs the name of a file, or - for the standard input.</source>
        <translation>يحتاج ‎--compare إلى اسم ملف، أو إلى الرمز - للإدخال القياسي.</translation>
    </message>
    <message>
        <source>--open-file needs the name of a file.</source>
        <translation>يحتاج ‎--open-file إلى اسم ملف.</translation>
    </message>
    <message>
        <source>Give either --demo or --open-file, not both.</source>
        <translation>استخدم إما ‎--demo أو ‎--open-file، وليس كليهما.</translation>
    </message>
    <message>
        <source>--theme must be system, light or dark.</source>
        <translation>يجب أن تكون قيمة ‎--theme إحدى القيم system أو light أو dark.</translation>
    </message>
    <message>
        <source>--%1 does not go with the other options; see --help.</source>
        <translation>لا يتوافق ‎--%1 مع الخيارات الأخرى؛ راجع ‎--help.</translation>
    </message>
    <message>
        <source>There is an argument that belongs to no option; see --help.</source>
        <translation>يوجد وسيط لا ينتمي إلى أي خيار؛ راجع ‎--help.</translation>
    </message>
    <message>
        <source>%1; see --help.</source>
        <comment>what is wrong with the command line</comment>
        <translation>%1؛ راجع ‎--help.</translation>
    </message>
    <message>
        <source>Shows the open assessment and background-check orders that wait at Kombo.

  docket                    opens the window
  docket --demo             opens it on sample orders
  docket --fetch --server URL --integration ID --key-stdin
                            writes open orders to the standard output

The API key comes from --key-stdin, from the saved connection, or from the
environment variable DOCKET_API_KEY, in this order; never from an argument.

Exit codes of --fetch: 0 all orders written; 2 the command line; 3 no order, the
key, the integration or its set-up is the reason; 4 orders written and something
is missing; 5 no order, network, server or limit is the reason; 6 the output
could not be written; 7 with --compare, all is well and orders are not in the list.
--erase ends with 0 when nothing is left, with 2 when it was not confirmed or a window
is open, with 6 when something could not be removed.</source>
        <translation>يعرض التكليفات المفتوحة للتقييم وفحص الخلفية التي تنتظر لدى Kombo.

  docket                    يفتح النافذة
  docket --demo             يفتحها بتكليفات تجريبية
  docket --fetch --server URL --integration ID --key-stdin
                            يكتب التكليفات المفتوحة إلى الإخراج القياسي

يؤخذ مفتاح API من ‎--key-stdin، أو من الاتصال المحفوظ، أو من متغير البيئة المسمى
بالاسم DOCKET_API_KEY، بهذا الترتيب؛ ولا يؤخذ أبدًا من وسيط.

رموز الخروج مع ‎--fetch هي: 0 كُتبت جميع التكليفات؛ 2 سطر الأوامر؛ 3 لا تكليفات،
والسبب هو المفتاح أو التكامل أو إعداده؛ 4 كُتبت تكليفات وينقص شيء؛
5 لا تكليفات، والسبب هو الشبكة أو الخادم أو حد من الحدود؛ 6 تعذرت كتابة الإخراج؛
7 مع ‎--compare، كل شيء سليم وهناك تكليفات ليست في القائمة.
ينتهي ‎--erase بالرمز 0 إذا لم يبق شيء، وبالرمز 2 إذا لم يُؤكَّد المسح أو كانت هناك
نافذة مفتوحة، وبالرمز 6 إذا تعذرت إزالة شيء.</translation>
    </message>
    <message>
        <source>There is no display to open the window on; --help tells what works without one.</source>
        <translation>لا توجد شاشة لفتح النافذة عليها؛ يوضح ‎--help ما يعمل من دونها.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (نسخة %2)</translation>
    </message>
</context>
<context>
    <name>DemoServer</name>
    <message>
        <source>The sample server could not start: %1</source>
        <translation>تعذر تشغيل الخادم التجريبي: %1</translation>
    </message>
</context>
<context>
    <name>EraseCommand</name>
    <message>
        <source>none</source>
        <comment>saved connections</comment>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>This removes from this computer what Docket keeps: the connections (%1) and their API keys in your password store; which orders were seen, done, snoozed or asked about; views, filters and their history; how the window is arranged; the settings; the log file. It cannot be undone. What you exported stays. Nothing changes at Kombo, where the keys stay valid. These folders go:</source>
        <translation>يُزال من هذا الحاسوب ما يحفظه Docket: الاتصالات (%1) ومفاتيح API الخاصة بها في خزنة كلمات المرور لديك؛ والتكليفات التي قُرئت أو أُنجزت أو أُجّلت أو سُئل عنها؛ وطرق العرض والتصفيات وسجلها؛ وترتيب النافذة؛ والإعدادات؛ وملف سجل الأحداث. لا يمكن التراجع عن ذلك. ويبقى ما صدّرته. ولا يتغير شيء لدى Kombo، وتبقى المفاتيح سارية هناك. تُزال هذه المجلدات:</translation>
    </message>
    <message>
        <source>Type yes to erase everything: </source>
        <translation>اكتب نعم لمسح كل شيء: </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the answer to: type yes</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Docket is open, and would write anew what is erased; quit it first.</source>
        <translation>إن Docket مفتوح، وسيكتب من جديد ما يُمسح؛ أغلقه أولًا.</translation>
    </message>
    <message>
        <source>--erase asks first, and there is no terminal to ask on; --yes erases without asking.</source>
        <translation>يسأل ‎--erase أولًا، ولا توجد طرفية يمكن السؤال عليها؛ أما ‎--yes فيمسح من دون سؤال.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>لم يُمسح شيء.</translation>
    </message>
    <message>
        <source>Nothing of Docket is left on this computer.</source>
        <translation>لم يبق شيء من Docket على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Something could not be erased.</source>
        <translation>تعذر مسح شيء.</translation>
    </message>
    <message>
        <source>The keys stay valid at Kombo until somebody withdraws them there.</source>
        <translation>تبقى المفاتيح سارية لدى Kombo حتى يلغيها أحد هناك.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>مصنف Excel (.xlsx)</translation>
    </message>
    <message>
        <source>CSV for programs (.csv)</source>
        <translation>ملف CSV للبرامج (‎.csv)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (.csv)</source>
        <translation>ملف CSV لجداول البيانات (‎.csv)</translation>
    </message>
    <message>
        <source>Tab-separated text (.tsv)</source>
        <translation>نص مفصول بعلامات جدولة (‎.tsv)</translation>
    </message>
    <message>
        <source>HTML page (.html)</source>
        <translation>صفحة HTML (.html)</translation>
    </message>
    <message>
        <source>Markdown table (.md)</source>
        <translation>جدول Markdown (.md)</translation>
    </message>
    <message>
        <source>JSON (.json)</source>
        <translation>JSON (.json)</translation>
    </message>
    <message>
        <source>NDJSON (.ndjson)</source>
        <translation>NDJSON (.ndjson)</translation>
    </message>
    <message>
        <source>Webhook events (.ndjson)</source>
        <translation>أحداث Webhook (.ndjson)</translation>
    </message>
    <message>
        <source>Webhook events (.json)</source>
        <translation>أحداث Webhook (.json)</translation>
    </message>
    <message>
        <source>Contacts (.vcf)</source>
        <translation>جهات اتصال (‎.vcf)</translation>
    </message>
    <message>
        <source>phones, ids and leading zeros stay as they are</source>
        <translation>أرقام الهواتف والمعرفات والأصفار البادئة تبقى كما هي</translation>
    </message>
    <message>
        <source>every value as received</source>
        <translation>كل قيمة كما وردت</translation>
    </message>
    <message>
        <source>an apostrophe keeps formulas and numbers as text</source>
        <translation>فاصلة عليا تُبقي الصيغ والأرقام نصًا</translation>
    </message>
    <message>
        <source>for mails and browsers</source>
        <translation>للبريد والمتصفحات</translation>
    </message>
    <message>
        <source>for tickets and wikis</source>
        <translation>للتذاكر ومواقع الويكي</translation>
    </message>
    <message>
        <source>whole orders as received, in an array</source>
        <translation>تكليفات كاملة كما وردت، في مصفوفة</translation>
    </message>
    <message>
        <source>whole orders as received, one a line</source>
        <translation>تكليفات كاملة كما وردت، واحد في كل سطر</translation>
    </message>
    <message>
        <source>as Kombo would have sent them, one a line</source>
        <translation>كما كان Kombo سيرسلها، واحد في كل سطر</translation>
    </message>
    <message>
        <source>as Kombo would have sent them, in an array</source>
        <translation>كما كان Kombo سيرسلها، في مصفوفة</translation>
    </message>
    <message>
        <source>a vCard for each candidate</source>
        <translation>بطاقة vCard لكل مرشح</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>Choose at least one column.</source>
        <translation>اختر عمودًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>While personal data is masked there are no contacts to export.</source>
        <translation>لا توجد جهات اتصال لتصديرها ما دامت البيانات الشخصية محجوبة.</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%1, %n order(s)</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1، %Ln تكليف</numerusform>
            <numerusform>%1، تكليف واحد (%Ln)</numerusform>
            <numerusform>%1، تكليفان (%Ln)</numerusform>
            <numerusform>%1، %Ln تكليفات</numerusform>
            <numerusform>%1، %Ln تكليفًا</numerusform>
            <numerusform>%1، %Ln تكليف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), chosen</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1، %Ln تكليف، مختارة</numerusform>
            <numerusform>%1، تكليف واحد (%Ln)، مختارة</numerusform>
            <numerusform>%1، تكليفان (%Ln)، مختارة</numerusform>
            <numerusform>%1، %Ln تكليفات، مختارة</numerusform>
            <numerusform>%1، %Ln تكليفًا، مختارة</numerusform>
            <numerusform>%1، %Ln تكليف، مختارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), excluded</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1، %Ln تكليف، مستبعدة</numerusform>
            <numerusform>%1، تكليف واحد (%Ln)، مستبعدة</numerusform>
            <numerusform>%1، تكليفان (%Ln)، مستبعدة</numerusform>
            <numerusform>%1، %Ln تكليفات، مستبعدة</numerusform>
            <numerusform>%1، %Ln تكليفًا، مستبعدة</numerusform>
            <numerusform>%1، %Ln تكليف، مستبعدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <comment>an integration, read aloud</comment>
        <translation>%1، فشل</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>a section, read aloud</comment>
        <translation>%1، مطوي</translation>
    </message>
    <message>
        <source>%1, open</source>
        <comment>a section, read aloud</comment>
        <translation>%1، موسع</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <comment>a saved view, read aloud</comment>
        <translation>%1، معروضة الآن</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), shown now</source>
        <comment>which orders are looked at, read aloud</comment>
        <translation>
            <numerusform>%1، %n تكليف، معروض الآن</numerusform>
            <numerusform>%1، تكليف واحد (%n)، معروض الآن</numerusform>
            <numerusform>%1، تكليفان (%n)، معروضان الآن</numerusform>
            <numerusform>%1، %n تكليفات، معروضة الآن</numerusform>
            <numerusform>%1، %n تكليفًا، معروضة الآن</numerusform>
            <numerusform>%1، %n تكليف، معروضة الآن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>Is there</source>
        <comment>the field of an order has a value</comment>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Is missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Is not, needs not</source>
        <translation>ما عدا وضعًا أو حاجة إلى انتباه</translation>
    </message>
    <message>
        <source>Is, or needs attention</source>
        <translation>وضعه، أو حاجته إلى انتباه</translation>
    </message>
    <message>
        <source>%1 is not</source>
        <comment>a field: Country is not …</comment>
        <translation>%1 غير</translation>
    </message>
    <message>
        <source>%1 is</source>
        <comment>a field: Country is …</comment>
        <translation>حسب %1</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>All open</source>
        <translation>كل المفتوحة</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>رمز الوظيفة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>فريق التوظيف</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>مسؤول التوظيف</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>مدير التوظيف</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>التكليف</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>طلب التوظيف</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>مدة الانتظار</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>أي حقل</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>بلا رقم هاتف</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>E-mail malformed</source>
        <translation>بريد إلكتروني غير صحيح</translation>
    </message>
    <message>
        <source>No location</source>
        <translation>بلا موقع</translation>
    </message>
    <message>
        <source>Country not recognised</source>
        <translation>بلد غير معروف</translation>
    </message>
    <message>
        <source>No recruiter</source>
        <translation>بلا مسؤول توظيف</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>بلا وصف</translation>
    </message>
    <message>
        <source>Duplicate candidate</source>
        <translation>مرشح مكرر</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>أي سبب</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغير</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>سُئل عنه</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>ليس في القائمة</translation>
    </message>
    <message>
        <source>No longer open</source>
        <translation>لم يعد مفتوحًا</translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>منذ اليوم</translation>
    </message>
    <message>
        <source>1–2 days</source>
        <translation>من يوم إلى يومين</translation>
    </message>
    <message>
        <source>3–7 days</source>
        <translation>من 3 إلى 7 أيام</translation>
    </message>
    <message>
        <source>Over a week</source>
        <translation>أكثر من أسبوع</translation>
    </message>
    <message>
        <source>Over a month</source>
        <translation>أكثر من شهر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
</context>
<context>
    <name>KeyVault</name>
    <message>
        <source>No password store is running on this desktop.</source>
        <translation>لا تعمل أي خزنة كلمات مرور على سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>Your password store is locked.</source>
        <translation>خزنة كلمات المرور لديك مقفلة.</translation>
    </message>
    <message>
        <source>Your password store denied access to the key.</source>
        <translation>رفضت خزنة كلمات المرور لديك الوصول إلى المفتاح.</translation>
    </message>
    <message>
        <source>The saved key is not there any more.</source>
        <translation>لم يعد المفتاح المحفوظ موجودًا.</translation>
    </message>
    <message>
        <source>The saved key cannot be found: it was removed, or your password store is locked.</source>
        <translation>تعذر العثور على المفتاح المحفوظ: إما أنه أُزيل، أو أن خزنة كلمات المرور لديك مقفلة.</translation>
    </message>
    <message>
        <source>Your password store did not answer as it should.</source>
        <translation>لم تُجب خزنة كلمات المرور لديك كما ينبغي.</translation>
    </message>
</context>
<context>
    <name>LabelColor</name>
    <message>
        <source>No colour</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>تعذرت قراءة «%1».</translation>
    </message>
    <message>
        <source>“%1” is no spreadsheet that Docket can read.</source>
        <translation>الملف «%1» ليس جدول بيانات يستطيع Docket قراءته.</translation>
    </message>
</context>
<context>
    <name>MarkText</name>
    <message>
        <source>Snoozed until %1</source>
        <translation>مؤجل حتى %1</translation>
    </message>
    <message>
        <source>Changed since done</source>
        <translation>تغير بعد إنجازه</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>سُئل عنه %1</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>an order</comment>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>an order</comment>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>an order</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Still open at Kombo</source>
        <comment>an order</comment>
        <translation>ما زال مفتوحًا لدى Kombo</translation>
    </message>
    <message>
        <source>Another status, see Status</source>
        <comment>of an order</comment>
        <translation>حالة أخرى، انظر «الحالة»</translation>
    </message>
    <message>
        <source>Unknown: Kombo does not list this order</source>
        <comment>of an order</comment>
        <translation>غير معروف: لا يدرج Kombo هذا التكليف</translation>
    </message>
    <message>
        <source>Unknown: Kombo could not be asked</source>
        <comment>of an order</comment>
        <translation>غير معروف: تعذر سؤال Kombo</translation>
    </message>
    <message>
        <source>%1 (asked %2)</source>
        <comment>what became of an order, and when Kombo was asked</comment>
        <translation>%1 (وقت السؤال: %2)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what was done with an order, and the name of a colleague</comment>
        <translation>%1، بواسطة %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a weekday and a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date and time, and the time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>MemoryFile</name>
    <message>
        <source>The history file cannot be written; history lasts until Docket ends.</source>
        <translation>تعذرت كتابة ملف السجل؛ يبقى السجل حتى إغلاق Docket.</translation>
    </message>
    <message>
        <source>The history was written by a later Docket. It is left alone, and what is marked now lasts until Docket ends.</source>
        <translation>كُتب السجل بإصدار أحدث من Docket. سيبقى كما هو، وما تميزه الآن يبقى حتى إغلاق Docket.</translation>
    </message>
    <message>
        <source>The history belongs to a key that is not in the password store any more. It is kept aside as %1; history starts now.</source>
        <translation>ينتمي السجل إلى مفتاح لم يعد في خزنة كلمات المرور. وُضع جانبًا باسم %1؛ ويبدأ السجل من الآن.</translation>
    </message>
    <message>
        <source>The history file was damaged. It is kept aside as %1; history starts now.</source>
        <translation>كان ملف السجل تالفًا. وُضع جانبًا باسم %1؛ ويبدأ السجل من الآن.</translation>
    </message>
    <message>
        <source>The history file cannot be read; history lasts until Docket ends.</source>
        <translation>تعذرت قراءة ملف السجل؛ يبقى السجل حتى إغلاق Docket.</translation>
    </message>
</context>
<context>
    <name>OrderColumn</name>
    <message>
        <source>Candidate</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>مسؤول التوظيف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>رمز الوظيفة</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Seen here since</source>
        <translation>ظاهر هنا منذ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>OrderEnquiry</name>
    <message>
        <source>Their integrations are not open now; nothing was asked.</source>
        <translation>تكاملات هذه التكليفات غير مفتوحة الآن؛ ولم يُسأل عن شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is unknown.</source>
        <comment>orders</comment>
        <translation>
            <numerusform>ولا يُعرف ذلك عن %n تكليف.</numerusform>
            <numerusform>ولا يُعرف ذلك عن تكليف واحد (%n).</numerusform>
            <numerusform>ولا يُعرف ذلك عن تكليفين (%n).</numerusform>
            <numerusform>ولا يُعرف ذلك عن %n تكليفات.</numerusform>
            <numerusform>ولا يُعرف ذلك عن %n تكليفًا.</numerusform>
            <numerusform>ولا يُعرف ذلك عن %n تكليف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an integration, and what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It ended before all were asked for.</source>
        <translation>انتهى ذلك قبل السؤال عن الجميع.</translation>
    </message>
</context>
<context>
    <name>OrderSheet</name>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>التكليف</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>Candidate in the ATS</source>
        <translation>المرشح في نظام ATS</translation>
    </message>
    <message>
        <source>Application in the ATS</source>
        <translation>طلب التوظيف في نظام ATS</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>رمز الوظيفة</translation>
    </message>
    <message>
        <source>Job in the ATS</source>
        <translation>الوظيفة في نظام ATS</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>فريق التوظيف</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
</context>
<context>
    <name>OrderWriter</name>
    <message>
        <source>An Excel sheet holds %1 orders, and these are %2. Narrow the filter, or choose CSV.</source>
        <translation>تتسع ورقة Excel لعدد %1 من التكليفات، وعددها هنا %2. ضيّق التصفية، أو اختر CSV.</translation>
    </message>
</context>
<context>
    <name>OutputAbout</name>
    <message>
        <source>Sample data: these orders and people are invented.</source>
        <translation>بيانات تجريبية: هذه التكليفات وهؤلاء الأشخاص من وحي الخيال.</translation>
    </message>
    <message>
        <source>Personal data is masked.</source>
        <translation>البيانات الشخصية محجوبة.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>filter</comment>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>التكليفات</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>وقت الكتابة</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>كُتب بواسطة</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>التكليفات المفتوحة</translation>
    </message>
    <message>
        <source>View</source>
        <comment>which orders</comment>
        <translation>طريقة العرض</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>%1 is a folder; give the name of a file.</source>
        <translation>المسار ‎%1 مجلد؛ أدخل اسم ملف.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist.</source>
        <translation>تعذرت كتابة ‎%1: مجلده غير موجود.</translation>
    </message>
    <message>
        <source>%1 cannot be written: you have no permission to write there.</source>
        <translation>تعذرت كتابة ‎%1: ليس لديك إذن بالكتابة هناك.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>تعذرت كتابة ‎%1.</translation>
    </message>
    <message>
        <source>Nobody reads the output any more.</source>
        <translation>لم يعد أحد يقرأ الإخراج.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. The earlier file, if there was one, is untouched.</source>
        <translation>تعذرت كتابة ‎%1: القرص ممتلئ. الملف السابق، إن وُجد، لم يُمس.</translation>
    </message>
    <message>
        <source>%1 could not be written. The earlier file, if there was one, is untouched.</source>
        <translation>تعذرت كتابة ‎%1. الملف السابق، إن وُجد، لم يُمس.</translation>
    </message>
    <message>
        <source>%1 could not be written: it is full.</source>
        <translation>تعذرت كتابة ‎%1: لم تعد هناك مساحة.</translation>
    </message>
    <message>
        <source>The standard output</source>
        <translation>الإخراج القياسي</translation>
    </message>
</context>
<context>
    <name>PlaceText</name>
    <message>
        <source>candidate</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>candidate ID</source>
        <translation>معرف المرشح</translation>
    </message>
    <message>
        <source>application</source>
        <translation>طلب التوظيف</translation>
    </message>
    <message>
        <source>order</source>
        <translation>التكليف</translation>
    </message>
    <message>
        <source>package</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>job</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>job code</source>
        <translation>رمز الوظيفة</translation>
    </message>
    <message>
        <source>job ID</source>
        <translation>معرف الوظيفة</translation>
    </message>
    <message>
        <source>location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>hiring team</source>
        <translation>فريق التوظيف</translation>
    </message>
    <message>
        <source>description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>الاتصال</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>Out of resources</source>
        <translation>لا توجد موارد كافية</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>تعذر الوصول إلى الشبكة</translation>
    </message>
</context>
<context>
    <name>QueryHint</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>توجد علامة اقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>The expression ‘%1’ has no closing /.</source>
        <translation>التعبير «‎%1» ينقصه الرمز / في آخره.</translation>
    </message>
    <message>
        <source>The expression ‘%1’ cannot be read.</source>
        <translation>تعذرت قراءة التعبير «‎%1».</translation>
    </message>
    <message>
        <source>No field ‘%1’.</source>
        <translation>لا يوجد حقل «%1».</translation>
    </message>
    <message>
        <source>No field ‘%1’. Did you mean %2:?</source>
        <translation>لا يوجد حقل «%1». هل تقصد %2:‎؟</translation>
    </message>
    <message>
        <source>Nothing to look for stands behind ‘%1:’.</source>
        <translation>لا شيء يُبحث عنه بعد «%1:‎».</translation>
    </message>
    <message>
        <source>‘%1:%2’ is not known.</source>
        <translation>القيمة «%1:%2» غير معروفة.</translation>
    </message>
    <message>
        <source>‘%1:%2’ is not known. Did you mean %1:%3?</source>
        <translation>القيمة «%1:%2» غير معروفة. هل تقصد %1:%3؟</translation>
    </message>
    <message>
        <source>The filter is too long.</source>
        <translation>التصفية طويلة جدًا.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed; searching for all that follows it.</source>
        <translation>توجد علامة اقتباس غير مغلقة؛ يجري البحث عن كل ما يليها.</translation>
    </message>
    <message>
        <source>The expression ‘%1’ has no closing /; searching for the text.</source>
        <translation>التعبير «‎%1» ينقصه الرمز / في آخره؛ يجري البحث عن النص.</translation>
    </message>
    <message>
        <source>The expression ‘%1’ cannot be read; searching for the text.</source>
        <translation>تعذرت قراءة التعبير «‎%1»؛ يجري البحث عن النص.</translation>
    </message>
    <message>
        <source>No field ‘%1’; searching for the text.</source>
        <translation>لا يوجد حقل «%1»؛ يجري البحث عن النص.</translation>
    </message>
    <message>
        <source>No field ‘%1’; searching for the text. Did you mean %2:?</source>
        <translation>لا يوجد حقل «%1»؛ يجري البحث عن النص. هل تقصد %2:‎؟</translation>
    </message>
    <message>
        <source>Nothing to look for stands behind ‘%1:’ yet.</source>
        <translation>لا شيء يُبحث عنه بعد «%1:‎» حتى الآن.</translation>
    </message>
    <message>
        <source>The filter is too long; its end is left out.</source>
        <translation>التصفية طويلة جدًا؛ وتم إهمال آخرها.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings file was damaged. What could be read is in use; the file as it was is kept as %1.</source>
        <translation>كان ملف الإعدادات تالفًا. يُستخدم ما أمكنت قراءته؛ وحُفظ الملف كما كان باسم %1.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>In the filter box</source>
        <translation>في خانة التصفية</translation>
    </message>
    <message>
        <source>Go to the orders</source>
        <translation>الانتقال إلى التكليفات</translation>
    </message>
    <message>
        <source>Clear the filter; once more: go to the orders</source>
        <translation>مسح التصفية؛ ومرة أخرى: الانتقال إلى التكليفات</translation>
    </message>
    <message>
        <source>Take the proposal</source>
        <translation>قبول الاقتراح</translation>
    </message>
    <message>
        <source>Show the filters used before</source>
        <translation>إظهار التصفيات المستخدمة من قبل</translation>
    </message>
    <message>
        <source>On a chip: take it out of the filter</source>
        <translation>على شارة: إزالتها من التصفية</translation>
    </message>
    <message>
        <source>In the side bar and the overview</source>
        <translation>في الشريط الجانبي والنظرة العامة</translation>
    </message>
    <message>
        <source>Show only these orders</source>
        <translation>إظهار هذه التكليفات فقط</translation>
    </message>
    <message>
        <source>Add these orders</source>
        <translation>إضافة هذه التكليفات</translation>
    </message>
    <message>
        <source>Take this out of the filter</source>
        <translation>إزالة هذا من التصفية</translation>
    </message>
    <message>
        <source>Copy the counts</source>
        <translation>نسخ الأعداد</translation>
    </message>
    <message>
        <source>Back to the list of orders</source>
        <translation>العودة إلى قائمة التكليفات</translation>
    </message>
    <message>
        <source>In the list of orders</source>
        <translation>في قائمة التكليفات</translation>
    </message>
    <message>
        <source>Go to the details of the order</source>
        <translation>الانتقال إلى تفاصيل التكليف</translation>
    </message>
    <message>
        <source>From the first order: go to the filter box</source>
        <translation>من أول تكليف: الانتقال إلى خانة التصفية</translation>
    </message>
    <message>
        <source>Select more orders</source>
        <translation>تحديد مزيد من التكليفات</translation>
    </message>
    <message>
        <source>Open the menu of the order</source>
        <translation>فتح قائمة أوامر التكليف</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>في التفاصيل</translation>
    </message>
    <message>
        <source>Copy the field</source>
        <translation>نسخ الحقل</translation>
    </message>
    <message>
        <source>Open the menu of the field</source>
        <translation>فتح قائمة أوامر الحقل</translation>
    </message>
    <message>
        <source>Find in the description or in Raw, when the keys are there</source>
        <translation>البحث في الوصف أو في البيانات الخام، عندما يكون تركيز لوحة المفاتيح فيها</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two keys that do the same</comment>
        <translation>%1 أو %2</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>استبدال المفتاح…</translation>
    </message>
    <message>
        <source>Edit IDs…</source>
        <translation>تحرير المعرفات…</translation>
    </message>
    <message>
        <source>Edit address…</source>
        <translation>تحرير العنوان…</translation>
    </message>
    <message>
        <source>Enter proxy password…</source>
        <translation>إدخال كلمة مرور الوكيل…</translation>
    </message>
    <message>
        <source>Switch endpoint</source>
        <translation>تبديل نقطة النهاية</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Copy as received</source>
        <translation>نسخ كما ورد</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>فتح سجل الأحداث</translation>
    </message>
    <message numerus="yes">
        <source>From %n file(s); refresh is off.</source>
        <translation>
            <numerusform>من %Ln ملف؛ التحديث معطّل.</numerusform>
            <numerusform>من ملف واحد (%Ln)؛ التحديث معطّل.</numerusform>
            <numerusform>من ملفين (%Ln)؛ التحديث معطّل.</numerusform>
            <numerusform>من %Ln ملفات؛ التحديث معطّل.</numerusform>
            <numerusform>من %Ln ملفًا؛ التحديث معطّل.</numerusform>
            <numerusform>من %Ln ملف؛ التحديث معطّل.</numerusform>
        </translation>
    </message>
    <message>
        <source>From file %1 (%2); refresh is off.</source>
        <translation>من الملف %1 (%2)؛ التحديث معطّل.</translation>
    </message>
    <message>
        <source>%1 to do</source>
        <comment>number of orders</comment>
        <translation>للإنجاز: %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>number of orders</comment>
        <translation>الجديدة: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>number of orders</comment>
        <translation>ما تغير: %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>number of orders</comment>
        <translation>المنجزة: %1</translation>
    </message>
    <message>
        <source>%1 snoozed</source>
        <comment>number of orders</comment>
        <translation>المؤجلة: %1</translation>
    </message>
    <message>
        <source>%1 no longer open</source>
        <comment>number of orders</comment>
        <translation>لم تعد مفتوحة: %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>number of open orders</comment>
        <translation>المفتوحة: %1</translation>
    </message>
    <message>
        <source>No orders loaded</source>
        <translation>لا توجد تكليفات محمّلة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>orders that match, of all that are open</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>as of %1 (%n min)</source>
        <translation>
            <numerusform>حتى %1 (قبل %Ln د)</numerusform>
            <numerusform>حتى %1 (قبل %Ln د)</numerusform>
            <numerusform>حتى %1 (قبل %Ln د)</numerusform>
            <numerusform>حتى %1 (قبل %Ln د)</numerusform>
            <numerusform>حتى %1 (قبل %Ln د)</numerusform>
            <numerusform>حتى %1 (قبل %Ln د)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading %1, page %2, %n order(s)…</source>
        <translation>
            <numerusform>جارٍ تحميل %1، الصفحة %2، %Ln تكليف…</numerusform>
            <numerusform>جارٍ تحميل %1، الصفحة %2، تكليف واحد (%Ln)…</numerusform>
            <numerusform>جارٍ تحميل %1، الصفحة %2، تكليفان (%Ln)…</numerusform>
            <numerusform>جارٍ تحميل %1، الصفحة %2، %Ln تكليفات…</numerusform>
            <numerusform>جارٍ تحميل %1، الصفحة %2، %Ln تكليفًا…</numerusform>
            <numerusform>جارٍ تحميل %1، الصفحة %2، %Ln تكليف…</numerusform>
        </translation>
    </message>
    <message>
        <source>Next refresh %1</source>
        <comment>a time</comment>
        <translation>التحديث التالي %1</translation>
    </message>
    <message>
        <source>Automatic refresh waits for you</source>
        <translation>التحديث التلقائي في انتظارك</translation>
    </message>
    <message>
        <source>No orders here yet</source>
        <translation>لا توجد تكليفات هنا بعد</translation>
    </message>
    <message>
        <source>See it with sample orders, or connect to Kombo.</source>
        <translation>شاهد Docket بتكليفات تجريبية، أو اتصل بـ Kombo.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>اتصال…</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>التجربة ببيانات تجريبية</translation>
    </message>
    <message>
        <source>Docket only reads. Your key stays in this computer&apos;s keyring.</source>
        <translation>لا يفعل Docket سوى القراءة. ويبقى مفتاحك في خزنة كلمات المرور على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open a saved response…</source>
        <translation>فتح استجابة محفوظة…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>إغلاق الملف</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>جارٍ قراءة %Ln ملف…</numerusform>
            <numerusform>جارٍ قراءة ملف واحد (%Ln)…</numerusform>
            <numerusform>جارٍ قراءة ملفين (%Ln)…</numerusform>
            <numerusform>جارٍ قراءة %Ln ملفات…</numerusform>
            <numerusform>جارٍ قراءة %Ln ملفًا…</numerusform>
            <numerusform>جارٍ قراءة %Ln ملف…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No open orders in %n file(s)</source>
        <translation>
            <numerusform>لا توجد تكليفات مفتوحة في %Ln ملف</numerusform>
            <numerusform>لا توجد تكليفات مفتوحة في ملف واحد (%Ln)</numerusform>
            <numerusform>لا توجد تكليفات مفتوحة في ملفين (%Ln)</numerusform>
            <numerusform>لا توجد تكليفات مفتوحة في %Ln ملفات</numerusform>
            <numerusform>لا توجد تكليفات مفتوحة في %Ln ملفًا</numerusform>
            <numerusform>لا توجد تكليفات مفتوحة في %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no saved response of open orders</source>
        <translation>هذه ليست استجابة محفوظة للتكليفات المفتوحة</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>فتح استجابة أخرى…</translation>
    </message>
    <message>
        <source>Enter the key again to use it for this session, or start a password store and try again.</source>
        <translation>أدخل المفتاح مرة أخرى لاستخدامه في هذه الجلسة، أو شغّل خزنة كلمات مرور ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>It was removed from your password store. Enter the key again.</source>
        <translation>أُزيل من خزنة كلمات المرور لديك. أدخل المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>Allow it in your password store and try again, or enter the key again.</source>
        <translation>اسمح بذلك في خزنة كلمات المرور لديك ثم أعد المحاولة، أو أدخل المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>Try again, or enter the key to use it for this session.</source>
        <translation>أعد المحاولة، أو أدخل المفتاح لاستخدامه في هذه الجلسة.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key again.</source>
        <translation>افتح قفلها ثم أعد المحاولة، أو أدخل المفتاح مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) have no key.</source>
        <translation>
            <numerusform>%n اتصال بلا مفتاح.</numerusform>
            <numerusform>اتصال واحد (%n) بلا مفتاح.</numerusform>
            <numerusform>اتصالان (%n) بلا مفتاح.</numerusform>
            <numerusform>%n اتصالات بلا مفتاح.</numerusform>
            <numerusform>%n اتصالًا بلا مفتاح.</numerusform>
            <numerusform>%n اتصال بلا مفتاح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>إدخال المفتاح…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>All connections are switched off</source>
        <translation>جميع الاتصالات معطّلة</translation>
    </message>
    <message>
        <source>Nothing is loaded from Kombo.</source>
        <translation>لا يُحمَّل شيء من Kombo.</translation>
    </message>
    <message>
        <source>Switch them on</source>
        <translation>تفعيلها</translation>
    </message>
    <message>
        <source>Waiting for your password store…</source>
        <translation>في انتظار خزنة كلمات المرور لديك…</translation>
    </message>
    <message>
        <source>It may ask you to unlock it.</source>
        <translation>قد تطلب منك فتح قفلها.</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>جارٍ تحميل %1…</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>You are done</source>
        <translation>لقد أنجزت كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is open at %n integration(s). Checked %1.</source>
        <translation>
            <numerusform>لا شيء مفتوح في %Ln تكامل. وقت التحقق: %1.</numerusform>
            <numerusform>لا شيء مفتوح في تكامل واحد (%Ln). وقت التحقق: %1.</numerusform>
            <numerusform>لا شيء مفتوح في تكاملين (%Ln). وقت التحقق: %1.</numerusform>
            <numerusform>لا شيء مفتوح في %Ln تكاملات. وقت التحقق: %1.</numerusform>
            <numerusform>لا شيء مفتوح في %Ln تكاملًا. وقت التحقق: %1.</numerusform>
            <numerusform>لا شيء مفتوح في %Ln تكامل. وقت التحقق: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>لا شيء للإنجاز</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) are done or snoozed.</source>
        <translation>
            <numerusform>%n تكليف مفتوح أُنجز أو أُجّل.</numerusform>
            <numerusform>تكليف مفتوح واحد (%n) أُنجز أو أُجّل.</numerusform>
            <numerusform>تكليفان مفتوحان (%n) أُنجزا أو أُجّلا.</numerusform>
            <numerusform>%n تكليفات مفتوحة أُنجزت أو أُجّلت.</numerusform>
            <numerusform>%n تكليفًا مفتوحًا أُنجزت أو أُجّلت.</numerusform>
            <numerusform>%n تكليف مفتوح أُنجزت أو أُجّلت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>You have looked at everything that came.</source>
        <translation>لقد اطلعت على كل ما وصل.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>No open order is different from when you looked at it.</source>
        <translation>لا يختلف أي تكليف مفتوح عما كان عند اطلاعك عليه.</translation>
    </message>
    <message>
        <source>Mark orders as done with Ctrl+D; they come back when they change.</source>
        <translation>ميّز التكليفات كمنجزة باستخدام Ctrl+D؛ وتعود عندما تتغير.</translation>
    </message>
    <message>
        <source>Nothing snoozed</source>
        <translation>لا شيء مؤجل</translation>
    </message>
    <message>
        <source>Snooze orders with Ctrl+Shift+D; they come back at the time you choose.</source>
        <translation>أجّل التكليفات باستخدام Ctrl+Shift+D؛ وتعود في الوقت الذي تختاره.</translation>
    </message>
    <message>
        <source>All open orders</source>
        <translation>جميع التكليفات المفتوحة</translation>
    </message>
    <message>
        <source>What is to do</source>
        <translation>ما يلزم إنجازه</translation>
    </message>
    <message>
        <source>No order matches “%1”</source>
        <translation>لا يوجد تكليف يطابق «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are hidden by the filter.</source>
        <translation>
            <numerusform>تُخفي التصفية %Ln تكليف.</numerusform>
            <numerusform>تُخفي التصفية تكليفًا واحدًا (%Ln).</numerusform>
            <numerusform>تُخفي التصفية تكليفين (%Ln).</numerusform>
            <numerusform>تُخفي التصفية %Ln تكليفات.</numerusform>
            <numerusform>تُخفي التصفية %Ln تكليفًا.</numerusform>
            <numerusform>تُخفي التصفية %Ln تكليف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Stopped before an order came</source>
        <translation>تم الإيقاف قبل وصول أي تكليف</translation>
    </message>
    <message>
        <source>Nothing is known about open orders yet.</source>
        <translation>لا يُعرف شيء عن التكليفات المفتوحة حتى الآن.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Your administrator</source>
        <translation>مسؤول النظام لديك</translation>
    </message>
    <message>
        <source>An administrator of the customer&apos;s ATS</source>
        <translation>مسؤول نظام ATS لدى العميل</translation>
    </message>
    <message>
        <source>Kombo</source>
        <translation>Kombo</translation>
    </message>
    <message>
        <source>Nobody; it passes by itself</source>
        <translation>لا أحد؛ سيزول ذلك تلقائيًا</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>تعذرت قراءة %Ln ملف</numerusform>
            <numerusform>تعذرت قراءة ملف واحد (%Ln)</numerusform>
            <numerusform>تعذرت قراءة ملفين (%Ln)</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفات</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفًا</numerusform>
            <numerusform>تعذرت قراءة %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: stopped after page %2</source>
        <translation>%1: تم الإيقاف بعد الصفحة %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s) could not be read</source>
        <translation>
            <numerusform>%1: تعذرت قراءة %Ln تكليف</numerusform>
            <numerusform>%1: تعذرت قراءة تكليف واحد (%Ln)</numerusform>
            <numerusform>%1: تعذرت قراءة تكليفين (%Ln)</numerusform>
            <numerusform>%1: تعذرت قراءة %Ln تكليفات</numerusform>
            <numerusform>%1: تعذرت قراءة %Ln تكليفًا</numerusform>
            <numerusform>%1: تعذرت قراءة %Ln تكليف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are here, more may exist.</source>
        <translation>
            <numerusform>هنا %Ln تكليف، وقد توجد تكليفات أخرى.</numerusform>
            <numerusform>هنا تكليف واحد (%Ln)، وقد توجد تكليفات أخرى.</numerusform>
            <numerusform>هنا تكليفان (%Ln)، وقد توجد تكليفات أخرى.</numerusform>
            <numerusform>هنا %Ln تكليفات، وقد توجد تكليفات أخرى.</numerusform>
            <numerusform>هنا %Ln تكليفًا، وقد توجد تكليفات أخرى.</numerusform>
            <numerusform>هنا %Ln تكليف، وقد توجد تكليفات أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders of an earlier load are still shown.</source>
        <translation>ما زالت تكليفات تحميل سابق معروضة.</translation>
    </message>
    <message>
        <source>All others are shown; the load itself was complete.</source>
        <translation>جميع التكليفات الأخرى معروضة؛ واكتمل التحميل نفسه.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>من يمكنه إصلاحه</translation>
    </message>
    <message>
        <source>What Docket does</source>
        <translation>ما يفعله Docket</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts of what needs attention</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) have no key</source>
        <translation>
            <numerusform>%n اتصال بلا مفتاح</numerusform>
            <numerusform>اتصال واحد (%n) بلا مفتاح</numerusform>
            <numerusform>اتصالان (%n) بلا مفتاح</numerusform>
            <numerusform>%n اتصالات بلا مفتاح</numerusform>
            <numerusform>%n اتصالًا بلا مفتاح</numerusform>
            <numerusform>%n اتصال بلا مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) need attention</source>
        <translation>
            <numerusform>%Ln تكامل يحتاج إلى انتباه</numerusform>
            <numerusform>تكامل واحد (%Ln) يحتاج إلى انتباه</numerusform>
            <numerusform>تكاملان (%Ln) يحتاجان إلى انتباه</numerusform>
            <numerusform>%Ln تكاملات تحتاج إلى انتباه</numerusform>
            <numerusform>%Ln تكاملًا تحتاج إلى انتباه</numerusform>
            <numerusform>%Ln تكامل تحتاج إلى انتباه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders of %n connection(s) are not loaded.</source>
        <translation>
            <numerusform>لم تُحمَّل تكليفات %n اتصال.</numerusform>
            <numerusform>لم تُحمَّل تكليفات اتصال واحد (%n).</numerusform>
            <numerusform>لم تُحمَّل تكليفات اتصالين (%n).</numerusform>
            <numerusform>لم تُحمَّل تكليفات %n اتصالات.</numerusform>
            <numerusform>لم تُحمَّل تكليفات %n اتصالًا.</numerusform>
            <numerusform>لم تُحمَّل تكليفات %n اتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>All others are up to date.</source>
        <translation>جميع التكاملات الأخرى محدَّثة.</translation>
    </message>
    <message>
        <source>No open order is marked done</source>
        <translation>لا يوجد تكليف مفتوح مُنجز</translation>
    </message>
    <message>
        <source>No order has gone</source>
        <translation>لم يختفِ أي تكليف</translation>
    </message>
    <message>
        <source>No order is remembered that is no longer open.</source>
        <translation>لا يتذكر Docket أي تكليف لم يعد مفتوحًا.</translation>
    </message>
</context>
<context>
    <name>Snippet</name>
    <message>
        <source>Candidate ID</source>
        <translation>معرف المرشح</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>معرف الوظيفة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>the name of a field in front of what it says</comment>
        <translation>%1: </translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>d MMM</source>
        <comment>a Qt date format: day and month in a chart</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a Qt date format: weekday, day and month of a trend</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>not loaded completely</source>
        <comment>orders on a day</comment>
        <translation>لم يكتمل تحميلها</translation>
    </message>
    <message>
        <source>There is no history yet. It starts with the first complete load.</source>
        <translation>لا يوجد سجل بعد. يبدأ السجل مع أول تحميل مكتمل.</translation>
    </message>
    <message>
        <source>%1 open on %2, the only day known so far.</source>
        <translation>عدد المفتوحة %1 في %2، وهو اليوم الوحيد المعروف حتى الآن.</translation>
    </message>
    <message>
        <source>%1 open on %2, %3 on %4; between %5 and %6.</source>
        <translation>عدد المفتوحة %1 في %2، و%3 في %4؛ وتراوح بين %5 و%6.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a complete load.</source>
        <translation>
            <numerusform>%n يوم بلا تحميل مكتمل.</numerusform>
            <numerusform>يوم واحد (%n) بلا تحميل مكتمل.</numerusform>
            <numerusform>يومان (%n) بلا تحميل مكتمل.</numerusform>
            <numerusform>%n أيام بلا تحميل مكتمل.</numerusform>
            <numerusform>%n يومًا بلا تحميل مكتمل.</numerusform>
            <numerusform>%n يوم بلا تحميل مكتمل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookWriter</name>
    <message>
        <source>… (cut)</source>
        <comment>at the end of a text that did not fit</comment>
        <translation>… (مقتطع)</translation>
    </message>
    <message>
        <source>The workbook could not be made: there is no room for temporary files in %1.</source>
        <translation>تعذر إنشاء المصنف: لا توجد مساحة للملفات المؤقتة في ‎%1.</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>sheet</comment>
        <translation>التكليفات</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet</comment>
        <translation>حول</translation>
    </message>
</context>
<context>
    <name>docket::AboutDialog</name>
    <message>
        <source>About Docket</source>
        <translation>حول Docket</translation>
    </message>
    <message>
        <source>Docket %1</source>
        <translation>Docket %1</translation>
    </message>
    <message>
        <source>Shows the open assessment and background-check orders that wait at Kombo. It only reads.</source>
        <translation>يعرض التكليفات المفتوحة للتقييم وفحص الخلفية التي تنتظر لدى Kombo. ولا يفعل سوى القراءة.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. © The Docket authors.</source>
        <translation>برنامج حر بموجب رخصة MIT. © مؤلفو Docket.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the versions, for a question to support</source>
        <translation>نسخ الإصدارات، لسؤال فريق الدعم</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>صُنع باستخدام</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>المكتبات ورخصها</translation>
    </message>
    <message>
        <source>the window, the network</source>
        <translation>النافذة والشبكة</translation>
    </message>
    <message>
        <source>asks the password store</source>
        <translation>تسأل خزنة كلمات المرور</translation>
    </message>
    <message>
        <source>the way to the password store</source>
        <translation>الطريق إلى خزنة كلمات المرور</translation>
    </message>
    <message>
        <source>reads Kombo&apos;s answers</source>
        <translation>تقرأ استجابات Kombo</translation>
    </message>
    <message>
        <source>patterns in the filter</source>
        <translation>الأنماط في التصفية</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>مصنفات Excel</translation>
    </message>
    <message>
        <source>languages, sorting, countries</source>
        <translation>اللغات والترتيب والبلدان</translation>
    </message>
    <message>
        <source>keeps what is remembered of orders</source>
        <translation>تخزّن ما يُحفظ عن التكليفات</translation>
    </message>
    <message>
        <source>hides what is remembered</source>
        <translation>تخفي ما يُحفظ</translation>
    </message>
    <message>
        <source>unpacks spreadsheets</source>
        <translation>تفك ضغط جداول البيانات</translation>
    </message>
    <message>
        <source>letters, where installed</source>
        <translation>الخط، حيثما كان مثبتًا</translation>
    </message>
    <message>
        <source>ids and code</source>
        <translation>المعرفات والشيفرة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>docket::ActivityKeeper</name>
    <message>
        <source>Activity saved in %1</source>
        <translation>تم حفظ النشاط في ‎%1</translation>
    </message>
</context>
<context>
    <name>docket::ActivityLog</name>
    <message>
        <source>The log file could not be written: %1</source>
        <translation>تعذرت كتابة ملف سجل الأحداث: %1</translation>
    </message>
</context>
<context>
    <name>docket::ActivityModel</name>
    <message>
        <source>Orders</source>
        <translation>التكليفات</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>التحقق من المفتاح</translation>
    </message>
    <message>
        <source>About the integration</source>
        <translation>عن التكامل</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الباقات</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>مللي ثانية</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
</context>
<context>
    <name>docket::ActivityWindow</name>
    <message>
        <source>&amp;Write a log file</source>
        <translation>&amp;كتابة ملف سجل أحداث</translation>
    </message>
    <message>
        <source>Activity – Docket</source>
        <translation>النشاط – Docket</translation>
    </message>
    <message>
        <source>The latest requests, the newest first. They hold no key and nothing of an order.</source>
        <translation>أحدث الاستعلامات، والأحدث أولًا. وليس فيها أي مفتاح ولا شيء من أي تكليف.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الاستعلامات</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;نسخ الكل</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Save activity</source>
        <translation>حفظ النشاط</translation>
    </message>
</context>
<context>
    <name>docket::ChaseDesk</name>
    <message>
        <source>The chase list names people; end masking first.</source>
        <translation>تذكر قائمة المتابعة أشخاصًا؛ أوقف الحجب أولًا.</translation>
    </message>
    <message>
        <source>Save messages in</source>
        <translation>حفظ الرسائل في</translation>
    </message>
    <message>
        <source>The message could not be saved: %1</source>
        <translation>تعذر حفظ الرسالة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) saved</source>
        <translation>
            <numerusform>تم حفظ %n رسالة</numerusform>
            <numerusform>تم حفظ رسالة واحدة (%n)</numerusform>
            <numerusform>تم حفظ رسالتين (%n)</numerusform>
            <numerusform>تم حفظ %n رسائل</numerusform>
            <numerusform>تم حفظ %n رسالة</numerusform>
            <numerusform>تم حفظ %n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) saved, then: %1</source>
        <translation>
            <numerusform>تم حفظ %n رسالة، ثم: %1</numerusform>
            <numerusform>تم حفظ رسالة واحدة (%n)، ثم: %1</numerusform>
            <numerusform>تم حفظ رسالتين (%n)، ثم: %1</numerusform>
            <numerusform>تم حفظ %n رسائل، ثم: %1</numerusform>
            <numerusform>تم حفظ %n رسالة، ثم: %1</numerusform>
            <numerusform>تم حفظ %n رسالة، ثم: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ChaseDialog</name>
    <message>
        <source>Chase list</source>
        <translation>قائمة المتابعة</translation>
    </message>
    <message>
        <source>&amp;Open in mail program</source>
        <translation>&amp;فتح في برنامج البريد</translation>
    </message>
    <message>
        <source>&amp;Save all as files…</source>
        <translation>&amp;حفظ الكل كملفات…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Recruiters</source>
        <translation>مسؤولو التوظيف</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a recruiter, how many orders</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Nobody has to be asked.</source>
        <translation>لا يلزم سؤال أحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), one for each recruiter.</source>
        <translation>
            <numerusform>%n رسالة، واحدة لكل مسؤول توظيف.</numerusform>
            <numerusform>رسالة واحدة (%n)، لكل مسؤول توظيف رسالة.</numerusform>
            <numerusform>رسالتان (%n)، واحدة لكل مسؤول توظيف.</numerusform>
            <numerusform>%n رسائل، واحدة لكل مسؤول توظيف.</numerusform>
            <numerusform>%n رسالة، واحدة لكل مسؤول توظيف.</numerusform>
            <numerusform>%n رسالة، واحدة لكل مسؤول توظيف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were asked about already.</source>
        <translation>
            <numerusform>سبق السؤال عن %n تكليف.</numerusform>
            <numerusform>سبق السؤال عن تكليف واحد (%n).</numerusform>
            <numerusform>سبق السؤال عن تكليفين (%n).</numerusform>
            <numerusform>سبق السؤال عن %n تكليفات.</numerusform>
            <numerusform>سبق السؤال عن %n تكليفًا.</numerusform>
            <numerusform>سبق السؤال عن %n تكليف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) name no recruiter who could be asked.</source>
        <translation>
            <numerusform>%n تكليف لا يذكر مسؤول توظيف يمكن سؤاله.</numerusform>
            <numerusform>تكليف واحد (%n) لا يذكر مسؤول توظيف يمكن سؤاله.</numerusform>
            <numerusform>تكليفان (%n) لا يذكران مسؤول توظيف يمكن سؤاله.</numerusform>
            <numerusform>%n تكليفات لا تذكر مسؤول توظيف يمكن سؤاله.</numerusform>
            <numerusform>%n تكليفًا لا تذكر مسؤول توظيف يمكن سؤاله.</numerusform>
            <numerusform>%n تكليف لا تذكر مسؤول توظيف يمكن سؤاله.</numerusform>
        </translation>
    </message>
    <message>
        <source>asked</source>
        <translation>سبق سؤاله</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a recruiter, that somebody asked</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>docket::ChipRow</name>
    <message>
        <source>Remove: %1 %2</source>
        <comment>a term of the filter: field and value</comment>
        <translation>إزالة: %1 %2</translation>
    </message>
</context>
<context>
    <name>docket::ClipboardCopy</name>
    <message>
        <source>Nothing to copy</source>
        <translation>لا يوجد ما يُنسخ</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) with personal data masked</source>
        <translation>
            <numerusform>تم نسخ %Ln تكليف مع حجب البيانات الشخصية</numerusform>
            <numerusform>تم نسخ تكليف واحد (%Ln) مع حجب البيانات الشخصية</numerusform>
            <numerusform>تم نسخ تكليفين (%Ln) مع حجب البيانات الشخصية</numerusform>
            <numerusform>تم نسخ %Ln تكليفات مع حجب البيانات الشخصية</numerusform>
            <numerusform>تم نسخ %Ln تكليفًا مع حجب البيانات الشخصية</numerusform>
            <numerusform>تم نسخ %Ln تكليف مع حجب البيانات الشخصية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s)</source>
        <translation>
            <numerusform>تم نسخ %Ln تكليف</numerusform>
            <numerusform>تم نسخ تكليف واحد (%Ln)</numerusform>
            <numerusform>تم نسخ تكليفين (%Ln)</numerusform>
            <numerusform>تم نسخ %Ln تكليفات</numerusform>
            <numerusform>تم نسخ %Ln تكليفًا</numerusform>
            <numerusform>تم نسخ %Ln تكليف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %n order(s)…</source>
        <translation>
            <numerusform>جارٍ نسخ %Ln تكليف…</numerusform>
            <numerusform>جارٍ نسخ تكليف واحد (%Ln)…</numerusform>
            <numerusform>جارٍ نسخ تكليفين (%Ln)…</numerusform>
            <numerusform>جارٍ نسخ %Ln تكليفات…</numerusform>
            <numerusform>جارٍ نسخ %Ln تكليفًا…</numerusform>
            <numerusform>جارٍ نسخ %Ln تكليف…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: personal data is masked</source>
        <translation>لم يُنسخ شيء: البيانات الشخصية محجوبة</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n e-mail address(es)</source>
        <translation>
            <numerusform>تم نسخ %Ln عنوان بريد إلكتروني</numerusform>
            <numerusform>تم نسخ عنوان بريد إلكتروني واحد (%Ln)</numerusform>
            <numerusform>تم نسخ عنواني بريد إلكتروني (%Ln)</numerusform>
            <numerusform>تم نسخ %Ln عناوين بريد إلكتروني</numerusform>
            <numerusform>تم نسخ %Ln عنوان بريد إلكتروني</numerusform>
            <numerusform>تم نسخ %Ln عنوان بريد إلكتروني</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n order(s) have none that can be used</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1؛ %Ln تكليف بلا عنوان صالح للاستخدام</numerusform>
            <numerusform>%1؛ تكليف واحد (%Ln) بلا عنوان صالح للاستخدام</numerusform>
            <numerusform>%1؛ تكليفان (%Ln) بلا عنوان صالح للاستخدام</numerusform>
            <numerusform>%1؛ %Ln تكليفات بلا عنوان صالح للاستخدام</numerusform>
            <numerusform>%1؛ %Ln تكليفًا بلا عنوان صالح للاستخدام</numerusform>
            <numerusform>%1؛ %Ln تكليف بلا عنوان صالح للاستخدام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n phone number(s)</source>
        <translation>
            <numerusform>تم نسخ %Ln رقم هاتف</numerusform>
            <numerusform>تم نسخ رقم هاتف واحد (%Ln)</numerusform>
            <numerusform>تم نسخ رقمي هاتف (%Ln)</numerusform>
            <numerusform>تم نسخ %Ln أرقام هواتف</numerusform>
            <numerusform>تم نسخ %Ln رقم هاتف</numerusform>
            <numerusform>تم نسخ %Ln رقم هاتف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n order(s) have none</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1؛ %Ln تكليف بلا رقم</numerusform>
            <numerusform>%1؛ تكليف واحد (%Ln) بلا رقم</numerusform>
            <numerusform>%1؛ تكليفان (%Ln) بلا رقم</numerusform>
            <numerusform>%1؛ %Ln تكليفات بلا رقم</numerusform>
            <numerusform>%1؛ %Ln تكليفًا بلا رقم</numerusform>
            <numerusform>%1؛ %Ln تكليف بلا رقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order id(s)</source>
        <translation>
            <numerusform>تم نسخ %Ln معرف تكليف</numerusform>
            <numerusform>تم نسخ معرف تكليف واحد (%Ln)</numerusform>
            <numerusform>تم نسخ معرفي تكليفين (%Ln)</numerusform>
            <numerusform>تم نسخ %Ln معرفات تكليفات</numerusform>
            <numerusform>تم نسخ %Ln معرف تكليف</numerusform>
            <numerusform>تم نسخ %Ln معرف تكليف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) as text alone, being more than 100,000 cells, with personal data masked</source>
        <translation>
            <numerusform>تم نسخ %Ln تكليف كنص فقط، لأن الخلايا أكثر من 100,000، مع حجب البيانات الشخصية</numerusform>
            <numerusform>تم نسخ تكليف واحد (%Ln) كنص فقط، لأن الخلايا أكثر من 100,000، مع حجب البيانات الشخصية</numerusform>
            <numerusform>تم نسخ تكليفين (%Ln) كنص فقط، لأن الخلايا أكثر من 100,000، مع حجب البيانات الشخصية</numerusform>
            <numerusform>تم نسخ %Ln تكليفات كنص فقط، لأن الخلايا أكثر من 100,000، مع حجب البيانات الشخصية</numerusform>
            <numerusform>تم نسخ %Ln تكليفًا كنص فقط، لأن الخلايا أكثر من 100,000، مع حجب البيانات الشخصية</numerusform>
            <numerusform>تم نسخ %Ln تكليف كنص فقط، لأن الخلايا أكثر من 100,000، مع حجب البيانات الشخصية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) as text alone, being more than 100,000 cells</source>
        <translation>
            <numerusform>تم نسخ %Ln تكليف كنص فقط، لأن الخلايا أكثر من 100,000</numerusform>
            <numerusform>تم نسخ تكليف واحد (%Ln) كنص فقط، لأن الخلايا أكثر من 100,000</numerusform>
            <numerusform>تم نسخ تكليفين (%Ln) كنص فقط، لأن الخلايا أكثر من 100,000</numerusform>
            <numerusform>تم نسخ %Ln تكليفات كنص فقط، لأن الخلايا أكثر من 100,000</numerusform>
            <numerusform>تم نسخ %Ln تكليفًا كنص فقط، لأن الخلايا أكثر من 100,000</numerusform>
            <numerusform>تم نسخ %Ln تكليف كنص فقط، لأن الخلايا أكثر من 100,000</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>docket::CompareDialog</name>
    <message>
        <source>Compare with my list</source>
        <translation>المقارنة بقائمتي</translation>
    </message>
    <message>
        <source>Finds open orders that your own system does not know.</source>
        <translation>للعثور على التكليفات المفتوحة التي لا يعرفها نظامك.</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>ال&amp;قائمة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Order IDs, IDs of your customer&apos;s system or e-mail addresses: one a line, or rows pasted from a spreadsheet.</source>
        <translation>معرفات التكليفات أو معرفات نظام عميلك أو عناوين البريد الإلكتروني: واحد في كل سطر، أو صفوف ملصقة من جدول بيانات.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;فتح ملف…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Another &amp;list</source>
        <translation>قائمة &amp;أخرى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>إظهار: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) open here and not in your list</source>
        <translation>
            <numerusform>%n تكليف مفتوح هنا وليس في قائمتك</numerusform>
            <numerusform>تكليف واحد (%n) مفتوح هنا وليس في قائمتك</numerusform>
            <numerusform>تكليفان (%n) مفتوحان هنا وليسا في قائمتك</numerusform>
            <numerusform>%n تكليفات مفتوحة هنا وليست في قائمتك</numerusform>
            <numerusform>%n تكليفًا مفتوحًا هنا وليست في قائمتك</numerusform>
            <numerusform>%n تكليف مفتوح هنا وليست في قائمتك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in both</source>
        <translation>
            <numerusform>%n تكليف هنا وفي قائمتك</numerusform>
            <numerusform>تكليف واحد (%n) هنا وفي قائمتك</numerusform>
            <numerusform>تكليفان (%n) هنا وفي قائمتك</numerusform>
            <numerusform>%n تكليفات هنا وفي قائمتك</numerusform>
            <numerusform>%n تكليفًا هنا وفي قائمتك</numerusform>
            <numerusform>%n تكليف هنا وفي قائمتك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) only in your list</source>
        <translation>
            <numerusform>%n مدخل في قائمتك فقط</numerusform>
            <numerusform>مدخل واحد (%n) في قائمتك فقط</numerusform>
            <numerusform>مدخلان (%n) في قائمتك فقط</numerusform>
            <numerusform>%n مدخلات في قائمتك فقط</numerusform>
            <numerusform>%n مدخلًا في قائمتك فقط</numerusform>
            <numerusform>%n مدخل في قائمتك فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n سطر غير مفهوم</numerusform>
            <numerusform>سطر واحد (%n) غير مفهوم</numerusform>
            <numerusform>سطران (%n) غير مفهومين</numerusform>
            <numerusform>%n أسطر غير مفهومة</numerusform>
            <numerusform>%n سطرًا غير مفهوم</numerusform>
            <numerusform>%n سطر غير مفهوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is longer than Docket reads; its end is left out.</source>
        <translation>القائمة أطول مما يقرؤه Docket؛ وتم إهمال آخرها.</translation>
    </message>
</context>
<context>
    <name>docket::ConnectDialog</name>
    <message>
        <source>Connect to Kombo</source>
        <translation>الاتصال بـ Kombo</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>أوروبا</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Save and load</source>
        <translation>حفظ وتحميل</translation>
    </message>
    <message>
        <source>Docket reads open orders. It never writes to Kombo.</source>
        <translation>يقرأ Docket التكليفات المفتوحة. ولا يكتب أبدًا إلى Kombo.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>ال&amp;منطقة</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>م&amp;فتاح API</translation>
    </message>
    <message>
        <source>From the Kombo dashboard, under Secrets. Stored in this computer&apos;s keyring. A key opens every customer of its environment; Docket only reads.</source>
        <translation>من لوحة تحكم Kombo، تحت «Secrets». ويُحفظ في خزنة كلمات المرور على هذا الحاسوب. يفتح المفتاح كل عميل في بيئته؛ ولا يفعل Docket سوى القراءة.</translation>
    </message>
    <message>
        <source>Integration IDs</source>
        <translation>معرفات التكاملات</translation>
    </message>
    <message>
        <source>&amp;Integration IDs</source>
        <translation>مع&amp;رفات التكاملات</translation>
    </message>
    <message>
        <source>One per line, or paste from a spreadsheet. “id = name” gives it a name.</source>
        <translation>معرف واحد في كل سطر، أو الصق من جدول بيانات. الصيغة «المعرف = الاسم» تعطيه اسمًا.</translation>
    </message>
    <message>
        <source>Ano&amp;ther address</source>
        <translation>&amp;عنوان آخر</translation>
    </message>
    <message>
        <source>Takes the place of the region. https, or http to this computer only.</source>
        <translation>يحل محل المنطقة. استخدم https، أو http لهذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>&amp;Label colour</source>
        <translation>ل&amp;ون التمييز</translation>
    </message>
    <message>
        <source>Leave empty to keep the key ending …%1</source>
        <translation>اتركه فارغًا للاحتفاظ بالمفتاح المنتهي بـ ‎…%1</translation>
    </message>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>تم التعرف على %Ln معرف</numerusform>
            <numerusform>تم التعرف على معرف واحد (%Ln)</numerusform>
            <numerusform>تم التعرف على معرفين (%Ln)</numerusform>
            <numerusform>تم التعرف على %Ln معرفات</numerusform>
            <numerusform>تم التعرف على %Ln معرفًا</numerusform>
            <numerusform>تم التعرف على %Ln معرف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there twice; it is used once.</source>
        <translation>المعرف %1 مذكور مرتين؛ ويُستخدم مرة واحدة.</translation>
    </message>
    <message>
        <source>%1 does not look like an integration ID; it is used as it is.</source>
        <translation>لا يبدو %1 معرف تكامل؛ ويُستخدم كما هو.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>أدخل مفتاح API.</translation>
    </message>
    <message>
        <source>The key holds characters that no key has; copy it again.</source>
        <translation>يحتوي المفتاح على أحرف لا توجد في أي مفتاح؛ انسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>Enter at least one integration ID.</source>
        <translation>أدخل معرف تكامل واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Enter a day as year, month and day, like 2026-11-01.</source>
        <translation>أدخل اليوم بصيغة السنة والشهر واليوم، مثل ‎2026-11-01.</translation>
    </message>
    <message>
        <source>The region is changed. Test again, or save.</source>
        <translation>تغيرت المنطقة. أعد الاختبار، أو احفظ.</translation>
    </message>
    <message>
        <source>Waiting for your password store…</source>
        <translation>في انتظار خزنة كلمات المرور لديك…</translation>
    </message>
    <message>
        <source>Use for this session</source>
        <translation>استخدام لهذه الجلسة</translation>
    </message>
    <message>
        <source>The key can be used until you quit; it is then forgotten.</source>
        <translation>يمكن استخدام المفتاح حتى الخروج من Docket؛ ثم يُنسى.</translation>
    </message>
</context>
<context>
    <name>docket::ConnectTest</name>
    <message>
        <source>Asking Kombo…</source>
        <translation>جارٍ سؤال Kombo…</translation>
    </message>
    <message numerus="yes">
        <source>Kombo answered for %1 of %n integration(s).</source>
        <translation>
            <numerusform>أجاب Kombo عن %1 من %Ln تكامل.</numerusform>
            <numerusform>أجاب Kombo عن %1 من تكامل واحد (%Ln).</numerusform>
            <numerusform>أجاب Kombo عن %1 من تكاملين (%Ln).</numerusform>
            <numerusform>أجاب Kombo عن %1 من %Ln تكاملات.</numerusform>
            <numerusform>أجاب Kombo عن %1 من %Ln تكاملًا.</numerusform>
            <numerusform>أجاب Kombo عن %1 من %Ln تكامل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo answered for %1 of %2. %3: %4 %5</source>
        <comment>counts; then an integration and what it said</comment>
        <translation>أجاب Kombo عن %1 من %2. %3: %4 %5</translation>
    </message>
    <message>
        <source>Ask the other region</source>
        <translation>سؤال المنطقة الأخرى</translation>
    </message>
    <message>
        <source>Use United States</source>
        <translation>استخدام الولايات المتحدة</translation>
    </message>
    <message>
        <source>Use Europe</source>
        <translation>استخدام أوروبا</translation>
    </message>
    <message>
        <source>Asking the other region…</source>
        <translation>جارٍ سؤال المنطقة الأخرى…</translation>
    </message>
    <message>
        <source>This key belongs to the region United States.</source>
        <translation>ينتمي هذا المفتاح إلى منطقة الولايات المتحدة.</translation>
    </message>
    <message>
        <source>This key belongs to the region Europe.</source>
        <translation>ينتمي هذا المفتاح إلى منطقة أوروبا.</translation>
    </message>
    <message>
        <source>Neither region knows this key. Copy it again, or ask for a new one.</source>
        <translation>لا تعرف أي من المنطقتين هذا المفتاح. انسخه مرة أخرى، أو اطلب مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>The other region could not be asked. %1 %2</source>
        <translation>تعذر سؤال المنطقة الأخرى. %1 %2</translation>
    </message>
</context>
<context>
    <name>docket::ConnectionDialogs</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>هل تريد إزالة «%1»؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Its API key is removed from your password store, its integrations from the settings, and what was seen, marked and snoozed here is forgotten. Nothing changes at Kombo.</source>
        <translation>يُزال مفتاح API من خزنة كلمات المرور لديك، وتُزال تكاملاته من الإعدادات، ويُنسى ما ظهر هنا وما وُضعت عليه علامة وما أُجّل. ولا يتغير شيء لدى Kombo.</translation>
    </message>
</context>
<context>
    <name>docket::ConnectionsDialog</name>
    <message>
        <source>Europe</source>
        <translation>أوروبا</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>Loading page %L1</source>
        <translation>جارٍ تحميل الصفحة %L1</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>ينقص شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln تكليف</numerusform>
            <numerusform>تكليف واحد (%Ln)</numerusform>
            <numerusform>تكليفان (%Ln)</numerusform>
            <numerusform>%Ln تكليفات</numerusform>
            <numerusform>%Ln تكليفًا</numerusform>
            <numerusform>%Ln تكليف</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Waiting for your password store</source>
        <translation>في انتظار خزنة كلمات المرور لديك</translation>
    </message>
    <message>
        <source>%1, key until you quit</source>
        <comment>a region</comment>
        <translation>%1، المفتاح حتى الخروج</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>What is checked is loaded. A key is kept in your password store, once for each connection.</source>
        <translation>ما عليه علامة يُحمَّل. ويُحفظ المفتاح في خزنة كلمات المرور لديك، مرة لكل اتصال.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>ت&amp;كرار…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>docket::CountList</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln تكليف</numerusform>
            <numerusform>تكليف واحد (%Ln)</numerusform>
            <numerusform>تكليفان (%Ln)</numerusform>
            <numerusform>%Ln تكليفات</numerusform>
            <numerusform>%Ln تكليفًا</numerusform>
            <numerusform>%Ln تكليف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in use</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>%Ln قيمة مستخدمة</numerusform>
            <numerusform>قيمة واحدة مستخدمة (%Ln)</numerusform>
            <numerusform>قيمتان مستخدمتان (%Ln)</numerusform>
            <numerusform>%Ln قيم مستخدمة</numerusform>
            <numerusform>%Ln قيمة مستخدمة</numerusform>
            <numerusform>%Ln قيمة مستخدمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::CreationDesk</name>
    <message numerus="yes">
        <source>Choose at most %n order(s).</source>
        <translation>
            <numerusform>اختر %n تكليف على الأكثر.</numerusform>
            <numerusform>اختر تكليفًا واحدًا (%n) على الأكثر.</numerusform>
            <numerusform>اختر تكليفين (%n) على الأكثر.</numerusform>
            <numerusform>اختر %n تكليفات على الأكثر.</numerusform>
            <numerusform>اختر %n تكليفًا على الأكثر.</numerusform>
            <numerusform>اختر %n تكليف على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking Kombo when they were created: up to %n request(s).</source>
        <translation>
            <numerusform>جارٍ سؤال Kombo عن وقت إنشائها: حتى %n استعلام.</numerusform>
            <numerusform>جارٍ سؤال Kombo عن وقت إنشائها: حتى استعلام واحد (%n).</numerusform>
            <numerusform>جارٍ سؤال Kombo عن وقت إنشائها: حتى استعلامين (%n).</numerusform>
            <numerusform>جارٍ سؤال Kombo عن وقت إنشائها: حتى %n استعلامات.</numerusform>
            <numerusform>جارٍ سؤال Kombo عن وقت إنشائها: حتى %n استعلامًا.</numerusform>
            <numerusform>جارٍ سؤال Kombo عن وقت إنشائها: حتى %n استعلام.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked Kombo when they were created, with %n request(s).</source>
        <translation>
            <numerusform>سُئل Kombo عن وقت إنشائها بعدد %n استعلام.</numerusform>
            <numerusform>سُئل Kombo عن وقت إنشائها باستعلام واحد (%n).</numerusform>
            <numerusform>سُئل Kombo عن وقت إنشائها باستعلامين (%n).</numerusform>
            <numerusform>سُئل Kombo عن وقت إنشائها بعدد %n استعلامات.</numerusform>
            <numerusform>سُئل Kombo عن وقت إنشائها بعدد %n استعلامًا.</numerusform>
            <numerusform>سُئل Kombo عن وقت إنشائها بعدد %n استعلام.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo&apos;s answers do not tell</source>
        <translation>لا تبيّن إجابات Kombo ذلك</translation>
    </message>
    <message>
        <source>Before %1, as asked of Kombo</source>
        <translation>قبل %1، حسب سؤال Kombo</translation>
    </message>
    <message>
        <source>%1, as asked of Kombo</source>
        <comment>a day</comment>
        <translation>%1، حسب سؤال Kombo</translation>
    </message>
    <message>
        <source>Between %1 and %2, as asked of Kombo</source>
        <translation>بين %1 و%2، حسب سؤال Kombo</translation>
    </message>
</context>
<context>
    <name>docket::DescriptionView</name>
    <message>
        <source>Job description</source>
        <translation>وصف الوظيفة</translation>
    </message>
</context>
<context>
    <name>docket::EndpointGroup</name>
    <message>
        <source>Open</source>
        <comment>orders</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>orders</comment>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>orders</comment>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>orders</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>التكليفات المفتوحة</translation>
    </message>
    <message>
        <source>Orders by status</source>
        <translation>التكليفات حسب الحالة</translation>
    </message>
    <message>
        <source>&amp;What is asked for</source>
        <translation>البيانات الم&amp;طلوبة</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>البيانات المطلوبة</translation>
    </message>
    <message>
        <source>Kombo&apos;s newer list also has orders that are done. Without a status it brings all.</source>
        <translation>تتضمن قائمة Kombo الأحدث التكليفات المنتهية أيضًا. ومن دون تحديد حالة تأتي بها جميعًا.</translation>
    </message>
    <message>
        <source>Ma&amp;de since</source>
        <translation>أُنشئت من&amp;ذ</translation>
    </message>
    <message>
        <source>Year, month and day; empty for all.</source>
        <translation>السنة والشهر واليوم؛ ويُترك فارغًا للجميع.</translation>
    </message>
</context>
<context>
    <name>docket::Erasure</name>
    <message numerus="yes">
        <source>%n entry(s) with the name “%1” could not be removed from your password store: open it, and do this again, or delete them there.</source>
        <translation>
            <numerusform>تعذرت إزالة %n مدخل بالاسم «%1» من خزنة كلمات المرور لديك: افتح الخزنة وأعد المسح، أو احذفه هناك.</numerusform>
            <numerusform>تعذرت إزالة مدخل واحد (%n) بالاسم «%1» من خزنة كلمات المرور لديك: افتح الخزنة وأعد المسح، أو احذفه هناك.</numerusform>
            <numerusform>تعذرت إزالة مدخلين (%n) بالاسم «%1» من خزنة كلمات المرور لديك: افتح الخزنة وأعد المسح، أو احذفهما هناك.</numerusform>
            <numerusform>تعذرت إزالة %n مدخلات بالاسم «%1» من خزنة كلمات المرور لديك: افتح الخزنة وأعد المسح، أو احذفها هناك.</numerusform>
            <numerusform>تعذرت إزالة %n مدخلًا بالاسم «%1» من خزنة كلمات المرور لديك: افتح الخزنة وأعد المسح، أو احذفها هناك.</numerusform>
            <numerusform>تعذرت إزالة %n مدخل بالاسم «%1» من خزنة كلمات المرور لديك: افتح الخزنة وأعد المسح، أو احذفها هناك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys could not be removed from your password store: %1 They have the name “%2” there.</source>
        <translation>تعذرت إزالة المفاتيح من خزنة كلمات المرور لديك: %1 وهي محفوظة هناك بالاسم «%2».</translation>
    </message>
    <message>
        <source>The folder %1 could not be removed.</source>
        <translation>تعذرت إزالة المجلد ‎%1.</translation>
    </message>
</context>
<context>
    <name>docket::ExportDialog</name>
    <message>
        <source>Export orders</source>
        <translation>تصدير التكليفات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Filtered, %1</source>
        <translation>بعد التصفية، %1</translation>
    </message>
    <message>
        <source>Selected, %1</source>
        <translation>المحددة، %1</translation>
    </message>
    <message>
        <source>All, %1</source>
        <translation>الكل، %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>التكليفات</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>الت&amp;كليفات</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>الت&amp;نسيق</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>ال&amp;ملف</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n column(s)</source>
        <translation>
            <numerusform>%1 من %Ln عمود</numerusform>
            <numerusform>%1 من عمود واحد (%Ln)</numerusform>
            <numerusform>%1 من عمودين (%Ln)</numerusform>
            <numerusform>%1 من %Ln أعمدة</numerusform>
            <numerusform>%1 من %Ln عمودًا</numerusform>
            <numerusform>%1 من %Ln عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1. There is such a file already; it is replaced.</source>
        <translation>في ‎%1. يوجد ملف بهذا الاسم بالفعل؛ وسيُستبدل.</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>في ‎%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts: rows, columns</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln صف</numerusform>
            <numerusform>صف واحد (%Ln)</numerusform>
            <numerusform>صفان (%Ln)</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln عمود</numerusform>
            <numerusform>عمود واحد (%Ln)</numerusform>
            <numerusform>عمودان (%Ln)</numerusform>
            <numerusform>%Ln أعمدة</numerusform>
            <numerusform>%Ln عمودًا</numerusform>
            <numerusform>%Ln عمود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%Ln تكليف</numerusform>
            <numerusform>تكليف واحد (%Ln)</numerusform>
            <numerusform>تكليفان (%Ln)</numerusform>
            <numerusform>%Ln تكليفات</numerusform>
            <numerusform>%Ln تكليفًا</numerusform>
            <numerusform>%Ln تكليف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Personal data is masked.</source>
        <comment>after a count</comment>
        <translation>%1. البيانات الشخصية محجوبة.</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>أدخل اسمًا للملف.</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 orders…</source>
        <translation>جارٍ كتابة التكليفات: %1 من %2…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>تم الإيقاف. ولم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>docket::ExportPreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>docket::FacetView</name>
    <message>
        <source>&amp;Copy counts</source>
        <translation>&amp;نسخ الأعداد</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>الاقتصار على &amp;هذا</translation>
    </message>
    <message>
        <source>&amp;Add to the filter</source>
        <translation>إ&amp;ضافة إلى التصفية</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation>ا&amp;ستبعاد</translation>
    </message>
    <message>
        <source>&amp;Remove from the filter</source>
        <translation>إ&amp;زالة من التصفية</translation>
    </message>
</context>
<context>
    <name>docket::FateDesk</name>
    <message>
        <source>Choose orders that are no longer open.</source>
        <translation>اختر تكليفات لم تعد مفتوحة.</translation>
    </message>
    <message numerus="yes">
        <source>Asking Kombo about %n order(s); some integrations are not open now and are left out.</source>
        <translation>
            <numerusform>جارٍ سؤال Kombo عن %n تكليف؛ بعض التكاملات غير مفتوحة الآن وتم إهمالها.</numerusform>
            <numerusform>جارٍ سؤال Kombo عن تكليف واحد (%n)؛ بعض التكاملات غير مفتوحة الآن وتم إهمالها.</numerusform>
            <numerusform>جارٍ سؤال Kombo عن تكليفين (%n)؛ بعض التكاملات غير مفتوحة الآن وتم إهمالها.</numerusform>
            <numerusform>جارٍ سؤال Kombo عن %n تكليفات؛ بعض التكاملات غير مفتوحة الآن وتم إهمالها.</numerusform>
            <numerusform>جارٍ سؤال Kombo عن %n تكليفًا؛ بعض التكاملات غير مفتوحة الآن وتم إهمالها.</numerusform>
            <numerusform>جارٍ سؤال Kombo عن %n تكليف؛ بعض التكاملات غير مفتوحة الآن وتم إهمالها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking Kombo about %n order(s): %1.</source>
        <translation>
            <numerusform>جارٍ سؤال Kombo عن %n تكليف: %1.</numerusform>
            <numerusform>جارٍ سؤال Kombo عن تكليف واحد (%n): %1.</numerusform>
            <numerusform>جارٍ سؤال Kombo عن تكليفين (%n): %1.</numerusform>
            <numerusform>جارٍ سؤال Kombo عن %n تكليفات: %1.</numerusform>
            <numerusform>جارٍ سؤال Kombo عن %n تكليفًا: %1.</numerusform>
            <numerusform>جارٍ سؤال Kombo عن %n تكليف: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n استعلام</numerusform>
            <numerusform>استعلام واحد (%n)</numerusform>
            <numerusform>استعلامان (%n)</numerusform>
            <numerusform>%n استعلامات</numerusform>
            <numerusform>%n استعلامًا</numerusform>
            <numerusform>%n استعلام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo knows what became of %n order(s).</source>
        <translation>
            <numerusform>يعرف Kombo ما حدث لـ %n تكليف.</numerusform>
            <numerusform>يعرف Kombo ما حدث لتكليف واحد (%n).</numerusform>
            <numerusform>يعرف Kombo ما حدث لتكليفين (%n).</numerusform>
            <numerusform>يعرف Kombo ما حدث لـ %n تكليفات.</numerusform>
            <numerusform>يعرف Kombo ما حدث لـ %n تكليفًا.</numerusform>
            <numerusform>يعرف Kombo ما حدث لـ %n تكليف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Fetch</name>
    <message numerus="yes">
        <source>%1: %n order(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%1: تعذرت قراءة %Ln تكليف وتم إهماله.</numerusform>
            <numerusform>%1: تعذرت قراءة تكليف واحد (%Ln) وتم إهماله.</numerusform>
            <numerusform>%1: تعذرت قراءة تكليفين (%Ln) وتم إهمالهما.</numerusform>
            <numerusform>%1: تعذرت قراءة %Ln تكليفات وتم إهمالها.</numerusform>
            <numerusform>%1: تعذرت قراءة %Ln تكليفًا وتم إهمالها.</numerusform>
            <numerusform>%1: تعذرت قراءة %Ln تكليف وتم إهمالها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood in the list: %1</source>
        <translation>غير مفهوم في القائمة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) of the list are not understood.</source>
        <translation>
            <numerusform>%n سطر آخر في القائمة غير مفهوم.</numerusform>
            <numerusform>سطر آخر (%n) في القائمة غير مفهوم.</numerusform>
            <numerusform>سطران آخران (%n) في القائمة غير مفهومين.</numerusform>
            <numerusform>%n أسطر أخرى في القائمة غير مفهومة.</numerusform>
            <numerusform>%n سطرًا آخر في القائمة غير مفهوم.</numerusform>
            <numerusform>%n سطر آخر في القائمة غير مفهوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is longer than Docket reads; its end is left out.</source>
        <translation>القائمة أطول مما يقرؤه Docket؛ وتم إهمال آخرها.</translation>
    </message>
    <message>
        <source>There is no connection named “%1”.</source>
        <translation>لا يوجد اتصال باسم «%1».</translation>
    </message>
    <message>
        <source>The connection “%1” has no integrations.</source>
        <translation>لا توجد تكاملات في الاتصال «%1».</translation>
    </message>
    <message>
        <source>There is no API key: give one by --key-stdin or DOCKET_API_KEY.</source>
        <translation>لا يوجد مفتاح API: قدّمه عبر ‎--key-stdin أو DOCKET_API_KEY.</translation>
    </message>
    <message>
        <source>The API key holds characters that no key has; check how it was copied.</source>
        <translation>يحتوي مفتاح API على أحرف لا توجد في أي مفتاح؛ تحقق من طريقة نسخه.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were longer than Excel can hold and were cut.</source>
        <translation>
            <numerusform>%n خلية كانت أطول مما يتسع له Excel واقتُطعت.</numerusform>
            <numerusform>خلية واحدة (%n) كانت أطول مما يتسع له Excel واقتُطعت.</numerusform>
            <numerusform>خليتان (%n) كانتا أطول مما يتسع له Excel واقتُطعتا.</numerusform>
            <numerusform>%n خلايا كانت أطول مما يتسع له Excel واقتُطعت.</numerusform>
            <numerusform>%n خلية كانت أطول مما يتسع له Excel واقتُطعت.</numerusform>
            <numerusform>%n خلية كانت أطول مما يتسع له Excel واقتُطعت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::FieldRow</name>
    <message>
        <source>not provided</source>
        <comment>spoken for a value that is null</comment>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of an order as a screen reader says it: its label and its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>docket::FilterAssist</name>
    <message>
        <source>Tab takes the proposal. Words without a field search everything.</source>
        <translation>يقبل مفتاح Tab الاقتراح. والكلمات بلا حقل تبحث في كل شيء.</translation>
    </message>
    <message>
        <source>No filter has been used yet. Return in the box keeps one.</source>
        <translation>لم تُستخدم أي تصفية بعد. مفتاح Enter في الخانة يحفظ واحدة.</translation>
    </message>
    <message>
        <source>Return takes the filter, Esc closes.</source>
        <translation>يقبل مفتاح Enter التصفية، ويغلق Esc.</translation>
    </message>
</context>
<context>
    <name>docket::FilterChip</name>
    <message>
        <source>%1 is not</source>
        <comment>a filter: Country is not Germany</comment>
        <translation>%1 غير</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>choices of a filter</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>choices of a filter</comment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a chip: field and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, remove with Delete</source>
        <translation>%1، تُزال بالمفتاح Delete</translation>
    </message>
</context>
<context>
    <name>docket::FilterField</name>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>حفظ كطريقة عرض</translation>
    </message>
    <message>
        <source>How to filter</source>
        <translation>كيفية التصفية</translation>
    </message>
</context>
<context>
    <name>docket::FilterHelp</name>
    <message>
        <source>How to filter</source>
        <translation>كيفية التصفية</translation>
    </message>
    <message>
        <source>Both words, anywhere in the order. Case and accents do not matter: Müller is found.</source>
        <translation>الكلمتان معًا، في أي مكان من التكليف. لا أهمية لحالة الأحرف ولا لعلامات النبر: يُعثر على Müller.</translation>
    </message>
    <message>
        <source>Either of them.</source>
        <translation>أي منهما.</translation>
    </message>
    <message>
        <source>The words as they stand, with their blank.</source>
        <translation>الكلمات كما هي، مع المسافة بينها.</translation>
    </message>
    <message>
        <source>Orders without it. Works with everything below, too.</source>
        <translation>التكليفات التي لا تحتويها. ويعمل ذلك مع كل ما يلي أيضًا.</translation>
    </message>
    <message>
        <source>In that field only.</source>
        <translation>في ذلك الحقل فقط.</translation>
    </message>
    <message>
        <source>Exactly that: the whole field and nothing else.</source>
        <translation>هذا بالضبط: الحقل كله ولا شيء غيره.</translation>
    </message>
    <message>
        <source>A country by its name or its code.</source>
        <translation>بلد باسمه أو برمزه.</translation>
    </message>
    <message>
        <source>A phone number by its digits, however it is written.</source>
        <translation>رقم هاتف بأرقامه، كيفما كُتب.</translation>
    </message>
    <message>
        <source>What is missing: phone, name, location, recruiter or description.</source>
        <translation>ما ينقص: phone (الهاتف) أو name (الاسم) أو location (الموقع) أو recruiter (مسؤول التوظيف) أو description (الوصف).</translation>
    </message>
    <message>
        <source>What needs attention; is:dup is another order with the same e-mail address.</source>
        <translation>ما يحتاج إلى انتباه؛ وis:dup تكليف آخر بعنوان البريد الإلكتروني نفسه.</translation>
    </message>
    <message>
        <source>A regular expression.</source>
        <translation>تعبير نمطي.</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>الحقول: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>docket::FilterKeeper</name>
    <message>
        <source>The views could not be written; they last until Docket ends.</source>
        <translation>تعذرت كتابة طرق العرض؛ وتبقى حتى إغلاق Docket.</translation>
    </message>
</context>
<context>
    <name>docket::FilterMenu</name>
    <message>
        <source>%1 · edited</source>
        <comment>the name of a view</comment>
        <translation>%1 · معدَّلة</translation>
    </message>
    <message>
        <source>C&amp;opy filter</source>
        <translation>&amp;نسخ التصفية</translation>
    </message>
    <message>
        <source>&amp;Pin filter</source>
        <translation>ت&amp;ثبيت التصفية</translation>
    </message>
    <message>
        <source>&amp;Keep when Docket ends</source>
        <translation>الا&amp;حتفاظ به بعد إغلاق Docket</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>Open &amp;view</source>
        <translation>&amp;فتح طريقة عرض</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>الت&amp;صفية</translation>
    </message>
    <message>
        <source>The filter is there again when Docket starts.</source>
        <translation>تعود التصفية عند بدء Docket.</translation>
    </message>
    <message>
        <source>&amp;Save as view…</source>
        <translation>&amp;حفظ كطريقة عرض…</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>إ&amp;دارة طرق العرض…</translation>
    </message>
    <message>
        <source>How to filte&amp;r</source>
        <translation>&amp;كيفية التصفية</translation>
    </message>
    <message>
        <source>&amp;Forget history</source>
        <translation>&amp;محو السجل</translation>
    </message>
</context>
<context>
    <name>docket::FilterPopover</name>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%Ln اقتراح</numerusform>
            <numerusform>اقتراح واحد (%Ln)</numerusform>
            <numerusform>اقتراحان (%Ln)</numerusform>
            <numerusform>%Ln اقتراحات</numerusform>
            <numerusform>%Ln اقتراحًا</numerusform>
            <numerusform>%Ln اقتراح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::FindBar</name>
    <message>
        <source>Previous match</source>
        <translation>المطابقة السابقة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>المطابقة التالية</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>البحث في هذا النص</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>المطابقة السابقة (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>المطابقة التالية (Enter)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>إغلاق البحث (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>%L1 of %L2 or more</source>
        <translation>%L1 من %L2 أو أكثر</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
</context>
<context>
    <name>docket::Guidance</name>
    <message>
        <source>Kombo reported an error with a code that Docket does not know: %5.</source>
        <translation>أبلغ Kombo عن خطأ لا يعرف Docket رمزه: %5.</translation>
    </message>
    <message>
        <source>Read what Kombo says; if that does not help, send Kombo the report.</source>
        <translation>اقرأ ما يقوله Kombo؛ وإن لم يفدك ذلك، فأرسل التقرير إلى Kombo.</translation>
    </message>
    <message>
        <source>Kombo reported an error (HTTP %3).</source>
        <translation>أبلغ Kombo عن خطأ (HTTP %3).</translation>
    </message>
    <message>
        <source>Kombo reported an error without details (HTTP %3).</source>
        <translation>أبلغ Kombo عن خطأ بلا تفاصيل (HTTP %3).</translation>
    </message>
    <message>
        <source>Try again; if it stays so, send Kombo the report.</source>
        <translation>أعد المحاولة؛ وإن استمر ذلك، فأرسل التقرير إلى Kombo.</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>سنة واحدة (%Ln)</numerusform>
            <numerusform>سنتين (%Ln)</numerusform>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد (%Ln)</numerusform>
            <numerusform>يومين (%Ln)</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة (%Ln)</numerusform>
            <numerusform>ساعتين (%Ln)</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة (%Ln)</numerusform>
            <numerusform>دقيقتين (%Ln)</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>It asks to wait %1; try again later.</source>
        <translation>يطلب الطرف الآخر الانتظار مدة %1؛ أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Kombo refused the key ending …%1.</source>
        <translation>رفض Kombo المفتاح المنتهي بـ ‎…%1.</translation>
    </message>
    <message>
        <source>Try again. If the server uses https, say so in the address.</source>
        <translation>أعد المحاولة. وإن كان الخادم يستخدم https، فاذكر ذلك في العنوان.</translation>
    </message>
    <message numerus="yes">
        <source>Kombo could not be reached through its gateway; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>تعذر الوصول إلى Kombo عبر بوابته؛ إعادة المحاولة بعد %Ln ث (%1 من %2).</numerusform>
            <numerusform>تعذر الوصول إلى Kombo عبر بوابته؛ إعادة المحاولة بعد %Ln ث (%1 من %2).</numerusform>
            <numerusform>تعذر الوصول إلى Kombo عبر بوابته؛ إعادة المحاولة بعد %Ln ث (%1 من %2).</numerusform>
            <numerusform>تعذر الوصول إلى Kombo عبر بوابته؛ إعادة المحاولة بعد %Ln ث (%1 من %2).</numerusform>
            <numerusform>تعذر الوصول إلى Kombo عبر بوابته؛ إعادة المحاولة بعد %Ln ث (%1 من %2).</numerusform>
            <numerusform>تعذر الوصول إلى Kombo عبر بوابته؛ إعادة المحاولة بعد %Ln ث (%1 من %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo is busy; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>خوادم Kombo مشغولة؛ إعادة المحاولة بعد %Ln ث (%1 من %2).</numerusform>
            <numerusform>خوادم Kombo مشغولة؛ إعادة المحاولة بعد %Ln ث (%1 من %2).</numerusform>
            <numerusform>خوادم Kombo مشغولة؛ إعادة المحاولة بعد %Ln ث (%1 من %2).</numerusform>
            <numerusform>خوادم Kombo مشغولة؛ إعادة المحاولة بعد %Ln ث (%1 من %2).</numerusform>
            <numerusform>خوادم Kombo مشغولة؛ إعادة المحاولة بعد %Ln ث (%1 من %2).</numerusform>
            <numerusform>خوادم Kombo مشغولة؛ إعادة المحاولة بعد %Ln ث (%1 من %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ATS is not available; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>نظام ATS غير متاح؛ إعادة المحاولة بعد %Ln ث (%1 من %2).</numerusform>
            <numerusform>نظام ATS غير متاح؛ إعادة المحاولة بعد %Ln ث (%1 من %2).</numerusform>
            <numerusform>نظام ATS غير متاح؛ إعادة المحاولة بعد %Ln ث (%1 من %2).</numerusform>
            <numerusform>نظام ATS غير متاح؛ إعادة المحاولة بعد %Ln ث (%1 من %2).</numerusform>
            <numerusform>نظام ATS غير متاح؛ إعادة المحاولة بعد %Ln ث (%1 من %2).</numerusform>
            <numerusform>نظام ATS غير متاح؛ إعادة المحاولة بعد %Ln ث (%1 من %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>انقطع الاتصال؛ إعادة المحاولة بعد %Ln ث (%1 من %2).</numerusform>
            <numerusform>انقطع الاتصال؛ إعادة المحاولة بعد %Ln ث (%1 من %2).</numerusform>
            <numerusform>انقطع الاتصال؛ إعادة المحاولة بعد %Ln ث (%1 من %2).</numerusform>
            <numerusform>انقطع الاتصال؛ إعادة المحاولة بعد %Ln ث (%1 من %2).</numerusform>
            <numerusform>انقطع الاتصال؛ إعادة المحاولة بعد %Ln ث (%1 من %2).</numerusform>
            <numerusform>انقطع الاتصال؛ إعادة المحاولة بعد %Ln ث (%1 من %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo asks to slow down; going on in %n s (%1 of %2).</source>
        <translation>
            <numerusform>يطلب Kombo التمهل؛ المتابعة بعد %Ln ث (%1 من %2).</numerusform>
            <numerusform>يطلب Kombo التمهل؛ المتابعة بعد %Ln ث (%1 من %2).</numerusform>
            <numerusform>يطلب Kombo التمهل؛ المتابعة بعد %Ln ث (%1 من %2).</numerusform>
            <numerusform>يطلب Kombo التمهل؛ المتابعة بعد %Ln ث (%1 من %2).</numerusform>
            <numerusform>يطلب Kombo التمهل؛ المتابعة بعد %Ln ث (%1 من %2).</numerusform>
            <numerusform>يطلب Kombo التمهل؛ المتابعة بعد %Ln ث (%1 من %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo refused the key.</source>
        <translation>رفض Kombo المفتاح.</translation>
    </message>
    <message>
        <source>Ask for a new one, or try the other region: a key belongs to one.</source>
        <translation>اطلب مفتاحًا جديدًا، أو جرّب المنطقة الأخرى: فالمفتاح ينتمي إلى منطقة واحدة.</translation>
    </message>
    <message>
        <source>This network is not on the key&apos;s allow-list at Kombo.</source>
        <translation>هذه الشبكة ليست في قائمة الشبكات المسموح بها لهذا المفتاح لدى Kombo.</translation>
    </message>
    <message>
        <source>Ask your admin to add it, or connect through your company network.</source>
        <translation>اطلب من مسؤول النظام لديك إضافتها، أو اتصل عبر شبكة شركتك.</translation>
    </message>
    <message>
        <source>Kombo does not know this integration for this key.</source>
        <translation>لا يعرف Kombo هذا التكامل لهذا المفتاح.</translation>
    </message>
    <message>
        <source>Check the id for typing errors; it may be deleted, or belong to another environment or region.</source>
        <translation>تحقق من خلو المعرف من الأخطاء الكتابية؛ وقد يكون التكامل محذوفًا، أو تابعًا لبيئة أو منطقة أخرى.</translation>
    </message>
    <message>
        <source>Kombo did not accept what Docket asked for.</source>
        <translation>لم يقبل Kombo ما طلبه Docket.</translation>
    </message>
    <message>
        <source>Check the integration id and the page size, then reload from the start.</source>
        <translation>تحقق من معرف التكامل وحجم الصفحة، ثم أعد التحميل من البداية.</translation>
    </message>
    <message>
        <source>Kombo asks to slow down.</source>
        <translation>يطلب Kombo التمهل.</translation>
    </message>
    <message>
        <source>Nobody has to act: wait some minutes, then try again.</source>
        <translation>لا يلزم أي إجراء من أحد: انتظر بضع دقائق، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Kombo is answering too many requests for this integration at once.</source>
        <translation>يجيب Kombo حاليًا عن استعلامات كثيرة جدًا لهذا التكامل.</translation>
    </message>
    <message>
        <source>Kombo took too long to find the orders.</source>
        <translation>استغرق Kombo وقتًا أطول مما ينبغي للعثور على التكليفات.</translation>
    </message>
    <message>
        <source>Try once more; if it stays so, Kombo has to look.</source>
        <translation>أعد المحاولة مرة واحدة؛ وإن استمر ذلك، فعلى Kombo النظر في الأمر.</translation>
    </message>
    <message>
        <source>Kombo failed.</source>
        <translation>حدث خطأ لدى Kombo.</translation>
    </message>
    <message>
        <source>Open the log; Kombo has to look.</source>
        <translation>افتح سجل الأحداث؛ وعلى Kombo النظر في الأمر.</translation>
    </message>
    <message>
        <source>Kombo&apos;s access to the ATS lacks a permission.</source>
        <translation>ينقص Kombo إذن للوصول إلى نظام ATS.</translation>
    </message>
    <message>
        <source>The customer&apos;s ATS admin has to grant it.</source>
        <translation>على مسؤول نظام ATS لدى العميل منحه.</translation>
    </message>
    <message>
        <source>Kombo can no longer sign in to the ATS.</source>
        <translation>لم يعد بإمكان Kombo تسجيل الدخول إلى نظام ATS.</translation>
    </message>
    <message>
        <source>The customer&apos;s ATS admin has to connect it again.</source>
        <translation>على مسؤول نظام ATS لدى العميل إعادة ربطه.</translation>
    </message>
    <message>
        <source>Kombo&apos;s quality checks stopped this integration.</source>
        <translation>أوقفت فحوص الجودة لدى Kombo هذا التكامل.</translation>
    </message>
    <message>
        <source>Kombo has to clear it; ask there how long it takes.</source>
        <translation>على Kombo السماح به من جديد؛ اسأل هناك عن المدة اللازمة.</translation>
    </message>
    <message>
        <source>The first sync of this integration is running.</source>
        <translation>المزامنة الأولى لهذا التكامل جارية.</translation>
    </message>
    <message>
        <source>Nobody has to act: wait, it may take hours.</source>
        <translation>لا يلزم أي إجراء من أحد: انتظر، فقد يستغرق ذلك ساعات.</translation>
    </message>
    <message>
        <source>The set-up of this integration is not finished.</source>
        <translation>لم يكتمل إعداد هذا التكامل.</translation>
    </message>
    <message>
        <source>You or the customer have to complete it in Kombo&apos;s dashboard.</source>
        <translation>عليك أو على العميل إكماله في لوحة تحكم Kombo.</translation>
    </message>
    <message>
        <source>This integration is switched off at Kombo.</source>
        <translation>هذا التكامل معطّل لدى Kombo.</translation>
    </message>
    <message>
        <source>Switch it on in Kombo&apos;s dashboard, or take it out of this connection.</source>
        <translation>فعّله في لوحة تحكم Kombo، أو أزله من هذا الاتصال.</translation>
    </message>
    <message>
        <source>This ATS has no assessment orders at Kombo.</source>
        <translation>لا توجد لدى Kombo تكليفات تقييم لنظام ATS هذا.</translation>
    </message>
    <message>
        <source>Check that you entered the id of an assessment integration.</source>
        <translation>تحقق من أنك أدخلت معرف تكامل مخصص للتقييم.</translation>
    </message>
    <message>
        <source>Assessment orders are switched off for this integration.</source>
        <translation>تكليفات التقييم معطّلة لهذا التكامل.</translation>
    </message>
    <message>
        <source>Switch them on in the integration&apos;s scope in Kombo&apos;s dashboard.</source>
        <translation>فعّلها في نطاق التكامل (Scope) في لوحة تحكم Kombo.</translation>
    </message>
    <message>
        <source>This ATS cannot do what was asked.</source>
        <translation>لا يستطيع نظام ATS هذا تنفيذ المطلوب.</translation>
    </message>
    <message>
        <source>What was asked is switched off for this integration.</source>
        <translation>المطلوب معطّل لهذا التكامل.</translation>
    </message>
    <message>
        <source>Switch it on in the integration&apos;s scope in Kombo&apos;s dashboard.</source>
        <translation>فعّله في نطاق التكامل (Scope) في لوحة تحكم Kombo.</translation>
    </message>
    <message>
        <source>The ATS is not available.</source>
        <translation>نظام ATS غير متاح.</translation>
    </message>
    <message>
        <source>The ATS asks Kombo to slow down.</source>
        <translation>يطلب نظام ATS من Kombo التمهل.</translation>
    </message>
    <message>
        <source>The ATS did not accept what Kombo asked for.</source>
        <translation>لم يقبل نظام ATS ما طلبه Kombo.</translation>
    </message>
    <message>
        <source>This is not expected when orders are read; send Kombo the report.</source>
        <translation>هذا غير متوقع عند قراءة التكليفات؛ أرسل التقرير إلى Kombo.</translation>
    </message>
    <message>
        <source>The ATS failed.</source>
        <translation>حدث خطأ في نظام ATS.</translation>
    </message>
    <message>
        <source>Try once more; if it stays so, open the log and ask Kombo.</source>
        <translation>أعد المحاولة مرة واحدة؛ وإن استمر ذلك، فافتح سجل الأحداث واسأل Kombo.</translation>
    </message>
    <message>
        <source>The ATS says that the job is closed.</source>
        <translation>يفيد نظام ATS بأن الوظيفة مغلقة.</translation>
    </message>
    <message>
        <source>The ATS says that the application exists already.</source>
        <translation>يفيد نظام ATS بأن طلب التوظيف موجود من قبل.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server.</source>
        <translation>القيمة «%1» ليست عنوان خادم.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// and has no user name, question mark or number sign.</source>
        <translation>أدخل عنوانًا يبدأ بـ https://‎ ولا يحتوي على اسم مستخدم ولا علامة استفهام ولا علامة #.</translation>
    </message>
    <message>
        <source>Plain http would show the key to everybody on the way to %1.</source>
        <translation>سيكشف http غير المشفر المفتاح لكل من في الطريق إلى %1.</translation>
    </message>
    <message>
        <source>Use an https address; plain http is for this computer only. Nothing was sent.</source>
        <translation>استخدم عنوان https؛ أما http غير المشفر فلهذا الحاسوب فقط. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>There is no usable API key.</source>
        <translation>لا يوجد مفتاح API صالح للاستخدام.</translation>
    </message>
    <message>
        <source>Paste the key as it stands on the Secrets page of the Kombo dashboard. Nothing was sent.</source>
        <translation>الصق المفتاح كما هو في صفحة «Secrets» في لوحة تحكم Kombo. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The integration id is empty or holds characters that cannot be sent.</source>
        <translation>معرف التكامل فارغ أو يحتوي على أحرف لا يمكن إرسالها.</translation>
    </message>
    <message>
        <source>Correct the id; it looks like workday:HWUTwvyx2wLoSUHphiWVrp28. Nothing was sent.</source>
        <translation>صحّح المعرف؛ ويكون بالشكل workday:HWUTwvyx2wLoSUHphiWVrp28. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Nothing is running at %1.</source>
        <translation>لا يعمل أي خادم على العنوان %1.</translation>
    </message>
    <message>
        <source>Check the address, or ask your admin whether it is blocked.</source>
        <translation>تحقق من العنوان، أو اسأل مسؤول النظام لديك إن كان محظورًا.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>لم يُعثر على الاسم %1.</translation>
    </message>
    <message>
        <source>Check the address and your network.</source>
        <translation>تحقق من العنوان ومن شبكتك.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came.</source>
        <translation>انقطع الاتصال بـ %1 قبل وصول استجابة.</translation>
    </message>
    <message>
        <source>Nobody can do more than try again.</source>
        <translation>لا يمكن لأحد أن يفعل أكثر من إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off.</source>
        <translation>انقطعت استجابة %1.</translation>
    </message>
    <message>
        <source>%1 did not answer for 30 seconds.</source>
        <translation>لم يُجب %1 خلال 30 ثانية.</translation>
    </message>
    <message>
        <source>The answer of %1 stopped half-way.</source>
        <translation>توقفت استجابة %1 في منتصفها.</translation>
    </message>
    <message>
        <source>%1 sends too slowly to be useful.</source>
        <translation>يرسل %1 ببطء شديد لا يفيد معه الانتظار.</translation>
    </message>
    <message>
        <source>Nobody can do more than try again later.</source>
        <translation>لا يمكن لأحد أن يفعل أكثر من إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>هذا الحاسوب غير متصل بالشبكة.</translation>
    </message>
    <message>
        <source>Check your network; loading again works once it is back.</source>
        <translation>تحقق من شبكتك؛ ويمكن إعادة التحميل بعد عودتها.</translation>
    </message>
    <message>
        <source>This computer has no free connections.</source>
        <translation>لا توجد على هذا الحاسوب اتصالات حرة.</translation>
    </message>
    <message>
        <source>Close some programs and try again.</source>
        <translation>أغلق بعض البرامج ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>فشل الاتصال بـ %1.</translation>
    </message>
    <message>
        <source>Check your network and try again; if it stays so, ask your admin.</source>
        <translation>تحقق من شبكتك ثم أعد المحاولة؛ وإن استمر ذلك، فاسأل مسؤول النظام لديك.</translation>
    </message>
    <message>
        <source>The proxy of this network could not be reached.</source>
        <translation>تعذر الوصول إلى وكيل هذه الشبكة.</translation>
    </message>
    <message>
        <source>Ask your admin for the right proxy settings.</source>
        <translation>اسأل مسؤول النظام لديك عن إعدادات الوكيل الصحيحة.</translation>
    </message>
    <message>
        <source>A proxy wants a password.</source>
        <translation>يطلب أحد الوكلاء كلمة مرور.</translation>
    </message>
    <message>
        <source>Ask your admin.</source>
        <translation>اسأل مسؤول النظام لديك.</translation>
    </message>
    <message>
        <source>The proxy %2 wants a name and a password.</source>
        <translation>يطلب الوكيل %2 اسمًا وكلمة مرور.</translation>
    </message>
    <message>
        <source>Enter them; where you have none, ask your admin. Until then nothing can be loaded through it.</source>
        <translation>أدخلهما؛ وإن لم يكونا لديك، فاسأل مسؤول النظام لديك. وحتى ذلك الحين لا يمكن تحميل شيء عبره.</translation>
    </message>
    <message>
        <source>The proxy %2 did not accept the name and the password.</source>
        <translation>لم يقبل الوكيل %2 الاسم وكلمة المرور.</translation>
    </message>
    <message>
        <source>Enter them again, or ask your admin. They are not sent a second time; a proxy may lock an account.</source>
        <translation>أدخلهما مرة أخرى، أو اسأل مسؤول النظام لديك. لا يُرسلان تلقائيًا مرة ثانية؛ فقد يقفل الوكيل الحساب.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity (self-signed certificate).</source>
        <translation>لم يتمكن %1 من إثبات هويته (شهادة موقعة ذاتيًا).</translation>
    </message>
    <message>
        <source>Ask your admin. Nothing was sent.</source>
        <translation>اسأل مسؤول النظام لديك. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>انتهت صلاحية شهادة %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then ask your admin. Nothing was sent.</source>
        <translation>تحقق من ساعة هذا الحاسوب، ثم اسأل مسؤول النظام لديك. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>شهادة %1 غير سارية بعد.</translation>
    </message>
    <message>
        <source>The server at %1 identifies itself as %2.</source>
        <translation>الخادم على العنوان %1 يعرّف نفسه باسم %2.</translation>
    </message>
    <message>
        <source>The issuer of %1&apos;s certificate is not known to this computer.</source>
        <translation>الجهة المصدرة لشهادة %1 غير معروفة لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Behind a company proxy, ask your admin. Nothing was sent.</source>
        <translation>إن كنت خلف وكيل شركة، فاسأل مسؤول النظام لديك. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>شهادة %1 غير صالحة.</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption.</source>
        <translation>لا يوفر %1 سوى تشفير قديم.</translation>
    </message>
    <message>
        <source>Your admin has to ask its operator. Nothing was sent.</source>
        <translation>على مسؤول النظام لديك سؤال مشغّله. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 does not speak https.</source>
        <translation>لا يدعم %1 بروتوكول https.</translation>
    </message>
    <message>
        <source>Check the address. Nothing was sent.</source>
        <translation>تحقق من العنوان. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The secure connection to %1 could not be set up.</source>
        <translation>تعذر إنشاء الاتصال الآمن بـ %1.</translation>
    </message>
    <message>
        <source>A firewall may be in between: ask your admin. Nothing was sent.</source>
        <translation>قد يكون هناك جدار حماية في الطريق: اسأل مسؤول النظام لديك. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Something other than Kombo answers at %1.</source>
        <translation>يجيب على العنوان %1 شيء غير Kombo.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The answer of %1 was not complete.</source>
        <translation>لم تكن استجابة %1 مكتملة.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, Kombo has to look.</source>
        <translation>أعد المحاولة؛ وإن استمر ذلك، فعلى Kombo النظر في الأمر.</translation>
    </message>
    <message>
        <source>The answer of %1 was empty or damaged.</source>
        <translation>كانت استجابة %1 فارغة أو تالفة.</translation>
    </message>
    <message>
        <source>%1 sent an empty answer (HTTP %3).</source>
        <translation>أرسل %1 استجابة فارغة (HTTP %3).</translation>
    </message>
    <message>
        <source>Try again, then ask Kombo.</source>
        <translation>أعد المحاولة، ثم اسأل Kombo.</translation>
    </message>
    <message>
        <source>%1 sent only a part (HTTP %3).</source>
        <translation>أرسل %1 جزءًا فقط (HTTP %3).</translation>
    </message>
    <message>
        <source>%1 answered with HTTP %3, which Docket&apos;s network library does not understand.</source>
        <translation>أجاب %1 بالرمز HTTP %3، ولا تفهمه مكتبة الشبكة في Docket.</translation>
    </message>
    <message>
        <source>Ask your admin whether a proxy adds it.</source>
        <translation>اسأل مسؤول النظام لديك إن كان أحد الوكلاء يضيفه.</translation>
    </message>
    <message>
        <source>%1 answered with HTTP %3 instead of orders.</source>
        <translation>أجاب %1 بالرمز HTTP %3 بدلًا من التكليفات.</translation>
    </message>
    <message>
        <source>Check the address and try again; if it stays so, ask Kombo.</source>
        <translation>تحقق من العنوان ثم أعد المحاولة؛ وإن استمر ذلك، فاسأل Kombo.</translation>
    </message>
    <message>
        <source>The page is far larger than any list of orders.</source>
        <translation>الصفحة أكبر بكثير من أي قائمة تكليفات.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, Kombo has to look.</source>
        <translation>تحقق من العنوان؛ وإن كان صحيحًا، فعلى Kombo النظر في الأمر.</translation>
    </message>
    <message>
        <source>The answer of %1 is far too large.</source>
        <translation>استجابة %1 أكبر بكثير مما ينبغي.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked.</source>
        <translation>تعذر فك ضغط استجابة %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask your admin whether a proxy changes answers.</source>
        <translation>أعد المحاولة؛ وإن استمر ذلك، فاسأل مسؤول النظام لديك إن كان أحد الوكلاء يغيّر الاستجابات.</translation>
    </message>
    <message>
        <source>%1 used an encoding Docket did not ask for.</source>
        <translation>استخدم %1 ترميزًا لم يطلبه Docket.</translation>
    </message>
    <message>
        <source>Ask your admin whether a proxy changes answers.</source>
        <translation>اسأل مسؤول النظام لديك إن كان أحد الوكلاء يغيّر الاستجابات.</translation>
    </message>
    <message>
        <source>The answer of %1 is not readable text.</source>
        <translation>استجابة %1 ليست نصًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>%1 points to %2; Docket does not take the key there.</source>
        <translation>يشير %1 إلى %2؛ ولا يأخذ Docket المفتاح إلى هناك.</translation>
    </message>
    <message>
        <source>Check the address, or sign in to the network.</source>
        <translation>تحقق من العنوان، أو سجّل الدخول إلى الشبكة.</translation>
    </message>
    <message>
        <source>%1 sent a redirect without an address.</source>
        <translation>أرسل %1 إعادة توجيه بلا عنوان.</translation>
    </message>
    <message>
        <source>%1 redirects without end.</source>
        <translation>يعيد %1 التوجيه بلا نهاية.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of orders.</source>
        <translation>أرسل %1 صفحة ويب بدلًا من التكليفات.</translation>
    </message>
    <message>
        <source>You may have to sign in to this network.</source>
        <translation>قد يلزمك تسجيل الدخول إلى هذه الشبكة.</translation>
    </message>
    <message>
        <source>%1 did not send a list of orders.</source>
        <translation>لم يرسل %1 قائمة تكليفات.</translation>
    </message>
    <message>
        <source>The answer of %1 is nested too deeply to be read.</source>
        <translation>استجابة %1 متداخلة بعمق لا تمكن معه قراءتها.</translation>
    </message>
    <message>
        <source>Kombo has to look.</source>
        <translation>على Kombo النظر في الأمر.</translation>
    </message>
    <message>
        <source>Access was refused before Kombo was reached (HTTP 403).</source>
        <translation>رُفض الوصول قبل بلوغ Kombo (HTTP 403).</translation>
    </message>
    <message>
        <source>This address has no open orders (HTTP %3).</source>
        <translation>لا توجد تكليفات مفتوحة على هذا العنوان (HTTP %3).</translation>
    </message>
    <message>
        <source>Check the address; if it is right, the endpoint may have moved.</source>
        <translation>تحقق من العنوان؛ وإن كان صحيحًا، فقد تكون نقطة النهاية نُقلت.</translation>
    </message>
    <message>
        <source>Kombo&apos;s list of open orders is not at this address any more (HTTP %3).</source>
        <translation>لم تعد قائمة Kombo للتكليفات المفتوحة على هذا العنوان (HTTP %3).</translation>
    </message>
    <message>
        <source>Switch this connection to the endpoint that took its place; if that fails too, check the address.</source>
        <translation>حوّل هذا الاتصال إلى نقطة النهاية التي حلت محلها؛ وإن فشل ذلك أيضًا، فتحقق من العنوان.</translation>
    </message>
    <message>
        <source>The key was refused.</source>
        <translation>رُفض المفتاح.</translation>
    </message>
    <message>
        <source>Ask for a new one, or try the other region.</source>
        <translation>اطلب مفتاحًا جديدًا، أو جرّب المنطقة الأخرى.</translation>
    </message>
    <message>
        <source>Kombo could not be reached through its gateway (HTTP %3).</source>
        <translation>تعذر الوصول إلى Kombo عبر بوابته (HTTP %3).</translation>
    </message>
    <message>
        <source>Kombo is busy.</source>
        <translation>خوادم Kombo مشغولة.</translation>
    </message>
    <message>
        <source>Kombo&apos;s side failed (HTTP %3).</source>
        <translation>حدث خطأ من جهة Kombo (HTTP %3).</translation>
    </message>
    <message>
        <source>Nobody but Kombo can act.</source>
        <translation>لا أحد غير Kombo يمكنه التصرف.</translation>
    </message>
    <message>
        <source>Kombo&apos;s pages repeat after page %4.</source>
        <translation>تتكرر صفحات Kombo بعد الصفحة %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) kept, more may exist; Kombo has to look.</source>
        <translation>
            <numerusform>تم الاحتفاظ بـ %Ln تكليف، وقد توجد تكليفات أخرى؛ وعلى Kombo النظر في الأمر.</numerusform>
            <numerusform>تم الاحتفاظ بتكليف واحد (%Ln)، وقد توجد تكليفات أخرى؛ وعلى Kombo النظر في الأمر.</numerusform>
            <numerusform>تم الاحتفاظ بتكليفين (%Ln)، وقد توجد تكليفات أخرى؛ وعلى Kombo النظر في الأمر.</numerusform>
            <numerusform>تم الاحتفاظ بـ %Ln تكليفات، وقد توجد تكليفات أخرى؛ وعلى Kombo النظر في الأمر.</numerusform>
            <numerusform>تم الاحتفاظ بـ %Ln تكليفًا، وقد توجد تكليفات أخرى؛ وعلى Kombo النظر في الأمر.</numerusform>
            <numerusform>تم الاحتفاظ بـ %Ln تكليف، وقد توجد تكليفات أخرى؛ وعلى Kombo النظر في الأمر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo sent page after page without a new order.</source>
        <translation>أرسل Kombo صفحة تلو الأخرى بلا أي تكليف جديد.</translation>
    </message>
    <message>
        <source>Loading stopped after %4 pages, more than any list of orders has.</source>
        <translation>توقف التحميل بعد %4 من الصفحات، وهذا أكثر مما في أي قائمة تكليفات.</translation>
    </message>
    <message>
        <source>Kombo sent a bookmark that is too long to be used.</source>
        <translation>أرسل Kombo إشارة مرجعية أطول من أن تُستخدم.</translation>
    </message>
    <message>
        <source>Kombo no longer accepts its own bookmark.</source>
        <translation>لم يعد Kombo يقبل إشارته المرجعية.</translation>
    </message>
    <message numerus="yes">
        <source>Reload from the start; %n order(s) kept.</source>
        <translation>
            <numerusform>أعد التحميل من البداية؛ تم الاحتفاظ بـ %Ln تكليف.</numerusform>
            <numerusform>أعد التحميل من البداية؛ تم الاحتفاظ بتكليف واحد (%Ln).</numerusform>
            <numerusform>أعد التحميل من البداية؛ تم الاحتفاظ بتكليفين (%Ln).</numerusform>
            <numerusform>أعد التحميل من البداية؛ تم الاحتفاظ بـ %Ln تكليفات.</numerusform>
            <numerusform>أعد التحميل من البداية؛ تم الاحتفاظ بـ %Ln تكليفًا.</numerusform>
            <numerusform>أعد التحميل من البداية؛ تم الاحتفاظ بـ %Ln تكليف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo sent a bookmark that is no text.</source>
        <translation>أرسل Kombo إشارة مرجعية ليست نصًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be read.</source>
        <translation>
            <numerusform>تعذرت قراءة %Ln تكليف.</numerusform>
            <numerusform>تعذرت قراءة تكليف واحد (%Ln).</numerusform>
            <numerusform>تعذرت قراءة تكليفين (%Ln).</numerusform>
            <numerusform>تعذرت قراءة %Ln تكليفات.</numerusform>
            <numerusform>تعذرت قراءة %Ln تكليفًا.</numerusform>
            <numerusform>تعذرت قراءة %Ln تكليف.</numerusform>
        </translation>
    </message>
    <message>
        <source>All others are here. Copy these as received and show them to Kombo.</source>
        <translation>جميع التكليفات الأخرى موجودة هنا. انسخ هذه كما وردت واعرضها على Kombo.</translation>
    </message>
</context>
<context>
    <name>docket::HealthModel</name>
    <message>
        <source>Switched off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>جارٍ إعادة المحاولة</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last complete</source>
        <translation>آخر تحميل مكتمل</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>التكليفات</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>آخر خطأ</translation>
    </message>
</context>
<context>
    <name>docket::HealthView</name>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>Copy re&amp;port for support</source>
        <translation>نسخ تقرير لل&amp;دعم</translation>
    </message>
    <message>
        <source>&amp;Refresh this integration</source>
        <translation>ت&amp;حديث هذا التكامل</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>تحرير الا&amp;تصال…</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>نسخ ال&amp;صف</translation>
    </message>
</context>
<context>
    <name>docket::HelpWindows</name>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
</context>
<context>
    <name>docket::LinkOpener</name>
    <message>
        <source>Open %1 in your browser?</source>
        <translation>هل تريد فتح %1 في متصفحك؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>docket::LongTextView</name>
    <message>
        <source>Job description as text</source>
        <translation>وصف الوظيفة كنص</translation>
    </message>
</context>
<context>
    <name>docket::MainWindow</name>
    <message>
        <source>Filter cleared</source>
        <translation>تم مسح التصفية</translation>
    </message>
    <message>
        <source>The filter is back</source>
        <translation>عادت التصفية</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n selected order(s) hidden by the filter were not</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1؛ ولم يُنسخ %Ln تكليف محدد تخفيه التصفية</numerusform>
            <numerusform>%1؛ ولم يُنسخ تكليف محدد واحد (%Ln) تخفيه التصفية</numerusform>
            <numerusform>%1؛ ولم يُنسخ تكليفان محددان (%Ln) تخفيهما التصفية</numerusform>
            <numerusform>%1؛ ولم تُنسخ %Ln تكليفات محددة تخفيها التصفية</numerusform>
            <numerusform>%1؛ ولم يُنسخ %Ln تكليفًا محددًا تخفيها التصفية</numerusform>
            <numerusform>%1؛ ولم يُنسخ %Ln تكليف محدد تخفيها التصفية</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses are hidden while personal data is masked</source>
        <translation>العناوين محجوبة ما دامت البيانات الشخصية محجوبة</translation>
    </message>
    <message>
        <source>There is no e-mail address to write to</source>
        <translation>لا يوجد عنوان بريد إلكتروني للكتابة إليه</translation>
    </message>
</context>
<context>
    <name>docket::ManageViewsDialog</name>
    <message>
        <source>Manage views</source>
        <translation>إدارة طرق العرض</translation>
    </message>
    <message>
        <source>The first nine open by Alt and their number.</source>
        <translation>تُفتح التسع الأولى بالمفتاح Alt مع رقمها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة تس&amp;مية</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>تحتاج طريقة العرض إلى اسم.</translation>
    </message>
    <message>
        <source>There is another view of this name.</source>
        <translation>توجد طريقة عرض أخرى بهذا الاسم.</translation>
    </message>
    <message>
        <source>%1, to be deleted</source>
        <comment>a view</comment>
        <translation>%1، ستُحذف</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>&amp;تراجع عن الحذف</translation>
    </message>
</context>
<context>
    <name>docket::ManualWindow</name>
    <message>
        <source>Previous match</source>
        <translation>المطابقة السابقة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>المطابقة التالية</translation>
    </message>
    <message>
        <source>Manual – Docket</source>
        <translation>دليل الاستخدام – Docket</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>البحث في دليل الاستخدام</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>المطابقة السابقة (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>المطابقة التالية (Enter)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
</context>
<context>
    <name>docket::MarkingDesk</name>
    <message numerus="yes">
        <source>%n order(s) are as they were before</source>
        <translation>
            <numerusform>%n تكليف عاد كما كان</numerusform>
            <numerusform>تكليف واحد (%n) عاد كما كان</numerusform>
            <numerusform>تكليفان (%n) عادا كما كانا</numerusform>
            <numerusform>%n تكليفات عادت كما كانت</numerusform>
            <numerusform>%n تكليفًا عادت كما كانت</numerusform>
            <numerusform>%n تكليف عادت كما كانت</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is forgotten. It starts with the next load.</source>
        <translation>تم محو السجل. ويبدأ من جديد مع التحميل التالي.</translation>
    </message>
    <message>
        <source>The history could not be removed. Try again when no other Docket is open.</source>
        <translation>تعذرت إزالة السجل. أعد المحاولة عندما لا تكون هناك نسخة أخرى مفتوحة من Docket.</translation>
    </message>
    <message>
        <source>Nothing new is shown</source>
        <translation>لا جديد معروض</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked seen</source>
        <translation>
            <numerusform>تم تمييز %n تكليف كمقروء</numerusform>
            <numerusform>تم تمييز تكليف واحد (%n) كمقروء</numerusform>
            <numerusform>تم تمييز تكليفين (%n) كمقروءين</numerusform>
            <numerusform>تم تمييز %n تكليفات كمقروءة</numerusform>
            <numerusform>تم تمييز %n تكليفًا كمقروءة</numerusform>
            <numerusform>تم تمييز %n تكليف كمقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked new</source>
        <translation>
            <numerusform>تم تمييز %n تكليف كجديد</numerusform>
            <numerusform>تم تمييز تكليف واحد (%n) كجديد</numerusform>
            <numerusform>تم تمييز تكليفين (%n) كجديدين</numerusform>
            <numerusform>تم تمييز %n تكليفات كجديدة</numerusform>
            <numerusform>تم تمييز %n تكليفًا كجديدة</numerusform>
            <numerusform>تم تمييز %n تكليف كجديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked done</source>
        <translation>
            <numerusform>تم تمييز %n تكليف كمنجز</numerusform>
            <numerusform>تم تمييز تكليف واحد (%n) كمنجز</numerusform>
            <numerusform>تم تمييز تكليفين (%n) كمنجزين</numerusform>
            <numerusform>تم تمييز %n تكليفات كمنجزة</numerusform>
            <numerusform>تم تمييز %n تكليفًا كمنجزة</numerusform>
            <numerusform>تم تمييز %n تكليف كمنجزة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not done any more</source>
        <translation>
            <numerusform>تم إلغاء إنجاز %n تكليف</numerusform>
            <numerusform>تم إلغاء إنجاز تكليف واحد (%n)</numerusform>
            <numerusform>تم إلغاء إنجاز تكليفين (%n)</numerusform>
            <numerusform>تم إلغاء إنجاز %n تكليفات</numerusform>
            <numerusform>تم إلغاء إنجاز %n تكليفًا</numerusform>
            <numerusform>تم إلغاء إنجاز %n تكليف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) snoozed until %1</source>
        <translation>
            <numerusform>تم تأجيل %n تكليف حتى %1</numerusform>
            <numerusform>تم تأجيل تكليف واحد (%n) حتى %1</numerusform>
            <numerusform>تم تأجيل تكليفين (%n) حتى %1</numerusform>
            <numerusform>تم تأجيل %n تكليفات حتى %1</numerusform>
            <numerusform>تم تأجيل %n تكليفًا حتى %1</numerusform>
            <numerusform>تم تأجيل %n تكليف حتى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not snoozed any more</source>
        <translation>
            <numerusform>تم إلغاء تأجيل %n تكليف</numerusform>
            <numerusform>تم إلغاء تأجيل تكليف واحد (%n)</numerusform>
            <numerusform>تم إلغاء تأجيل تكليفين (%n)</numerusform>
            <numerusform>تم إلغاء تأجيل %n تكليفات</numerusform>
            <numerusform>تم إلغاء تأجيل %n تكليفًا</numerusform>
            <numerusform>تم إلغاء تأجيل %n تكليف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked asked</source>
        <translation>
            <numerusform>تم تمييز %n تكليف بعلامة «سُئل عنه»</numerusform>
            <numerusform>تم تمييز تكليف واحد (%n) بعلامة «سُئل عنه»</numerusform>
            <numerusform>تم تمييز تكليفين (%n) بعلامة «سُئل عنه»</numerusform>
            <numerusform>تم تمييز %n تكليفات بعلامة «سُئل عنه»</numerusform>
            <numerusform>تم تمييز %n تكليفًا بعلامة «سُئل عنه»</numerusform>
            <numerusform>تم تمييز %n تكليف بعلامة «سُئل عنه»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not marked asked any more</source>
        <translation>
            <numerusform>تمت إزالة علامة «سُئل عنه» عن %n تكليف</numerusform>
            <numerusform>تمت إزالة علامة «سُئل عنه» عن تكليف واحد (%n)</numerusform>
            <numerusform>تمت إزالة علامة «سُئل عنه» عن تكليفين (%n)</numerusform>
            <numerusform>تمت إزالة علامة «سُئل عنه» عن %n تكليفات</numerusform>
            <numerusform>تمت إزالة علامة «سُئل عنه» عن %n تكليفًا</numerusform>
            <numerusform>تمت إزالة علامة «سُئل عنه» عن %n تكليف</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>فتح قائمة</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>قوائم (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>جميع الملفات (%1)</translation>
    </message>
    <message>
        <source>Forget the history?</source>
        <translation>هل تريد محو السجل؟</translation>
    </message>
    <message>
        <source>What was seen here, what is done, snoozed or asked, and which orders are no longer open: all of it is removed from this computer, for the connections that are open. Nothing changes at Kombo.</source>
        <translation>ما ظهر هنا، وما أُنجز أو أُجّل أو سُئل عنه، والتكليفات التي لم تعد مفتوحة: يُزال كل ذلك من هذا الحاسوب، للاتصالات المفتوحة. ولا يتغير شيء لدى Kombo.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>محو</translation>
    </message>
</context>
<context>
    <name>docket::MemberRow</name>
    <message>
        <source>, </source>
        <comment>between the parts of one member of a team</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Mail %1</source>
        <translation>مراسلة %1</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
</context>
<context>
    <name>docket::MemoryWorker</name>
    <message numerus="yes">
        <source>%n order(s) that are no longer open cannot be named: the history of them is damaged.</source>
        <translation>
            <numerusform>تعذر تحديد %n تكليف لم يعد مفتوحًا: سجله تالف.</numerusform>
            <numerusform>تعذر تحديد تكليف واحد (%n) لم يعد مفتوحًا: سجله تالف.</numerusform>
            <numerusform>تعذر تحديد تكليفين (%n) لم يعودا مفتوحين: سجلهما تالف.</numerusform>
            <numerusform>تعذر تحديد %n تكليفات لم تعد مفتوحة: سجلها تالف.</numerusform>
            <numerusform>تعذر تحديد %n تكليفًا لم تعد مفتوحة: سجلها تالف.</numerusform>
            <numerusform>تعذر تحديد %n تكليف لم تعد مفتوحة: سجلها تالف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history file could not be removed: %1</source>
        <translation>تعذرت إزالة ملف السجل: ‎%1</translation>
    </message>
    <message>
        <source>The history could not be written. What you mark now may be lost.</source>
        <translation>تعذرت كتابة السجل. وقد يضيع ما تميزه الآن.</translation>
    </message>
</context>
<context>
    <name>docket::MoreChip</name>
    <message numerus="yes">
        <source>%n more terms</source>
        <translation>
            <numerusform>%Ln شرط آخر</numerusform>
            <numerusform>شرط آخر (%Ln)</numerusform>
            <numerusform>شرطان آخران (%Ln)</numerusform>
            <numerusform>%Ln شروط أخرى</numerusform>
            <numerusform>%Ln شرطًا آخر</numerusform>
            <numerusform>%Ln شرط آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A message as a screen reader says it: its title and its text.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
</context>
<context>
    <name>docket::Notifier</name>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>%n تكليف جديد</numerusform>
            <numerusform>تكليف جديد واحد (%n)</numerusform>
            <numerusform>تكليفان جديدان (%n)</numerusform>
            <numerusform>%n تكليفات جديدة</numerusform>
            <numerusform>%n تكليفًا جديدًا</numerusform>
            <numerusform>%n تكليف جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::OrderHeader</name>
    <message>
        <source>Reset columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>كما ورد</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>ترتيب تصاعدي</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>ترتيب تنازلي</translation>
    </message>
    <message>
        <source>Also sort by this</source>
        <translation>الترتيب حسب هذا أيضًا</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>إخفاء «%1»</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>ملاءمة عرض العمود</translation>
    </message>
</context>
<context>
    <name>docket::OrderMenu</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Mail candidate</source>
        <translation>مراسلة المرشح</translation>
    </message>
    <message>
        <source>Mail the team</source>
        <translation>مراسلة الفريق</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>الاقتصار على «%1»</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>استبعاد «%1»</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>إضافة «%1»</translation>
    </message>
    <message>
        <source>Orders of this candidate</source>
        <translation>تكليفات هذا المرشح</translation>
    </message>
    <message>
        <source>Orders of this job</source>
        <translation>تكليفات هذه الوظيفة</translation>
    </message>
</context>
<context>
    <name>docket::OrderOutput</name>
    <message>
        <source>There is no order to print</source>
        <translation>لا يوجد تكليف للطباعة</translation>
    </message>
    <message>
        <source>There is no order to save</source>
        <translation>لا يوجد تكليف للحفظ</translation>
    </message>
    <message>
        <source>Save order as PDF</source>
        <translation>حفظ التكليف بتنسيق PDF</translation>
    </message>
    <message>
        <source>There are no orders to export</source>
        <translation>لا توجد تكليفات للتصدير</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n order(s) to %1</source>
        <translation>
            <numerusform>تمت كتابة %Ln تكليف إلى ‎%1</numerusform>
            <numerusform>تمت كتابة تكليف واحد (%Ln) إلى ‎%1</numerusform>
            <numerusform>تمت كتابة تكليفين (%Ln) إلى ‎%1</numerusform>
            <numerusform>تمت كتابة %Ln تكليفات إلى ‎%1</numerusform>
            <numerusform>تمت كتابة %Ln تكليفًا إلى ‎%1</numerusform>
            <numerusform>تمت كتابة %Ln تكليف إلى ‎%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n cell(s) had to be cut</source>
        <comment>after what was written</comment>
        <translation>
            <numerusform>%1؛ ولزم اقتطاع %Ln خلية</numerusform>
            <numerusform>%1؛ ولزم اقتطاع خلية واحدة (%Ln)</numerusform>
            <numerusform>%1؛ ولزم اقتطاع خليتين (%Ln)</numerusform>
            <numerusform>%1؛ ولزم اقتطاع %Ln خلايا</numerusform>
            <numerusform>%1؛ ولزم اقتطاع %Ln خلية</numerusform>
            <numerusform>%1؛ ولزم اقتطاع %Ln خلية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; personal data is masked</source>
        <comment>after what was written</comment>
        <translation>%1؛ البيانات الشخصية محجوبة</translation>
    </message>
</context>
<context>
    <name>docket::OrderPrint</name>
    <message>
        <source>The order could not be printed</source>
        <translation>تعذرت طباعة التكليف</translation>
    </message>
    <message>
        <source>The order is on its way to the printer</source>
        <translation>التكليف في طريقه إلى الطابعة</translation>
    </message>
    <message>
        <source>Wrote the order to %1</source>
        <translation>تمت كتابة التكليف إلى ‎%1</translation>
    </message>
</context>
<context>
    <name>docket::OrderTable</name>
    <message>
        <source>Orders</source>
        <translation>التكليفات</translation>
    </message>
</context>
<context>
    <name>docket::OrderTableModel</name>
    <message>
        <source>nothing remembered</source>
        <translation>لا شيء محفوظ</translation>
    </message>
    <message>
        <source>%1, connection “%2”</source>
        <comment>an integration&apos;s ID</comment>
        <translation>%1، الاتصال «%2»</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>%1; job %2; package %3; location %4</source>
        <comment>a row of the table, read aloud</comment>
        <translation>%1؛ الوظيفة %2؛ الباقة %3؛ الموقع %4</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a row of the table and its state, read aloud</comment>
        <translation>%1؛ %2</translation>
    </message>
</context>
<context>
    <name>docket::Overview</name>
    <message>
        <source>&amp;Integrations</source>
        <translation>الت&amp;كاملات</translation>
    </message>
</context>
<context>
    <name>docket::PreferencesDialog</name>
    <message>
        <source>Preferences – Docket</source>
        <translation>التفضيلات – Docket</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>صفحات التفضيلات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>نظام الأل&amp;وان</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>نظام الألوان</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين &amp;عالٍ</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>ا&amp;رتفاع الصفوف</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>ارتفاع الصفوف</translation>
    </message>
    <message>
        <source>How high the rows of the table are.</source>
        <translation>مدى ارتفاع صفوف الجدول.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Dates, numbers and sorting follow it.</source>
        <translation>تتبعها التواريخ والأرقام والترتيب.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>التحميل</translation>
    </message>
    <message>
        <source>&amp;Refresh automatically</source>
        <translation>تحدي&amp;ث تلقائي</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>تحديث تلقائي</translation>
    </message>
    <message>
        <source>Counted from the end of the load before. What needs a person first, a key or a permission, is not asked again by itself.</source>
        <translation>يُحسب من نهاية التحميل السابق. وما يحتاج إلى شخص أولًا، كمفتاح أو إذن، لا يُطلب من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>&amp;Between e-mail addresses</source>
        <translation>&amp;بين عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Between e-mail addresses</source>
        <translation>بين عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Outlook wants a semicolon where its own settings do not say otherwise, others a comma.</source>
        <translation>يريد Outlook فاصلة منقوطة ما لم تنص إعداداته على غير ذلك، وتريد برامج أخرى فاصلة.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>التكليفات</translation>
    </message>
    <message>
        <source>In memory only, until Docket ends. They reach the disk only where you copy or save them.</source>
        <translation>في الذاكرة فقط، حتى إغلاق Docket. ولا تصل إلى القرص إلا حيث تنسخها أو تحفظها.</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>In your desktop&apos;s password store, under the name docket. Never in a file.</source>
        <translation>في خزنة كلمات المرور على سطح المكتب لديك، بالاسم docket. ولا تُحفظ أبدًا في ملف.</translation>
    </message>
    <message>
        <source>What you have seen, done and snoozed</source>
        <translation>ما قرأته وأنجزته وأجلته</translation>
    </message>
    <message>
        <source>As keyed hashes and sealed ids on this computer; nobody reads a name from them. Forget order history removes them. With a key for this session only, in memory.</source>
        <translation>كبصمات محسوبة بمفتاح ومعرفات مختومة على هذا الحاسوب؛ ولا يقرأ أحد منها اسمًا. ويزيلها الأمر «محو سجل التكليفات». ومع مفتاح لهذه الجلسة فقط، تكون في الذاكرة.</translation>
    </message>
    <message>
        <source>Connections, views and how the window looks</source>
        <translation>الاتصالات وطرق العرض ومظهر النافذة</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>ملف الإعدادات</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>التصفيات</translation>
    </message>
    <message>
        <source>The last ones are in memory only: a filter can name a person. They last if you choose so here.</source>
        <translation>الأخيرة منها في الذاكرة فقط: فقد تذكر التصفية شخصًا. وتبقى إن اخترت ذلك هنا.</translation>
    </message>
    <message>
        <source>&amp;Keep the filter history when Docket ends</source>
        <translation>الاحتفاظ ب&amp;سجل التصفية بعد إغلاق Docket</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ما يُرسل</translation>
    </message>
    <message>
        <source>Questions about orders, to the address of your connection. What you mark goes into a folder of your team only if you choose so.</source>
        <translation>استعلامات عن التكليفات إلى عنوان الاتصال لديك. ولا يُكتب ما تميّزه في مجلد فريقك إلا إذا اخترت ذلك.</translation>
    </message>
</context>
<context>
    <name>docket::ProgressLine</name>
    <message>
        <source>Loading</source>
        <translation>التحميل</translation>
    </message>
</context>
<context>
    <name>docket::ProposalModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a proposal: as typed, as said</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n orders</source>
        <comment>a proposal</comment>
        <translation>
            <numerusform>%1، %Ln تكليف</numerusform>
            <numerusform>%1، تكليف واحد (%Ln)</numerusform>
            <numerusform>%1، تكليفان (%Ln)</numerusform>
            <numerusform>%1، %Ln تكليفات</numerusform>
            <numerusform>%1، %Ln تكليفًا</numerusform>
            <numerusform>%1، %Ln تكليف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ProxyDialog</name>
    <message>
        <source>Password for the proxy</source>
        <translation>كلمة مرور الوكيل</translation>
    </message>
    <message>
        <source>The proxy %1 lets nothing through without a name and a password.</source>
        <translation>لا يسمح الوكيل %1 بمرور شيء من دون اسم وكلمة مرور.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Used until you quit and kept nowhere. They go to this proxy and never to Kombo.</source>
        <translation>يُستخدمان حتى الخروج من Docket ولا يُحفظان في أي مكان. ويُرسلان إلى هذا الوكيل، ولا يُرسلان أبدًا إلى Kombo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use and try again</source>
        <translation>استخدام وإعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>docket::Question</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>docket::RawView</name>
    <message>
        <source>Order as received</source>
        <translation>التكليف كما ورد</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>نسخ ال&amp;قيمة</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>نسخ ال&amp;مسار</translation>
    </message>
</context>
<context>
    <name>docket::Report</name>
    <message>
        <source>Time: %1</source>
        <translation>الوقت: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>المنطقة: %1</translation>
    </message>
    <message>
        <source>Integration: %1</source>
        <translation>التكامل: %1</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>ما حدث: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>حالة HTTP: %1</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>الصفحة: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>الرمز: %1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>عنوان الخطأ: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>الرسالة: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>سجل الأحداث: %1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>البرنامج: %1</translation>
    </message>
    <message>
        <source>Hello,

we cannot read assessment orders from your applicant tracking system (integration %1).
%2 %3

Kombo says: %4

Could you please help?
</source>
        <translation>تحية طيبة،

لا يمكننا قراءة تكليفات التقييم من نظام تتبع المتقدمين (ATS) لديكم (التكامل %1).
%2 %3

يفيد Kombo بما يلي: %4

هل يمكنكم مساعدتنا من فضلكم؟
</translation>
    </message>
    <message>
        <source>Hello,

we cannot read assessment orders from your applicant tracking system (integration %1).
%2 %3

Could you please help?
</source>
        <translation>تحية طيبة،

لا يمكننا قراءة تكليفات التقييم من نظام تتبع المتقدمين (ATS) لديكم (التكامل %1).
%2 %3

هل يمكنكم مساعدتنا من فضلكم؟
</translation>
    </message>
</context>
<context>
    <name>docket::ResultLine</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>docket::SaveViewDialog</name>
    <message>
        <source>Save as view</source>
        <translation>حفظ كطريقة عرض</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>There is a view of this name. It gets the filter, columns and sorting you see now.</source>
        <translation>توجد طريقة عرض بهذا الاسم. وستأخذ التصفية والأعمدة والترتيب التي تراها الآن.</translation>
    </message>
    <message>
        <source>Keeps the filter, columns and sorting. It opens from the Filter menu, the first nine by Alt and their number.</source>
        <translation>تحفظ التصفية والأعمدة والترتيب. وتُفتح من قائمة «التصفية»، والتسع الأولى بالمفتاح Alt مع رقمها.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>تحتاج طريقة العرض إلى اسم.</translation>
    </message>
</context>
<context>
    <name>docket::SavedResponses</name>
    <message>
        <source>“%1” is empty.</source>
        <translation>الملف «%1» فارغ.</translation>
    </message>
    <message>
        <source>“%1” is no JSON, or ends too early.</source>
        <translation>الملف «%1» ليس JSON، أو ينتهي قبل أوانه.</translation>
    </message>
    <message>
        <source>“%1” holds more than can be read at once.</source>
        <translation>يحتوي الملف «%1» على أكثر مما يمكن قراءته دفعة واحدة.</translation>
    </message>
    <message>
        <source>“%1” is the answer to a request that failed; it holds no orders.</source>
        <translation>الملف «%1» استجابة لاستعلام فاشل؛ ولا يحتوي على تكليفات.</translation>
    </message>
    <message>
        <source>“%1” holds no open orders.</source>
        <translation>لا يحتوي الملف «%1» على تكليفات مفتوحة.</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>ليس «%1» ملفًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>تعذرت قراءة «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MB.</source>
        <translation>حجم الملف «%1» أكبر من 64 ميغابايت.</translation>
    </message>
</context>
<context>
    <name>docket::Session</name>
    <message>
        <source>Settings cannot be saved on this computer; they last until you quit.</source>
        <translation>تعذر حفظ الإعدادات على هذا الحاسوب؛ وتبقى حتى الخروج من Docket.</translation>
    </message>
    <message>
        <source>The key could not be removed from your password store: %1</source>
        <translation>تعذرت إزالة المفتاح من خزنة كلمات المرور لديك: %1</translation>
    </message>
    <message>
        <source>The sample server could not start: %1</source>
        <translation>تعذر تشغيل الخادم التجريبي: %1</translation>
    </message>
    <message>
        <source>Demo (sample data)</source>
        <translation>العرض التجريبي (بيانات تجريبية)</translation>
    </message>
</context>
<context>
    <name>docket::ShortcutsWindow</name>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts – Docket</source>
        <translation>اختصارات لوحة المفاتيح – Docket</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>البحث عن اختصار</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu or part of the window, what a key does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>لا يوجد اختصار مطابق.</translation>
    </message>
</context>
<context>
    <name>docket::SideBar</name>
    <message>
        <source>Side bar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <comment>the name of a facet</comment>
        <translation>البحث في %1</translation>
    </message>
</context>
<context>
    <name>docket::SideBarModel</name>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>إظهار %Ln قيمة أخرى</numerusform>
            <numerusform>إظهار قيمة أخرى (%Ln)</numerusform>
            <numerusform>إظهار قيمتين أخريين (%Ln)</numerusform>
            <numerusform>إظهار %Ln قيم أخرى</numerusform>
            <numerusform>إظهار %Ln قيمة أخرى</numerusform>
            <numerusform>إظهار %Ln قيمة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>إظهار أقل</translation>
    </message>
</context>
<context>
    <name>docket::SituationDisplay</name>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
</context>
<context>
    <name>docket::SnoozeDialog</name>
    <message>
        <source>Snooze until</source>
        <translation>تأجيل حتى</translation>
    </message>
    <message>
        <source>&amp;Day and time</source>
        <translation>ال&amp;يوم والوقت</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>اليوم والوقت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
</context>
<context>
    <name>docket::SnoozeMenu</name>
    <message>
        <source>Snooze unti&amp;l</source>
        <translation>تأجيل &amp;حتى</translation>
    </message>
    <message>
        <source>&amp;Today, %1</source>
        <translation>ال&amp;يوم، %1</translation>
    </message>
    <message>
        <source>T&amp;omorrow, %1</source>
        <translation>&amp;غدًا، %1</translation>
    </message>
    <message>
        <source>&amp;Monday, %1</source>
        <translation>الا&amp;ثنين، %1</translation>
    </message>
    <message>
        <source>&amp;Another day…</source>
        <translation>يوم آ&amp;خر…</translation>
    </message>
</context>
<context>
    <name>docket::StateRow</name>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>إيقاف السؤال</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>السؤال عما حدث له</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>إلغاء الإنجاز</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>changed, when, which fields</comment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>docket::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>selected orders that are hidden</comment>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>بيانات تجريبية</translation>
    </message>
    <message>
        <source>Leave demo</source>
        <translation>مغادرة العرض التجريبي</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>إيقاف التحميل</translation>
    </message>
    <message>
        <source>Show the selected orders that the filter hides</source>
        <translation>إظهار التكليفات المحددة التي تخفيها التصفية</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>المحددة: %Ln</numerusform>
            <numerusform>المحددة: %Ln</numerusform>
            <numerusform>المحددة: %Ln</numerusform>
            <numerusform>المحددة: %Ln</numerusform>
            <numerusform>المحددة: %Ln</numerusform>
            <numerusform>المحددة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected, %1 hidden by the filter</source>
        <translation>
            <numerusform>المحددة: %Ln، وما تخفيه التصفية منها: %1</numerusform>
            <numerusform>المحددة: %Ln، وما تخفيه التصفية منها: %1</numerusform>
            <numerusform>المحددة: %Ln، وما تخفيه التصفية منها: %1</numerusform>
            <numerusform>المحددة: %Ln، وما تخفيه التصفية منها: %1</numerusform>
            <numerusform>المحددة: %Ln، وما تخفيه التصفية منها: %1</numerusform>
            <numerusform>المحددة: %Ln، وما تخفيه التصفية منها: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::SummaryPane</name>
    <message>
        <source>No package provided</source>
        <translation>لم تُذكر باقة</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>No name provided</source>
        <translation>لم يُذكر اسم</translation>
    </message>
    <message>
        <source>Package and customer</source>
        <translation>الباقة والعميل</translation>
    </message>
    <message>
        <source>More for this order</source>
        <translation>مزيد لهذا التكليف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>التكليف</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>طلب التوظيف</translation>
    </message>
    <message>
        <source>Candidate ID</source>
        <translation>معرف المرشح</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>هنا منذ</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما حدث له</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>سُئل عنه</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>No job title provided</source>
        <translation>لم يُذكر مسمى وظيفي</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>رمز الوظيفة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>No location provided</source>
        <translation>لم يُذكر موقع</translation>
    </message>
    <message>
        <source>Location as received</source>
        <translation>الموقع كما ورد</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>معرف الوظيفة</translation>
    </message>
    <message>
        <source>Country as received: %1</source>
        <translation>البلد كما ورد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other open order(s)</source>
        <translation>
            <numerusform>%Ln تكليف مفتوح آخر</numerusform>
            <numerusform>تكليف مفتوح آخر (%Ln)</numerusform>
            <numerusform>تكليفان مفتوحان آخران (%Ln)</numerusform>
            <numerusform>%Ln تكليفات مفتوحة أخرى</numerusform>
            <numerusform>%Ln تكليفًا مفتوحًا آخر</numerusform>
            <numerusform>%Ln تكليف مفتوح آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the open orders for this e-mail address.</source>
        <translation>يُظهر التكليفات المفتوحة لعنوان البريد الإلكتروني هذا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open in this job</source>
        <translation>
            <numerusform>%Ln تكليف مفتوح لهذه الوظيفة</numerusform>
            <numerusform>تكليف مفتوح واحد (%Ln) لهذه الوظيفة</numerusform>
            <numerusform>تكليفان مفتوحان (%Ln) لهذه الوظيفة</numerusform>
            <numerusform>%Ln تكليفات مفتوحة لهذه الوظيفة</numerusform>
            <numerusform>%Ln تكليفًا مفتوحًا لهذه الوظيفة</numerusform>
            <numerusform>%Ln تكليف مفتوح لهذه الوظيفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the open orders for jobs of this title.</source>
        <translation>يُظهر التكليفات المفتوحة للوظائف بهذا المسمى.</translation>
    </message>
    <message>
        <source>Sent in an unexpected form, see Raw: %1.</source>
        <translation>ورد بشكل غير متوقع، راجع البيانات الخام: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that Docket does not know are under Raw.</source>
        <translation>
            <numerusform>%Ln حقل لا يعرفه Docket موجود في البيانات الخام.</numerusform>
            <numerusform>حقل واحد (%Ln) لا يعرفه Docket موجود في البيانات الخام.</numerusform>
            <numerusform>حقلان (%Ln) لا يعرفهما Docket موجودان في البيانات الخام.</numerusform>
            <numerusform>%Ln حقول لا يعرفها Docket موجودة في البيانات الخام.</numerusform>
            <numerusform>%Ln حقلًا لا يعرفها Docket موجودة في البيانات الخام.</numerusform>
            <numerusform>%Ln حقل لا يعرفها Docket موجودة في البيانات الخام.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in: %1</source>
        <translation>وُجد في: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the places that a filter was found in</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
</context>
<context>
    <name>docket::TeamFolder</name>
    <message>
        <source>%1 The team secret lasts until Docket ends.</source>
        <comment>why it cannot be kept, a sentence</comment>
        <translation>%1 ويبقى الرمز السري للفريق حتى إغلاق Docket.</translation>
    </message>
    <message>
        <source>Folder of the team</source>
        <translation>مجلد الفريق</translation>
    </message>
</context>
<context>
    <name>docket::TeamList</name>
    <message>
        <source>Recruiter</source>
        <translation>مسؤول التوظيف</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>مدير التوظيف</translation>
    </message>
    <message>
        <source>Copy all addresses</source>
        <translation>نسخ جميع العناوين</translation>
    </message>
    <message>
        <source>Mail the team</source>
        <translation>مراسلة الفريق</translation>
    </message>
    <message>
        <source>No hiring team: the customer&apos;s system sent none for this job.</source>
        <translation>لا فريق توظيف: لم يرسل نظام العميل فريقًا لهذه الوظيفة.</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>فريق التوظيف</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>إظهار %Ln شخص آخر</numerusform>
            <numerusform>إظهار شخص آخر (%Ln)</numerusform>
            <numerusform>إظهار شخصين آخرين (%Ln)</numerusform>
            <numerusform>إظهار %Ln أشخاص آخرين</numerusform>
            <numerusform>إظهار %Ln شخصًا آخر</numerusform>
            <numerusform>إظهار %Ln شخص آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %L1 of %Ln more</source>
        <translation>
            <numerusform>إظهار %L1 من %Ln شخص آخر</numerusform>
            <numerusform>إظهار %L1 من شخص آخر (%Ln)</numerusform>
            <numerusform>إظهار %L1 من شخصين آخرين (%Ln)</numerusform>
            <numerusform>إظهار %L1 من %Ln أشخاص آخرين</numerusform>
            <numerusform>إظهار %L1 من %Ln شخصًا آخر</numerusform>
            <numerusform>إظهار %L1 من %Ln شخص آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::TeamPage</name>
    <message>
        <source>Choose a folder that all of your team can write in.</source>
        <translation>اختر مجلدًا يمكن لجميع أعضاء فريقك الكتابة فيه.</translation>
    </message>
    <message>
        <source>Enter the team secret.</source>
        <translation>أدخل الرمز السري للفريق.</translation>
    </message>
    <message>
        <source>The folder is being read…</source>
        <translation>جارٍ قراءة المجلد…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the team</source>
        <translation>
            <numerusform>%n ملف للفريق</numerusform>
            <numerusform>ملف واحد (%n) للفريق</numerusform>
            <numerusform>ملفان (%n) للفريق</numerusform>
            <numerusform>%n ملفات للفريق</numerusform>
            <numerusform>%n ملفًا للفريق</numerusform>
            <numerusform>%n ملف للفريق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) passed over: damaged, or written with another secret</source>
        <translation>
            <numerusform>تم تجاوز %n سطر: تالف أو مكتوب برمز سري آخر</numerusform>
            <numerusform>تم تجاوز سطر واحد (%n): تالف أو مكتوب برمز سري آخر</numerusform>
            <numerusform>تم تجاوز سطرين (%n): تالفين أو مكتوبين برمز سري آخر</numerusform>
            <numerusform>تم تجاوز %n أسطر: تالفة أو مكتوبة برمز سري آخر</numerusform>
            <numerusform>تم تجاوز %n سطرًا: تالفة أو مكتوبة برمز سري آخر</numerusform>
            <numerusform>تم تجاوز %n سطر: تالفة أو مكتوبة برمز سري آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Share done, snoozed and asked with my team</source>
        <translation>&amp;مشاركة «منجز» و«مؤجل» و«سُئل عنه» مع فريقي</translation>
    </message>
    <message>
        <source>By way of a folder that all of you can write in, on a network drive or in a synchronised folder. No name and no id of an order can be read there.</source>
        <translation>عن طريق مجلد يمكنكم جميعًا الكتابة فيه، على محرك أقراص شبكي أو في مجلد متزامن. ولا يمكن قراءة أي اسم أو أي معرف لتكليف هناك.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Choose the folder of the team</source>
        <translation>اختيار مجلد الفريق</translation>
    </message>
    <message>
        <source>Folder of the team</source>
        <translation>مجلد الفريق</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>&amp;Name that colleagues see</source>
        <translation>الا&amp;سم الذي يراه الزملاء</translation>
    </message>
    <message>
        <source>Name that colleagues see</source>
        <translation>الاسم الذي يراه الزملاء</translation>
    </message>
    <message>
        <source>&amp;Team secret</source>
        <translation>ال&amp;رمز السري للفريق</translation>
    </message>
    <message>
        <source>Team secret</source>
        <translation>الرمز السري للفريق</translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation>إ&amp;نشاء رمز</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>استخ&amp;دام</translation>
    </message>
    <message>
        <source>Use this team secret</source>
        <translation>استخدام هذا الرمز السري للفريق</translation>
    </message>
    <message numerus="yes">
        <source>The same for all of you, at least %n character(s); one of you makes it and tells the others. Kept in your desktop&apos;s password store.</source>
        <translation>
            <numerusform>الرمز نفسه لكم جميعًا، ولا يقل عن %n حرف؛ ينشئه أحدكم ويخبر به الآخرين. ويُحفظ في خزنة كلمات المرور على سطح المكتب لديك.</numerusform>
            <numerusform>الرمز نفسه لكم جميعًا، ولا يقل عن حرف واحد (%n)؛ ينشئه أحدكم ويخبر به الآخرين. ويُحفظ في خزنة كلمات المرور على سطح المكتب لديك.</numerusform>
            <numerusform>الرمز نفسه لكم جميعًا، ولا يقل عن حرفين (%n)؛ ينشئه أحدكم ويخبر به الآخرين. ويُحفظ في خزنة كلمات المرور على سطح المكتب لديك.</numerusform>
            <numerusform>الرمز نفسه لكم جميعًا، ولا يقل عن %n أحرف؛ ينشئه أحدكم ويخبر به الآخرين. ويُحفظ في خزنة كلمات المرور على سطح المكتب لديك.</numerusform>
            <numerusform>الرمز نفسه لكم جميعًا، ولا يقل عن %n حرفًا؛ ينشئه أحدكم ويخبر به الآخرين. ويُحفظ في خزنة كلمات المرور على سطح المكتب لديك.</numerusform>
            <numerusform>الرمز نفسه لكم جميعًا، ولا يقل عن %n حرف؛ ينشئه أحدكم ويخبر به الآخرين. ويُحفظ في خزنة كلمات المرور على سطح المكتب لديك.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>In use; enter another one to change it</source>
        <translation>قيد الاستخدام؛ أدخل رمزًا آخر لتغييره</translation>
    </message>
</context>
<context>
    <name>docket::TeamWorker</name>
    <message>
        <source>The team secret cannot be used: it has to have at least %1 characters.</source>
        <translation>تعذر استخدام الرمز السري للفريق: يجب ألا يقل عدد أحرفه عن %1.</translation>
    </message>
    <message>
        <source>What you mark cannot be written down for your team: %1</source>
        <translation>تعذرت كتابة ما تميزه لفريقك: ‎%1</translation>
    </message>
    <message>
        <source>The team folder is not there. What you mark is shared once it is back.</source>
        <translation>مجلد الفريق غير موجود. ما تميزه يُشارَك عندما يعود المجلد.</translation>
    </message>
    <message>
        <source>Nothing can be written in the team folder.</source>
        <translation>تعذرت الكتابة في مجلد الفريق.</translation>
    </message>
</context>
<context>
    <name>docket::TextPages</name>
    <message numerus="yes">
        <source>%n image(s) left out</source>
        <translation>
            <numerusform>تم إهمال %Ln صورة</numerusform>
            <numerusform>تم إهمال صورة واحدة (%Ln)</numerusform>
            <numerusform>تم إهمال صورتين (%Ln)</numerusform>
            <numerusform>تم إهمال %Ln صور</numerusform>
            <numerusform>تم إهمال %Ln صورة</numerusform>
            <numerusform>تم إهمال %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n style(s) left out</source>
        <translation>
            <numerusform>تم إهمال %Ln نمط</numerusform>
            <numerusform>تم إهمال نمط واحد (%Ln)</numerusform>
            <numerusform>تم إهمال نمطين (%Ln)</numerusform>
            <numerusform>تم إهمال %Ln أنماط</numerusform>
            <numerusform>تم إهمال %Ln نمطًا</numerusform>
            <numerusform>تم إهمال %Ln نمط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) left out</source>
        <translation>
            <numerusform>تم إهمال %Ln نص برمجي</numerusform>
            <numerusform>تم إهمال نص برمجي واحد (%Ln)</numerusform>
            <numerusform>تم إهمال نصين برمجيين (%Ln)</numerusform>
            <numerusform>تم إهمال %Ln نصوص برمجية</numerusform>
            <numerusform>تم إهمال %Ln نصًا برمجيًا</numerusform>
            <numerusform>تم إهمال %Ln نص برمجي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other part(s) left out</source>
        <translation>
            <numerusform>تم إهمال %Ln جزء آخر</numerusform>
            <numerusform>تم إهمال جزء آخر (%Ln)</numerusform>
            <numerusform>تم إهمال جزأين آخرين (%Ln)</numerusform>
            <numerusform>تم إهمال %Ln أجزاء أخرى</numerusform>
            <numerusform>تم إهمال %Ln جزءًا آخر</numerusform>
            <numerusform>تم إهمال %Ln جزء آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of a very long text is left out</source>
        <translation>النص طويل جدًا؛ وتم إهمال آخره</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>نسخ JSON</translation>
    </message>
    <message>
        <source>Order text</source>
        <translation>نص التكليف</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>البيانات الخام</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Hidden while personal data is masked.</source>
        <translation>لا يظهر ما دامت البيانات الشخصية محجوبة.</translation>
    </message>
    <message>
        <source>Show formatted</source>
        <translation>إظهار منسقًا</translation>
    </message>
    <message>
        <source>Show all as text</source>
        <translation>إظهار الكل كنص</translation>
    </message>
    <message>
        <source>As received, %1</source>
        <translation>كما ورد، %1</translation>
    </message>
    <message>
        <source>All of the text, unformatted</source>
        <translation>النص كله، بلا تنسيق</translation>
    </message>
    <message>
        <source>No description provided</source>
        <translation>لم يُذكر وصف</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>    before: %1</source>
        <translation>    قبل: %1</translation>
    </message>
    <message>
        <source>    now: %1</source>
        <translation>    الآن: %1</translation>
    </message>
    <message>
        <source>    Changed; earlier value not kept.</source>
        <translation>    تغير؛ ولم تُحفظ القيمة السابقة.</translation>
    </message>
</context>
<context>
    <name>docket::Tile</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>a label, its number, how many are shown; read aloud</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a label and its number; read aloud</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%L1 shown</source>
        <comment>of the orders of a tile, by the filter</comment>
        <translation>المعروضة: %L1</translation>
    </message>
</context>
<context>
    <name>docket::TileRow</name>
    <message>
        <source>Open</source>
        <comment>orders</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>المرشحون</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>الوظائف</translation>
    </message>
    <message>
        <source>Different e-mail addresses. Press to see who has more than one open order.</source>
        <translation>عناوين بريد إلكتروني مختلفة. اضغط لترى من لديه أكثر من تكليف مفتوح.</translation>
    </message>
    <message>
        <source>New this session</source>
        <translation>جديد في هذه الجلسة</translation>
    </message>
    <message>
        <source>What was seen, done or snoozed is remembered until Docket ends: the API key is used for this session only, or this is the demo.</source>
        <translation>ما قُرئ أو أُنجز أو أُجّل يُحفظ حتى إغلاق Docket: فإما أن مفتاح API مستخدم لهذه الجلسة فقط، أو أن هذا هو العرض التجريبي.</translation>
    </message>
</context>
<context>
    <name>docket::ToolBar</name>
    <message>
        <source>Side bar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>التكليفات</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>عرض تجريبي</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Filter orders</source>
        <translation>تصفية التكليفات</translation>
    </message>
    <message>
        <source>Filter all fields, e.g. nurse berlin</source>
        <translation>تصفية كل الحقول، مثل: ممرض برلين</translation>
    </message>
</context>
<context>
    <name>docket::TrendChart</name>
    <message>
        <source>Open per day</source>
        <translation>المفتوحة كل يوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and how many orders were open</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>docket::TrendPanel</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>orders</comment>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>Open per day</source>
        <translation>المفتوحة كل يوم</translation>
    </message>
    <message>
        <source>as seen by this computer</source>
        <translation>كما ظهرت على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>عرض كرسم بياني</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>عرض كجدول</translation>
    </message>
</context>
<context>
    <name>docket::ValueMenu</name>
    <message>
        <source>Copy “%1”</source>
        <translation>نسخ «%1»</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>الاقتصار على «%1»</translation>
    </message>
    <message>
        <source>Also “%1”</source>
        <translation>إضافة «%1» أيضًا</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>استبعاد «%1»</translation>
    </message>
</context>
<context>
    <name>docket::Window</name>
    <message>
        <source>Open saved response</source>
        <translation>فتح استجابة محفوظة</translation>
    </message>
    <message>
        <source>Saved responses (%1)</source>
        <translation>استجابات محفوظة (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>جميع الملفات (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>ملف واحد (%Ln)</numerusform>
            <numerusform>ملفان (%Ln)</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::WindowRequests</name>
    <message>
        <source>Erase everything that Docket keeps?</source>
        <translation>هل تريد مسح كل ما يحفظه Docket؟</translation>
    </message>
    <message>
        <source>All connections with their keys in the password store, what was seen and done, views, filters, how the window is arranged, settings, the log and the activity are removed from this computer. Docket ends then. At Kombo nothing changes, and keys stay valid.</source>
        <translation>تُزال من هذا الحاسوب جميع الاتصالات مع مفاتيحها في خزنة كلمات المرور، وما قُرئ وأُنجز، وطرق العرض، والتصفيات، وترتيب النافذة، والإعدادات، وسجل الأحداث، والنشاط. ثم يُغلق Docket. ولا يتغير شيء لدى Kombo، وتبقى المفاتيح سارية.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>مسح كل شيء</translation>
    </message>
</context>
</TS>
