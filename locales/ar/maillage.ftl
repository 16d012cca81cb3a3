app-name = Maillage

## partnerships
partnership-kind-institutional = شراكة بين جهات
partnership-kind-plan = مشروع الاستقبال الفردي
partnership-state-draft = قيد التحضير
partnership-state-active = جارٍ
partnership-state-closed = منتهٍ
ground-interest = مصلحة
ground-responsibility = مسؤولية
ground-motivation = دافع
ground-obligation = التزام

## objectives
objective-state-proposed = مقترح
objective-state-open = جارٍ
objective-state-achieved = تحقّق
objective-state-abandoned = تُرك
objective-state-replaced = استُبدل
objective-outcome-achieved = تحقّق
objective-outcome-continued = يستمر
objective-outcome-adjusted = يُعدَّل
objective-outcome-abandoned = يُترك
objective-outcome-new = جديد

## actions
action-state-open = للإنجاز
action-state-done = أُنجز
action-state-abandoned = تُرك
action-late = التأخير: { $duration } (كان الموعد { $day })
action-due = قبل { $day }
## children
children-relation-mother = الأم
children-relation-father = الأب
children-relation-parent = أحد الوالدين
children-relation-guardian = وليّ الأمر
children-relation-other = صاحب سلطة أبوية آخر
children-scope-plan = المشروع: الأهداف والأعمال واللقاءات
children-scope-contributions = المساهمات في جلسات التقييم، والملاحظات
children-scope-documents = الوثائق
children-scope-health = الملاحظات الصحية
children-age-newborn = أقل من شهر
children-age-months =
    { $count ->
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
children-age-years =
    { $count ->
        [one] سنة واحدة
        [two] سنتان
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }
children-birth-future = تاريخ الميلاد هذا في المستقبل.
children-birth-old = تاريخ الميلاد هذا لشخص راشد: تحقّقوا من السنة.
children-consent-withdrawn = سُحبت في { $day }
children-consent-expired = انتهت في { $day }
children-consent-until = سارية حتى { $day }
children-consent-current = سارية
children-consent-future = لا يمكن أن يكون تاريخ الموافقة في المستقبل.
children-consent-ends-before = تاريخ الانتهاء يسبق تاريخ التوقيع.
children-no-plan = لا مشروع
children-title = الأطفال
children-add = إضافة طفل
children-show = تصفية الأطفال
children-name = اسم الطفل
children-search = بحث
children-search-clear = مسح البحث
children-none = لا يُتابَع أي طفل في منطقتكم حتى الآن. أضيفوا الأول.
children-none-found = لا طفل يطابق هذا البحث.
children-column-name = الاسم
children-column-age = العمر
children-column-plan = المشروع
children-column-host = مكان الاستقبال
children-order-recent = عرض آخر المضافين أولًا
children-edit-title = تعديل الهوية
children-new-title = إضافة طفل
children-breadcrumb = أين أنتم
children-given-name = الاسم
children-family-name = اسم العائلة
children-birth-date = تاريخ الميلاد
children-territory = المنطقة
children-save = حفظ
children-twin = طفل بالاسم نفسه وتاريخ الميلاد نفسه معروف من قبل: هل هذا طفل آخر؟
children-twin-open = عرض الطفل المعروف
children-twin-other = هذا طفل آخر
children-guardians-of = أولياء أمر { $child }
children-guardians-words = كل وليّ أمر شريك كامل، وله حسابه الخاص. لا تظهر بيانات الاتصال به أبدًا للوليّ الآخر ولا للشركاء.
children-guardians-none = لم يُسجَّل أي وليّ أمر.
children-guardian-ended = حتى { $day }
children-guardian-since = منذ { $day }
children-guardian-end = إنهاء هذا التسجيل
children-guardian-end-words = لن يرى هذا الشخص شيئًا من ملف الطفل ابتداءً من الآن. ما كتبه يبقى.
children-guardian-end-confirm = إنهاء
children-guardian-add = إضافة وليّ أمر
children-relation = الصلة بالطفل
children-email = البريد الإلكتروني
children-email-hint = مع عنوان بريد، يُفتح حساب وتسلّمون أنتم كلمة السر الأولى. الشخص المعروف من قبل (لأخت أو أخ) يُعرَف من عنوانه.
children-guardian-already = هذا الشخص مسجَّل من قبل لهذا الطفل.
children-guardian-no-account = بلا حساب الآن
children-consents-of = موافقات المشاركة الخاصة بـ { $child }
children-consents-words = الموافقة تعني أن وليّ الأمر يقبل أن تشارك جهةٌ في المشروع وأن ترى أجزاء محددة منه. يمكن سحبها في أي وقت: ينتهي الاطلاع فورًا.
children-consents-none = لا موافقة سارية: لا ترى أي جهة المشروع.
children-consents-caption = الموافقات السارية
children-consent-organisation = الجهة
children-consent-guardian = وليّ الأمر
children-consent-scopes = ما تتم مشاركته
children-consent-given = أُعطيت في
children-consent-situation = الوضع
children-consent-act = إجراء
children-consent-on-paper = على الورق، سجّلها { $name }
children-consent-withdraw = سحب
children-consent-own = أعطتها الأسرة بنفسها
children-consent-own-stands = أعطى هذا الشخص موافقته بنفسه: هو وحده يغيّرها.
children-paper-title = تسجيل موافقة أُعطيت على الورق
children-paper-words = سجّلوا هنا ما وقّعته الأسرة. سترى في صفحتها أنكم سجّلتموه، ويمكنها سحبه.
children-paper-no-organisation = لا تشارك أي جهة بعد في مشروع لهذا الطفل.
children-consent-more = إضافةً إلى المشروع، تشارك الأسرة
children-consent-more-hint = المشروع (الأهداف والأعمال واللقاءات) مشمول دائمًا. لا تُفتح الملاحظات الصحية إلا إذا وافق كل وليّ أمر.
children-consent-signed = تاريخ التوقيع
children-consent-expires = آخر يوم
children-consent-expires-hint = اتركوه فارغًا إذا لم تكن الموافقة محددة المدة.
children-paper-record = تسجيل هذه الموافقة
children-consents-past = الموافقات السابقة
children-consent-given-on = أُعطيت في { $day }
children-log-of = سجلّ الاطلاع على ملف { $child }
children-log-words = كل فتح وكل تغيير في الملف يترك أثرًا لا يمكن محوه. ما كُتب ليس فيه.
children-log-none = لا أثر حتى الآن.
children-log-when = متى
children-log-who = من
children-log-from = باسم
children-log-what = ماذا
children-log = سجلّ الاطلاع
children-born = تاريخ الميلاد { $day } ({ $age })
children-plans = المشاريع
children-no-plan-words = ليس لهذا الطفل مشروع فردي بعد.
children-plan-begin = بدء مشروع
children-guardians = أولياء الأمر
children-guardians-manage = إضافة وليّ أمر أو إنهاء تسجيل
children-consents = موافقات المشاركة السارية
children-consents-all = كل موافقات المشاركة
children-show-all = الكل ({ $count })
children-show-with = مع مشروع جارٍ ({ $count })
children-show-without = بلا مشروع جارٍ ({ $count })
children-caption =
    { $count ->
        [0] لا طفل
        [one] طفل واحد
        [two] طفلان
        [few] { $count } أطفال
        [many] { $count } طفلًا
       *[other] { $count } طفل
    }
children-log-caption =
    { $count ->
        [0] لا أثر
        [one] أثر واحد
        [two] أثران، الأحدث أولًا
        [few] { $count } آثار، الأحدث أولًا
        [many] { $count } أثرًا، الأحدث أولًا
       *[other] { $count } أثر، الأحدث أولًا
    }
notice-child-added = أُضيف الطفل. سجّلوا الآن أولياء أمره.
notice-child-changed = حُفظت الهوية.
notice-guardian-added = سُجّل وليّ الأمر.
notice-guardian-ended = انتهى التسجيل: لم يعد هذا الشخص يرى الملف.
notice-consent-recorded = سُجّلت الموافقة.
notice-consent-withdrawn = سُحبت الموافقة: لم يعد للجهة أي اطلاع.

## plans
plans-suspension-hospital = إقامة في المستشفى
plans-suspension-illness = مرض
plans-suspension-long-absence = غياب طويل
plans-suspension-family-request = بطلب من الأسرة
plans-suspension-closure = مكان الاستقبال مغلق
plans-suspension-other = سبب آخر
plans-span = من { $start } إلى { $end }
plans-span-open = منذ { $start }
plans-ends-before = تاريخ النهاية يسبق تاريخ البداية.
plans-say-why = اذكروا السبب في بضع كلمات.
plans-title = المشاريع الفردية
plans-begin = بدء مشروع
plans-show = تصفية المشاريع
plans-search-words = طفل أو رقم مرجعي
plans-host = مكان الاستقبال
plans-any-host = كل الأماكن
plans-referent = الشخص المرجعي للمشروع
plans-any-referent = الجميع
plans-order = الترتيب
plans-order-pressing = الأكثر استعجالًا أولًا
plans-order-child = حسب الطفل
plans-order-host = حسب مكان الاستقبال
plans-order-start = الأحدث بدءًا أولًا
plans-order-review = حسب جلسة التقييم القادمة
plans-search = بحث
plans-search-clear = عرض الكل
plans-none = لا مشروع جارٍ أو قيد التحضير. ابدأوا الأول.
plans-none-found = لا مشروع يطابق هذا البحث.
plans-column-child = الطفل
plans-column-year = سنة المشروع
plans-column-next = جلسة التقييم القادمة
plans-referent-short = الشخص المرجعي: { $name }
plans-no-referent = لا شخص مرجعيًا بعد
plans-resume = متابعة التحضير
plans-begin-words = يُحضَّر المشروع على مراحل. يمكنكم التوقف في أي وقت: يبقى بين المشاريع قيد التحضير ويُستأنف من حيث توقفتم.
plans-begin-known = الطفل معروف من قبل
plans-begin-choose = اختيار
plans-begin-another = اختيار طفل آخر
plans-begin-new = الطفل جديد
plans-begin-go = بدء التحضير
plans-host-hint = الجهة التي تستقبل الطفل؛ تُدعى إلى المشروع.
plans-start = اليوم الأول
plans-end = اليوم الأخير
plans-end-hint = اتركوه فارغًا ما دام الأجل غير محدد.
plans-reviews-per-year = عدد جلسات التقييم في السنة
plans-reviews-per-year-hint = ثلاث في السنة على الأقل، مع الأسرة والشركاء.
plans-sure = تحقّقت: متابعة
plans-double = لهذا الطفل مشروع جارٍ أو قيد التحضير: هل تبدؤون مشروعًا آخر؟
plans-save = حفظ
plans-edit-title = تعديل شروط المشروع
plans-edit-words = يُحسب جدول جلسات التقييم من جديد فورًا. الجلسات التي عُقدت والتأخيرات السابقة تبقى في السجلّ.
plans-referent-title = تعيين الشخص المرجعي
plans-referent-words = يسهر الشخص المرجعي على أن يبقى المشروع حيًّا، ولا يقرر وحده.
plans-referent-hint = من هو خارج الدائرة لن يرى المشروع إلا إذا شاركت جهته فيه بموافقة الأسرة.
plans-referent-is = { $name } هو الشخص المرجعي للمشروع.
plans-candidate-coordinator = { $name } (التنسيق)
plans-candidate-around = { $name } – { $place } (شريك في المشروع)
plans-candidate = { $name } – { $place }
plans-suspensions-title = فترات التعليق
plans-suspensions-words = خلال التعليق (إقامة في المستشفى، غياب طويل…)، لا تجب أي جلسة تقييم. الفترة المعلَّقة لنصفها على الأقل معذورة.
plans-suspensions-none = لم يُعلَّق هذا المشروع قط.
plans-suspension-by = سجّله { $name }
plans-suspension-end = إنهاء
plans-suspend = تعليق المشروع
plans-suspension-first = أول يوم للتعليق
plans-suspension-last = آخر يوم للتعليق
plans-suspension-last-hint = اتركوه فارغًا إذا كانت النهاية غير معروفة.
plans-suspension-reason = السبب
plans-comment = في بضع كلمات
plans-suspension-end-title = إنهاء التعليق
plans-suspension-end-hint = تجب جلسات التقييم من جديد ابتداءً من اليوم التالي.
plans-late-title = لماذا تأخرت جلسة التقييم هذه؟
plans-late-words = الفترة { $dates }. يُستعمل السبب في إحصاءات المنطقة؛ وهو لا يمحو التأخير.
plans-late-reason = السبب الرئيسي
plans-late = جلسات تقييم متأخرة أو فائتة
plans-late-say = ذكر السبب
plans-late-change = تغيير السبب
plans-steps-title = تحضير مشروع { $child }
plans-steps-words = يمكن ترك كل مرحلة والعودة إليها، بالترتيب الذي تريدون.
plans-steps-label = المراحل
plans-step-done = تم
plans-step-to-do = للإنجاز
plans-step-optional = اختياري
plan-agreement = الموافقة على المشروع
plan-agreement-lead = هذا هو المشروع كما كُتب. قولوا هل توافقون: جوابكم مؤرَّخ ويبقى إلى جانب المشروع.
plan-agreement-for = تسجّلون جواب { $party }، الذي قاله لكم أو أعطاه على الورق.
plan-agreement-text = ما هو مقترح
plan-agreement-answer = هل توافقون على هذا المشروع؟
plan-agreement-yes = نعم، أوافق
plan-agreement-no = لا، لست موافقًا على نقطة
plan-agreement-words = رأيكم، بكلماتكم
plan-agreement-words-hint = على ماذا لا توافقون، أو ما المهم عندكم؟
plan-agreement-no-words = قولوا على أي نقطة لا توافقون.
plan-agreement-changed = تغيّر المشروع وأنتم تقرؤون. اقرؤوه من جديد ثم أجيبوا مرة أخرى.
plan-agreement-save = إعطاء جوابي
plan-agreement-give = إعطاء جوابي
plan-agreement-again = تغيير جوابي
plan-agreement-record = تسجيل جوابه
plan-agreement-record-of = تسجيل جواب { $name }
plan-agreement-see = عرض الأجوبة
plan-agreement-agrees = موافق، { $day }
plan-agreement-disagrees = غير موافق على نقطة، { $day }
plan-agreement-recorded = سجّله { $recorder }
plan-agreement-before-change = تغيّر المشروع منذ ذلك: يُسأل من جديد
plan-agreement-count = { $count ->
    [0] لم يوافق أحد عند البداية
    [one] وافق شخص واحد عند البداية
    [two] وافق شخصان عند البداية
    [few] وافق { $count } أشخاص عند البداية
    [many] وافق { $count } شخصًا عند البداية
   *[other] وافق { $count } شخص عند البداية
}
plan-agreement-never = لم يُسجَّل أي جواب
plan-agreement-missing = لم يوافق أي وليّ أمر بعد على المشروع كما كُتب.
plan-agreement-without = لماذا يبدأ المشروع من دون هذه الموافقة
plan-agreement-without-hint = استقبال الطفل لا ينتظر توقيعًا. يبقى السبب مكتوبًا في المشروع.
plan-agreement-without-why = من دون موافقة الأسرة، اذكروا لماذا يبدأ المشروع.
plan-agreement-without-is = بدأ من دون موافقة مسجَّلة من الأسرة: { $reason }
plans-step-agreement = الموافقة على المشروع
plans-step-agreement-words = يقرأ كل واحد المشروع ويقول هل يوافق، من صفحته؛ ويمكنكم تسجيل جواب أُعطي على الورق أو بالهاتف.
expected-agreement = قراءة المشروع وقول هل أوافق
notice-plan-agreement-said = سُجّل جوابكم.
plans-step-start = البداية
plans-step-place = الطفل ومكان الاستقبال
plans-step-place-words = { $child }، يستقبله { $host }، { $span }
plans-step-family = الأسرة والموافقات
plans-step-family-guardians = أولياء الأمر: { $names }
plans-step-family-unshared = من دون موافقة الأسرة حتى الآن: { $names }
plans-step-circle = دائرة الشركاء
plans-step-circle-invited = المدعوون: { $names }
plans-step-needs = الاحتياجات والتوقعات
plans-step-objectives = الأهداف
plans-step-objectives-common = لم يُكتب الاحتياج أو الهدف المشترك بعد.
plans-step-referent = الشخص المرجعي
plans-step-review = أول جلسة تقييم
plans-step-review-planned = مقرَّرة في { $day }
plans-step-review-none = لم تُقرَّر أي جلسة تقييم بعد. يمكن فعل ذلك لاحقًا.
plans-started = بدأ هذا المشروع.
plans-open = فتح المشروع
plans-ready = كل شيء جاهز: يمكن أن يبدأ المشروع.
plans-start-go = بدء المشروع
plans-missing = قبل البدء، ما زال ينقص:
plans-act-edit = تعديل الشروط
plans-act-renew = تجديد
renewal-title = تجديد المشروع
renewal-lead = يبدأ المشروع التالي كمسودة بما تختارونه. يحتفظ المشروع الحالي بسجلّه وتُنهيه جلسة تقييمه النهائية.
renewal-start = أول يوم للمشروع التالي
renewal-end = آخر يوم
renewal-start-early = يبدأ المشروع التالي بعد نهاية هذا المشروع.
renewal-objectives = الأهداف التي تستمر
renewal-objectives-hint = مع ما بقي للعمل عليه منذ آخر جلسة تقييم.
renewal-objective = { $title } (الباقي: { $left })
renewal-needs = الاحتياجات المأخوذة
renewal-members = الشركاء المدعوون من جديد
renewal-members-hint = تُؤخذ كلماتهم؛ يقرؤها كل واحد من جديد، ويغيّرها إن أراد، ويقبل من جديد عن نفسه.
renewal-not-carried = ستكتب الأسرة بنفسها ما تنتظره من المشروع التالي. تبقى موافقات المشاركة كما هي.
renewal-save = بدء المشروع التالي
plans-act-suspend = تعليق
plans-act-open-review = فتح جلسة التقييم ليوم { $day }
plans-act-review = تحديد جلسة تقييم
plans-act-ask-review = طلب جلسة تقييم
plans-act-family = صفحة طفلكم
plans-act-referent = اختيار
plans-act-consents = موافقات المشاركة
plans-act-invite = دعوة شريك
plans-act-circle = تفاصيل الشراكة
plans-act-needs = الاحتياجات
plans-act-expectations = توقعات الأسرة
plans-act-common = الاحتياج والهدف المشترك
plans-act-objective = إضافة هدف
plans-suspended = معلَّق
plans-year = السنة الجارية
plans-dates = التواريخ
plans-rhythm = الوتيرة
plans-child-file = ملف الطفل
plans-needs = الاحتياجات والتوقعات
plans-needs-none = لم تُكتب الاحتياجات بعد.
plans-expectation-of = ما ينتظره { $name }
plans-recorded-by = سجّله { $name } في { $day }
plans-circle = الدائرة حول الطفل
plans-member-left = غادر المشروع في { $day }
plans-member-waiting = مدعوّ، لم يقبل بعد
plans-member-function = دوره:
plans-member-interest = مصلحته:
plans-member-recorded = سجّله { $name }، على الجهة أن تؤكّده
plans-member-own = الكتابة باسم جهتي
plans-objectives = الأهداف
plans-common-objective = الهدف المشترك:
plans-actions = الأعمال
plans-reviews = جلسات التقييم
plans-chart = المشروع عبر الزمن
plans-chart-words = { $objectives ->
    [one] هدف واحد
    [two] هدفان
    [few] { $objectives } أهداف
    [many] { $objectives } هدفًا
   *[other] { $objectives } هدف
} و{ $reviews ->
    [one] جلسة تقييم واحدة
    [two] جلستا تقييم
    [few] { $reviews } جلسات تقييم
    [many] { $reviews } جلسة تقييم
   *[other] { $reviews } جلسة تقييم
} على خط الزمن. كل ذلك بالكلمات أدناه.
plans-chart-in-words = القصة نفسها بالكلمات
plans-chart-set = وُضع هدف
plans-chart-continued = استمر
plans-chart-adjusted = عُدّل
plans-chart-achieved = تحقّق
plans-chart-abandoned = تُرك
plans-chart-held = عُقدت جلسة تقييم
plans-chart-planned = جلسة تقييم مقرَّرة
plans-chart-paused = المشروع معلَّق
plans-chart-today = اليوم
plans-notes = يومًا بيوم
plans-chip-open = جارية أو قيد التحضير ({ $count })
plans-chip-missing = جلسة تقييم ناقصة ({ $count })
plans-chip-gap = صمت طويل ({ $count })
plans-chip-due = جلسة تقييم يجب تحديدها ({ $count })
plans-chip-referent = بلا شخص مرجعي ({ $count })
plans-chip-draft = قيد التحضير ({ $count })
plans-chip-active = جارية ({ $count })
plans-chip-closed = منتهية ({ $count })
plans-caption =
    { $count ->
        [0] لا مشروع
        [one] مشروع واحد
        [two] مشروعان
        [few] { $count } مشاريع
        [many] { $count } مشروعًا
       *[other] { $count } مشروع
    }
plans-cadence =
    { $count ->
        [one] جلسة تقييم واحدة في السنة
        [two] جلستا تقييم في السنة
        [few] { $count } جلسات تقييم في السنة
        [many] { $count } جلسة تقييم في السنة
       *[other] { $count } جلسة تقييم في السنة
    }
plans-step-circle-committed =
    { $count ->
        [0] لم يكتب أي شريك مصلحته ويقبل بعد؛ يلزم اثنان.
        [one] كتب شريك واحد مصلحته وقبل؛ يلزم اثنان.
        [two] كتب شريكان مصلحتهما وقبلا.
        [few] كتب { $count } شركاء مصلحتهم وقبلوا.
        [many] كتب { $count } شريكًا مصلحتهم وقبلوا.
       *[other] كتب { $count } شريك مصلحتهم وقبلوا.
    }
plans-step-needs-count =
    { $count ->
        [0] لم يُكتب أي احتياج بعد.
        [one] كُتب احتياج واحد.
        [two] كُتب احتياجان.
        [few] كُتبت { $count } احتياجات.
        [many] كُتب { $count } احتياجًا.
       *[other] كُتب { $count } احتياج.
    }
plans-step-expectations-count =
    { $count ->
        [0] لم تقل الأسرة بعد ما تنتظره.
        [one] قال وليّ أمر واحد ما ينتظره.
        [two] قال وليّا أمر ما ينتظرانه.
        [few] قال { $count } أولياء أمر ما ينتظرونه.
        [many] قال { $count } وليّ أمر ما ينتظرونه.
       *[other] قال { $count } وليّ أمر ما ينتظرونه.
    }
plans-step-objectives-count =
    { $count ->
        [0] لا هدف مفتوحًا بعد.
        [one] هدف واحد مفتوح.
        [two] هدفان مفتوحان.
        [few] { $count } أهداف مفتوحة.
        [many] { $count } هدفًا مفتوحًا.
       *[other] { $count } هدف مفتوح.
    }
notice-plan-begun = بدأ التحضير. يمكنكم المتابعة الآن أو لاحقًا.
notice-plan-changed = حُفظت شروط المشروع.
notice-referent-named = حُفظ الشخص المرجعي.
notice-plan-renewed = بدأ المشروع التالي. مرّوا على كل مرحلة مع الأسرة والشركاء.
notice-plan-suspended = سُجّل التعليق.
notice-suspension-ended = سُجّلت نهاية التعليق.
notice-late-reason-kept = حُفظ السبب.
notice-coordinator-follows = تم الحفظ: هذا الشخص يتابع المشروع ابتداءً من الآن.
plans-coordinator = يتابعه
plans-coordinator-short = يتابعه { $name }
plans-coordinator-me = أنا (مشاريعي)
plans-coordinator-none = بلا منسّق
plans-coordinator-nobody = لا أحد من فريق التنسيق حتى الآن
plans-act-coordinator = تغيير
plans-coordinator-title = اختيار من يتابع المشروع
plans-coordinator-words = يسهر فريق التنسيق على مواعيد جلسات التقييم ويُخبَر بالتأخيرات. يُخبَر الشخص المختار بذلك.
plans-chip-mine = مشاريعي ({ $count })
plans-chip-adrift = بلا منسّق ({ $count })
entrust-link = إسناد مشاريع إلى زميل
entrust-title = إسناد مشاريع إلى زميل
entrust-lead = قبل إجازة أو مغادرة، تنتقل المشاريع التي يتابعها شخص إلى شخص آخر دفعة واحدة. يتلقى الشخص المختار رسالة لا تتضمن شيئًا من محتواها.
entrust-from = كان يتابعها حتى الآن
entrust-show = عرض هذه المشاريع
entrust-nobody =
    { $count ->
        [0] لا أحد (لا مشروع بلا منسّق)
        [one] لا أحد (مشروع واحد بلا منسّق)
        [two] لا أحد (مشروعان بلا منسّق)
        [few] لا أحد ({ $count } مشاريع بلا منسّق)
        [many] لا أحد ({ $count } مشروعًا بلا منسّق)
       *[other] لا أحد ({ $count } مشروع بلا منسّق)
    }
entrust-who =
    { $count ->
        [0] { $name } (لا مشروع)
        [one] { $name } (مشروع واحد)
        [two] { $name } (مشروعان)
        [few] { $name } ({ $count } مشاريع)
        [many] { $name } ({ $count } مشروعًا)
       *[other] { $name } ({ $count } مشروع)
    }
entrust-none = لا مشروع لإسناده هنا.
entrust-plans = المشاريع التي تُسند
entrust-plans-hint = أزيلوا العلامة عمّا يبقى مكانه.
entrust-plan = { $child } – { $reference } – جلسة التقييم القادمة في { $day }
entrust-plan-no-review = { $child } – { $reference } – لا جلسة تقييم مقرَّرة
entrust-to = يتابعها ابتداءً من الآن
entrust-to-hint = شخص ينسّق منطقة هذه المشاريع.
entrust-choose = اختيار
entrust-go = إسناد هذه المشاريع
entrust-same = هذا الشخص يتابع هذه المشاريع من قبل.
entrust-none-chosen = اختاروا مشروعًا واحدًا على الأقل.
entrust-done =
    { $count ->
        [one] تم: أُسند مشروع واحد. هذا ما يتابعه هذا الشخص الآن؛ والنموذج نفسه يلغي ذلك.
        [two] تم: أُسند مشروعان. هذا ما يتابعه هذا الشخص الآن؛ والنموذج نفسه يلغي ذلك.
        [few] تم: أُسندت { $count } مشاريع. هذا ما يتابعه هذا الشخص الآن؛ والنموذج نفسه يلغي ذلك.
        [many] تم: أُسند { $count } مشروعًا. هذا ما يتابعه هذا الشخص الآن؛ والنموذج نفسه يلغي ذلك.
       *[other] تم: أُسند { $count } مشروع. هذا ما يتابعه هذا الشخص الآن؛ والنموذج نفسه يلغي ذلك.
    }

## papers (PDF)
print-minutes = تنزيل المحضر (PDF)
print-minutes-whole = المحضر نفسه، مع ما قدّمه كل طرف (PDF)
print-plan = تنزيل المشروع (PDF)
print-minutes-kind = محضر
print-minutes-title = { $category } في { $day }
print-minutes-discussed = محضر في انتظار الموافقة
print-minutes-next = جلسة التقييم القادمة
print-objective-now = يصبح
print-objectives-ended = أهداف انتهت
print-party = من
print-answer = الموافقة
print-attendance = طريقة المشاركة
print-contribution = مساهمة مكتوبة
print-state = الحالة
print-by = طُبع في { $day }، طبعه { $name }
print-page = الصفحة { $page } من { $total }
print-care-child = سرّي. لا يُسلَّم إلا للأسرة وللشركاء الذين تشاركهم هذا المشروع.
print-care-partners = للشركاء المشاركين.
print-file-minutes = compte-rendu
print-file-plan = projet
print-unavailable-title = لا ملف PDF هنا
print-unavailable = هذه النسخة من Maillage لا تصنع ملفات PDF. عودوا إلى الصفحة واطبعوها من متصفحكم: هي مرتَّبة للورق.

## trail
trail-act-opened = فتح
trail-act-created = أضاف
trail-act-changed = غيّر
trail-act-removed = أزال
trail-act-refused = رُفض له
trail-act-exported = صدّر
trail-act-signed-in = سجّل الدخول
trail-act-signed-out = سجّل الخروج
trail-subject-children = هوية الطفل
trail-subject-guardians = وليّ أمر
trail-subject-consents = موافقة على المشاركة
trail-subject-partnerships = اتفاق الشراكة
trail-subject-plans = المشروع
trail-subject-suspensions = تعليق
trail-subject-members = شريك
trail-subject-needs = احتياج
trail-subject-expectations = توقعات الأسرة
trail-subject-objectives = هدف
trail-subject-interests = مصلحة شريك في هدف
trail-subject-actions = عمل
trail-subject-action-members = المسؤول عن عمل
trail-subject-notes = ملاحظة
trail-subject-reviews = جلسة تقييم
trail-subject-review-parties = المشاركون في جلسة تقييم
trail-subject-contributions = مساهمة في جلسة تقييم
trail-subject-decisions = قرار من جلسة تقييم
trail-subject-documents = وثيقة
trail-subject-dissents = اعتراض
trail-subject-hand-overs = تسليم مشروع
trail-subject-hand-over-answers = جواب على تسليم مشروع
trail-subject-sheet = ما يُكتب أثناء جلسة تقييم
trail-subject-substitutes = بديل في جلسة تقييم
trail-subject-plan-agreements = جواب على المشروع
trail-subject-agreements = جواب على محضر
trail-subject-addenda = إضافة إلى محضر
trail-subject-review-dates = تاريخ مقترح لجلسة تقييم
trail-subject-date-answers = جواب على تاريخ جلسة تقييم
trail-subject-contribution-points = مساهمة في جلسة تقييم، حول هدف
trail-subject-contribution-links = رابط للمساهمة في جلسة تقييم
trail-subject-trail = سجلّ الاطلاع
trail-subject-other = صفحة من الملف
trail-what = { $act } { $subject }
trail-programme = Maillage
trail-somebody = شخص ما
trail-from-family = الأسرة
trail-from-coordination = فريق تنسيق المنطقة
trail-from-coordination-elsewhere = فريق تنسيق منطقة أخرى
trail-from-programme = البرنامج نفسه
trail-from-unknown = جهة غير معروفة في ذلك التاريخ

## the four modalities
modality-common-objective = هدف مشترك
modality-common-objective-meaning = احتياج محدد بوضوح، وهدف لكل واحد مصلحة فيه.
modality-autonomy = استقلال كل واحد
modality-autonomy-meaning = يقول كل شريك بنفسه لماذا يشارك، ويقبل عن نفسه.
modality-cooperation = التعاون
modality-cooperation-meaning = أعمال تُنجز معًا، بكفاءات ووسائل مجمَّعة.
modality-evaluation = التقييم
modality-evaluation-meaning = جلسات تنظر في كل هدف؛ والأخيرة تُنهي الشراكة.
modality-need = كُتب الاحتياج.
modality-no-need = لم يُكتب الاحتياج بعد.
modality-shared-objective = كُتب الهدف المشترك.
modality-no-shared-objective = لم يُكتب الهدف المشترك بعد.
modality-open-objectives = { $count ->
    [one] هدف واحد جارٍ.
    [two] هدفان جاريان.
    [few] { $count } أهداف جارية.
    [many] { $count } هدفًا جاريًا.
   *[other] { $count } هدف جارٍ.
}
modality-no-open-objective = لا هدف بعد.
modality-interest-of-none = « { $objective } »: لم يذكر أي شريك مصلحته بعد.
modality-interest-of-one = « { $objective } »: ذكر { $member } وحده مصلحته.
modality-committed = { $count ->
    [one] كتب شريك واحد مصلحته وقبل.
    [two] كتب شريكان مصلحتهما وقبلا.
    [few] كتب { $count } شركاء مصلحتهم وقبلوا.
    [many] كتب { $count } شريكًا مصلحتهم وقبلوا.
   *[other] كتب { $count } شريك مصلحتهم وقبلوا.
}
modality-none-committed = يجب أن يكتب شريكان على الأقل مصلحتهما ويقبلا؛ لم يفعل ذلك أحد بعد.
modality-one-committed = يجب أن يكتب شريكان على الأقل مصلحتهما ويقبلا؛ فعل ذلك واحد فقط.
modality-no-words = لم يكتب { $member } بعد ما يلتزم به.
modality-recorded-for = { $member }: سجّل { $by } كلماته وهي تنتظر التأكيد.
modality-not-accepted = كتب { $member } ولم يقبل بعد.
modality-left = غادر { $member } الشراكة في { $day }.
modality-referent = الشخص المرجعي للمشروع: { $name }.
modality-no-referent = لا شخص مرجعيًا للمشروع بعد.
modality-open-actions = { $count ->
    [one] عمل واحد جارٍ.
    [two] عملان جاريان.
    [few] { $count } أعمال جارية.
    [many] { $count } عملًا جاريًا.
   *[other] { $count } عمل جارٍ.
}
modality-no-action = لا عمل مقرَّرًا بعد.
modality-no-responsible = « { $action } »: لا شريك مسؤولًا عنه.
modality-pooled = { $count ->
    [one] ذكر شريك واحد ما يضعه في المشترك.
    [two] ذكر شريكان ما يضعانه في المشترك.
    [few] ذكر { $count } شركاء ما يضعونه في المشترك.
    [many] ذكر { $count } شريكًا ما يضعونه في المشترك.
   *[other] ذكر { $count } شريك ما يضعونه في المشترك.
}
modality-nothing-pooled = لم يذكر أي شريك بعد ما يضعه في المشترك.
modality-no-review = لم تُعقد أي جلسة تقييم بعد.
modality-held = { $count ->
    [one] عُقدت جلسة تقييم واحدة، في { $last }.
    [two] عُقدت جلستا تقييم، الأخيرة في { $last }.
    [few] عُقدت { $count } جلسات تقييم، الأخيرة في { $last }.
    [many] عُقدت { $count } جلسة تقييم، الأخيرة في { $last }.
   *[other] عُقدت { $count } جلسة تقييم، الأخيرة في { $last }.
}
modality-planned = جلسة التقييم القادمة مقرَّرة في { $day }.
modality-none-planned = لا جلسة تقييم قادمة مقرَّرة.
modality-dissents = { $count ->
    [one] اعتراض واحد مسجَّل إلى جانب القرارات.
    [two] اعتراضان مسجَّلان إلى جانب القرارات.
    [few] { $count } اعتراضات مسجَّلة إلى جانب القرارات.
    [many] { $count } اعتراضًا مسجَّلًا إلى جانب القرارات.
   *[other] { $count } اعتراض مسجَّل إلى جانب القرارات.
}
modality-not-evaluated = انتهى « { $action } »، وما زال تقييمه معًا مطلوبًا.
modality-final-held = عُقدت جلسة التقييم النهائية في { $day }.
modality-final-owed = مضى الأجل في { $day } من دون جلسة تقييم نهائية.
modality-there = موجود
modality-warning = للنظر فيه
modality-missing = ناقص
modalities-heading = الركائز الأربع
modalities-start = للبدء، ما زال ينقص:

## partnership pages
partnerships-title = الشراكات
partnerships-lead = الاتفاقات بين الجهات، والمشاريع الفردية التي تشاركون فيها.
partnerships-new = فتح شراكة
partnerships-search = بحث
partnerships-search-hint = عنوان، رقم مرجعي، جهة
partnerships-state = الحالة
partnerships-kind = النوع
partnerships-any = الكل
partnerships-filter = عرض
partnerships-none = لا شراكة مطابقة.
partnerships-none-yet = لا تشاركون في أي شراكة حاليًا.
partnerships-caption = الشراكات، الجارية أولًا
partnerships-count = { $count ->
    [0] لا شراكة
    [one] شراكة واحدة
    [two] شراكتان
    [few] { $count } شراكات
    [many] { $count } شراكة
   *[other] { $count } شراكة
}
partnerships-name = الاسم
partnerships-reference = الرقم المرجعي
partnerships-term = الأجل
partnerships-members = الشركاء
partnership-from = منذ { $start }
partnership-from-to = من { $start } إلى { $end }
partnership-end-before-start = النهاية قبل البداية.
partnership-territory = المنطقة
partnership-title = العنوان
partnership-title-hint = ما تفعلونه معًا، في بضع كلمات
partnership-need = الاحتياج
partnership-need-hint = المشكلة أو الاحتياج المحدد بوضوح الذي تستجيبون له معًا
partnership-objective = الهدف المشترك
partnership-objective-hint = ما يريد الجميع بلوغه، ولكل واحد مصلحة فيه
partnership-start = البداية
partnership-end = النهاية
partnership-end-hint = اتركوها فارغة ما دام الأجل غير محدد.
partnership-open-lead = تُفتح الشراكة قيد التحضير. تبدأ حين يُكتب الاحتياج ويوضع هدف ويقبل شريكان على الأقل عن نفسيهما.
partnership-open = فتح
partnership-edit = تعديل الاحتياج أو الهدف المشترك أو الأجل
partnership-edit-title = الاحتياج والهدف المشترك
partnership-save = حفظ
partnership-cancel = العودة من دون تغيير شيء
partnership-of-plan = الشراكة حول { $name }
partnership-to-plan = فتح المشروع
partnership-activate = بدء الشراكة
partnership-activate-lead = كل شيء جاهز للبدء.
partnership-imported = مأخوذة من جدول: كانت هذه الشراكة جارية قبل أن تُتابَع هنا.
partnership-not-written = لم يُكتب بعد.
partnership-objectives = الأهداف
partnership-notes = ملاحظات التقدم
partnership-review-ask = طلب جلسة تقييم
partnership-actions = الأعمال
partnership-reviews = جلسات التقييم
partnership-review-add = تحديد جلسة تقييم
partnership-conflict = غيّر شخص هذا النص وأنتم تكتبون. ها هو كما هو الآن؛ نصكم محفوظ أدناه. الحفظ من جديد سيضع نصكم مكان النص المعروض هنا.
partnership-conflict-title = نصّان يجب جمعهما
members-title = الشركاء
members-none = لم تُدعَ أي جهة بعد.
members-invite = دعوة جهة
members-invite-title = دعوة جهة
members-invite-lead = تكتب الجهة المدعوة بنفسها ما تلتزم به، وتقبل عن نفسها.
members-invite-plan = من دون موافقة الأسرة، لا ترى الجهة المدعوة شيئًا من هذا المشروع.
members-invite-none = كل جهات الدليل تشارك من قبل في هذه الشراكة.
members-organisation = الجهة
members-invite-send = دعوة
member-accepted = قبل في { $day }
member-invited = مدعوّ، لم يقبل بعد
member-left = غادر الشراكة في { $day }
member-ground = على أي أساس
member-interest = مصلحته، أو مصلحة من يرافقهم
member-function = دوره هنا
member-means = ما يضعه في المشترك
member-written-by = كتبه { $name }
member-recorded-by = سجّله { $by } باسم { $member } في { $day }
member-silent = لم يكتب هذا الشريك بعد.
member-shared = تشارك الأسرة المشروع مع هذه الجهة.
member-not-shared = لم توافق الأسرة: لا ترى هذه الجهة شيئًا من المشروع.
member-own-link = الكتابة باسم جهتنا
member-confirm-link = تأكيد ما سُجّل لنا أو تصحيحه
member-record-link = تسجيل ما قالته الجهة
member-own-title = ما يلتزم به { $member }
member-own-lead = تكتبون باسم جهتكم. لا أحد غيركم يستطيع تغيير هذه الكلمات.
member-own-recorded = سجّل { $by } هذا لكم في { $day }. صحّحوا ما يلزم ثم احفظوا: ستصبح هذه الكلمات كلماتكم.
member-record-title = تسجيل كلمات { $member }
member-record-lead = تسجّلون ما قالته لكم الجهة، بالهاتف مثلًا. سيظهر أنكم سجّلتموه إلى أن تؤكّده أو تصحّحه. لا يمكنكم القبول باسمها.
member-ground-own = على أي أساس تشاركون؟
member-interest-own = مصلحتكم، أو مصلحة من ترافقونهم
member-function-own = دوركم هنا
member-function-own-hint = ما تفعلونه بالتحديد في هذه الشراكة
member-means-own = ما تضعونه في المشترك
member-means-own-hint = كفاءات، وقت، مكان، معدات
member-accept = أكتب وأقبل
member-save = حفظ من دون قبول
member-leave = مغادرة هذه الشراكة
member-leave-title = مغادرة الشراكة؟
member-leave-lead = لن يشارك { $member } في هذه الشراكة ولن يرى منها شيئًا. ما كتبتموه وقدّمتموه يبقى.
member-leave-confirm = نعم، مغادرة
needs-title = الاحتياجات
needs-none = لم يُكتب أي احتياج بعد.
needs-edit = كتابة الاحتياجات
needs-lead = احتياجات الحياة اليومية، لا تشخيص. الرموز من تصنيف SERAFIN-PH (CNSA، رخصة Licence Ouverte 2.0)؛ اختيار رمز ليس إلزاميًا.
needs-code = المجال
needs-code-none = بلا رمز
needs-description = الاحتياج، بكلمات بسيطة
needs-add = إضافة هذا الاحتياج
needs-add-title = إضافة احتياج
needs-remove = إزالة
needs-remove-which = إزالة الاحتياج « { $need } »
needs-answered = هناك هدف يستجيب لهذا الاحتياج: لا يمكن إزالته.
expectations-title = ما تنتظره الأسرة
expectations-edit = كتابة ما تنتظره الأسرة
expectations-own-lead = بكلماتكم أنتم، كيفما كانت: ما ترجونه لطفلكم، وما هو مهم عندكم.
expectations-record-lead = تكتب الأسرة بنفسها. وإلى أن تفعل، يمكنكم تسجيل ما قالته لكم: سيظهر أنكم سجّلتموه.
expectations-of = كلمات { $name }
expectations-words = ما تنتظرونه
expectations-words-for = ما يقوله { $name }
expectations-save = حفظ
expectations-written = كُتب في { $day }
expectations-recorded = سجّله { $by } باسم { $name } في { $day }
expectations-silent = لم يكتب { $name } بعد.
notice-partnership-opened = فُتحت الشراكة، قيد التحضير.
notice-partnership-saved = تم الحفظ.
notice-partnership-started = بدأت الشراكة.
notice-member-invited = دُعيت الجهة.
notice-member-written = حُفظت كلماتكم.
notice-member-accepted = حُفظت كلماتكم، وقبلت جهتكم.
notice-member-recorded = تم التسجيل، مع ذكر أنكم من سجّله.
notice-member-left = غادرت جهتكم الشراكة.
notice-need-added = أُضيف الاحتياج.
notice-need-removed = أُزيل الاحتياج.
notice-expectation-saved = حُفظت هذه الكلمات.
## conventions
convention-title = اتفاقية الشراكة
convention-which = النسخة
convention-version = النسخة { $number } بتاريخ { $day }
convention-file = convention
convention-none = لم تُكتب الاتفاقية بعد.
convention-missing = قبل كتابتها، ينقص:
convention-missing-need = الاحتياج
convention-missing-objective = الهدف المشترك
convention-missing-term = تاريخ النهاية
convention-missing-members = شريكان على الأقل كتبا مصلحتهما وقبلا
convention-write-lead = يجمع النص الاحتياج والهدف المشترك والأجل وكلمات كل شريك. ثم يوافق كل واحد عن نفسه.
convention-write = كتابة الاتفاقية
convention-members = ما يلتزم به كل شريك
convention-agreements = الموافقات
convention-agreed-by-all = وافق عليها كل الشركاء
convention-agreed-by = { $count ->
    [0] لم يوافق عليها أحد بعد
    [one] وافق عليها شريك واحد من { $all }
    [two] وافق عليها شريكان من { $all }
    [few] وافق عليها { $count } شركاء من { $all }
    [many] وافق عليها { $count } شريكًا من { $all }
   *[other] وافق عليها { $count } شريك من { $all }
}
convention-agreed-by-whom = وافق عليها { $name } في { $day }
convention-awaited = الموافقة منتظرة
convention-agreed-on = تاريخ الموافقة
convention-agreed-for = وافق
convention-agree-lead = قرأتم هذه النسخة، ويوافق { $member } عليها. موافقتكم مؤرَّخة وتُحفظ كما هي؛ وإذا تغيّر النص لاحقًا، ستُسألون من جديد.
convention-agree = الموافقة باسم { $member }
convention-changed = منذ النسخة السابقة، تغيّر ما يلي:
convention-change-joined = انضم { $member }
convention-change-words = كلمات { $member }
convention-change-left = غادر { $member }
convention-pdf = تنزيل الاتفاقية (PDF)
convention-evaluation = التقييم والمغادرة
convention-evaluation-words = يقيّم الشركاء هذه الشراكة معًا مرة في السنة على الأقل. ما بقي للعمل عليه يُؤخذ فيما يلي.
convention-leaving-words = يمكن لأي شريك أن يغادر في أي وقت؛ ما قدّمه يبقى.
convention-earlier = النسخ السابقة
convention-link = الاتفاقية، ومن وافق عليها
convention-renew = تجديد
convention-renew-title = تجديد الشراكة
convention-renew-lead = اختاروا الأجل الجديد. إذا كانت هناك اتفاقية مكتوبة، تُصنع نسخة جديدة منها ويوافق عليها كل شريك.
convention-renew-end = تاريخ النهاية الجديد
convention-renewal-not-later = التاريخ الجديد يأتي بعد الأجل الحالي، وبعد اليوم.
notice-convention-written = كُتبت الاتفاقية. يمكن الآن لكل شريك أن يوافق.
notice-convention-agreed = سُجّلت الموافقة.
notice-convention-renewed = سُجّل الأجل الجديد.

## exchange
import-title = استيراد جدول
import-lead = هل تحفظون مشاريعكم في جدول؟ أرسلوه هنا. سترون أولًا ما سيضيفه أو ما يجب تصحيحه؛ لا يُحفظ شيء قبل موافقتكم.
import-territory = المنطقة
import-file = جدولكم
import-file-hint = ملف CSV أو XLSX، من 10 ميغابايت و50000 سطر على الأكثر.
import-look = معاينة الجدول
import-columns = أعمدة الجدول
import-columns-lead = بأي ترتيب؛ لا فرق بين الحروف الكبيرة والصغيرة ولا مع العلامات. تُكتب التواريخ 31/12/2026 أو 2026-12-31 أو بصيغة تواريخ Excel.
import-model-file = تنزيل نموذج (CSV)
import-column = العمود
import-column-holds = ما يحتويه
import-column-example = مثال
import-about-family-name = اسم عائلة الطفل
import-about-given-name = اسم الطفل
import-about-birth-date = تاريخ ميلاد الطفل
import-about-host = المكان الذي يستقبل الطفل. إذا لم يكن في الدليل بعد، يُضاف.
import-about-start = أول يوم للمشروع
import-about-end = آخر يوم للمشروع. يمكن أن يبقى فارغًا.
import-about-cadence = 3 أو 4 أو 6 أو 12. فارغ: 3.
import-about-suspensions = أول يوم وآخر يوم لكل تعليق، بينهما شرطة؛ من دون آخر يوم، ما زال جاريًا. إذا تعددت: تُفصل بـ |. يمكن أن يبقى فارغًا.
import-about-reviews = أيام جلسات التقييم التي عُقدت، مفصولة بـ |. يمكن أن يبقى فارغًا.
import-about-reference = الرقم المرجعي للمشروع. فارغ: يُعطى واحد.
import-again = وإذا أرسلت الجدول نفسه مرة أخرى؟
import-again-words = لا يُضاف شيء مرتين. يُعرَف المشروع من رقمه المرجعي أو، بدونه، من الطفل والمكان وأول يوم. تُكمل جلسات التقييم والتعليقات الجديدة مشروعًا موجودًا؛ ويُشار لكم إلى ما يناقض المسجَّل.
import-no-file = اختاروا الملف الذي تريدون إرساله.
import-preview-title = تحقّقوا قبل الاستيراد
import-file-name = الملف:
import-will-add = ما سيضيفه هذا الجدول
import-nothing-new = لا شيء للإضافة: كل شيء موجود من قبل
import-confirm-words = سيُضاف كل شيء دفعة واحدة.
import-confirm = استيراد
import-other-file = اختيار ملف آخر
import-added-heading = ما أُضيف
import-see-plans = عرض المشاريع
import-problems-title = يجب تصحيح الجدول
import-problems-lead = { $count ->
    [one] يلزم تصحيح واحد. لم يُستورد شيء.
    [two] يلزم تصحيحان. لم يُستورد شيء.
    [few] يلزم { $count } تصحيحات. لم يُستورد شيء.
    [many] يلزم { $count } تصحيحًا. لم يُستورد شيء.
   *[other] يلزم { $count } تصحيح. لم يُستورد شيء.
}
import-problems = ما يجب تصحيحه
import-line = السطر
import-value = القيمة
import-remedy = ما يجب فعله
import-whole-line = السطر كله
import-more-problems = { $count ->
    [one] هناك تصحيح آخر غير معروض هنا.
    [two] هناك تصحيحان آخران غير معروضين هنا.
    [few] هناك { $count } تصحيحات أخرى غير معروضة هنا.
    [many] هناك { $count } تصحيحًا آخر غير معروض هنا.
   *[other] هناك { $count } تصحيح آخر غير معروض هنا.
}
import-send-again = إرسال الجدول المصحَّح
import-count-plans = { $count ->
    [one] أُضيف مشروع واحد
    [two] أُضيف مشروعان
    [few] أُضيفت { $count } مشاريع
    [many] أُضيف { $count } مشروعًا
   *[other] أُضيف { $count } مشروع
}
import-count-children = { $count ->
    [one] أُضيف طفل واحد
    [two] أُضيف طفلان
    [few] أُضيف { $count } أطفال
    [many] أُضيف { $count } طفلًا
   *[other] أُضيف { $count } طفل
}
import-count-hosts = { $count ->
    [one] أُضيف مكان استقبال واحد
    [two] أُضيف مكانا استقبال
    [few] أُضيفت { $count } أماكن استقبال
    [many] أُضيف { $count } مكان استقبال
   *[other] أُضيف { $count } مكان استقبال
}
import-count-reviews = { $count ->
    [one] أُضيفت جلسة تقييم واحدة عُقدت
    [two] أُضيفت جلستا تقييم عُقدتا
    [few] أُضيفت { $count } جلسات تقييم عُقدت
    [many] أُضيفت { $count } جلسة تقييم عُقدت
   *[other] أُضيفت { $count } جلسة تقييم عُقدت
}
import-count-suspensions = { $count ->
    [one] أُضيف تعليق واحد
    [two] أُضيف تعليقان
    [few] أُضيفت { $count } تعليقات
    [many] أُضيف { $count } تعليقًا
   *[other] أُضيف { $count } تعليق
}
import-count-completed = { $count ->
    [one] مشروع واحد موجود من قبل، اكتمل
    [two] مشروعان موجودان من قبل، اكتملا
    [few] { $count } مشاريع موجودة من قبل، اكتملت
    [many] { $count } مشروعًا موجودًا من قبل، اكتملت
   *[other] { $count } مشروع موجود من قبل، اكتملت
}
import-count-already = { $count ->
    [one] مشروع واحد موجود من قبل، بلا تغيير
    [two] مشروعان موجودان من قبل، بلا تغيير
    [few] { $count } مشاريع موجودة من قبل، بلا تغيير
    [many] { $count } مشروعًا موجودًا من قبل، بلا تغيير
   *[other] { $count } مشروع موجود من قبل، بلا تغيير
}
import-ignored-columns = أعمدة متجاهَلة: { $names }.
import-added = استُورد { $file } في المنطقة « { $territory } »:
import-would-add = يمكن استيراد { $file } في المنطقة « { $territory } ». لم يُحفظ شيء (تجربة):
import-added-nothing = { $file }: لا شيء للإضافة، كل شيء موجود في المنطقة « { $territory } »:
import-refused = { $count ->
    [one] { $file }: خطأ واحد. لم يُستورد شيء.
    [two] { $file }: خطآن. لم يُستورد شيء.
    [few] { $file }: { $count } أخطاء. لم يُستورد شيء.
    [many] { $file }: { $count } خطأً. لم يُستورد شيء.
   *[other] { $file }: { $count } خطأ. لم يُستورد شيء.
}
import-problem = السطر { $line }، العمود { $column }، { $value }: { $words }
import-problem-of-line = السطر { $line }، { $value }: { $words }
import-quoted = « { $value } »
import-nothing-there = (فارغ)
import-first-territory = منطقتي
import-cannot-open = لا يمكن فتح { $file }: { $reason }.
import-bad-territory = اسم المنطقة من 1 إلى 100 حرف. صحّحوا ‎--territory‎.
import-which-territory = هناك عدة مناطق. حدّدوا أيها بـ ‎--territory‎: { $names }.
import-no-such-territory = لا منطقة باسم « { $name } ». الموجودة: { $names }.
import-file-empty = هذا الملف فارغ. اختاروا ملف جدولكم.
import-file-no-lines = في هذا الجدول عناوين أعمدة ولا سطر. أضيفوا سطرًا لكل مشروع.
import-file-too-big = هذا الملف كبير جدًا: 10 ميغابايت على الأكثر. قسّموا الجدول إلى عدة ملفات.
import-file-too-many-lines = في هذا الجدول أسطر كثيرة جدًا: 50000 على الأكثر. قسّموه إلى عدة ملفات.
import-file-not-a-spreadsheet = هذا الملف ليس جدولًا. احفظوا جدولكم بصيغة XLSX أو CSV وأرسلوا ذلك الملف.
import-file-old-excel = هذا الملف من Excel قديم (‎.xls‎) أو يطلب كلمة سر. احفظوه بصيغة « Excel (.xlsx) » بلا كلمة سر، أو بصيغة CSV.
import-file-open-document = هذا الملف بصيغة OpenDocument (‎.ods‎). احفظوه بصيغة XLSX أو CSV.
import-file-broken = ملف XLSX هذا تالف. افتحوه في برنامج الجداول واحفظوه من جديد ثم أرسلوه مرة أخرى.
import-missing-column = هذا العمود ناقص. أضيفوه بهذا العنوان في سطر العناوين.
import-twice-the-column = عمودان يحملان هذا العنوان. أبقوا واحدًا.
import-too-many-cells = في هذا السطر خلايا أكثر من العناوين. ضعوا علامتي اقتباس حول النص الذي يحتوي على فاصل.
import-open-quote = علامة اقتباس مفتوحة لا تُغلق. أغلقوها أو أزيلوها.
import-required = هذه الخلية فارغة. املؤوها.
import-too-long = { $most ->
    [one] هذا النص طويل جدًا. اختصروه: حرف واحد على الأكثر.
    [two] هذا النص طويل جدًا. اختصروه: حرفان على الأكثر.
    [few] هذا النص طويل جدًا. اختصروه: { $most } أحرف على الأكثر.
    [many] هذا النص طويل جدًا. اختصروه: { $most } حرفًا على الأكثر.
   *[other] هذا النص طويل جدًا. اختصروه: { $most } حرف على الأكثر.
}
import-unreadable = في هذا النص حروف لا تُقرأ. اكتبوه من جديد.
import-not-a-name = لا حرف ولا رقم هنا. اكتبوا الاسم.
import-failed-formula = فشلت الصيغة في هذه الخلية. ضعوا قيمتها مكانها.
import-not-a-date = هذا ليس تاريخًا. اكتبوه هكذا: 31/12/2026.
import-no-such-day = هذا اليوم غير موجود. صحّحوا التاريخ، مكتوبًا يوم/شهر/سنة.
import-short-year = في السنة رقمان فقط. اكتبوها بأربعة أرقام، هكذا: 31/12/2026.
import-far-date = السنة قبل 1900 أو بعد 2100. صحّحوا التاريخ.
import-born-in-the-future = تاريخ الميلاد في المستقبل. صحّحوه.
import-born-after-start = يكون الطفل قد وُلد بعد بداية المشروع. صحّحوا تاريخ الميلاد أو البداية.
import-ends-before-start = النهاية قبل البداية. صحّحوا أحد التاريخين.
import-not-a-cadence = عدد جلسات التقييم في السنة هو 3 أو 4 أو 6 أو 12. اكتبوا واحدًا منها، أو اتركوه فارغًا لـ 3.
import-not-a-span = هذا ليس تعليقًا. اكتبوا أول يوم، شرطة، آخر يوم، هكذا: 01/02/2026-20/02/2026، أو من دون آخر يوم إذا كان ما زال جاريًا، هكذا: 01/02/2026-.
import-span-ends-before-start = ينتهي التعليق قبل أن يبدأ. صحّحوا أحد التاريخين.
import-two-spans-from-one-day = تعليقان يبدآن في اليوم نفسه. أبقوا الصحيح.
import-review-in-the-future = جلسة التقييم هذه في المستقبل: لم تُعقد بعد. أزيلوها أو صحّحوا تاريخها؛ جلسة قادمة تُحدَّد في صفحة المشروع.
import-review-before-birth = جلسة التقييم هذه قبل ميلاد الطفل. صحّحوا تاريخها.
import-same-reference = للسطر { $line } هذا الرقم المرجعي من قبل. أعطوا أحدهما رقمًا آخر، أو اتركوه فارغًا.
import-same-plan = السطر { $line } هو المشروع نفسه: الطفل نفسه، المكان نفسه، البداية نفسها. أبقوا سطرًا واحدًا فقط.
import-reference-taken = هذا الرقم المرجعي لشراكة أخرى في المنطقة (طفل أو مكان أو بداية أخرى). صحّحوا السطر أو أعطوا رقمًا آخر.
import-known-under = هذا المشروع موجود بالرقم المرجعي { $reference }. اكتبوه، أو اتركوا الخلية فارغة.
import-known-end = هذا المشروع مسجَّل بنهاية أخرى، { $day }. اكتبوها أو اتركوها فارغة؛ لتغييرها اذهبوا إلى صفحة المشروع.
import-known-cadence = هذا المشروع مسجَّل بعدد جلسات تقييم في السنة هو { $count }. اكتبوا هذا العدد أو اتركوه فارغًا؛ لتغييره اذهبوا إلى صفحة المشروع.
import-known-span-end = هذا التعليق مسجَّل بنهاية أخرى، { $day }. اكتبوها؛ لتغييرها اذهبوا إلى صفحة المشروع.
notice-imported = استُورد الجدول.
## frame
frame-skip = الانتقال إلى المحتوى
frame-menu = القائمة الرئيسية
frame-account = حسابي:
frame-sign-out = تسجيل الخروج
frame-purpose = يربط Maillage بين الأسرة والمهنيين حول كل طفل، حتى لا تُنسى أي جلسة تقييم ويُسمع كل واحد.
frame-source = برنامج حر، برخصة AGPL-3.0.
frame-demonstration-label = عرض تجريبي
frame-demonstration = هذا عرض تجريبي: الأشخاص والأوضاع من الخيال.
frame-demonstration-switch = تجربة شخص آخر

## search
search-everywhere = البحث في كل ما يحق لكم رؤيته
search-label = البحث عن طفل أو جهة أو هدف أو محضر
search-button = بحث
search-title = بحث
search-results = نتائج « { $phrase } »
search-too-short = اكتبوا حرفين على الأقل في الخانة أعلى الصفحة: اسمًا، رقمًا مرجعيًا، كلمة من هدف أو من محضر.
search-none = لا شيء مما يحق لكم رؤيته يطابق.
search-none-words = جرّبوا كلمات أقل، أو بداية اسم.
search-children = الأطفال
search-organisations = الجهات
search-partnerships = المشاريع والشراكات
search-objectives = الأهداف
search-minutes = محاضر جلسات التقييم
search-born = تاريخ الميلاد: { $day }
search-review-of = جلسة تقييم { $day }
search-more = هناك نتائج أخرى: حدّدوا أكثر ما تبحثون عنه.
## menu
menu-day = يومي
menu-planning = الأشهر القادمة
menu-plans = مشاريع الاستقبال
menu-children = الأطفال
menu-mine = متابعاتي
menu-family = طفلي
menu-partnerships = الشراكات
menu-directory = الدليل
menu-import = استيراد
menu-reports = الأرقام
menu-administration = الإدارة

## form
form-problems = للتصحيح قبل الحفظ
form-optional = (اختياري)
form-all-needed = يجب ملء كل الخانات.
form-all-needed-but-boxes = يجب ملء كل الخانات، ما عدا مربعات الاختيار.
form-title-wrong = خطأ:
form-most = { $most ->
    [one] حرف واحد على الأكثر.
    [two] حرفان على الأكثر.
    [few] { $most } أحرف على الأكثر.
    [many] { $most } حرفًا على الأكثر.
   *[other] { $most } حرف على الأكثر.
}
form-choose = اختاروا…

## problem
problem-required = هذا الجواب ناقص.
problem-too-long = { $most ->
    [one] هذا النص طويل جدًا: حرف واحد على الأكثر.
    [two] هذا النص طويل جدًا: حرفان على الأكثر.
    [few] هذا النص طويل جدًا: { $most } أحرف على الأكثر.
    [many] هذا النص طويل جدًا: { $most } حرفًا على الأكثر.
   *[other] هذا النص طويل جدًا: { $most } حرف على الأكثر.
}
problem-unreadable = في هذا النص حروف لا تُقرأ.
problem-not-a-date = هذا التاريخ غير موجود. اكتبوه هكذا: 03/05/2026.
problem-not-a-time = هذه الساعة غير موجودة. اكتبوها هكذا: 14:30.
problem-far-date = سنة هذا التاريخ بعيدة جدًا.
problem-not-a-choice = هذا الاختيار غير معروض. اختاروا من القائمة.
problem-not-an-email = يبدو أن عنوان البريد الإلكتروني هذا غير كامل. مثال: prenom.nom@exemple.fr.

## list
list-narrowing = البحث والتصفية والترتيب
list-narrowed = قائمة مصفّاة
list-pages = صفحات القائمة
list-page = الصفحة { $page } من { $pages }
list-page-word = الصفحة
list-previous = السابق
list-next = التالي

## error
error-not-found = الصفحة غير موجودة
error-not-found-words = هذه الصفحة غير موجودة، أو ليست مفتوحة لكم. إذا قادكم إليها رابط، أخبروا من أعطاكم إياه.
error-refused = لا يمكنكم فعل ذلك
error-refused-words = دوركم لا يسمح بذلك. لم يتغير شيء. إذا بدا لكم هذا خطأً، تحدثوا مع فريق تنسيق منطقتكم.
error-conflict = غيّر شخص هذه الصفحة في هذه الأثناء
error-conflict-words = حتى لا نمحو شيئًا، لم نحفظ. عودوا لنسخ ما كتبتموه، ثم افتحوا الصفحة من جديد وتابعوا مما تغيّر.
error-unreadable = لم نفهم هذا الطلب
error-unreadable-words = ما أُرسل غير كامل أو لا يُقرأ. لم يتغير شيء. عودوا وحاولوا من جديد.
error-too-large = هذا كبير جدًا
error-too-large-words = الملف أو النص المرسل أكبر مما نقبل. لم يتغير شيء.
error-unavailable = الخدمة غير متاحة حاليًا
error-unavailable-words = لم يضع شيء مما حُفظ. انتظروا لحظة ثم حاولوا من جديد.
error-again = إرسالكم غير مؤكَّد، ولم يضع شيء: ها هو كما كان. أعيدوا إرساله بعد لحظة؛ وإن كان قد وصل رغم ذلك فسيُحسب مرة واحدة.
error-again-send = إعادة الإرسال
error-fault = حدث خلل من جهتنا
error-fault-words = لم نستطع الإجابة، وليس هذا خطأكم. حاولوا من جديد بعد لحظة. إذا تكرر ذلك، أعطوا هذا الرقم لفريق التنسيق.
error-reference = الرقم:
error-start-again = العودة إلى البداية

## duration
duration-days = { $count ->
    [0] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
duration-weeks = { $count ->
    [0] أقل من أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
}
duration-months = { $count ->
    [0] أقل من شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}

## people
sign-in-title = تسجيل الدخول
sign-in-email = البريد الإلكتروني
sign-in-password = كلمة السر
sign-in-submit = دخول
sign-in-wrong = هذا العنوان وكلمة السر هذه لا يتطابقان. تحقّقوا من الاثنين.
sign-in-slow-down = محاولات كثيرة لهذا العنوان. انتظروا ربع ساعة ثم حاولوا من جديد.
sign-in-no-account = ليس لكم حساب بعد؟ يمكن لفريق تنسيق منطقتكم أن يفتح لكم حسابًا.
sign-in-demonstration = دخول العرض التجريبي
demonstration-title = دخول العرض التجريبي
demonstration-words = اختاروا شخصًا من القصة: سترون Maillage بعينيه. لا شيء حقيقي، ويمكن تجربة كل شيء.
demonstration-coordinators = فريق التنسيق
demonstration-guardians = الأسر
demonstration-professionals = المهنيون
demonstration-administrators = الإدارة
demonstration-enter = الدخول باسم { $name }
account-title = حسابي
account-email = البريد الإلكتروني
account-password = تغيير كلمة السر
account-password-hint = اثنا عشر حرفًا على الأقل: جملة قصيرة تكفي تمامًا.
account-password-current = كلمة السر الحالية
account-password-new = كلمة السر الجديدة
account-password-again = الجديدة مرة أخرى
account-password-change = تغيير كلمة السر
account-password-short = قصيرة جدًا: يلزم { $least } حرفًا على الأقل.
account-password-common = سهلة التخمين: شائعة جدًّا، أو قريبة جدًّا من اسمك. بضع كلمات لا رابط بينها تكفي تمامًا.
account-password-differs = الكلمتان مختلفتان.
account-password-wrong = ليست هذه كلمة السر الحالية.
account-sessions = أين أنا متصل
account-sessions-caption = الجلسات المفتوحة
account-session-browser = المتصفح
account-session-since = منذ
account-session-seen = آخر استعمال
account-session-current = هذه
account-session-device = { $browser } على { $system }
account-session-unknown = متصفح غير معروف
account-session-act = إجراء
account-session-end = إنهاء
account-session-end-of = إنهاء الجلسة المفتوحة في { $since }
account-sign-out-everywhere = تسجيل خروجي من كل مكان
account-sign-out-everywhere-words = ستنتهي كل الجلسات، وهذه أيضًا.
notice-signed-out = سُجّل خروجكم.
notice-password-changed = تغيّرت كلمة السر. انتهت جلساتكم الأخرى.
notice-session-ended = انتهت هذه الجلسة.

## objectives: pages
objective-proposals = تقترحه الأسرة، للأخذ به معًا
objective-proposed-by = اقترحه { $name } في { $day }
objective-since = منذ { $day }
objective-from = نسخة { $day }
objective-need-answered = الاحتياج
objective-need = الاحتياج:
objective-need-choose = الاحتياج الذي يستجيب له
objective-need-none = لا احتياج بعينه
objective-success = كيف سنرى أنه تحقّق؟
objective-success-hint = شيء يمكن للجميع أن يراه يومًا بيوم: « تبقى على الطاولة حتى نهاية الوجبة ».
objective-success-none = لم يُكتب بعد.
objective-remaining = ما بقي للعمل عليه
objective-interests = من له مصلحة فيه
objective-interest-nobody = لم يقل أي شريك بعد مصلحته في هذا الهدف. يكون الهدف مشتركًا حين يتمسك به أكثر من واحد: تحدثوا عنه معًا.
objective-interest-one = قال شريك واحد فقط مصلحته في هذا الهدف. اسألوا الآخرين عمّا يجدونه فيه، أو أعيدوا التفكير فيه معًا.
objective-interest-say = قول مصلحتنا في هذا الهدف
objective-interest-own = مصلحة جهتكم
objective-interest-of = مصلحة { $organisation }
objective-interest-hint = بكلماتكم: ما يقدّمه هذا الهدف لكم أو لمن ترافقونهم. أنتم وحدكم من يكتبه ويغيّره.
objective-interest-save = حفظ مصلحتنا
objective-history = قصته، من جلسة تقييم إلى أخرى
objective-decided = جلسة تقييم { $day }: { $outcome }
objective-story-event = { $day }: { $what }
objective-story-review = جلسة تقييم { $day }
objective-story-set = وُضع: « { $title } »
objective-story-continued = استمر
objective-story-adjusted = عُدّل؛ يصبح « { $title } »
objective-story-adjusted-only = عُدّل
objective-story-achieved = تحقّق
objective-story-abandoned = تُرك
objective-none = لا هدف جاريًا.
objective-ended = الأهداف المنتهية
objective-add = إضافة هدف
objective-add-words = الهدف المشترك يستجيب لاحتياج ويهم شريكين على الأقل.
objective-propose = اقتراح هدف
objective-propose-words = قولوا ما تتمنونه لطفلكم. يظهر اقتراحكم للشركاء فورًا، بكلماتكم؛ ستتحدثون عنه معًا في جلسة التقييم القادمة أو قبلها.
objective-propose-send = إرسال اقتراحي
objective-for = لـ
objective-title = ما نتمناه
objective-title-hint = جملة قصيرة، مثلًا: « مشاركة الوجبات مع الأطفال الآخرين ».
objective-back = العودة من دون حفظ
objective-facts = باختصار
objective-set-on = وُضع في
objective-written-by = كتبه
objective-take-up = الأخذ بهذا الهدف
objective-take-up-words = تقترح الأسرة هذا الهدف. إذا أخذتم به، يصبح هدفًا جاريًا بكلمات الأسرة نفسها.
objective-reword = تغيير الصياغة
objective-reword-words = ما دامت لم تقرّر فيه أي جلسة تقييم، يمكن تصحيح الصياغة هنا.
objective-reword-save = حفظ الصياغة
objective-fixed = قرّرت جلسة تقييم من قبل في هذا الهدف. لإعادة صياغته، اختاروا « يُعدَّل » في جلسة التقييم القادمة: تبقى النسخة السابقة في السجلّ.
notice-objective-added = أُضيف الهدف.
notice-objective-proposed = أُرسل اقتراحكم. شكرًا.
notice-objective-changed = حُفظت الصياغة.
notice-objective-taken-up = أُخذ بالهدف: هو جارٍ.
notice-objective-interest-written = حُفظت مصلحتكم.

## actions: pages
action-by = من يهتم به:
action-by-nobody = لا أحد حتى الآن
action-objective-served = الهدف
action-objective = للهدف:
action-objective-choose = الهدف الذي يخدمه
action-objective-none = لا هدف بعينه
action-none = لا عمل جاريًا.
action-closed-list = الأعمال المنتهية
action-add = إضافة عمل
action-title = ما سيُفعل
action-title-hint = مثلًا: « تجربة الطاولة الصغيرة في الغداء ».
action-members = من يهتم به
action-members-hint = شريك أو أكثر. يرى كل واحد هذا العمل بين ما ينتظره.
action-needs-somebody = اختاروا شريكًا واحدًا على الأقل يهتم به.
action-due-on = حتى متى
action-expected = ما ننتظره منه
action-expected-hint = ما الذي يجب أن يتغير بعد إنجازه.
action-facts = باختصار
action-closed-on = انتهى في
action-voices = ما رآه كل واحد
action-voices-none = لم يدوّن أحد بعد ما يراه من هذا العمل.
action-evaluation = تقييمنا المشترك
action-evaluation-hint = مع من شاركوا: ما نجح، وما كان صعبًا، وما بقي للعمل عليه.
action-ended-how = كيف انتهى؟
action-close = إنهاء هذا العمل
action-close-words = ينتهي العمل بتقييم يُكتب معًا. تعطي الأسرة رأيها على حدة، بكلماتها.
action-edit = تعديل هذا العمل
action-save = حفظ العمل
action-day-to-come = لم يأتِ هذا اليوم بعد. اختاروا اليوم أو يومًا مضى.
action-opinion = رأي الأسرة
action-opinion-own = رأيكم فيه
action-opinion-hint = بكلماتكم: ما رأيتموه في البيت، ما يناسبكم أو لا. يمكنكم تغييره متى شئتم.
action-opinion-none = لم تعطِ الأسرة رأيها بعد. الأسرة وحدها تكتبه.
action-opinion-save = حفظ رأيي
note-add = تدوين ما رأيت
note-none = لا ملاحظة حتى الآن.
note-earlier = ملاحظات سابقة
note-about = حول:
note-is-health = ملاحظة صحية، لا تقرؤها إلا الجهات التي سمّتها الأسرة
note-correct = تصحيح ملاحظتي
note-words = ما رأيتم
note-words-hint = لحظة، تقدّم، صعوبة: ما رأيتم أو سمعتم، من دون تفسير.
note-seen-on = اليوم الذي رأيتموه فيه
note-action = حول عمل
note-action-none = لا عمل بعينه
note-health = هذه الملاحظة تتعلق بالصحة
note-health-hint = ضعوا العلامة إذا ذكرتم رعاية أو علاجًا أو عَرَضًا. تُحفظ الملاحظة عندئذ للأسرة والجهات التي سمّتها للصحة.
note-readers = من سيقرأ هذه الملاحظة
note-readers-child = الأسرة وفريق التنسيق و:
note-readers-health-family = إذا تعلقت بالصحة، الأسرة فقط (وأنتم).
note-readers-coordination = الأسرة وفريق التنسيق.
note-readers-health = إذا تعلقت بالصحة، الأسرة فقط و:
note-readers-partners = فريق التنسيق والشركاء:
note-save = حفظ ملاحظتي
note-correct-save = حفظ تصحيحي
note-worry = هل أنتم قلقون جدًا على طفل؟ لا يمر الإبلاغ عن خطر من هنا أبدًا: اتصلوا بالرقم 119، أو بخلية الإبلاغ (CRIP) في محافظتكم.
notice-action-added = أُضيف العمل.
notice-action-changed = حُفظ العمل.
notice-action-closed = انتهى العمل.
notice-action-opinion-given = حُفظ رأيكم.
notice-note-added = حُفظت ملاحظتكم.
notice-note-corrected = حُفظ تصحيحكم.
## documents
documents-title = الوثائق
document-attach = إرفاق وثيقة
document-none = لا وثيقة مرفقة.
document-what = { $kind }، { $size }
document-kilobytes = { $size } كيلوبايت
document-megabytes = { $size } ميغابايت
document-by-member = أرفقها { $name } ({ $organisation }) في { $day }
document-by-guardian = أرفقها { $name } في { $day }
document-by-coordination = أرفقها { $name } (التنسيق) في { $day }
document-of-review = جلسة تقييم { $day }
document-of-review-asked = جلسة تقييم مطلوبة
document-is-health = وثيقة صحية، مفتوحة فقط للجهات التي سمّتها الأسرة
document-remove = إزالة
document-kind-pdf = PDF
document-kind-jpeg = صورة (JPEG)
document-kind-png = صورة (PNG)
document-kind-webp = صورة (WebP)
document-kind-odt = نص (ODT)
document-kind-ods = جدول (ODS)
document-kind-docx = نص (Word)
document-kind-xlsx = جدول (Excel)
document-kind-text = نص بسيط
document-kind-mp3 = صوت (MP3)
document-kind-m4a = صوت (M4A)
document-kind-ogg = صوت (OGG)
document-kind-wav = صوت (WAV)
document-kind-aac = صوت (AAC)
document-kind-amr = صوت (AMR)
document-kind-3gp = صوت (3GP)
document-title = ما هي
document-title-hint = مثلًا: بروتوكول طبي (PAI) موقَّع، تقرير من CAMSP، اتفاقية.
document-health = هذه الوثيقة تتعلق بالصحة
document-health-hint = ضعوا العلامة إذا كان فيها رعاية أو علاج أو عَرَض (بروتوكول PAI، وصفة طبية). تُحفظ عندئذ للأسرة والجهات التي سمّتها للصحة.
document-file = الملف
document-file-hint = PDF أو صورة أو نص أو جدول أو تسجيل صوتي، 10 ميغابايت على الأكثر.
document-readers = من سيراها
document-readers-health-family = إذا تعلقت بالصحة، الأسرة فقط (وأنتم).
document-readers-health = إذا تعلقت بالصحة، الأسرة فقط وأنتم و:
document-no-file = اختاروا ملفًا.
document-too-large = هذا الملف أكبر من 10 ميغابايت. اختاروا ملفًا أصغر.
document-empty = هذا الملف فارغ. اختاروا ملفًا آخر.
document-not-kept = محتوى هذا الملف ليس من الأنواع المقبولة، مهما كان اسمه. المقبول: PDF، صور (JPEG وPNG وWebP)، نصوص وجداول (ODT وODS وDOCX وXLSX، بلا ماكرو)، نص بسيط (‎.txt‎) وصوت (MP3 وM4A وOGG وWAV وAAC وAMR و3GP).
document-remove-title = إزالة هذه الوثيقة؟
document-remove-words = لن يستطيع أحد فتحها بعد الآن، وسيُمحى ملفها. يحتفظ السجلّ بأنها كانت موجودة وبأنكم أزلتموها.
document-remove-do = إزالة هذه الوثيقة
document-remove-keep = إبقاؤها
notice-document-attached = أُرفقت الوثيقة.
notice-document-removed = أُزيلت الوثيقة.
## directory and administration
organisation-kind-nursery = حضانة
organisation-kind-childminder = مربّية أطفال في البيت
organisation-kind-childminder-relay = مركز دعم مربّيات الأطفال (RPE)
organisation-kind-leisure-centre = مركز ترفيه
organisation-kind-school = مدرسة
organisation-kind-pmi = مصلحة حماية الأم والطفل (PMI)
organisation-kind-camsp = مركز العمل الطبي الاجتماعي المبكر (CAMSP)
organisation-kind-cmpp = المركز الطبي النفسي التربوي (CMPP)
organisation-kind-sessad = مصلحة الدعم في البيت والمدرسة (SESSAD)
organisation-kind-coordination-platform = منصة التنسيق
organisation-kind-autism-centre = مركز موارد التوحد
organisation-kind-hospital = مستشفى
organisation-kind-independent-professional = مهني مستقل
organisation-kind-mdph = بيت المحافظة لذوي الإعاقة (MDPH)
organisation-kind-caf = صندوق الإعانات العائلية (CAF)
organisation-kind-commune = بلدية
organisation-kind-resource-hub = مركز موارد الإعاقة
organisation-kind-association = جمعية
organisation-kind-other = جهة أخرى
organisation-kind = نوع الجهة
organisation-name = الاسم
organisation-commune = البلدية
organisation-phone = الهاتف
organisation-email = البريد الإلكتروني
organisation-website = الموقع الإلكتروني
organisation-website-hint = مثلًا https://www.exemple.fr
organisation-website-wrong = عنوان الموقع يبدأ بـ https:// أو http://
organisation-mission = مهمتها، بكلماتها
organisation-mission-hint = ما تفعله الجهة، ولمن
organisation-no-mission = لم تكتب الجهة مهمتها بعد.
organisation-contact = كيف تتصلون بها
organisation-no-contact = لا بيانات اتصال حتى الآن.
organisation-people = المهنيون
organisation-no-people = لا أحد مسجَّل لهذه الجهة بعد.
organisation-partnerships = الشراكات
organisation-no-partnerships = لا شراكة يمكنكم رؤيتها.
organisation-territory = المنطقة
organisation-edit = تعديل البطاقة
directory-title = الدليل
directory-lead = جهات المنطقة، ما تفعله وكيف تتصلون بها.
directory-add = إضافة جهة
directory-add-send = إضافة
directory-back = العودة إلى الدليل
directory-search = البحث عن اسم أو بلدية أو مهمة
directory-any-kind = كل الأنواع
directory-any-commune = كل البلديات
directory-order = الترتيب حسب
directory-order-name = الاسم
directory-order-commune = البلدية
directory-order-kind = النوع
directory-order-partnerships = عدد الشراكات
directory-filter = عرض
directory-none = لا جهة مطابقة.
directory-none-yet = الدليل فارغ حتى الآن.
directory-caption = جهات المنطقة
professional-add = إضافة مهني
professional-add-send = إضافة
professional-lead = مع بريد إلكتروني يحصل الشخص على دخول: يُعرض رمز مرة واحدة، لتسليمه باليد أو إرساله.
professional-given = الاسم
professional-family = اسم العائلة
professional-function = الوظيفة
professional-function-hint = مثلًا: مربّية أطفال صغار، معالج نفسي حركي
professional-email = البريد الإلكتروني
professional-email-hint = من له دخول من قبل في هذه المنطقة يحتفظ به.
professional-email-taken = لهذا العنوان دخول في مكان آخر، أو حساب مغلق.
professional-no-account = لا دخول بعد
professional-account-email = البريد الإلكتروني لـ { $name }
professional-open-account = فتح دخول
professional-end = إنهاء الوظيفة
professional-end-title = نهاية الوظيفة
professional-end-lead = لن ينتمي { $name } إلى { $organisation } بعد الآن. ينتهي الاطلاع على شراكات هذه الجهة فورًا؛ ما كُتب يبقى.
professional-end-confirm = إنهاء الوظيفة
account-opened-title = فُتح الدخول
account-opened-email = البريد الإلكتروني
administration-title = الإدارة
administration-lead = المناطق ومنسّقوها والحسابات. لا شيء عن أي طفل يظهر هنا.
territories-title = المناطق
territories-none = لا منطقة حتى الآن.
territory-add = إضافة منطقة
territory-add-send = إضافة
territory-name = الاسم
territory-name-taken = هناك منطقة بهذا الاسم من قبل.
territory-department = رقم المحافظة
territory-time-zone = المنطقة الزمنية
territory-time-zone-hint = مثلًا Europe/Paris أو Indian/Reunion
territory-time-zone-wrong = لا توجد منطقة زمنية كهذه.
territory-calendar = كيف تُقسَّم سنة المشروع
territory-calendar-anniversary = من بداية كل مشروع
territory-calendar-school-year = حسب السنة الدراسية (سبتمبر، يناير، أبريل)
territory-plan-label = كيف يُسمّى مشروع الطفل
territory-plan-label-hint = مكتوبًا كاملًا: هكذا تقرؤه الأسر.
territory-settings = الإعدادات
coordinators-title = التنسيق
coordinators-none = لا أحد ينسّق هذه المنطقة بعد.
coordinator-name = تعيين منسّق
coordinator-lead = إذا كان العنوان لشخص من المنطقة، يحتفظ بدخوله. وإلا يُعرض رمز مرة واحدة، لتسليمه أو إرساله.
coordinator-email = البريد الإلكتروني
coordinator-name-send = تعيين
coordinator-end = إنهاء
coordinator-end-which = إنهاء وظيفة { $name }
accounts-title = الحسابات
accounts-search = البحث عن اسم أو عنوان
accounts-none = لا حساب مطابقًا.
accounts-caption = الحسابات، حسب الاسم
accounts-name = الشخص
accounts-state = الحالة
accounts-act = إجراء
accounts-administrator = الإدارة
accounts-open = مفتوح
accounts-closed = مغلق
accounts-close = إغلاق
accounts-close-which = إغلاق حساب { $name }
accounts-reopen = إعادة الفتح
accounts-reopen-which = إعادة فتح حساب { $name }
notice-organisation-added = أُضيفت الجهة إلى الدليل.
notice-organisation-saved = حُفظت البطاقة.
notice-professional-added = أُضيف الشخص.
notice-professional-ended = انتهت الوظيفة، ومعها الدخول.
notice-account-email-wrong = هذا البريد الإلكتروني لا يُقرأ؛ لم يُفتح أي دخول.
notice-account-email-taken = لهذا العنوان دخول من قبل؛ لم يُفتح أي دخول.
notice-territory-added = أُضيفت المنطقة.
notice-territory-saved = حُفظت الإعدادات.
notice-coordinator-named = ينسّق الشخص الآن هذه المنطقة.
notice-coordinator-ended = انتهت الوظيفة.
coordinator-follows =
    { $count ->
        [one] يتابع مشروعًا واحدًا سيبقى بلا منسّق.
        [two] يتابع مشروعين سيبقيان بلا منسّق.
        [few] يتابع { $count } مشاريع ستبقى بلا منسّق.
        [many] يتابع { $count } مشروعًا ستبقى بلا منسّق.
       *[other] يتابع { $count } مشروع ستبقى بلا منسّق.
    }
coordinator-follows-ask = قبل إنهاء هذه الوظيفة، اطلبوا من فريق التنسيق أن يسندها إلى غيره.
notice-account-closed = أُغلق الحساب.
notice-account-reopened = الحساب مفتوح من جديد.
directory-count = { $count ->
    [0] لا جهة
    [one] جهة واحدة
    [two] جهتان
    [few] { $count } جهات
    [many] { $count } جهة
   *[other] { $count } جهة
}
accounts-count = { $count ->
    [0] لا حساب
    [one] حساب واحد
    [two] حسابان
    [few] { $count } حسابات
    [many] { $count } حسابًا
   *[other] { $count } حساب
}
territory-coordinators-count = { $count ->
    [0] لا أحد ينسّق
    [one] منسّق واحد
    [two] منسّقان
    [few] { $count } منسّقين
    [many] { $count } منسّقًا
   *[other] { $count } منسّق
}
## letters
letters-kind-review = دعوة إلى جلسة تقييم
letters-kind-contribution = تذكير بمساهمة
letters-kind-digest = تذكيرات اليوم
letters-news-planned = حُدّدت جلسة تقييم
letters-news-moved = غُيّر موعد جلسة تقييم
letters-news-cancelled = أُلغيت جلسة تقييم
letters-greeting = مرحبًا،
letters-reserve = حفاظًا على السرّية، لا تقول هذه الرسالة أكثر: سجّلوا الدخول لقراءة الباقي.
letters-planned-subject = جلسة تقييم مقرَّرة في { $day }
letters-planned-lead = أنتم مدعوون إلى جلسة تقييم: { $when }.
letters-planned-act = حتى ذلك الحين، يمكنكم رؤية المدعوين وكتابة مساهمتكم:
letters-moved-subject = تغيّرت جلسة تقييم: ستُعقد في { $day }
letters-moved-lead = تغيّر يوم أو ساعة أو مكان جلسة تقييم أنتم مدعوون إليها. ستُعقد: { $when }.
letters-cancelled-subject = أُلغيت جلسة تقييم
letters-cancelled-lead = لن تُعقد جلسة التقييم التي كنتم مدعوين إليها: { $when }.
letters-cancelled-act = لقراءة السبب:
letters-video = لقاء بالفيديو: { $address }
letters-kind-link = رابط شخصي
letters-link-subject = رأيكم منتظر
letters-link-lead = رأيكم منتظر من أجل لقاء شركاء، { $when }. لا تحتاجون إلى حساب.
letters-link-lead-no-day = رأيكم منتظر من أجل لقاء شركاء. لا تحتاجون إلى حساب.
letters-link-act = يفتح هذا الرابط نموذجًا قصيرًا، يمكنكم حفظه كمسودة وإكماله لاحقًا:
letters-link-own = هو لكم وحدكم: لا ترسلوه إلى أحد. لا يفتح النموذج بعد اللقاء.
link-email = بريده الإلكتروني
link-email-hint = يُرسَل الرابط إليه، من دون أي شيء يسمّي الطفل. من دون عنوان، يُعرض هنا لتسلّموه أنتم.
notice-link-mailed = يُرسَل الرابط بالبريد الإلكتروني.
letters-place = المكان: { $place }
letters-file = الملف المرفق يضعها في تقويمكم.
letters-file-cancel = الملف المرفق يزيلها من تقويمكم.
letters-digest-subject = Maillage: ما ينتظركم
letters-digest-lead = هذا ما ينتظركم في Maillage.
letters-matter-late = فترات بلا جلسة تقييم
letters-matter-due = جلسات تقييم يجب تحديدها
letters-matter-silent = مشاريع بلا جلسة تقييم منذ زمن
letters-matter-contribution = مساهمات منتظرة
letters-matter-dates = تواريخ تنتظر الجواب
letters-line-dates = قولوا أي التواريخ تناسبكم لجلسة تقييم؛ أولها { $day }.
letters-matter-minutes = محاضر للقراءة
letters-line-minutes = محضر ينتظر جوابكم: جلسة تقييم { $day }. قولوا هل توافقون.
letters-matter-meeting = جلسات تقييم قادمة
letters-line-late = مضت فترة، انتهت في { $day }، من دون جلسة تقييم:
letters-line-due = يجب تحديد جلسة تقييم قبل { $day }:
letters-line-silent = مشروع بلا جلسة تقييم منذ أكثر من ستة أشهر، منذ { $day }:
letters-line-contribution = تُعقد جلسة تقييم في { $day }: مساهمتكم منتظرة قبل هذا اليوم.
letters-line-meeting = تُعقد جلسة تقييم في { $day }:
letters-line-counted = { $matter } (العدد: { $count }):
letters-reminder-subject = مساهمتكم منتظرة قبل { $day }
letters-reminder-lead = تُعقد جلسة تقييم: { $when }. لم تصل مساهمتكم بعد.
letters-reminder-act = بضع كلمات تكفي. لكتابتها:
letters-stop-here = لعدم تلقي تذكيرات بعد الآن:
letters-remind = تذكير من لم يكتبوا بعد
letters-reminded-on = ذُكّر في { $day }
notice-letters-reminded = ذُكّر من لم يكتبوا بعد.
notice-letters-reminded-nobody = لم يُرسَل أي تذكير: كتب الجميع، أو ذُكّروا اليوم من قبل، أو لا يريدون تذكيرات.
letters-calendar-review = جلسة تقييم (Maillage)
letters-calendar-more = لمعرفة المزيد: { $address }
letters-calendar-name = Maillage
letters-calendar-periods = { $count ->
    [one] تنتهي فترة تقييم واحدة (Maillage)
    [two] تنتهي فترتا تقييم (Maillage)
    [few] تنتهي { $count } فترات تقييم (Maillage)
    [many] تنتهي { $count } فترة تقييم (Maillage)
   *[other] تنتهي { $count } فترة تقييم (Maillage)
}
letters-subscription-title = تقويمي
letters-subscription-link = متابعة جلسات تقييمي في تقويمي
letters-subscription-lead = عنوان خاص يضع جلسات تقييمكم في تقويم هاتفكم أو حاسوبكم ويبقيها محدَّثة. لا يُذكر فيه أي طفل. من يعرف هذا العنوان يرى لقاءاتكم: لا تعطوه لأحد.
letters-subscription-none = ليس لكم عنوان تقويم.
letters-subscription-since = لكم عنوان تقويم منذ { $day }. لا يمكن عرضه مرة أخرى؛ إذا أضعتموه، اطلبوا عنوانًا جديدًا.
letters-subscription-make = إنشاء عنوان تقويمي
letters-subscription-anew = إنشاء عنوان جديد (لن يعمل القديم بعد ذلك)
letters-subscription-revoke = إزالة عنوان تقويمي
letters-subscription-made = انسخوه في تقويمكم، تحت « الاشتراك » أو « الإضافة من عنوان URL »
letters-subscription-once = انسخوا هذا العنوان الآن: لن يُعرض مرة أخرى.
notice-calendar-revoked = أُزيل عنوان تقويمكم: لم يعد يفتح شيئًا.
letters-choices-title = رسائلي الإلكترونية
letters-choices-link = اختيار ما يكتبه لي Maillage، وفي أي ساعات
letters-choices-lead = يكتب لكم Maillage حين تُحدَّد جلسة تقييم أو تُغيَّر أو تُلغى. لا تقول أي رسالة شيئًا عن طفل.
letters-choices-save = حفظ اختياراتي
letters-reminders = أرسلوا لي تذكيرات
letters-reminders-hint = رسالة واحدة في اليوم على الأكثر: مساهمة منتظرة، جلسة تقييم تقترب.
letters-quiet-lead = لا يُرسَل شيء بين هاتين الساعتين: تنتظر الرسائل. اتركوهما فارغتين لتلقيها في أي ساعة.
letters-quiet-from = لا ترسلوا شيئًا من
letters-quiet-until = إلى
letters-quiet-both = أعطوا الساعتين معًا، أو لا شيء.
letters-stop-title = لا تذكيرات بعد الآن
letters-stop-lead = لن تتلقوا تذكيرات بالبريد الإلكتروني بعد الآن. الدعوات إلى جلسات التقييم ستصلكم دائمًا.
letters-stop-do = لا ترسلوا لي تذكيرات بعد الآن
letters-stop-done = تم: لن تتلقوا تذكيرات بعد الآن. الدعوات إلى جلسات التقييم ستصلكم دائمًا.
letters-stop-back = تغيير هذا الاختيار (بعد تسجيل الدخول)
letters-office-title = إرسال الرسائل الإلكترونية
letters-office-demonstration = هذا عرض تجريبي: تُحفظ الرسائل ولا تُرسَل أي منها.
letters-office-kept = لم يُضبط أي خادم بريد: تُحفظ الرسائل ولا تُرسَل أي منها.
letters-office-untried = ضُبط خادم بريد. لم تخرج أي رسالة بعد.
letters-office-answered = أجاب خادم البريد في المرة الأخيرة: { $at }.
letters-office-away = لم يجب خادم البريد في المرة الأخيرة ({ $at }): { $why }. تنتظر الرسائل ولا تضيع أي منها.
letters-office-waiting = { $count ->
    [0] لا رسالة تنتظر
    [one] رسالة واحدة تنتظر
    [two] رسالتان تنتظران
    [few] { $count } رسائل تنتظر
    [many] { $count } رسالة تنتظر
   *[other] { $count } رسالة تنتظر
}
letters-office-sent = { $count ->
    [0] لا رسالة أُرسلت في الثلاثين يومًا الأخيرة
    [one] رسالة واحدة أُرسلت في الثلاثين يومًا الأخيرة
    [two] رسالتان أُرسلتا في الثلاثين يومًا الأخيرة
    [few] { $count } رسائل أُرسلت في الثلاثين يومًا الأخيرة
    [many] { $count } رسالة أُرسلت في الثلاثين يومًا الأخيرة
   *[other] { $count } رسالة أُرسلت في الثلاثين يومًا الأخيرة
}
letters-office-given-up = { $count ->
    [0] لا رسالة تُرك إرسالها
    [one] رسالة واحدة تُرك إرسالها
    [two] رسالتان تُرك إرسالهما
    [few] { $count } رسائل تُرك إرسالها
    [many] { $count } رسالة تُرك إرسالها
   *[other] { $count } رسالة تُرك إرسالها
}
letters-stuck-title = رسائل لم تستطع الخروج
letters-stuck-none = لا رسالة عالقة.
letters-stuck-lead = الرسالة المرفوضة تُحاوَل عدة مرات، بفواصل تطول، ثم تُترك.
letters-stuck-caption = الرسائل العالقة، المتروكة أولًا
letters-stuck-kind = الرسالة
letters-stuck-written = كُتبت في
letters-stuck-error = آخر خطأ
letters-stuck-attempts = { $count ->
    [one] محاولة واحدة
    [two] محاولتان
    [few] { $count } محاولات
    [many] { $count } محاولة
   *[other] { $count } محاولة
}
letters-stuck-tried-again = ستُحاوَل من جديد
letters-stuck-held = موقوفة: استُعيدت نسخة احتياطية، وقد تكون هذه الرسالة قد أُرسلت من قبل.
letters-send-again = إرسال من جديد
letters-send-again-which = إرسال الرسالة إلى { $name } من جديد
letters-send-all-again = إرسال كل الرسائل المتروكة من جديد
notice-letters-chosen = حُفظت اختياراتكم.
notice-letters-again = تم: ستُحاوَل هذه الرسائل من جديد.
notice-letters-none-again = لا رسالة متروكة لإرسالها من جديد.
letters-kind-entrusted = مشاريع مسنَدة
letters-entrust-subject = أُسندت إليكم مشاريع
letters-entrust-lead = أُسندت إليكم مشاريع: تتابعون مواعيدها ابتداءً من الآن.
letters-entrust-act = لرؤيتها:
## reviews
review-category-partial = جلسة تقييم جزئية
review-category-intermediate = جلسة تقييم مرحلية
review-category-final = جلسة تقييم نهائية
review-state-proposed = الموعد لم يُحدَّد
review-state-planned = مقرَّرة
review-state-held = عُقدت
review-state-agreed = وُوفق على المحضر
review-state-cancelled = ملغاة
review-attendance-present = حضوريًا
review-attendance-remote = عن بُعد
review-attendance-represented = مُمثَّل
review-attendance-in-writing = كتابةً، قبل الجلسة
review-attendance-absent = غائب
review-outcome-continued-elsewhere = يستمر بعد هذا المشروع
review-does-not-count = لا تُحسب بين جلسات السنة: { $why }.
review-shortfall-and = { "؛ " }
review-shortfall-partial = الجلسة الجزئية تنظر في موضوع واحد
review-shortfall-not-held = لم تُعقد
review-shortfall-no-synthesis = لم تُكتب خلاصتها
review-shortfall-no-family = لم تشارك الأسرة
review-shortfall-few-members = شارك أقل من شريكين
review-counts = تُحسب بين جلسات السنة.
review-day-hour = { $day } في الساعة { $hour }
review-day-none = الموعد لم يُحدَّد
review-progress-none = لم تصل أي مساهمة من { $invited }
review-progress = { $wrote ->
    [one] مساهمة واحدة من { $invited }
    [two] مساهمتان من { $invited }
    [few] { $wrote } مساهمات من { $invited }
    [many] { $wrote } مساهمة من { $invited }
   *[other] { $wrote } مساهمة من { $invited }
}
review-words-none = اكتبوا بضع كلمات في جزء واحد على الأقل من الأجزاء الأربعة.
review-held-in-future = تُعقد الجلسة اليوم على الأكثر.
review-held-too-early = هذا التاريخ قبل بداية المشروع.
review-attendance-nothing-written = لم تصل منه أي مساهمة قبل هذه الجلسة: اختاروا طريقة أخرى للمشاركة.
review-outcome-needed = قرّروا ما سيصير إليه هذا الهدف.
review-adjusted-unchanged = اكتبوا ما يتغير في هذا الهدف، أو اختاروا « يستمر ».
review-imported = هذه الجلسة مأخوذة من جدول كان قبل Maillage: أُخذ تاريخها فقط.
review-next-too-early = تاريخ الجلسة القادمة يجب أن يكون في المستقبل.
reviews-none = لا جلسة تقييم بعد.
review-path = أين أنا
review-back = العودة من دون حفظ
review-save = الحفظ والدعوة
review-about = حول
review-plan-title = تحديد جلسة تقييم
review-answer-title = تحديد يوم الجلسة المطلوبة
review-move-title = تغيير الجلسة المقرَّرة
review-move = تغيير اليوم أو المكان
review-category = نوع الجلسة
review-category-hint = الجلسة الجزئية تجمع بعض الشركاء حول موضوع واحد. الجلسة النهائية تُنهي الشراكة.
review-day = اليوم
review-hour = الساعة
review-place = المكان
review-place-hint = يُذكر المكان في الدعوات بالبريد الإلكتروني: لا تذكروا اسم الطفل فيه.
review-video = رابط اللقاء بالفيديو
review-video-hint = يُذكر في الدعوات وفي التقاويم.
review-video-no-link = هذا ليس رابطًا يمكن فتحه: يبدأ بـ https://
substitute-title = من يأتي بدلًا منكم؟
substitute-lead = لا يمكنكم الحضور: قولوا من يأتي مكانكم.
substitute-for = بدلًا من { $party }، الذي قال لكم ذلك.
substitute-sees = يشارك هذا الشخص في اللقاء. لا يرى هنا أكثر مما كان يراه.
substitute-name = اسمه
substitute-quality = من هو
substitute-quality-hint = زميلة، عمّة، مترجم…
substitute-save = حفظ
substitute-remove = في النهاية لا يأتي أحد بدلًا
substitute-own = إرسال شخص مكاني
substitute-record = تسجيل من يأتي بدلًا
substitute-change = تغيير من يأتي بدلًا
substitute-is = يأتي بدلًا: { $who }
substitute-is-recorded = يأتي بدلًا: { $who }، سجّله { $recorder }
notice-substitute-named = سُجّل من يأتي بدلًا.
notice-substitute-nobody = لم يعد أحد يأتي بدلًا.
review-scope = جدول الأعمال
review-scope-hint = عمّ سنتحدث؟ نقطة في كل سطر، حتى يستعد الجميع.
review-invite = من هو مدعوّ؟
review-invite-hint = يمكن لكل طرف مدعوّ أن يكتب رأيه قبل الجلسة.
review-invited-already = مدعوّ من قبل
review-parties-none = اختاروا من تدعون.
review-ask-title = طلب جلسة تقييم
review-ask-lead = يمكنكم أن تطلبوا جمع الأشخاص الذين يرافقون طفلكم. سيقترح عليكم فريق التنسيق تاريخًا.
review-ask-scope = عمّ تودّون التحدث؟
review-ask-scope-hint = بضع كلمات تكفي. سيتمكن شركاء طفلكم من قراءتها.
review-ask-day = يوم يناسبكم
review-ask-send = إرسال طلبي
review-asked-by = طلبها
review-short-notice = حُدّدت هذه الجلسة قبل موعدها بأقل من عشرة أيام: وقت الاستعداد قصير للجميع. قد تساعد مكالمة هاتفية.
review-planned-by = حدّدها
review-cancel-title = إلغاء هذه الجلسة
review-cancel = إلغاء الجلسة
review-cancel-lead = سيقرأ المدعوون السبب. المساهمات المكتوبة تبقى.
review-cancel-sheet = سيُمحى ما هو مكتوب في صفحة الجلسة.
review-cancel-sheet-read = قراءة تلك الصفحة
review-cancel-reason = لماذا لن تُعقد؟
review-cancel-reason-hint = مثلًا: تفضّل الأسرة الانتظار حتى سبتمبر.
review-cancel-do = إلغاء هذه الجلسة
review-cancel-keep = الإبقاء على هذه الجلسة
review-cancelled-because = أُلغيت: { $reason }
review-contributions = كيف يرى كل واحد الأمور
review-contribution-title = رأيي
review-contribution-write = كتابة رأيي
review-contribution-again = متابعة كتابة رأيي
review-contribution-lead = قبل الجلسة، قولوا ما ترونه من مكانكم. هذه كلماتكم: لا أحد يستطيع تغييرها.
review-contribution-lead-family = أنتم تعرفون طفلكم أكثر من أي شخص. اكتبوا كما يأتيكم، باللغة التي تناسبكم: جواب واحد يكفي، ويمكنكم العودة إليه حتى موعد الجلسة.
review-contribution-save = حفظ رأيي
review-contribution-there = ما هو محفوظ
review-contribution-meanwhile = حفظ شخص نصًّا آخر وأنتم تكتبون. ها هو فوق نصكم. خذوا ما يلزم ثم احفظوا: لم يضع شيء مما كتبتموه.
review-contribution-received = وصلت المساهمة في { $day }
review-contribution-awaited = المساهمة منتظرة
review-contribution-never = لا مساهمة مكتوبة
review-contribution-spoken = صوت مسجَّل:
review-contribution-hidden = لا تتم مشاركة هذه المساهمة معكم.
review-record = تسجيل ما يقوله
review-record-title = تسجيل كلمات { $party }
review-record-lead = اكتبوا ما قيل لكم، من دون إضافة شيء. سيظهر أنكم سجّلتموه إلى أن يؤكّده صاحبه أو يصحّحه.
review-recorded = سجّله { $recorder } باسم { $party } في { $day }، في انتظار التأكيد
review-written = كتبه { $name } في { $day }
review-written-on = كُتب في { $day }
review-confirm = هذه كلماتي
review-correct = تصحيحها
review-ask-sees = ماذا ترون عند الطفل في هذه الفترة؟
review-ask-sees-institutional = كيف حال هذه الشراكة من جهتكم؟
review-ask-works = ما الذي ينجح؟
review-ask-hard = ما الصعب؟
review-ask-proposes = ماذا تقترحون لما يأتي؟
review-ask-family-sees = ما الذي تغيّر في البيت؟
review-ask-family-works = ما المهم عندكم في هذه الفترة؟
review-ask-family-hard = ما الأسئلة التي تطرحونها؟
review-ask-family-proposes = ماذا تتمنون لما يأتي؟
review-ask-objectives = هدفًا بعد هدف
review-ask-objectives-hint = ما ترونه، وما ينجح، وما هو صعب، وما تقترحونه. اتركوا فارغًا ما لا تريدون التحدث عنه.
review-ask-about-objective = « { $title } »
review-ask-whole = وعلى العموم
review-point = حول « { $title } »
review-contribution-keep = الاحتفاظ به لي وإكماله لاحقًا
review-contribution-from-draft = هذه مسودتكم: أنتم وحدكم ترونها. احفظوها لمشاركتها.
review-hold-keep = الحفظ والمتابعة
review-part-sees = ما نراه
review-part-works = ما ينجح
review-part-hard = ما هو صعب
review-part-proposes = ما نقترحه
review-part-family-sees = ما تغيّر في البيت
review-part-family-works = ما هو مهم عندنا
review-part-family-hard = أسئلتنا
review-part-family-proposes = ما نتمناه
review-readers = من سيقرؤه: الأسرة وفريق التنسيق والشركاء الذين فتحت لهم الأسرة المساهمات.
review-invited = المدعوون
review-invited-none = لا أحد مدعوّ بعد.
review-family-could-not = الأسرة، التي دُعيت مرتين، لم تستطع الحضور: { $reason }
review-hold = عقد هذه الجلسة
review-hold-title = عقد الجلسة
review-hold-lead = ما تكتبونه يُحفظ أولًا بأول، ويراه من يعقدون هذه الجلسة معكم. لا يدخل شيء في المحضر قبل « حفظ الجلسة ».
review-hold-lead-final = هذه الجلسة هي الأخيرة: حفظها يُنهي الشراكة. سيُكتب فيها ما بقي للعمل عليه.
review-hold-meanwhile = تغيّرت هذه الجلسة وأنتم تكتبون. ما كتبتموه محفوظ أدناه: تحقّقوا منه ثم احفظوا من جديد.
review-hold-meanwhile-held = لم تعد هذه الجلسة قيد العقد: حفظها شخص أو ألغاها وأنتم تكتبون. ما كتبتموه محفوظ أدناه لتتمكنوا من نسخه.
review-hold-see = عرض ما هو محفوظ
review-hold-attendance = من شارك
review-hold-day = عُقدت في
review-hold-family-could-not = الأسرة، التي دُعيت مرتين، لم تستطع الحضور: لأي سبب؟
review-hold-family-could-not-hint = املؤوه في هذه الحالة فقط. تُحسب الجلسة عندئذ، ويُحفظ السبب.
review-hold-objectives = الأهداف، واحدًا بعد واحد
review-hold-objectives-none = لا هدف مفتوحًا.
review-hold-outcome = ماذا تقرّرون معًا؟
review-hold-remaining = ما بقي للعمل عليه
review-hold-remaining-hint = يُنقل كما هو إلى ما يلي.
review-hold-adjust = الصياغة الجديدة، إذا عُدّل الهدف
review-hold-title-new = الهدف
review-hold-success-new = كيف سنرى أنه تحقّق؟
review-hold-new = أهداف جديدة
review-hold-new-number = هدف جديد { $number }
review-hold-proposed = تقترح الأسرة:
review-hold-minutes = المحضر
review-hold-who-reads = ستقرأ هذا المحضرَ الأسرةُ والشركاءُ الذين تشاركهم هذا المشروع.
review-hold-save = حفظ الجلسة
review-hold-save-final = الحفظ والإنهاء
review-sheet-new = لم يكتب أحد شيئًا هنا بعد.
review-sheet-last = محفوظ. آخر تغيير: { $name }، الساعة { $hour }.
review-sheet-waits = لم يُحفظ بعد: اقرؤوه ثم احفظوا من جديد.
review-sheet-theirs = كتبه { $name } الساعة { $hour }، وأنتم تكتبون.
review-sheet-conflict = كتب { $name } هذا الساعة { $hour }. نصكم في الخانة: أبقوه، أو خذوا هذا، أو اجمعوا الاثنين، ثم احفظوا.
review-sheet-conflicts = كتب أكثر من واحد منكم في المكان نفسه. النصّان هنا: اختاروا ثم احفظوا من جديد.
review-sheet-merged = كتب شخص في الوقت نفسه معكم: جُمع ذلك أدناه. اقرؤوه ثم احفظوا من جديد.
review-sheet-empty = (لا شيء)
review-sheet-lost = لم يمكن حفظ ما تكتبونه: تحقّقوا من الاتصال، ثم استعملوا الأزرار أسفل الصفحة.
review-hold-actions = الأعمال المتفق عليها: من يفعل ماذا، وحتى متى
review-hold-action-number = عمل { $number }
review-hold-action-who = من يتولاه
review-actions = الأعمال المتفق عليها
review-action-until = { $who }، حتى { $day }
review-action-on-ended = انتهى هذا الهدف: ضعوا العمل لهدف آخر، أو أبقوا هذا مستمرًا.
review-hold-dissent = هناك من لا يوافق
review-hold-dissent-hint = اكتبوا كلماته إلى جانب القرار. إذا كُتبت نيابة عن شخص آخر، تنتظر أن يؤكّدها.
review-hold-dissent-who = من لا يوافق
review-hold-dissent-words = بكلماته
review-hold-dissent-whose = اختاروا من لا يوافق.
review-dissent-own = سُجّل هذا الاعتراض لكم: أكّدوه أو صحّحوه بكلماتكم
review-dissent-own-hint = سيصبح عندئذ اعتراضكم.
review-dissent-own-save = هذا اعتراضي
notice-dissent-own = هذه كلماتكم الآن.
review-synthesis = الخلاصة
review-synthesis-hint = ما قيل وما اتُّفق عليه، بكلمات تستطيع الأسرة أن تعود إليها.
review-synthesis-by = كتب الخلاصة { $name }
review-adjustments = ما يتغير في الحياة اليومية
review-adjustments-hint = الحركات، الأوقات، المكان: ما سيفعله كل واحد بطريقة أخرى.
review-next = جلسة التقييم القادمة
review-next-hint = ستُحدَّد في ذلك اليوم، مع الأشخاص أنفسهم.
review-next-is = جلسة التقييم القادمة: { $day }.
review-decisions = القرارات
review-adjusted-to = يصبح: { $title }
review-success-is = يتحقق حين: { $success }
review-carried-over = كان باقيًا للعمل عليه: { $remaining }
review-remaining = ما بقي للعمل عليه
minutes-answers = الموافقة على المحضر
minutes-answer = الموافقة أو عدمها
minutes-progress = { $answered } { $answered ->
        [one] جواب
        [two] جوابان
        [few] أجوبة
        [many] جوابًا
       *[other] جواب
    } من { $asked }
minutes-final-since = نهائي منذ { $day }
minutes-agrees = موافق، في { $day }
minutes-agrees-by = موافق، في { $day } ({ $name })
minutes-agrees-recorded = موافق، في { $day }، سجّله { $recorder }
minutes-disagrees = غير موافق: كلماته أدناه
minutes-awaited = الجواب منتظر
minutes-never = لم يجب
minutes-record = تسجيل أنه موافق
minutes-agree-lead = إذا كان هذا المحضر يقول ما اتُّفق عليه، أعطوا موافقتكم. وإلا فاكتبوا اعتراضكم أدناه: سيبقى إلى جانبه.
minutes-agree = أوافق
minutes-correct = تصحيح المحضر
minutes-correct-lead = ما دام الجميع لم يجيبوا، يمكن تصحيح النص.
minutes-correct-lead-agreed = { $count ->
        [one] وافق طرف واحد من قبل: بعد التصحيح يُسأل من جديد.
        [two] وافق طرفان من قبل: بعد التصحيح يُسألان من جديد.
        [few] وافق { $count } أطراف من قبل: بعد التصحيح يُسألون من جديد.
        [many] وافق { $count } طرفًا من قبل: بعد التصحيح يُسألون من جديد.
       *[other] وافق { $count } طرف من قبل: بعد التصحيح يُسألون من جديد.
    }
minutes-correct-save = حفظ التصحيح
minutes-close = إغلاق المحضر
minutes-closable-from = إذا لم يجب أحدهم، يمكنكم إغلاقه ابتداءً من { $day }.
minutes-addenda = الإضافات
minutes-addenda-none = لم يُضف شيء بعد ذلك.
minutes-addendum-write = كتابة إضافة
minutes-addendum-words = ما تضيفونه
minutes-addendum-hint = لم يعد المحضر يتغير: ما تضيفونه يكون مؤرَّخًا وموقَّعًا، إلى جانبه.
minutes-addendum-save = إضافة
minutes-addendum-by = { $party } ({ $name })، في { $day }
minutes-addendum-by-person = { $name }، في { $day }
minutes-addendum-by-coordination = فريق التنسيق ({ $name })، في { $day }
dates-title = أي التواريخ تناسبكم؟
dates-record-title = التواريخ المناسبة: { $party }
dates-lead = أجيبوا عن كل تاريخ. يمكنكم تغيير رأيكم حتى يُحدَّد التاريخ.
dates-save = حفظ أجوبتي
dates-proposed = التواريخ المقترحة
dates-best = الأنسب
dates-keep = اعتماد هذا التاريخ
dates-answer = قول أي التواريخ تناسبني
dates-answer-again = تغيير أجوبتي
dates-record = تسجيل أجوبته
dates-others = اقتراح عدة تواريخ
dates-others-hint = مع تاريخ ثانٍ، يقول كل مدعوّ ما يناسبه؛ ثم تعتمدون واحدًا.
dates-other-day = التاريخ { $number }
dates-other-hour = الساعة { $number }
date-answer-yes = نعم
date-answer-if-needed = إذا لزم الأمر
date-answer-no = لا
expected-dates = قول أي التواريخ تناسب لجلسة التقييم القادمة
link-title = إرسال رابط شخصي
link-send = إرسال رابط شخصي
link-for = لمهني بلا حساب، من: { $organisation }
link-what = يفتح الرابط نموذجًا واحدًا، لهذه الجلسة، حتى { $day }. يُظهر اسم الطفل الأول والأسئلة، ولا شيء غير ذلك.
link-person = لمن؟
link-nobody = لا أحد من هذه الجهة في الدليل: أضيفوا الشخص أولًا.
link-make = إنشاء الرابط
link-made = أُنشئ الرابط ويفتح حتى { $day }. سلّموه بأنفسكم: يُعرض هذه المرة فقط.
link-back = العودة إلى الجلسة
link-withdraw = سحب هذا الرابط
link-sent = أُرسل الرابط إلى { $person }، حتى { $day }
link-opened = فتح { $person } الرابط، حتى { $day }
link-expired = رابط { $person }، انتهى في { $day }
link-withdrawn = رابط { $person }، سُحب
link-form-title = مساهمة في جلسة تقييم
link-form-about = ما ترونه من أجل { $about }
link-lead = { $person }، { $organisation }: ستُقرأ كلماتكم في الجلسة وتبقى لكم.
link-when = الجلسة: { $when }.
link-given = حُفظت مساهمتكم. يمكنكم الإضافة إليها حتى موعد الجلسة.
link-meanwhile = كتب شخص من جهتكم في هذه الأثناء. كلماتكم محفوظة أدناه؛ تحدثوا معًا قبل حفظها.
link-until = هذا الرابط لكم وحدكم، لا تعطوه لأحد؛ يفتح حتى { $day }.
review-dissents = الاعتراضات
review-dissents-none = لم يُسجَّل أي اعتراض.
review-dissent-write = لست موافقًا
review-dissent-about = حول
review-dissent-whole = المحضر كله
review-dissent-words = اعتراضي، بكلماتي
review-dissent-hint = سيبقى مكتوبًا إلى جانب القرار، مع اسمكم والتاريخ.
review-dissent-save = تسجيل اعتراضي
review-dissent-by = { $party }، في { $day }
notice-dates-proposed = اقتُرحت التواريخ. يمكن لكل مدعوّ أن يقول ما يناسبه.
notice-dates-answered = حُفظت الأجوبة. شكرًا!
notice-link-withdrawn = سُحب الرابط: لم يعد يفتح شيئًا.
notice-review-planned = حُدّدت الجلسة ودُعي الأشخاص.
notice-review-planned-soon = حُدّدت الجلسة ودُعي الجميع. موعدها بعد أقل من عشرة أيام: قد تساعدهم مكالمة هاتفية على الاستعداد.
notice-review-moved-soon = تغيّرت الجلسة. موعدها بعد أقل من عشرة أيام: قد تساعد مكالمة هاتفية الجميع على الاستعداد.
notice-review-asked = أُرسل طلبكم. سيقترح عليكم فريق التنسيق تاريخًا.
notice-review-moved = تغيّرت الجلسة.
notice-review-cancelled = أُلغيت الجلسة.
notice-review-held = حُفظت الجلسة مع قراراتها.
notice-review-held-flag-closed = حُفظت الجلسة. أُغلق التنبيه.
notice-review-held-not-counting = حُفظت الجلسة، لكنها لا تُحسب بين جلسات السنة: السبب مكتوب أدناه.
notice-review-held-final = حُفظت الجلسة النهائية: انتهت الشراكة.
notice-contribution-draft = حُفظت مسودتكم. أنتم وحدكم ترونها: عودوا واحفظوها لمشاركتها.
notice-review-hold-draft = تم الحفظ. تابعوا أو عودوا لاحقًا: لم تُحفظ الجلسة نفسها بعد.
notice-contribution-saved = حُفظ رأيكم. شكرًا: سيُقرأ قبل الجلسة.
notice-contribution-recorded = تم التسجيل، في انتظار تأكيد صاحبه.
notice-contribution-confirmed = تم التأكيد: هذه كلماتكم.
notice-minutes-agreed = وُوفق على المحضر: لن يتغير بعد الآن.
notice-minutes-answered = حُفظت الموافقة.
notice-minutes-corrected = صُحّح المحضر. يُطلب من الجميع أن يجيبوا من جديد.
notice-addendum-added = أُضيفت إضافتكم.
notice-dissent-recorded = سُجّل اعتراضكم.
## planning
planning-closed = مغلق: { $name }
closures-title = أيام الإغلاق
closures-lead = الأيام التي لا لقاء فيها هناك: عطل، أشغال، أيام تدريب. لا تُقترح عندئذ أي جلسة هناك في الأشهر القادمة. العطل المدرسية والأعياد معروفة من قبل.
closures-none = لم يُعلَن أي إغلاق.
closures-write = إعلان إغلاق
closure-add = إعلان إغلاق
closure-start = أول يوم
closure-end = آخر يوم، إذا كانت عدة أيام
closure-reason = السبب
closure-reason-hint = عطلة الصيف، يوم تدريب…
closure-save = حفظ
closure-remove = إلغاء الإعلان
closure-ends-before = آخر يوم قبل أول يوم.
closure-too-long = يدوم الإغلاق سنة على الأكثر.
notice-closure-added = أُعلن الإغلاق.
notice-closure-removed = أُلغي إعلان الإغلاق.
planning-title = الأشهر القادمة
planning-summary = { $proposed ->
        [one] جلسة تقييم واحدة يجب تحديدها
        [two] جلستا تقييم يجب تحديدهما
        [few] { $proposed } جلسات تقييم يجب تحديدها
        [many] { $proposed } جلسة تقييم يجب تحديدها
       *[other] { $proposed } جلسة تقييم يجب تحديدها
    }، مقترحة في { $trips ->
        [one] نصف يوم واحد
        [two] نصفي يوم
        [few] { $trips } أنصاف أيام
        [many] { $trips } نصف يوم
       *[other] { $trips } نصف يوم
    }.
planning-nothing = كل جلسات الأشهر الستة القادمة محدَّدة.
planning-whose = أي المشاريع
planning-everybody = المنطقة كلها
planning-mine = مشاريعي
planning-how = كيف تُختار هذه التواريخ
planning-how-words = تُقترح كل جلسة في النصف الثاني من فترتها، قبل نهايتها بأسبوع على الأقل وبعد اليوم بعشرة أيام، خارج نهايات الأسبوع والأعياد والعطل المدرسية. تُجمع جلسات المكان الواحد، حتى ثلاث في نصف يوم، وتُؤخذ الأسابيع الأقل امتلاءً أولًا. وإذا انتهت فترة منذ وقت أطول من أن يُستدرك (أكثر من 30 يومًا)، تُقترح جلسة واحدة في أقرب وقت، وتُحتسب للفترة الجارية.
planning-schools = العطل المدرسية للمنطقة { $zone } (وزارة التربية الفرنسية).
planning-schools-unknown = محافظة المنطقة غير مذكورة، أو لا تقويم معروفًا لها هنا: لا تُتجنَّب العطل المدرسية.
planning-schools-until = العطل المدرسية معروفة حتى { $day } فقط.
planning-late = { $count ->
        [one] جلسة واحدة متأخرة من قبل: تُقترح في أقرب وقت.
        [two] جلستان متأخرتان من قبل: تُقترحان في أقرب وقت.
        [few] { $count } جلسات متأخرة من قبل: تُقترح في أقرب وقت.
        [many] { $count } جلسة متأخرة من قبل: تُقترح في أقرب وقت.
       *[other] { $count } جلسة متأخرة من قبل: تُقترح في أقرب وقت.
    }
planning-without-room = لا نصف يوم فارغًا لهذه الجلسات: حدّدوها من مشاريعها.
planning-until = قبل { $day }
planning-accept = تحديد الجلسات المختارة
planning-tick-all = اختيار الكل
planning-tick-none = إلغاء اختيار الكل
planning-week = أسبوع { $day }
planning-week-empty = لا شيء هذا الأسبوع.
planning-school-holidays = عطلة مدرسية
planning-public-holiday = عيد: { $day }
planning-planned = محدَّدة
planning-proposed = مقترحة
planning-ending = فترات تنتهي بلا جلسة محدَّدة
planning-proposal = { $day }، { $hour }: { $child }، { $host }
notice-planning-accepted = حُدّدت الجلسات المختارة ودُعي الجميع.
notice-planning-accepted-some = حُدّدت الجلسات، إلا ما حُدّد في هذه الأثناء.
notice-planning-none-chosen = لم تُختر أي جلسة: لم يُحدَّد شيء.
## calendar
calendar-flag-missing = جلسة تقييم ناقصة
calendar-flag-due = جلسة تقييم يجب تحديدها
calendar-flag-gap = صمت طويل
calendar-late-family = الأسرة غير متاحة
calendar-late-partner = شريك غير متاح
calendar-late-illness = مرض
calendar-late-staff = تغيّر في فريق
calendar-late-closure = مكان الاستقبال مغلق
calendar-late-coordination = تنظيم فريق التنسيق نفسه
calendar-late-other = سبب آخر
calendar-order-pressing = الأكثر تأخرًا أولًا
calendar-order-child = حسب اسم الطفل
calendar-order-host = حسب مكان الاستقبال
calendar-order-reference = حسب الرقم المرجعي
calendar-lateness-missing = التأخير: { $late }
calendar-lateness-due = بقي { $left }
calendar-lateness-last-day = آخر يوم هو اليوم
calendar-lateness-gap = المدة بلا جلسة تقييم: { $silent }
calendar-not-counting-partial = هي جلسة جزئية.
calendar-not-counting-not-held = لم تُعقد بعد.
calendar-not-counting-future = تاريخها لم يأتِ بعد.
calendar-not-counting-synthesis = لم تُكتب خلاصتها.
calendar-not-counting-family = لم تشارك الأسرة.
calendar-not-counting-members = شاركت أقل من جهتين شريكتين.
calendar-state-upcoming = قادمة
calendar-state-fulfilled = عُقدت في { $date }
calendar-state-late = عُقدت متأخرة، في { $date }
calendar-state-excused = معذورة: المشروع معلَّق
calendar-state-too-short = غير واجبة: الفترة قصيرة جدًا
calendar-state-scheduled = مقرَّرة في { $date }
calendar-state-due = يجب تحديدها
calendar-state-due-soon = يجب تحديدها: بقي { $left }
calendar-state-last-day = تُعقد اليوم
calendar-state-repairable = التأخير: { $late }
calendar-state-missing = فاتت
calendar-from-to = من { $start } إلى { $end }
calendar-last-review = عُقدت آخر جلسة تقييم في { $date }.
calendar-no-review-yet = لم تُعقد أي جلسة تقييم بعد.
calendar-late = كانت جلسة تقييم واجبة قبل { $date }. التأخير: { $late }.
calendar-owed = تجب جلسة تقييم قبل { $date }: بقي { $left }.
calendar-owed-today = تجب جلسة تقييم اليوم على الأكثر.
calendar-planned = جلسة التقييم القادمة مقرَّرة في { $date }.
calendar-planned-today = هناك جلسة تقييم مقرَّرة اليوم.
calendar-none-planned = لا تاريخ بعد لجلسة التقييم القادمة.
calendar-later = تُعقد جلسة التقييم القادمة بين { $start } و{ $end }.
calendar-nothing-owed = لا تجب أي جلسة تقييم أخرى.
calendar-draft = المشروع قيد التحضير؛ من المقرَّر أن يبدأ في { $date }.
calendar-not-started = يبدأ المشروع في { $date }.
calendar-ended = انتهى المشروع في { $date }.
calendar-suspended = المشروع معلَّق حاليًا.
calendar-silence = المدة بلا جلسة تقييم، من دون حساب أيام التعليق: { $silent }.
calendar-year-owes-nothing = لا تجب أي جلسة تقييم هذه السنة.
calendar-year-kept = السنة مكتملة: عُقدت { $held } من { $owed } { $owed ->
    [one] جلسة
    [two] جلستين
    [few] جلسات
    [many] جلسة
   *[other] جلسة
}.
calendar-year-open = عُقدت { $held } من { $owed } { $owed ->
    [one] جلسة
    [two] جلستين
    [few] جلسات
    [many] جلسة
   *[other] جلسة
} هذه السنة، { $days ->
    [0] اليوم آخر يوم.
    [one] بقي يوم واحد.
    [two] بقي يومان.
    [few] بقيت { $days } أيام.
    [many] بقي { $days } يومًا.
   *[other] بقي { $days } يوم.
}
calendar-year-lost = عُقدت { $held } من { $owed } { $owed ->
    [one] جلسة
    [two] جلستين
    [few] جلسات
    [many] جلسة
   *[other] جلسة
} هذه السنة، التي لم يعد يمكن أن تكتمل؛ { $days ->
    [0] اليوم آخر يوم.
    [one] بقي يوم واحد.
    [two] بقي يومان.
    [few] بقيت { $days } أيام.
    [many] بقي { $days } يومًا.
   *[other] بقي { $days } يوم.
}
calendar-list-title = التنبيهات المفتوحة في { $date }: { $missing ->
    [0] لا جلسة ناقصة
    [one] جلسة واحدة ناقصة
    [two] جلستان ناقصتان
    [few] { $missing } جلسات ناقصة
    [many] { $missing } جلسة ناقصة
   *[other] { $missing } جلسة ناقصة
}، { $due ->
    [0] لا جلسة يجب تحديدها
    [one] جلسة واحدة يجب تحديدها
    [two] جلستان يجب تحديدهما
    [few] { $due } جلسات يجب تحديدها
    [many] { $due } جلسة يجب تحديدها
   *[other] { $due } جلسة يجب تحديدها
}، { $gap ->
    [0] لا صمت طويلًا
    [one] صمت طويل واحد
    [two] صمتان طويلان
    [few] { $gap } فترات صمت طويلة
    [many] { $gap } فترة صمت طويلة
   *[other] { $gap } فترة صمت طويلة
}.
calendar-list-reference = الرقم المرجعي
calendar-list-child = الطفل
calendar-list-host = مكان الاستقبال
calendar-list-flag = التنبيه
calendar-list-period = الفترة
calendar-list-lateness = التأخر

## day
day-title = يومي
day-heading = يومي، { $day }
day-missing = جلسة تقييم ناقصة
day-gap = صمت طويل
day-due = جلسة تقييم يجب تحديدها
day-ended = مضى أجله
day-asked = جلسة تقييم مطلوبة
day-dates = تواريخ مقترحة
day-dates-words = أجاب { $answered } من { $asked }؛ أول تاريخ { $day }.
day-evaluation = التقييم السنوي
day-meeting = لقاء هذا الأسبوع
day-unsaid = هل عُقدت الجلسة أم لا؟
day-awaited = مساهمات منتظرة
day-action = عمل متأخر
day-minutes = محضر للموافقة
day-referent = بلا شخص مرجعي
day-consent = موافقة على المشاركة
day-ending = أجل يقترب
day-suspension = تعليق طويل
day-draft = للإكمال
day-missing-words = كانت الجلسة واجبة قبل { $day }. التأخير: { $late }.
day-gap-words = المدة بلا جلسة تقييم: { $silent }.
day-due-today = اليوم آخر يوم لعقد هذه الجلسة.
day-due-words = بقي { $left }: تُعقد قبل { $day }.
day-ended-words = مضى أجله في { $day }، بلا جلسة نهائية. التأخير: { $late }.
day-asked-words = طلبت الأسرة جلسة تقييم منذ { $day }.
day-evaluation-words = يُعقد التقييم المشترك للسنة قبل { $day }.
day-evaluation-late = كان يجب عقد التقييم المشترك للسنة قبل { $day }.
day-meeting-today = جلسة تقييم مقرَّرة اليوم.
day-meeting-words = جلسة تقييم مقرَّرة في { $day }.
day-unsaid-words = كانت مقرَّرة في { $day }: قولوا هل عُقدت.
day-awaited-words = على { $names } أن يكتبوا قبل { $day }.
day-action-words = « { $title } ». التأخير: { $late }.
day-minutes-words = جلسة { $day }: لم يُوافَق على محضرها بعد.
day-referent-words = لا أحد يُبقي هذا المشروع حيًّا.
day-consent-ends = تنتهي الموافقة الخاصة بـ { $name } في { $day }.
day-consent-ended = انتهت الموافقة الخاصة بـ { $name } في { $day }: لم يعد للجهة أي اطلاع.
day-ending-words = ينتهي في { $day } (الباقي: { $left }): تجديد أم إنهاء؟
day-suspension-words = معلَّق منذ { $day } (المدة: { $since }).
day-draft-words = قيد التحضير منذ { $day }.
day-act-review = تحديد جلسة تقييم
day-act-renew = تجديد
day-act-close = إغلاق التنبيه مع ذكر السبب
day-act-reason = ذكر السبب
day-act-open-review = فتح الجلسة
day-act-hold = قول كيف جرت
day-act-open-action = فتح العمل
day-act-referent = تعيين شخص
day-act-open = فتح
day-act-end-suspension = إنهاؤه
day-act-resume = متابعة
day-not-scanned = لم يُجرَ الفحص اليومي للجلسات اليوم بعد: قد تنقص تنبيهات.
day-nothing = لا شيء مستعجلًا اليوم.
day-nothing-known = لا تنبيه معروفًا الآن، لكن فحص اليوم لم يُجرَ.
day-scanned = آخر فحص للجلسات: { $day }، { $time }.
day-never-scanned = لم يُجرَ فحص الجلسات قط.
day-all-plans = عرض كل المشاريع
day-filter = تصفية
day-all = الكل
day-search-words = طفل أو رقم مرجعي أو مكان
day-order = الترتيب
day-order-pressing = الأكثر استعجالًا أولًا
day-order-name = حسب الاسم
day-order-host = حسب مكان الاستقبال
day-search = بحث
day-clear = عرض الكل
day-mine = مشاريعي فقط
day-none-found = لا شيء يطابق هذا البحث.
day-column-matter = ما ينتظر
day-column-name = لـ
day-column-act = إجراء
day-close-title = إغلاق تنبيه
day-close-words = لن يعود التنبيه. تبقى الجلسة الفائتة في الإحصاءات: لا شيء يُمحى.
day-close-reason = لماذا يُغلق؟
day-close-go = إغلاق التنبيه
day-caption =
    { $count ->
        [0] لا شيء
        [one] أمر واحد ينتظر
        [two] أمران ينتظران، الأكثر استعجالًا أولًا
        [few] { $count } أمور تنتظر، الأكثر استعجالًا أولًا
        [many] { $count } أمرًا ينتظر، الأكثر استعجالًا أولًا
       *[other] { $count } أمر ينتظر، الأكثر استعجالًا أولًا
    }
notice-flag-closed = أُغلق التنبيه.

## reports
reports-title = تقرير النشاط
reports-title-shared = تقرير النشاط المعدّ للنشر
reports-words = هذه الأرقام مأخوذة من الوقائع المسجَّلة: جلسة التقييم الفائتة تبقى فائتة حتى لو عُقدت أخرى بعدها. وما لم يأتِ بعد لا يُحسب.
reports-from = من
reports-to = إلى
reports-from-to = من { $start } إلى { $end }
reports-ends-before = اليوم الأخير يسبق اليوم الأول.
reports-of = الشريك
reports-whole = الإقليم كله
reports-show = عرض
reports-quick = الفترات المعتادة
reports-this-year = هذه السنة
reports-last-year = السنة الماضية
reports-school-year = هذه السنة الدراسية
reports-to-give = إرسال هذا التقرير
reports-true = تعرض هذه الصفحة الأعداد الحقيقية: هي للتنسيق فقط ولا تُطبع.
reports-masking = في كل ما يخرج من الإقليم تُحجب الأعداد من 1 إلى 4، ومعها ما قد يكشفها. أما المنظمات والاتفاقيات فتُعدّ كما هي.
reports-share = نسخة للنشر والطباعة
reports-xlsx = مصنَّف (XLSX)
reports-csv = جدول بيانات (CSV)
reports-pdf = ملف PDF
reports-no-print = تحتوي هذه الصفحة على أعداد حقيقية يجب ألا تخرج من الإقليم. اطبعوا «نسخة للنشر والطباعة».
reports-shared-words = يمكنكم طباعتها. راجعوها قبل إرسالها، خصوصًا إذا سبق إرسال فترات قريبة أو شركاء آخرين: فمقارنة تقريرين قد تكشف أكثر مما يقوله كل منهما.
reports-masked = محجوب
reports-grouped = الباقي مجتمعًا
reports-sheet = تقرير
reports-about = هذا الملف
reports-territory = الإقليم
reports-period = الفترة
reports-made-by = أعدّه
reports-made-on = تاريخ الإعداد
reports-what-is-masked = ما هو محجوب
reports-column-table = الجدول
reports-column-what = البيان
reports-column-count = العدد
reports-column-share = النسبة (%)
reports-numbers-of = بالأرقام: { $title }
reports-percent = { $share }%
reports-words-count = { $what }: { $count }
reports-words-and = ، { "" }
reports-words-of = { $what }: { $count }. منها: { $parts }.
reports-words-list = { $parts }.
reports-words-none = لا شيء في هذه الفترة.
reports-words-masked = هذه الأعداد محجوبة.
reports-words-rest = والباقي محجوب.
reports-part-children = الأطفال المرافَقون
reports-part-partners = الشركاء والاتفاقيات
reports-part-owed = جلسات التقييم الواجبة
reports-part-held = الاجتماعات وما يُقرَّر فيها
reports-children = الأطفال المرافَقون
reports-entries = الدخول خلال الفترة
reports-already = مرافَقون منذ اليوم السابق
reports-entered = دخلوا
reports-exits = الخروج خلال الفترة
reports-stays = ما زالوا مرافَقين بعدها
reports-left = خرجوا
reports-ages = السن المبلوغة خلال السنة
reports-age-under-3 = أقل من 3 سنوات
reports-age-3 = من 3 إلى 5 سنوات
reports-age-6 = من 6 إلى 11 سنة
reports-age-12 = من 12 إلى 17 سنة
reports-age-18 = 18 سنة فأكثر
reports-communes = بلدية مكان الاستقبال
reports-no-commune = البلدية غير مذكورة
reports-places = مكان الاستقبال
reports-partners = المنظمات المحيطة بهؤلاء الأطفال
reports-organisations = المنظمات
reports-agreements = الشراكات بين المنظمات
reports-agreements-running = جارية خلال الفترة
reports-agreements-begun = بدأت خلال الفترة
reports-agreements-closed = أُغلقت خلال الفترة
reports-agreements-agreed = وافق جميع أعضائها على الاتفاقية
reports-agreements-written = نسخ الاتفاقيات المكتوبة
reports-agreements-evaluated = جلسات تقييم الشراكات
reports-periods = جلسات التقييم الواجبة
reports-owed = جلسات التقييم الواجبة
reports-on-time = عُقدت في وقتها
reports-late = عُقدت متأخرة
reports-missed = بلا جلسة تقييم
reports-excused = فترات معذورة (تعليق)
reports-reasons = أسباب التأخير والجلسات الفائتة
reports-late-or-missed = متأخرة أو فائتة
reports-unexplained = السبب غير مذكور
reports-delays = مدة التأخير
reports-delay-7 = حتى 7 أيام
reports-delay-15 = من 8 إلى 15 يومًا
reports-delay-30 = أكثر من 15 يومًا
reports-delays-median = التأخير الوسيط بالأيام
reports-reviews = الاجتماعات المعقودة حسب الفئة
reports-held = الاجتماعات المعقودة
reports-cancelled = الاجتماعات الملغاة
reports-family = حضور الأسر
reports-family-with = شاركت الأسرة
reports-family-could-not = دُعيت الأسرة مرتين ولم تستطع الحضور
reports-family-absent = لم تشارك الأسرة
reports-family-how = كيف شاركت الأسر
reports-voices = من عبّر عن رأيه في الاجتماعات
reports-voice-family = الأسرة
reports-voice = { $name } (الدعوات: { $invited })
reports-objectives = ما قررته جلسات التقييم بشأن الأهداف
reports-decisions = القرارات
reports-first = من بداية المشروع إلى أول جلسة تقييم
reports-first-all = أولى الجلسات المعقودة
reports-first-60 = خلال 60 يومًا على الأكثر
reports-first-120 = من 61 إلى 120 يومًا
reports-first-180 = من 121 إلى 180 يومًا
reports-first-later = بعد 180 يومًا
reports-first-median = المدة الوسيطة بالأيام

## mine
news-title = { $count ->
    [one] تغيير واحد منذ زيارتكم في { $day }
    [two] تغييران منذ زيارتكم في { $day }
    [few] { $count } تغييرات منذ زيارتكم في { $day }
    [many] { $count } تغييرًا منذ زيارتكم في { $day }
   *[other] { $count } تغيير منذ زيارتكم في { $day }
}
news-none = لا جديد منذ زيارتكم في { $day }.
news-further = { $count ->
    [one] وتغيير واحد قبل ذلك.
    [two] وتغييران قبل ذلك.
    [few] و{ $count } تغييرات قبل ذلك.
    [many] و{ $count } تغييرًا قبل ذلك.
   *[other] و{ $count } تغيير قبل ذلك.
}
news-review-proposed = طُلبت جلسة تقييم، أو يُبحث عن تاريخها
news-review-planned = حُدّدت جلسة تقييم أو غُيّر موعدها
news-review-held = عُقدت جلسة تقييم وكُتب محضرها
news-review-agreed = وُوفق على المحضر
news-review-cancelled = أُلغيت جلسة تقييم
news-contribution = أُعطي رأي للجلسة
news-note = دُوّن ما شوهد
news-objective = هدف جديد
news-objective-proposed = هدف مقترح
news-action = عمل اتُّفق عليه أو تغيّر
news-action-closed = عمل انتهى
news-document = وثيقة أُرفقت
news-transcript = كُتب ما يقوله تسجيل
news-dissent = اعتراض سُجّل
news-addendum = إضافة إلى المحضر
news-expectation = ما تنتظره الأسرة
news-member = شريك دُعي
news-suspension = عُلّق المشروع
mine-news = { $count ->
    [one] تغيير واحد
    [two] تغييران
    [few] { $count } تغييرات
    [many] { $count } تغييرًا
   *[other] { $count } تغيير
}
mine-title = متابعاتي
mine-children = الأطفال الذين أتابعهم
mine-children-none = لا طفل حتى الآن. يظهر المشروع هنا حين تُدعى جهتكم وتوافق الأسرة.
mine-referent = من يُبقي المشروع حيًّا:
mine-referent-none = لا أحد يُبقي هذا المشروع حيًّا حاليًا.
mine-next = اللقاء القادم: { $day }
mine-next-hour = اللقاء القادم: { $day } في الساعة { $hour }
mine-next-none = لا لقاء مقرَّرًا حاليًا.
mine-contribute = إعطاء رأيي
mine-expected-count = { $count ->
    [one] أمر واحد ينتظركم
    [two] أمران ينتظرانكم
    [few] { $count } أمور تنتظركم
    [many] { $count } أمرًا ينتظركم
   *[other] { $count } أمر ينتظركم
}
mine-expected = ما ينتظرني
mine-expected-none = لا شيء ينتظركم اليوم.
mine-expected-contribution = إعطاء رأيي قبل الجلسة
mine-expected-recorded-contribution = تأكيد الرأي المسجَّل لكم أو تصحيحه
mine-expected-minutes = محضر للقراءة والموافقة
mine-expected-membership = قول مصلحتكم وقبول المشاركة
mine-expected-recorded-membership = تأكيد ما سُجّل لكم أو تصحيحه
mine-late = التأخير: { $duration }
mine-today = اليوم
mine-before = قبل { $day }
mine-institutional = شراكاتنا

## family
family-children = أطفالي
family-children-open = فتح مشروعه
family-no-plan = لم يبدأ المشروع بعد. سيخبركم فريق التنسيق.
family-draft = قيد التحضير
family-closed = انتهى
family-parts = في هذه الصفحة
family-parts-last = ما تقرّر
family-next = لقاؤنا القادم
family-next-hour = { $day } في الساعة { $hour }
family-next-asked = طلبتم لقاءً. سيقترح عليكم فريق التنسيق يومًا.
family-next-who = سيحضر:
family-next-more = كل شيء عن هذا اللقاء
family-next-none = لا لقاء مقرَّرًا حاليًا.
family-say-words = قبل اللقاء، يمكنكم أن تقولوا ما ترونه، وما يسير جيدًا، وما هو صعب، وما تتمنونه. يقرأ كلماتكم الأشخاص المحيطون بطفلكم.
family-say = قول ما أتمناه قبل اللقاء
family-said = كتبتم كلماتكم في { $day }.
family-say-again = قراءة كلماتي من جديد أو تغييرها
family-ask-meeting = طلب لقاء
family-expected = ما هو مطلوب مني
family-expected-contribution = قول ما أتمناه قبل اللقاء
family-expected-recorded-contribution = قراءة الكلمات المسجَّلة لي قبل اللقاء، وتأكيدها أو تصحيحها
family-expected-expectation = كتابة ما أنتظره من هذا المشروع
family-expected-recorded-expectation = قراءة التوقعات المسجَّلة لي، وتأكيدها أو تصحيحها
family-expected-minutes = قراءة محضر اللقاء الأخير: أوافق أو لا
family-expected-consent = قول هل يمكن لـ { $name } أن ترى مشروع طفلي
family-expected-opinion = قول رأيي في: { $title }
family-last = تقرّر في { $day }
family-last-nothing = لم يُسجَّل شيء عن الأهداف.
family-last-now = من الآن:
family-last-remaining = بقي للعمل عليه:
family-last-changes = ما يتغير في الحياة اليومية
family-last-read = قراءة المحضر
family-held = { $count ->
    [0] لم تُعقد أي جلسة تقييم في السنة الأخيرة.
    [one] عُقدت جلسة تقييم واحدة في السنة الأخيرة.
    [two] عُقدت جلستا تقييم في السنة الأخيرة.
    [few] عُقدت { $count } جلسات تقييم في السنة الأخيرة.
    [many] عُقدت { $count } جلسة تقييم في السنة الأخيرة.
   *[other] عُقدت { $count } جلسة تقييم في السنة الأخيرة.
}
family-wish = ما نريده لـ { $child }
family-wish-see = سنرى أنه تحقّق حين:
family-wish-none = لم يُكتب أي هدف بعد.
family-wish-proposed = مقترح، سنتحدث عنه معًا
family-doing = ما نفعله الآن
family-words = كلماتنا نحن
family-words-recorded = سجّلها { $name }، في انتظار التأكيد
family-words-write = كتابة ما أنتظره
family-circle = من يحيط بـ { $child }
family-referent = من يتابع المشروع:
family-host = هنا يُستقبل { $child }
family-function-none = لم تقل هذه الجهة بعد ما تفعله.
family-guardians = أولياء الأمر:
family-notes = ما دوّنته
family-notes-none = لم تدوّنوا شيئًا حتى الآن.
family-more = المزيد
family-whole-plan = عرض المشروع كله
family-consents-link = من يمكنه رؤية المشروع: موافقاتي
family-log-link = من اطّلع على الملف
family-consents = من يمكنه رؤية مشروع { $child }
family-consents-words = تختارون، جهةً بعد جهة، ما يمكن لكل واحدة أن تراه. يمكنكم تغيير رأيكم متى شئتم، من دون ذكر سبب: يُفتح الاطلاع أو يُغلق فورًا. ما كُتب يبقى في ملف طفلكم.
see-as = رؤية المشروع كما تراه هذه الجهة
see-as-title = ما تراه { $name }
see-as-back = موافقات المشاركة
see-as-lead = هذا كل ما يمكن لهذه الجهة أن تقرأه هنا اليوم، لا أكثر ولا أقل. إذا غيّرتم موافقتكم، تتغير هذه الصفحة فورًا.
see-as-nothing = لا ترى هذه الجهة شيئًا من مشروع { $child }.
see-as-nobody = لا أحد في هذه الجهة له حساب: لا تقرأ شيئًا هنا. الرابط الشخصي، إذا أُرسل إليها من أجل جلسة تقييم، لا يُظهر إلا الاسم الأول والأسئلة.
see-as-none = لا شيء حاليًا
see-as-none-of-these = لا ترى هذه الجهة أيًّا منها.
family-consents-none = لا تشارك أي جهة في المشروع بعد.
family-consent-yes = قلتم نعم في { $day }
family-consent-no = لم تعطوا موافقتكم
family-consent-paper = موافقة موقَّعة على الورق، سجّلها { $name }.
family-consent-sees = ترى هذه الجهة:
family-consent-still-open = أعطى { $names } أيضًا موافقته: ما زالت هذه الجهة ترى المشروع. تحدثوا عن ذلك معًا، أو مع فريق التنسيق.
family-consent-withdraw-others = إذا سحبتموها، يُبقي { $names } موافقته: ستظل هذه الجهة ترى المشروع. تحدثوا عن ذلك معًا.
family-consent-withdraw = سحب موافقتي
family-consent-withdraw-words = إذا سحبتموها، لن ترى هذه الجهة شيئًا، ابتداءً من تلك اللحظة.
family-consent-change = تغيير ما يمكنها رؤيته
family-consent-would-see = ما ستراه إذا قلتم نعم
family-consent-plan = دائمًا: أهداف المشروع وأعماله ولقاءاته.
family-consent-contributions = ما يكتبه كل واحد: الملاحظات، والآراء قبل جلسات التقييم
family-consent-documents = الوثائق المرفقة
family-consent-health = الملاحظات التي تتعلق بالصحة
family-consent-more = ويمكنها أن ترى أيضًا
family-consent-more-hint = لا تضعوا علامة إلا على ما يفيدها. لا تُفتح الملاحظات الصحية إلا إذا قبل كل وليّ أمر؛ وفيما يخصّ الوثائق، إذا اختلفتم في الرأي، يُعمل بالاختيار الأكثر حماية. وفي الغالب لا تحتاج إليها الحضانة أو المربّية أو المدرسة.
family-consent-until = حتى
family-consent-until-hint = اتركوه فارغًا لعدم وضع نهاية.
family-consent-past = هذا اليوم مضى.
family-consent-give = قول نعم
family-consent-save = حفظ اختياري
family-consents-past = موافقات سابقة
family-consent-given-on = أُعطيت في { $day }
family-log = من اطّلع على ملف { $child }
family-log-words = كلما فتح أحد شيئًا أو غيّره في ملف طفلكم، يُسجَّل ذلك هنا. لا أحد يستطيع محوه.
family-log-none = لم يفتح أحد هذا الملف بعد.
notice-family-consent-given = حُفظ اختياركم. يسري فورًا.
notice-family-consent-withdrawn = سُحبت موافقتكم. يسري ذلك فورًا.
## reviews
review-outcome-achieved = تحقّق
review-outcome-continued = يستمر
review-outcome-adjusted = يُعدَّل
review-outcome-abandoned = يُترك
review-outcome-new = جديد
## handing a plan over
plans-act-hand-over = تسليم المشروع
hand-over-title = تسليم المشروع
hand-over-of = تسليم مشروع { $child }
hand-over-lead = يتولى مكان استقبال آخر أو مدرسة المشروع. اذكروا هنا ما سيُعرض عليه؛ الأسرة تقرّر. لا يتحرك شيء قبل موافقتها.
hand-over-no-receiver = ليس في دليل المنطقة جهة أخرى يمكنها تولي المشروع.
hand-over-add-organisation = إضافة جهة إلى الدليل
hand-over-receiver = من يتولى
hand-over-receiver-hint = جهة من دليل المنطقة. تُدعى كشريك وتكتب كلماتها بنفسها.
hand-over-day = ابتداءً من
hand-over-reason = لماذا
hand-over-reason-hint = في بضع كلمات. تقرؤها الأسرة.
hand-over-old-host = بعد ذلك، { $name }
hand-over-old-host-stays = يبقى شريكًا
hand-over-old-host-leaves = يغادر المشروع في ذلك اليوم
hand-over-what = ما يُسلَّم
hand-over-always = ما ينتقل دائمًا: اسم الطفل وأسماء أولياء أمره، والشركاء، وتواريخ المشروع وتعليقاته، واللقاءات القادمة، والاحتياج والهدف المشترك، وما يُضاف بعد التسليم.
hand-over-need = الاحتياج
hand-over-nothing-yet = ليس في المشروع هدف أو عمل أو وثيقة بعد.
hand-over-items = ما يمكن للجهة أن تقرأه
hand-over-items-hint = ما لا علامة عليه يبقى مغلقًا أمامها. ويمكن للأسرة أيضًا أن تزيل علامات.
hand-over-never = الملاحظات الصحية لا تنتقل بهذه الطريقة أبدًا: تفتحها الأسرة بنفسها بموافقاتها. وما ليس في القائمة لا ينتقل أيضًا، ولا ما يُضاف إلى المشروع بين هذه القائمة ويوم إتمام التسليم.
hand-over-propose = اقتراح ذلك على الأسرة
hand-over-already-host = هذه الجهة تستقبل الطفل من قبل.
hand-over-day-past = مضى هذا اليوم: يجب أن تتمكن الأسرة من الإجابة قبله.
hand-over-day-early = هذا اليوم قبل بداية المشروع.
hand-over-day-late = هذا اليوم بعد نهاية المشروع.
hand-over-nothing-ticked = ضعوا علامة على شيء واحد على الأقل لتسليمه.
hand-over-objectives = هدف
hand-over-actions = عمل
hand-over-needs = احتياج
hand-over-expectations = توقّع الأسرة
hand-over-minutes = محضر
hand-over-documents = وثيقة
hand-over-history = السجلّ
hand-over-contributions = المساهمات
hand-over-minutes-of = جلسة تقييم { $day }
hand-over-history-all = الأهداف والأعمال التي انتهت
hand-over-contributions-all = ما كتبه كل واحد لجلسات التقييم المسلَّمة، وملاحظات التقدم (من دون الصحية)
hand-over-state-proposed = مقترح على الأسرة
hand-over-state-agreed = وافقت الأسرة
hand-over-state-refused = مرفوض
hand-over-state-withdrawn = مسحوب
hand-over-state-done = تم
hand-over-is-proposed = ستتولى { $receiver } المشروع ابتداءً من { $day }. لم تجب الأسرة بعد.
hand-over-is-planned = مقرَّر: تتولى { $receiver } المشروع ابتداءً من { $day }. الأسرة موافقة.
hand-over-is-ripe = الأسرة موافقة: يمكن إتمام التسليم إلى { $receiver }، المقرَّر في { $day }.
hand-over-was-refused = قالت الأسرة لا للتسليم إلى { $receiver } في { $day }. لم يتحرك شيء.
hand-over-was-withdrawn = سُحب اقتراح التسليم إلى { $receiver } في { $day }. لم يتحرك شيء.
hand-over-was-done = تولّت { $receiver } المشروع؛ تم التسليم في { $day }.
hand-over-to = إلى
hand-over-from-day = ابتداءً من
hand-over-why = لماذا
hand-over-proposed = اقتُرح
hand-over-proposed-by = اقترحه { $name }، في { $day }
hand-over-shown = ما سيُعرض على: { $receiver }
hand-over-sees-already = { $receiver } شريك من قبل ويقرأ المشروع: ما أُزيلت علامته لا يُنزع منه.
hand-over-only-purpose = لا شيء غير الاحتياج والهدف المشترك.
hand-over-left-out = استبعدته الأسرة
hand-over-answers = جواب الأسرة
hand-over-agrees = موافق
hand-over-refuses = غير موافق
hand-over-without = من دون:
hand-over-silent = لا جواب بعد.
hand-over-recorded-by = سجّله { $by } باسم { $name }
hand-over-record = تسجيل الجواب
hand-over-record-again = تصحيح الجواب المسجَّل
hand-over-record-title = تسجيل جواب { $name }
hand-over-record-lead = إذا أجاب { $name } على الورق أو شخصيًا. سيظهر أنكم سجّلتم الجواب؛ وجواب يُعطى هنا شخصيًا يحلّ محله.
hand-over-record-save = تسجيل الجواب
hand-over-own = جوابكم
hand-over-own-words = يمكنكم أن تقولوا نعم للكل، أو نعم لجزء فقط، أو لا. « لا » واحدة توقف التسليم. يمكنكم تغيير رأيكم حتى يتم.
hand-over-answer = هل توافقون؟
hand-over-answer-yes = نعم، يمكن لـ { $receiver } أن تتولى المشروع وتقرأ ما عليه علامة
hand-over-answer-no = لا
hand-over-keep = ما يمكن أن يُقرأ
hand-over-keep-hint = أزيلوا العلامة عمّا يجب ألا ينتقل.
hand-over-words = في بضع كلمات
hand-over-words-hint = إذا قلتم لا، فقولوا لماذا: يمكن عندئذ اقتراح شيء آخر.
hand-over-send = إرسال جوابي
hand-over-end = ما يلي
hand-over-awaits = يُنتظر جواب وليّ أمر واحد على الأقل.
hand-over-not-yet = يمكنكم إتمام التسليم ابتداءً من { $day }. حتى ذلك الحين لا يتحرك شيء.
hand-over-complete-words = تصبح { $receiver } مكان الاستقبال وتقرأ ما وافقت عليه الأسرة. يستمر جدول جلسات التقييم بلا تغيير.
hand-over-referent = الشخص المرجعي الجديد
hand-over-referent-hint = يغادر الشخص المرجعي الحالي المشروع مع الجهة.
hand-over-complete = إتمام التسليم
hand-over-withdraw = سحب الاقتراح
hand-over-again = اقتراح تسليم آخر
hand-over-open = عرض التسليم
hand-over-family-open = العرض والإجابة
hand-over-expected = الإجابة عن تسليم المشروع إلى { $receiver }
consent-from-hand-over = أُعطيت مع التسليم
notice-hand-over-proposed = اقتُرح ذلك على الأسرة. لا يتحرك شيء قبل أن تجيب.
notice-hand-over-answered = حُفظ جوابكم. شكرًا.
notice-hand-over-recorded = سُجّل الجواب.
notice-hand-over-done = سُلّم المشروع. دُعيت الجهة الجديدة إلى كتابة كلماتها والقبول.
notice-hand-over-withdrawn = سُحب الاقتراح. لم يتحرك شيء.
day-hand-over = تسليم للإتمام
day-hand-over-answer = جواب الأسرة
day-hand-over-refused = تسليم مرفوض
day-hand-over-words = التسليم إلى { $name } ينتظر الإتمام منذ { $day }.
day-hand-over-answer-words = التسليم إلى { $name } في { $day }: جواب الأسرة منتظر.
day-hand-over-refused-words = قالت الأسرة لا للتسليم إلى { $name } في { $day }.
day-act-hand-over = فتح التسليم
hand-over-territory = منطقة أخرى: { $name }
hand-over-stays-behind = الوثائق والسجلّ والمساهمات لا تنتقل إلى منطقة أخرى: أزيلوا علاماتها، ويمكن للأسرة أن تسلّمها بنفسها.
hand-over-state-declined = لم يُؤخذ
hand-over-state-taken = أُخذ، ويجب إنهاؤه هنا
hand-over-was-declined = لم تأخذ { $receiver } المشروع، { $day }.
hand-over-was-taken = أخذت { $receiver } المشروع في { $day }. بقي إنهاؤه هنا.
hand-over-waits-there = الأسرة موافقة: يمكن الآن لـ { $receiver } أن تأخذ المشروع.
hand-over-declined-because = السبب المذكور: { $words }
hand-over-always-elsewhere = ما ينتقل دائمًا: اسم الطفل وتاريخ ميلاده، وأسماء أولياء أمره، والاحتياج والهدف المشترك. تقرؤها المنطقة الأخرى حالما توافق الأسرة، لكي تقرّر.
hand-over-end-words = فتحت { $receiver } مشروعًا بما قبلت الأسرة تسليمه. هنا ينتهي المشروع عشية التسليم؛ وتُغلقه جلسته النهائية.
hand-over-end-here = إنهاء المشروع هنا
incoming-title = مشاريع للتولي
incoming-lead = مشاريع تسلّمها لكم منطقة أخرى، بموافقة الأسرة.
incoming-none = لا مشروع ينتظر.
incoming-from = من { $name }، ابتداءً من { $day }
incoming-guardians = أولياء الأمر
incoming-items = ما يُسلَّم
incoming-take-title = تولي هذا المشروع
incoming-take-words = يُفتح هنا مشروع قيد التحضير بهذه العناصر. تختار الأسرة من جديد مع من تشاركه.
incoming-start = بداية المشروع هنا
incoming-take = تولي المشروع
incoming-decline-title = عدم توليه
incoming-because = لأي سبب؟
incoming-because-hint = ستقرؤه الأسرة والمنطقة الأخرى.
incoming-decline = عدم توليه
incoming-day = { $count ->
    [one] مشروع من منطقة أخرى ينتظر توليه
    [two] مشروعان من منطقة أخرى ينتظران توليهما
    [few] { $count } مشاريع من منطقة أخرى تنتظر توليها
    [many] { $count } مشروعًا من منطقة أخرى تنتظر توليها
   *[other] { $count } مشروع من منطقة أخرى تنتظر توليها
}
inherited-title = سلّمته المنطقة السابقة
inherited-words = ما قبلت الأسرة تسليمه: يُقرأ من جديد لكتابة ما يلي.
notice-hand-over-taken = تولّيتم المشروع: حضّروا ما يلي.
notice-hand-over-declined = سُجّل ذلك: ستقرؤه المنطقة الأخرى والأسرة.

## the family at home: a voice, a paper, easy to read
voice-record = تسجيل صوتي
voice-name = صوتي، في { $day }
voice-words = قولوا بصوتكم ما تريدون قوله قبل اللقاء، باللغة التي تختارونها. يُرفق التسجيل بجلسة التقييم؛ لا يمكن إلا تنزيله، ولا يعمل من تلقاء نفسه أبدًا.
voice-file = تسجيلي
voice-file-hint = يفتح هاتفكم مسجّله، أو يتيح لكم اختيار صوت مسجَّل من قبل. 10 ميغابايت على الأكثر: نحو عشر دقائق.
voice-no-sound = هذا الملف ليس صوتًا. اختاروا تسجيلًا صوتيًا.
voice-send = إرسال صوتي
voice-recorded = سجّلتم صوتكم في { $day }.
family-does = تهتم بـ:
family-call = الاتصال بـ { $name }:
family-call-none = لا هاتف معروفًا: اطلبوه من فريق التنسيق.
family-print = طباعة كل شيء في صفحتين
paper-title = مشروع { $child }
paper-day = بتاريخ { $day }
paper-back = العودة إلى صفحة { $child }
paper-how = هذه الصفحة مصنوعة لتُطبع أو تُحفظ كملف PDF: في قائمة متصفحكم، اختاروا « طباعة ». أنتم تقرّرون لمن تُرونها.
paper-print = طباعة
easy-title = سهل القراءة
easy-about = صفحة طفلكم بجمل قصيرة وحروف كبيرة ورسوم.
easy-choose = قراءة النسخة السهلة
easy-choose-off = العودة إلى الصفحة المعتادة
notice-easy-on = صفحة طفلكم الآن سهلة القراءة.
notice-easy-off = عادت صفحة طفلكم كما كانت.
easy-lead = هذه الصفحة عن { $child }.
easy-no-plan = لم يبدأ المشروع بعد.
easy-no-plan-then = سنخبركم.
easy-closed = انتهى المشروع.
easy-draft = سيبدأ المشروع قريبًا.
easy-next = اللقاء القادم
easy-next-day = اللقاء في هذا اليوم:
easy-next-hour = في هذه الساعة:
easy-next-place = في هذا المكان:
easy-next-video = المشاركة في اللقاء بالفيديو
easy-next-who = هؤلاء الأشخاص يأتون:
easy-next-asked = أنتم طلبتم لقاءً.
easy-next-asked-then = سنقترح عليكم يومًا.
easy-next-none = لا لقاء الآن.
easy-ask-words = يمكنكم أن تطلبوا لقاءً.
easy-ask = طلب لقاء
easy-say = الكلام قبل اللقاء
easy-say-words = يمكنكم أن تقولوا ما هو مهم عندكم.
easy-say-write = الكتابة
easy-say-voice = تسجيل صوتي
easy-said = كتبتم في { $day }.
easy-recorded = سجّلتم صوتكم في { $day }.
easy-do = ما عليكم فعله
easy-do-none = ليس عليكم شيء الآن.
easy-expected-contribution = قولوا ما هو مهم عندكم قبل اللقاء.
easy-expected-recorded = كتب شخص كلماتكم لكم. اقرؤوا كلماتكم.
easy-expected-expectation = اكتبوا ما تريدونه لطفلكم.
easy-expected-recorded-expectation = كتب شخص ما تريدونه. اقرؤوا كلماتكم.
easy-expected-agreement = اقرؤوا المشروع. قولوا نعم أو لا.
easy-expected-dates = اختاروا يومًا للقاء.
easy-expected-minutes = اقرؤوا ما قرّرناه. قولوا نعم أو لا.
easy-expected-consent = هل يمكن لـ { $name } قراءة المشروع؟ قولوا نعم أو لا.
easy-expected-opinion = قولوا هل كان ذلك جيدًا: { $title }
easy-expected-hand-over = تريد { $receiver } أن تتابع المشروع. قولوا نعم أو لا.
easy-circle = من يساعد { $child }؟
easy-referent = هذا الشخص يتابع المشروع:
easy-host = يذهب { $child } إلى هنا.
easy-function = هذا ما يفعلونه هنا:
easy-does = ما يُفعل الآن:
easy-call = يمكنكم الاتصال:
easy-wish = ما نريده لـ { $child }
easy-wish-none = لم نكتب شيئًا بعد.
easy-propose-words = هل لديكم فكرة؟
easy-propose = قول فكرتي
easy-last = ما قرّرناه
easy-last-day = كان ذلك في هذا اليوم:
easy-last-now = الآن نريد:
easy-last-read = قراءة كل ما قلناه
easy-outcome-achieved = نجحنا.
easy-outcome-continued = نستمر.
easy-outcome-adjusted = نغيّر قليلًا.
easy-outcome-abandoned = نتوقف.
easy-outcome-new = هذا جديد.
easy-words = كلماتكم
easy-words-kept = لا أحد يغيّر كلماتكم.
easy-words-write = كتابة ما أريد
easy-documents = وثائقكم
easy-readers = من يمكنه قراءة المشروع؟
easy-readers-words = أنتم تختارون من يقرأ.
easy-readers-change = يمكنكم تغيير رأيكم.
easy-readers-choose = اختيار من يقرأ
easy-readers-log = رؤية من قرأ
easy-print = طباعة المشروع
readers-plan = من سيقرأ هذا: أسرتكم وفريق التنسيق و: { $names }.
readers-plan-nobody = من سيقرأ هذا: أسرتكم وفريق التنسيق. ولا أي جهة من دون موافقتكم.
readers-child = من سيقرأ هذا: الأسرة وفريق التنسيق و: { $names }.
readers-child-nobody = من سيقرأ هذا: الأسرة وفريق التنسيق. ولا أي جهة من دون موافقة الأسرة.
readers-institutional = من سيقرأ هذا: الشركاء وفريق التنسيق.
consent-differing = { $scope }: يبقى الاطلاع مغلقًا، لأن الاختيار الأكثر حماية هو الذي يُؤخذ به. موافق: { $agreed }. غير موافق، أو ليس بعد: { $closed }.
unsent-title = ما لم تتمكنوا من إرساله
unsent-words = كانت جلسة دخولكم قد انتهت، أو حدث خلل. لم يضع شيء: اقرؤوه من جديد ثم أرسلوه. أنتم وحدكم ترون هذه الصفحة.
unsent-none = لا شيء ينتظر: حُفظ كل ما أرسلتموه.
unsent-of = كُتب في { $when }
unsent-send = إرسال الآن
unsent-forget = محوه
unsent-sign-in = كانت جلسة دخولكم قد انتهت. ما كتبتموه محفوظ: سجّلوا الدخول لإرساله.
notice-unsent-forgotten = تم محوه.
error-waits = ما كتبتموه محفوظ:
error-waits-link = استعادته
typed-words = كنتم قد بدأتم الكتابة هنا. هل تريدون المتابعة؟
typed-take = متابعة
typed-drop = محوه
idle-words = لم تفتحوا شيئًا منذ ما يقارب ساعتين. ستنتهي جلستكم بعد عشر دقائق.
idle-stay = البقاء متصلين
accessibility-link = إمكانية الوصول: { $state }
accessibility-link-total = مطابق كليًا
accessibility-link-partial = مطابق جزئيًا
accessibility-link-none = غير مطابق
accessibility-title = بيان إمكانية الوصول
accessibility-words = صُنع هذا التطبيق ليستعمله الجميع من دون مساعدة. تقول هذه الصفحة أين وصلنا، وفق المادة 47 من القانون الفرنسي الصادر في 11 فبراير 2005 ومرجع RGAA 4.1.
accessibility-state = حالة المطابقة
accessibility-total = مطابق كليًا لمرجع RGAA 4.1.
accessibility-partial = مطابق جزئيًا لمرجع RGAA 4.1.
accessibility-none = غير مطابق لمرجع RGAA 4.1.
accessibility-rate = عدد المعايير المنطبقة { $applicable }، والمحترَم منها { $conform }، أي { $rate }%.
accessibility-audit = تأتي هذه الأرقام من تدقيق للمعايير الـ106 أجراه المشروع بنفسه وانتهى في { $day }: لم تتحقّق منه جهة مستقلة. الجدول، معيارًا معيارًا، منشور مع الشيفرة في docs/accessibility-audit.md.
accessibility-failing = ما ليس مطابقًا
accessibility-criterion = المعيار { $number }:
accessibility-gap-4-1 = ما يقوله صوت مسجَّل لا يكون مكتوبًا إلا إذا كتبه صاحبه. يطلبه منه التطبيق، وتقول الصفحة متى لم يُكتب. اطلبوه من صاحبه، أو اطلبوا من فريق التنسيق أن يطلبه منه.
accessibility-gap-13-1 = تدوم الجلسة اثنتي عشرة ساعة على الأكثر، حفاظًا على سلامة البيانات، ولا يمكن تمديدها أكثر من ذلك. ما كنتم تكتبونه محفوظ ويعود بعد تسجيل الدخول من جديد. وقبل مرور ساعتين من دون فتح أي شيء، يصلكم تنبيه وتبقون متصلين بضغطة واحدة.
accessibility-checked = ما يُتحقَّق منه عند كل تغيير
accessibility-checked-words = في متصفح Chromium، في كل صفحة يمكن لكل شخص أن يصل إليها، وفي كل نموذج يُرسَل فارغًا:
accessibility-checked-axe = قواعد WCAG من 2.0 إلى 2.2، بالمستويين A وAA، التي تستطيع أداة axe-core التحقّق منها (وهي تمس نحو 33 من معايير RGAA وعددها 106)؛
accessibility-checked-html = صحة HTML، بمدقّق W3C؛
accessibility-checked-narrow = القراءة على شاشة عرضها 320 بكسل من دون تمرير أفقي، في الوضعين الفاتح والداكن؛
accessibility-checked-keyboard = مسارات كاملة بلوحة المفاتيح وحدها، مع ظهور موضع التركيز؛
accessibility-checked-scripts = مسارات كاملة من دون JavaScript.
accessibility-gaps = ما ينقص أو لم يُتحقَّق منه
accessibility-gaps-audit = تدقيق من جهة مستقلة، وتجارب مع الأشخاص المعنيين.
accessibility-gaps-readers = التجارب مع قارئات الشاشة NVDA وJAWS وVoiceOver وTalkBack.
accessibility-gaps-documents = الملفات التي يرفقها الشركاء والأسر: لا نعرف هل يمكن للجميع قراءتها. المحاضر والمشاريع بصيغة PDF موسومة لقارئات الشاشة.
accessibility-gaps-typed = التنبيه « كنتم قد بدأتم الكتابة هنا » يحتاج إلى JavaScript؛ من دونه لا يُحفظ شيء قبل الإرسال، إلا بأزرار الحفظ كمسودة مثل « الاحتفاظ به لي » و« الحفظ والمتابعة ».
accessibility-contact = قول ما يعيقكم
accessibility-contact-words = إذا منعكم شيء من استعمال التطبيق، اكتبوا إلى فريق تنسيق منطقتكم أو إلى المسؤول عن التطبيق: ستُعطى لكم المعلومة بطريقة أخرى، وسيُصحَّح الأمر.
accessibility-recourse = سبل الطعن
accessibility-recourse-words = إذا أخبرتم بذلك ولم تتلقوا جوابًا مُرضيًا، يمكنكم اللجوء إلى المدافع عن الحقوق في فرنسا (Défenseur des droits):
accessibility-recourse-form = بملء نموذجه؛
accessibility-recourse-post = بالبريد، مجانًا ومن دون طابع: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.
accessibility-made-on = وُضع هذا البيان في { $day }. التقنيات: HTML وCSS وSVG، وبرنامج نصّي واحد لا تتوقف عليه أي وظيفة.
second-title = الخطوة الثانية
second-words = أعطوا الرمز المكوّن من ستة أرقام الذي يعرضه تطبيق هاتفكم، أو أحد رموزكم الاحتياطية.
second-code = الرمز
second-submit = متابعة
second-wrong = هذا الرمز غير صحيح، أو استُعمل من قبل. انتظروا الرمز التالي ثم حاولوا من جديد.
second-slow-down = محاولات كثيرة. انتظروا ربع ساعة ثم حاولوا من جديد.
second-lost = ضاع الجهاز ولم يبقَ رمز احتياطي؟ يمكن لفريق تنسيق منطقتكم أن يعيد ضبط دخولكم.
second-setup-title = حماية دخولكم
second-setup-why = كلمة السر وحدها قد تُخمَّن أو تُسرق. مع رمز من هاتفكم أيضًا، لا يستطيع أحد الدخول مكانكم.
second-setup-install = على هاتفكم، افتحوا تطبيقًا للرموز (FreeOTP أو Aegis أو Google Authenticator…). ثبّتوا واحدًا إذا لزم الأمر: هي مجانية.
second-setup-photograph = صوّروا به هذا الرسم.
second-setup-drawing = الرسم الذي يُصوَّر بتطبيق الرموز
second-setup-typed = أو اكتبوا فيه هذا المفتاح:
second-setup-here = هل أنتم على هذا الهاتف؟ افتحوا تطبيق الرموز
second-setup-code = اكتبوا هنا الرمز المكوّن من ستة أرقام الذي يعرضه.
recovery-title = رموزكم الاحتياطية
recovery-words = يوم لا يكون هاتفكم أو مفتاح دخولكم معكم، يقوم أحد هذه الرموز مقامه. يُستعمل كل رمز مرة واحدة.
recovery-keep = لن تُعرض مرة أخرى أبدًا. اطبعوا هذه الصفحة أو انسخوها، واحفظوها بعيدًا عن جهازكم.
recovery-kept = حفظتها، متابعة
second-own-title = الدخول بخطوتين
second-own-since = يعطي هاتفكم رمزًا منذ { $day }.
second-own-codes = { $count ->
    [0] لم يبقَ لكم أي رمز احتياطي.
    [one] بقي لكم رمز احتياطي واحد.
    [two] بقي لكم رمزان احتياطيان.
    [few] بقيت لكم { $count } رموز احتياطية.
    [many] بقي لكم { $count } رمزًا احتياطيًا.
   *[other] بقي لكم { $count } رمز احتياطي.
}
second-own-new-codes = إنشاء رموز احتياطية جديدة
second-own-new-codes-words = لن تعمل القديمة بعد ذلك.
second-own-needed = لأنكم تعملون باسم منطقة أو جهة أو باسم إدارة Maillage، لا يمكن إزالة الدخول بخطوتين.
second-own-remove = عدم طلب رموز الهاتف بعد الآن
second-own-remove-words = ستكفي كلمة السر من جديد للدخول.
second-reset = ضاع الجهاز: إعادة ضبط الدخول بخطوتين
notice-second-factor-removed = أُزيل الدخول بخطوتين.
notice-second-factor-reset = تمت إعادة الضبط: انتهت جلسات دخول هذا الشخص، وسيُطلب منه هاتف جديد أو مفتاح دخول جديد عند الدخول القادم.
notice-second-factor-none = ليس لهذا الشخص دخول بخطوتين بعد.
account-events = ما حدث في حسابي
account-events-words = إذا لم تكونوا أنتم من فعل شيئًا منها، غيّروا كلمة السر وأخبروا فريق التنسيق.
account-event-signed-in = تسجيل دخول
account-event-sign-in-failed = كلمة سر خاطئة
account-event-second-factor-failed = رمز خاطئ، مع كلمة السر الصحيحة
account-event-recovery-code-used = تسجيل دخول برمز احتياطي
account-event-second-factor-set = فُعّل الدخول بخطوتين
account-event-second-factor-removed = أُزيل الدخول بخطوتين
account-event-second-factor-reset = أعاد فريق التنسيق أو الإدارة ضبط الدخول بخطوتين
account-event-recovery-codes-made = رموز احتياطية جديدة
account-event-password-changed = تغيّرت كلمة السر
invitation-made = سلّموا هذه الصفحة إلى { $name }، مطبوعة أو منسوخة. لا ينبغي أن يراها أحد غيره.
invitation-go = اذهبوا إلى العنوان
invitation-type = اكتبوا هذا الرمز:
invitation-choose = اختاروا كلمة سر لن يعرفها أحد غيركم.
invitation-sign-in = سجّلوا الدخول بعنوان البريد
invitation-days = يُستعمل هذا الرمز مرة واحدة، خلال أسبوعين.
invitation-once = لن يُعرض هذا الرمز مرة أخرى أبدًا. يمكن إنشاء رمز جديد في أي وقت؛ وهو يحل محل هذا.
invitation-mail-words = أو اطلبوا إرسال رابط إلى عنوان بريده: لن يعمل الرمز أعلاه بعد ذلك.
invitation-mail = إرسال إلى { $email }
invitation-again = رمز دخول جديد
invitation-title = اختيار كلمة السر
invitation-words = تلقيتم رمزًا على ورقة. اكتبوه هنا، ثم اختاروا كلمة السر.
invitation-of = تختارون كلمة السر لحساب
invitation-code = رمزكم
invitation-code-hint = عشرون حرفًا ورقمًا؛ لا تهم الشرطات ولا الحروف الكبيرة.
invitation-code-wrong = هذا الرمز لا يفتح شيئًا: استُعمل من قبل، أو هو قديم جدًا، أو فيه حرف خاطئ. يمكن لفريق تنسيق منطقتكم أن ينشئ رمزًا آخر.
invitation-submit = حفظ كلمة السر
notice-password-chosen = حُفظت كلمة السر. سجّلوا الدخول.
notice-invitation-mailed = يُرسَل الرابط بالبريد الإلكتروني؛ وفي الليل ينتظر حتى الصباح. لم يعد الرمز المعروض يعمل.
forgotten-title = هل نسيتم كلمة السر؟
forgotten-words = أعطوا عنوان بريدكم الإلكتروني. إذا كان له حساب، يُرسَل إليه رابط لاختيار كلمة سر أخرى؛ يُستعمل مرة واحدة، خلال ساعة.
forgotten-submit = إرسال الرابط
forgotten-by-hand = لا تخرج من هنا أي رسالة إلكترونية: اطلبوا رمزًا جديدًا من فريق تنسيق منطقتكم.
forgotten-code = تلقيت رمزًا
notice-forgotten-asked = إذا كان لهذا العنوان حساب، فقد أُرسلت إليه رسالة الآن.
letters-kind-invitation = دعوة إلى فتح الدخول
letters-kind-password = نسيان كلمة السر
letters-kind-account = تغيّر الدخول
letters-invitation-subject = فُتح دخولكم إلى Maillage
letters-invitation-lead = فُتح لكم دخول.
letters-invitation-act = يتيح لكم هذا الرابط اختيار كلمة السر:
letters-invitation-own = هو لكم وحدكم: لا ترسلوه إلى أحد. يُستعمل مرة واحدة، خلال أسبوعين.
letters-password-subject = اختيار كلمة سر أخرى
letters-password-lead = طلبتم اختيار كلمة سر أخرى. إذا لم تكونوا أنتم من طلب ذلك، فلا تفعلوا شيئًا.
letters-password-own = هذا الرابط لكم وحدكم. يُستعمل مرة واحدة، خلال ساعة.
letters-account-subject = تغيّر شيء في دخولكم
letters-account-lead = تغيّرت الآن طريقة دخولكم (كلمة السر، أو مفتاح دخول، أو الدخول بخطوتين، أو حساب من خدمة أخرى). إذا كنتم أنتم من فعل ذلك، فكل شيء على ما يرام. وإلا فأخبروا فريق تنسيق منطقتكم فورًا.
letters-account-act = ما حدث:
error-too-often = هذه طلبات كثيرة في وقت قصير
error-too-often-words = لم يتغير شيء. انتظروا { $count ->
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
}، ثم حاولوا من جديد. إذا كنتم قد أرسلتم نموذجًا للتو، عودوا إلى الوراء: ما كتبتموه ما زال فيه.
copy-title-child = نسخة من ملف { $name }
copy-title-self = نسخة مما يحفظه Maillage عن { $name }
copy-made = أُعدّت في { $day } من أجل { $reader }.
copy-care = في هذا الملف معلومات عن طفل: احفظوه في مكان آمن، ولا تسلّموه إلا لمن تختارونهم.
copy-what-child = تجدون فيه كل ما يمكنكم قراءته في Maillage عن هذا الطفل. لا تظهر فيه أبدًا بيانات الاتصال بوليّ أمر آخر.
copy-what-self = تجدون فيه حسابكم، وأين أنتم متصلون، وما كتبتموه وما زال يمكنكم قراءته، وما فعلتموه.
copy-contents = المحتويات
copy-nothing = لا شيء.
copy-yes = نعم
copy-no = لا
copy-debt-owed = نعم
copy-debt-too-short = لا، الفترة قصيرة جدًا
copy-debt-excused = لا، كان المشروع معلَّقًا
copy-keys = للبرامج: ملفات JSON
copy-keys-words = في المجلد « donnees » ملف JSON لكل قسم، بترميز UTF-8: قائمة من الأسطر، بالمفاتيح المذكورة أدناه. تُكتب الأيام هكذا: YYYY-MM-DD، والأوقات وفق ISO 8601. يدل « id » على سطر؛ والمفتاح الذي ينتهي بـ « ‎_id‎ » يحيل إلى سطر في قائمة أخرى.
copy-keys-key = المفتاح
copy-keys-meaning = معناه
copy-absent = هذه الوثيقة مسجَّلة في Maillage، لكن لم يمكن قراءة ملفها. اطلبوها من فريق التنسيق.
copy-file-child = file
copy-file-self = my-data
rights-link = البيانات: أخذ كل شيء
rights-title = بيانات { $child }
rights-copy = أخذ كل شيء
rights-copy-words = نسخة كاملة من الملف، كما يمكنكم قراءته: صفحة تُفتح في متصفح، والوثائق المرفقة، وملفات تستطيع برامج أخرى قراءتها. سيرى وليّ الأمر الآخر وفريق التنسيق في السجلّ أنكم نزّلتموها.
rights-copy-care = حين تصير هذه النسخة على جهازكم، لا يعود Maillage يحميها: احفظوها في مكان آمن.
rights-copy-get = تنزيل النسخة (ZIP)
account-copy = بياناتي
account-copy-words = نسخة مما يحفظه Maillage عنكم: حسابكم، وأين أنتم متصلون، وما كتبتموه وما زال يمكنكم قراءته، وما فعلتموه. أما ملف الطفل فيأخذه أولياء أمره من صفحته.
account-copy-get = تنزيل بياناتي (ZIP)
trail-subject-copy = نسخة كاملة من الملف
trail-subject-own-words = نسخة مما كتبه بنفسه
trail-subject-calendar = تواريخ جلسات التقييم، في تقويم
copy-child = الطفل
copy-guardians = أولياء الأمر
copy-consents = موافقات المشاركة
copy-plans = المشاريع
copy-inheritances = ما جاء من منطقة أخرى
copy-suspensions = فترات التعليق
copy-members = الشركاء، بكلماتهم
copy-needs = الاحتياجات
copy-expectations = ما تنتظره الأسرة
copy-plan-agreements = الأجوبة على المشروع
copy-objectives = الأهداف
copy-actions = الأعمال
copy-notes = الملاحظات
copy-reviews = جلسات التقييم ومحاضرها
copy-dates = التواريخ المقترحة لجلسات التقييم
copy-invitations = المدعوون إلى جلسات التقييم
copy-contributions = ما كتبه كل واحد لجلسات التقييم
copy-decisions = القرارات
copy-agreements = الموافقات على المحاضر
copy-dissents = الاعتراضات
copy-addenda = الإضافات إلى المحاضر
copy-periods = فترات جلسات التقييم
copy-hand-overs = عمليات التسليم
copy-documents = الوثائق
copy-log = السجلّ: من فتح الملف أو غيّره
copy-account = حسابكم
copy-functions = وظائفكم
copy-sessions = أين أنتم متصلون
copy-drafts = ما بدأتم كتابته
copy-words = ما كتبتموه
copy-own-log = ما فعلتموه في Maillage
copy-key-given-name = الاسم
copy-key-family-name = اسم العائلة
copy-key-birth-date = تاريخ الميلاد
copy-key-name = الاسم الكامل
copy-key-email = البريد الإلكتروني
copy-key-phone = الهاتف
copy-key-language = اللغة المختارة
copy-key-administrator = يتولّى إدارة Maillage
copy-key-reminders = يتلقى التذكيرات
copy-key-quiet-from = لا يُرسَل شيء من الساعة
copy-key-quiet-until = لا يُرسَل شيء حتى الساعة
copy-key-calendar-since = الاشتراك في التقويم منذ
copy-key-easy = الصفحة السهلة القراءة
copy-key-second-factor-since = الدخول بخطوتين منذ
copy-key-event = ما حدث
copy-fact = { $label }: { $words }
copy-key-child = الطفل
copy-key-relation = الصلة بالطفل
copy-key-territory = تنسيق المنطقة
copy-key-reference = الرقم المرجعي للمشروع
copy-key-kind = النوع
copy-key-title = العنوان
copy-key-number = الرقم
copy-key-category = نوع جلسة التقييم
copy-key-state = الحالة
copy-key-organisation = الجهة
copy-key-guardian = وليّ الأمر
copy-key-party = باسم
copy-key-person = الشخص
copy-key-act = ماذا فعل
copy-key-subject = على ماذا
copy-key-function = الدور
copy-key-ground = على أي أساس
copy-key-interest = المصلحة
copy-key-means = ما يوضع في المشترك
copy-key-scopes = ما تتم مشاركته
copy-key-from = ابتداءً من
copy-key-until = حتى
copy-key-day = اليوم
copy-key-hour = الساعة
copy-key-planned-on = مقرَّرة في
copy-key-held-on = عُقدت في
copy-key-place = المكان
copy-key-video-link = رابط اللقاء بالفيديو
copy-key-scope = الموضوع
copy-key-review = جلسة التقييم بتاريخ
copy-key-need = الاحتياج
copy-key-common-objective = الهدف المشترك
copy-key-code = رمز الاحتياج (SERAFIN-PH)
copy-key-host = مكان الاستقبال
copy-key-referent = الشخص المرجعي
copy-key-coordinator = يتابعه
copy-key-reviews-per-year = عدد جلسات التقييم في السنة
copy-key-started-without = بدأ من دون موافقة الأسرة، بسبب
copy-key-objective = الهدف
copy-key-success = سنرى أنه تحقّق حين
copy-key-carried-over = مأخوذ من جلسة التقييم السابقة
copy-key-interests = مصلحة الشركاء
copy-key-action = العمل
copy-key-responsible = من يهتم به
copy-key-due-on = للإنجاز قبل
copy-key-expected-result = النتيجة المنتظرة
copy-key-evaluation = التقييم
copy-key-family-opinion = رأي الأسرة
copy-key-words = النص
copy-key-sees = ما نراه
copy-key-works = ما ينجح
copy-key-hard = ما هو صعب
copy-key-proposes = ما نقترحه
copy-key-points = هدفًا بعد هدف
copy-key-health = ملاحظة أو وثيقة صحية
copy-key-synthesis = الخلاصة
copy-key-adjustments = ما يتغير في الحياة اليومية
copy-key-outcome = القرار
copy-key-remaining = ما بقي للعمل عليه
copy-key-successor = الهدف الذي يليه
copy-key-next-on = جلسة التقييم القادمة
copy-key-attendance = طريقة المشاركة
copy-key-substitute = ناب عنه
copy-key-wrote-at = كتب في
copy-key-family-absence-reason = غياب الأسرة، بسبب
copy-key-cancelled-reason = أُلغيت، بسبب
copy-key-counts = تُحسب بين جلسات التقييم الواجبة
copy-key-agreed-on = المحضر نهائي منذ
copy-key-answers = الأجوبة
copy-key-answer = الجواب
copy-key-agrees = موافق
copy-key-receiver = من يتولّى المشروع
copy-key-items = ما يُسلَّم
copy-key-reason = السبب
copy-key-declined-because = رُفض، بسبب
copy-key-comment = تعليق
copy-key-debt = جلسة تقييم واجبة في هذه الفترة
copy-key-fulfilled-on = عُقدت جلسة التقييم في
copy-key-file = الملف المرفق
copy-key-size-bytes = الحجم (بايت)
copy-key-sha256 = بصمة SHA-256
copy-key-browser = المتصفح
copy-key-seen-at = آخر استعمال
copy-key-form = ما بدأت كتابته
copy-key-invited-at = تاريخ الدعوة
copy-key-accepted-on = تاريخ القبول
copy-key-left-on = تاريخ المغادرة
copy-key-closed-on = تاريخ الانتهاء
copy-key-withdrawn-at = تاريخ السحب
copy-key-at = بتاريخ
copy-key-by = كتبه
copy-key-recorded-by = سجّله، باسم صاحب الشأن
trail-subject-rectifications = طلب تصحيح
copy-rectifications = طلبات التصحيح
copy-key-original = ما هو مسجَّل
copy-key-page = الصفحة
copy-key-answered-by = أجاب
copy-key-answered-on = تاريخ الجواب
rectification-title = طلب تصحيح شيء
rectification-words = تاريخ خاطئ، كلمة غير صحيحة؟ قولوا ذلك هنا. ما كتبه آخرون يبقى مكتوبًا، ويُحفظ طلبكم إلى جانبه. يجيبكم فريق التنسيق.
rectification-danger = إذا كان طفل في خطر، اتصلوا بالرقم 119: هذا النموذج ليس لذلك.
rectification-about = عمّن هذا الطلب؟
rectification-about-child = عن طفلي
rectification-about-self = عني وحدي
rectification-original = ما هو مسجَّل اليوم
rectification-original-hint = مثلًا: « وُلد في 3 مارس 2023 »، أو جملة من محضر.
rectification-wanted = ما هو الصحيح، ولماذا
rectification-page = عنوان الصفحة، إذا كان لديكم
rectification-page-hint = انسخوه من شريط العنوان في متصفحكم.
rectification-page-wrong = هذا ليس عنوان صفحة من Maillage.
rectification-who = من سيقرؤه: فريق تنسيق منطقتكم، وكل وليّ من أولياء أمر طفلكم إذا تعلق الأمر به. أما ما يخصّكم وحدكم فتقرؤونه أنتم وفريق التنسيق، ولا أحد غيركم.
rectification-ask = إرسال الطلب
rectification-asked = طلبه { $name } في { $day }
rectification-said = ما هو مسجَّل
rectification-right = ما هو الصحيح
rectification-on-page = عرض الصفحة المعنية
rectification-waits = لم يجب فريق التنسيق بعد.
rectification-outcome-done = صُحّح
rectification-outcome-kept = بقي كما هو
rectification-answered = أجاب { $name } في { $day }
rectification-own = طلباتكم
rectifications-title = طلبات التصحيح
rectifications-lead = تطلب أسرة تصحيح معلومة مسجَّلة عن طفلها أو عنها (اللائحة الأوروبية لحماية البيانات RGPD، المادة 16). أجيبوا خلال شهر. ما كتبه شخص آخر لا تُعاد كتابته: اطلبوا منه تصحيحه، أو قولوا لماذا يبقى.
rectifications-open = بلا جواب
rectifications-answered = مع جواب
rectifications-none = لا طلب ينتظر جوابًا.
rectification-answer-title = الإجابة
rectification-outcome = ما الذي تم
rectification-answer = جوابكم للأسرة
rectification-answer-hint = ما صُحّح وأين، أو لماذا يبقى كما هو. الجواب الذي أُعطي لا يتغير بعد ذلك.
rectification-answer-send = إرسال الجواب
notice-rectification-asked = أُرسل طلبكم إلى فريق التنسيق.
notice-rectification-answered = ستقرأ الأسرة جوابكم.
rectification-day = { $count ->
    [one] تطلب أسرة تصحيحًا
    [two] طلبا تصحيح ينتظران جوابًا
    [few] { $count } طلبات تصحيح تنتظر جوابًا
    [many] { $count } طلب تصحيح تنتظر جوابًا
   *[other] { $count } طلب تصحيح تنتظر جوابًا
}
rectification-child = فتح صفحة الطفل
retention-title = مدة حفظ الملفات
retention-lead = لا يُحفظ الملف إلى الأبد. حين لا يعود أحد يعمل عليه، تُحذف منه الأسماء والكلمات، فلا تبقى منه سوى أرقام.
retention-period = { $territory }: { $years ->
    [zero] { $years } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
} بعد آخر تواصل.
retention-rule = تبدأ المدة من آخر تواصل: نهاية المشروع، أو آخر اجتماع، أو آخر ما كُتب. يوقفها مشروع جارٍ، أو تسليم لم ينتهِ، أو طلب تصحيح لم يُجَب عنه. الإدارة هي التي تحدد المدة.
retention-due = ملفات انتهت مدتها
retention-due-none = لم تنتهِ مدة أي ملف.
retention-choose = الملفات التي تُحذف أسماؤها، { $most } على الأكثر في كل مرة
retention-last = آخر تواصل في { $day }
retention-next = متابعة: رؤية ما سيُحذف
retention-coming = خلال الأشهر الستة القادمة
retention-from = ابتداءً من { $day }
retention-confirm-title = حذف الأسماء من هذه الملفات
retention-none-chosen = لم يُختر أي ملف.
retention-goes = يُحذف: أسماء الطفل وأوليائه وحساباتهم، وكل ما كُتب (الأهداف والملاحظات والمساهمات والمحاضر…)، والوثائق وملفاتها. ولا يبقى من تاريخ الميلاد سوى السنة.
retention-stays = يبقى: التواريخ والحالات والجهات، كي لا تتغير إحصاءات السنوات الماضية.
retention-final = لا يمكن لأحد التراجع عن ذلك. إن أرادت الأسرة نسخة فعليها أن تكون قد نزّلتها من قبل.
retention-count = للتأكيد، اكتبوا عدد الملفات
retention-count-hint = بالأرقام.
retention-count-wrong = هذا ليس عدد الملفات في القائمة.
territory-file-kept = عدد سنوات حفظ الملف بعد آخر تواصل
territory-file-kept-hint = من 1 إلى 10. توصي الهيئة الفرنسية لحماية المعطيات (CNIL) بسنتين في القطاع الاجتماعي والطبي الاجتماعي.
territory-log-kept = عدد أشهر حفظ سجل الاطلاع
territory-log-kept-hint = من 6 إلى 36. بعد 12 شهرًا يجب أن يكون هناك سبب يمكن ذكره.
territory-kept-wrong = هذا العدد ليس ضمن الحدود المذكورة.
retention-who = فريق تنسيق المنطقة يراها ويحذف أسماءها؛ أما الإدارة فلا ترى سوى عددها.
notice-files-anonymised = حُذفت الأسماء من الملفات.
retention-do = { $count ->
    [one] حذف الأسماء من هذا الملف
    [two] حذف الأسماء من هذين الملفين
    [few] حذف الأسماء من هذه الملفات الـ{ $count }
    [many] حذف الأسماء من هذه الملفات ({ $count })
   *[other] حذف الأسماء من هذه الملفات ({ $count })
}
retention-count-due = { $count ->
    [0] لم تنتهِ مدة أي ملف.
    [one] انتهت مدة ملف واحد.
    [two] انتهت مدة ملفين.
    [few] انتهت مدة { $count } ملفات.
    [many] انتهت مدة { $count } ملفًا.
   *[other] انتهت مدة { $count } ملف.
}
retention-count-done = { $count ->
    [0] لم تُحذف الأسماء من أي ملف بعد.
    [one] حُذفت الأسماء من ملف واحد.
    [two] حُذفت الأسماء من ملفين.
    [few] حُذفت الأسماء من { $count } ملفات.
    [many] حُذفت الأسماء من { $count } ملفًا.
   *[other] حُذفت الأسماء من { $count } ملف.
}

## Passkeys
passkeys-title = مفاتيح الدخول
passkeys-none = ليس لديكم أي مفتاح بعد.
passkeys-not-offered = لا يمكن إضافة مفتاح على هذا العنوان.
passkey-title = الدخول بمفتاح دخول
passkey-about = يفتح مفتاح الدخول ببصمتكم أو بوجهكم أو برمز جهازكم: لا كلمة سر تُكتب ولا شيء يُخمَّن.
passkey-about-more = يبقى المفتاح في هاتفكم أو حاسوبكم أو في مفتاح أمان USB؛ لا تُرسل إلينا بصمتكم ولا صورة وجهكم.
passkey-give = استعمال مفتاح دخول
passkey-or = أو مفتاح دخول
passkey-make = إنشاء مفتاح دخول
passkey-add = إضافة مفتاح دخول
passkey-add-words = افعلوا ذلك على الجهاز الذي سيحفظه. كلمة السر أولًا، ثم يتعرّف عليكم جهازكم.
passkey-name = اسم هذا المفتاح
passkey-name-hint = لتتعرّفوا عليه: «هاتفي»، «حاسوب المكتب».
passkey-name-needed = { $most ->
    [one] أعطوا هذا المفتاح اسمًا لا يتجاوز حرفًا واحدًا.
    [two] أعطوا هذا المفتاح اسمًا لا يتجاوز حرفين.
    [few] أعطوا هذا المفتاح اسمًا لا يتجاوز { $most } أحرف.
    [many] أعطوا هذا المفتاح اسمًا لا يتجاوز { $most } حرفًا.
   *[other] أعطوا هذا المفتاح اسمًا لا يتجاوز { $most } حرف.
}
passkey-name-and-password = { $most ->
    [one] أعطوا هذا المفتاح اسمًا لا يتجاوز حرفًا واحدًا، واكتبوا كلمة السر الحالية.
    [two] أعطوا هذا المفتاح اسمًا لا يتجاوز حرفين، واكتبوا كلمة السر الحالية.
    [few] أعطوا هذا المفتاح اسمًا لا يتجاوز { $most } أحرف، واكتبوا كلمة السر الحالية.
    [many] أعطوا هذا المفتاح اسمًا لا يتجاوز { $most } حرفًا، واكتبوا كلمة السر الحالية.
   *[other] أعطوا هذا المفتاح اسمًا لا يتجاوز { $most } حرف، واكتبوا كلمة السر الحالية.
}
passkey-needs-script = يحتاج مفتاح الدخول إلى متصفح حديث مع JavaScript. بدونه يعمل كل ما عداه.
passkey-failed = لم يُعطِ جهازكم أي مفتاح. حاولوا من جديد، أو ادخلوا بطريقة أخرى.
passkey-refused = هذا المفتاح لا يفتح شيئًا هنا، أو انتهت مهلة الطلب. حاولوا من جديد، أو ادخلوا بطريقة أخرى.
passkey-full = لديكم عشرون مفتاحًا: أزيلوا أحدها أولًا.
passkey-made = أُضيف في { $made }، ولم يُستعمل بعد.
passkey-made-used = أُضيف في { $made }، واستُعمل في { $used }.
passkey-change = تغيير الاسم أو الإزالة
passkey-rename = تغيير الاسم
passkey-remove = إزالة هذا المفتاح
passkey-remove-words = لن يفتح شيئًا هنا بعد الآن. تذكّروا حذفه أيضًا من الجهاز الذي يحفظه.
passkey-needed = هذه وسيلتكم الثانية الوحيدة للدخول، ووظيفتكم تتطلب واحدة. لإزالة هذا المفتاح، أضيفوا أولًا مفتاحًا آخر أو هاتفًا.
notice-passkey-added = أُضيف مفتاح الدخول.
notice-passkey-renamed = صار لمفتاح الدخول اسمه الجديد.
notice-passkey-removed = أُزيل مفتاح الدخول.
notice-second-factor-set = يعطي هاتفكم رمزًا من الآن. تبقى رموزكم الاحتياطية كما هي.
account-event-passkey-added = أُضيف مفتاح دخول
account-event-passkey-removed = أُزيل مفتاح دخول
account-event-passkey-refused = رُفض مفتاح دخول
second-words-recovery = بدون مفتاح الدخول، أعطوا أحد رموزكم الاحتياطية.
second-own-no-telephone = لا يعطي أي هاتف رمزًا.
second-own-add-telephone = إضافة رموز هاتف
second-own-passkeys = { $count ->
    [one] مفتاح دخول واحد
    [two] مفتاحا دخول
    [few] { $count } مفاتيح دخول
    [many] { $count } مفتاح دخول
   *[other] { $count } مفتاح دخول
}
second-own-remove-passkeys = تبقى مفاتيح دخولكم ورموزكم الاحتياطية.
copy-passkeys = مفاتيح دخولكم
copy-key-used-at = آخر استعمال في
## إثبات الهوية من جديد
prove-title = أكِّدوا أنكم أنتم
prove-about = كنتم على وشك:
prove-why = قد يكون شخص آخر أمام شاشتكم. لذلك نسألكم قبل هذا الإجراء، ثم لا نسألكم مجددًا لمدة عشر دقائق. ما كتبتموه محفوظ.
prove-password = كلمة السر
prove-submit = تأكيد
prove-code = أو الرمز المكوَّن من ستة أرقام الظاهر على هاتفكم
prove-submit-code = تأكيد بالرمز
prove-again-words = يمكنكم أيضًا تسجيل الدخول من جديد، ثم المتابعة من هنا.
prove-again = تسجيل الدخول من جديد
prove-leave = عدم فعل شيء والعودة إلى البداية
proved-title = شكرًا، هذا أنتم
proved-continue = متابعة
proved-nothing = لم يبقَ هنا ما يُتابَع: إمّا أنه أُنجز، أو مرّ وقت طويل. ابدؤوا من جديد من الصفحة التي كنتم فيها.
prove-act-second-factor = إعادة ضبط الدخول بخطوتين لشخص ما
prove-act-account = إغلاق حساب أو إعادة فتحه
prove-act-invitation = إنشاء رمز دخول جديد لشخص لديه حساب من قبل
prove-act-coordinator = تعيين منسِّقة أو منسِّق
prove-act-retention = تغيير مدة الحفظ
prove-act-anonymisation = حذف الأسماء من ملفات
prove-act-copy = تنزيل نسخة كاملة

## باسم مَن يتصرّف المرء
acting-title = أنتم تتصرّفون باسم…
acting-words = لديكم عدة صفات في Maillage. اختاروا الصفة التي تتصرّفون بها الآن: سترون ما يخصّها ولا شيء من غيرها. يمكنكم التغيير في أي وقت من أعلى كل صفحة.
acting-one = لديكم صفة واحدة فقط في Maillage: لا شيء للاختيار.
acting-now = الآن
acting-last = المرة الأخيرة
acting-for = تتصرّفون باسم:
capacity-coordination = التنسيق
capacity-coordination-of = التنسيق ({ $name })
capacity-organisation = مؤسسة
capacity-family = عائلتي
capacity-family-of = عائلتي ({ $name })
capacity-administration = الإدارة
error-capacity-changed = أنتم تتصرّفون الآن باسم آخر
error-capacity-changed-words = فُتحت هذه الصفحة بصفة أخرى من صفاتكم، وقد غيّرتموها بعد ذلك، ربما في نافذة أخرى. لم يُحفظ شيء. اختاروا الصفة الصحيحة في أعلى الصفحة ثم أرسلوا من جديد.
error-elsewhere = لديكم عدة صفات: ربما يوجد هذا في صفة أخرى.
error-elsewhere-link = اختيار من تتصرّفون باسمه

## Identity providers

provider-sign-in = أو الدخول بواسطة
provider-invitation = أو من دون كلمة سر
provider-invitation-words = حساب لديكم في مكان آخر يمكنه أن يفتح حسابكم هنا بدل كلمة السر:
provider-away = { $name } لا يجيب
provider-away-words = ليس هذا بسببكم، ولم يُفتح شيء. حاولوا من جديد بعد بضع دقائق؛ وفي هذه الأثناء تعمل كلمة السر كالمعتاد.
provider-over = لم يكتمل هذا الدخول
provider-over-words = استغرق وقتًا طويلًا، أو سبق استعماله، أو لم يمكن التحقق مما عاد. لم يُفتح شيء ولم يتغيّر شيء: ابدؤوا من جديد.
provider-again = البدء من جديد
notice-provider-cancelled = توقفتم في الطريق: لم يُفتح شيء ولم يتغيّر شيء.
provider-unlinked = { $name } لا يفتح أي حساب هنا بعد
provider-unlinked-words = تم التعرف عليكم، لكن لم يُفتح شيء. إليكم ما يجب فعله، مرة واحدة فقط.
provider-unlinked-known = لديكم حساب من قبل
provider-unlinked-known-words = ادخلوا بكلمة السر. ثم اربطوا { $name } في «حسابي». بعد ذلك يكفي وحده للدخول.
provider-unlinked-password = الدخول بكلمة السر
provider-unlinked-code = تلقيتم رمز دخول
provider-code-wrong = هذا الرمز لا يسمح بالدخول بهذه الطريقة. قد يكون خاطئًا أو قديمًا أو سبق استعماله؛ وإذا سبق أن دخلتم، فاختاروا به كلمة سر بدلًا من ذلك.
provider-accept = افتحوا حسابكم بواسطة { $name }
provider-accept-of = تفتحون حساب
provider-accept-words = ستدخلون بواسطة { $name } من دون كلمة سر. يمكنكم اختيار واحدة لاحقًا عبر «هل نسيتم كلمة السر؟».
provider-accept-submit = فتح حسابي
provider-own = طرق أخرى للدخول
provider-own-words = حساب لديكم في مكان آخر يمكنه أن يفتح حسابكم هنا من دون كتابة كلمة السر.
provider-own-since = رُبط في
provider-link = ربط { $name }
provider-link-words = تعرّف عليكم { $name }. اكتبوا كلمة السر ليفتح حسابكم من الآن فصاعدًا.
provider-link-submit = ربط
provider-unlink = إلغاء ربط { $name }
provider-unlink-words = لن يفتح { $name } حسابكم بعد الآن؛ أما كلمة السر فنعم. وستُغلق جلساتكم الأخرى.
provider-last-way = هذه طريقتكم الوحيدة للدخول. اختاروا كلمة سر أولًا، ثم يمكنكم إلغاء الربط.
provider-no-password = ليست لديكم كلمة سر: لا بد منها لتغيير طريقة الدخول.
provider-choose-password = اختيار كلمة سر
notice-identity-linked = تم: يمكنكم الدخول بهذه الطريقة من الآن فصاعدًا.
notice-identity-taken = لم يتغيّر شيء: لا يمكن ربط هذا الحساب بحسابكم. ربما رُبط حساب آخر من الخدمة نفسها، أو أنه يفتح حسابًا آخر.
notice-identity-unlinked = أُلغي الربط. وأُغلقت جلساتكم الأخرى.
account-event-identity-linked = رُبط حساب من خدمة أخرى
account-event-identity-unlinked = أُلغي ربط حساب من خدمة أخرى
copy-identities = حسابات مرتبطة من خدمات أخرى
copy-key-issuer = الخدمة
copy-key-identity = المعرّف لدى هذه الخدمة

## Help

help-sign-in = هذا هو باب الدخول: يتحقّق من أنكم أنتم فعلًا، كي لا يقرأ أحد غيركم ما يخصّ طفلًا.
help-sign-in-do = أدخلوا عنوان بريدكم الإلكتروني وكلمة سركم. ليس لديكم كلمة سر بعد؟ تحتاجون إلى دعوة، بالبريد الإلكتروني أو على ورق.
help-invitation = الدعوة تفتح لكم حسابكم: تُستعمل مرة واحدة ولمدة محدودة.
help-invitation-do = انسخوا الرمز الذي وصلكم ثم اختاروا كلمة سركم. إن لم يعد الرمز صالحًا، فاطلبوا غيره ممّن أعطاكم إياه.
help-forgotten = طريقة لاختيار كلمة سر جديدة عند نسيان القديمة.
help-forgotten-do = أدخلوا عنوان بريدكم الإلكتروني: إن كان هناك حساب فستصل إليه رسالة تشرح ما يلي.
help-account = بياناتكم، وطرق دخولكم، والأجهزة التي أنتم متصلون منها.
help-account-do = صحّحوا ما تغيّر. جهاز لا تعرفونه؟ أخرجوه ثم غيّروا كلمة سركم.
help-second-factor = دليل ثانٍ على أنكم أنتم: حتى مع كلمة سركم لن يدخل شخص آخر.
help-second-factor-do = اختاروا مفتاح دخول (بصمة أو وجه أو رمز الجهاز) أو رموز تطبيق، واحتفظوا برموز الاسترجاع على ورق.
help-prove = قبل أي إجراء خطير يتحقّق البرنامج مرة أخرى من أنكم أنتم.
help-prove-do = قدّموا دليلكم: يستمر بعده ما كنتم بدأتموه، ولا شيء يُكتب من جديد.
help-letters-choices = الرسائل التي يرسلها إليكم البرنامج: لا شيء فيها عن أي طفل، بل ما ينتظركم فقط.
help-letters-choices-do = اختاروا ما تريدون أن يصلكم وفي أي ساعات. أما الدعوات إلى لقاءات التقييم فتصل دائمًا.
help-subscription = لقاءاتكم ومواعيدكم في مفكرة هاتفكم، محدّثة من تلقاء نفسها.
help-subscription-do = أنشئوا العنوان وانسخوه إلى مفكرتكم، ولا تعطوه لأحد.
help-acting = كل صفة تفتح ما يخصّها: مؤسسة أو عائلتكم أو تنسيق.
help-acting-do = اختاروا الصفة التي تتصرّفون بها؛ أعلى كل صفحة يذكّر بها ويتيح تغييرها.
help-unsent = ما كتبتموه ولم تستطيعوا إرساله: جلسة انتهت، أو شبكة انقطعت، أو صفحة أُغلقت.
help-unsent-do = أكملوا كل نص من حيث توقّف، أو احذفوه. لا يراه أحد سواكم.
help-search = بحث واحد في كل ما يحقّ لكم أن تروه.
help-search-do = اكتبوا اسمًا أو رقم ملف أو بضع كلمات؛ لا تهمّ الأخطاء الصغيرة.
help-administration = المناطق وإعداداتها ومن ينسّقها. لا شيء عن أي طفل يظهر هنا.
help-administration-do = أنشئوا منطقة وسمّوا لها منسّقًا واحدًا على الأقل: وهو يتولّى الباقي.
help-api = طريقة لربط برنامج هيئة ما: يقرأ تواريخ مشاريعها، ولا يقرأ أبدًا كلامًا عن طفل.
help-api-do = اقرأوا ما هو مفتوح، ثم أنشئوا مفتاحًا من بطاقة هيئتكم.
help-api-tokens = المفاتيح التي تقرأ بها برامج أخرى باسم هذه الهيئة.
help-api-tokens-do = أنشئوا مفتاحًا لكل برنامج مع تاريخ انتهاء؛ واسحبوا ما لم يعد يُستعمل أو ما تشكّون فيه.
help-accounts = كل من لديه حساب، وحالة هذا الحساب.
help-accounts-do = أغلقوا حساب من غادر، وجدّدوا الدعوة لمن فقد دخوله.
help-outbox = الرسائل التي تعذّر إرسالها، من دون مضمونها.
help-outbox-do = اقرأوا السبب، وصحّحوا العنوان أو الخادم، ثم أعيدوا الإرسال.
help-directory = هيئات المنطقة: من يفعل ماذا، وكيف يُتصل بها.
help-directory-do = ابحثوا بالاسم أو البلدية أو النوع. هيئة ناقصة؟ يمكن للتنسيق إضافتها.
help-organisation = هيئة ومهنيّوها وأيام إغلاقها؛ لقاءات التقييم تتجنّب هذه الأيام.
help-organisation-do = حدّثوا البطاقة. عندما يغادر أحدهم أنهوا وظيفته: يتوقّف دخوله في الحال.
help-day = كل ما يحتاج إلى تصرّف منكم، والأكثر إلحاحًا في الأعلى. لا يختفي منه لقاء متأخر من تلقاء نفسه.
help-day-do = ابدأوا بالسطر الأول واتبعوا رابطه. لا يُغلق تنبيه إلا بسبب مكتوب.
help-planning = الأشهر الستة القادمة: اللقاءات المستحقّة والمقرّرة والعطل والإغلاقات. لكل لقاء مستحقّ نصف يوم مقترح.
help-planning-do = أشّروا على الاقتراحات المناسبة واحفظوها دفعة واحدة؛ وتبقى الأخرى للتخطيط.
help-reports = ما أنجزته المنطقة، بأرقام مأخوذة من المشاريع نفسها: لا شيء يُكتب باليد.
help-reports-do = اختاروا الفترة واقرأوا، ثم نزّلوا ما عليكم تسليمه.
help-children = أطفال المنطقة، سواء كان لهم مشروع أم لا.
help-children-do = افتحوا ملف طفل لتروا وضعه. لا ينبغي أن يبقى طفل بلا مشروع ولا لقاء مقرّر.
help-child = ملف طفل: أسرته ومشاريعه عبر السنين وما تسمح الأسرة بمشاركته.
help-child-do = تحقّقوا من الموافقات قبل دعوة هيئة، وافتحوا المشروع الجاري للعمل عليه.
help-child-identity = ما يلزم لمعرفة الطفل والاتصال بالمسؤولين عنه، لا أكثر.
help-child-identity-do = اكتبوا الاسم كما تكتبه الأسرة. أضيفوا كل والد: لكلٍّ حسابه الخاص.
help-consents = ما سمحت الأسرة بمشاركته أو رفضته، هيئةً هيئة. من دون موافقة لا ترى الهيئة شيئًا.
help-consents-do = تقرّر الأسرة من صفحتها. وما وقّعته على ورق يُسجّل هنا ويبقى معلَّمًا كذلك.
help-log = من فتح هذا الملف ومتى ولأي هيئة. لا يمكن تغيير هذه القائمة، والأسرة تراها أيضًا.
help-log-do = اطّلاع يثير استغرابكم؟ اسألوا صاحبه، وأبلغوا الأسرة عند الحاجة.
help-plans = كل مشاريع الاستقبال في المنطقة، مع لقاءات السنة المنجزة والمقرّرة والفائتة.
help-plans-do = رشّحوا حسب مكان الاستقبال أو الحالة؛ الخانة الفارغة لقاء ينبغي تقريره.
help-plan-start = معطيات المشروع: أين يُستقبل الطفل، ومن المرجع، ومن يتابعه، ومن متى إلى متى.
help-plan-start-do = املأوا ما تعرفونه. من التواريخ تُحسب رزنامة اللقاءات، ثلاثة في السنة على الأقل.
help-entrust = قبل إجازة أو رحيل تنتقل مشاريع شخص إلى آخر.
help-entrust-do = اختاروا من يغادر ومن يستلم، وراجعوا القائمة: لا يجوز أن يبقى طفل بلا متابع.
help-plan = مشروع الطفل كما يتقاسمه الجميع: الحاجات والأهداف والأعمال واللقاءات وكلام كل طرف.
help-plan-do = ابدأوا بما هو منتظر. ما كتبه غيركم يُقرأ ويُعلَّق عليه، ولا يُغيَّر.
help-plan-agreement = لا يبدأ المشروع إلا بعد أن تجيب الأسرة وكل شريك.
help-plan-agreement-do = اقرأوا ثم قولوا موافقتكم أو اعتراضكم بكلماتكم: كلاهما مهم ويُحفظ.
help-plan-steps = مراحل حياة المشروع: بدء وتعليق واستئناف وإغلاق. كل انتقال مؤرّخ ومحفوظ.
help-plan-steps-do = اختاروا المرحلة واذكروا السبب. التعليق يؤخّر اللقاءات ولا يمحوها.
help-plan-renew = المشروع التالي يستأنف ما تختارونه من هذا؛ لا شيء يُنسخ باليد.
help-plan-renew-do = أشّروا على ما يستمر. كل شريك يقبل من جديد باسمه.
help-hand-over = انتقال مشروع إلى مكان استقبال آخر أو إلى المدرسة أو إلى منطقة أخرى. لا يُنقل شيء بلا موافقة الأسرة.
help-hand-over-do = اذكروا ما سيُنقل؛ والأسرة تقبل الكل أو بعضه أو لا شيء.
help-partnerships = المشاريع والاتفاقات التي تشاركون فيها.
help-partnerships-do = افتحوا واحدًا لتروا ما يُنتظر منكم. الدعوة تنتظر جوابكم.
help-partnership-start = الشراكة تجمع هيئات مستقلة حول هدف مشترك، لحاجة محدّدة بوضوح.
help-partnership-start-do = اكتبوا الحاجة أولًا ثم الهدف المشترك: لا تبدأ بدونهما.
help-partnership = اتفاق بين هيئات: الهدف المشترك وما تقدّمه كل هيئة وما يُنجز ويُقيَّم معًا.
help-partnership-do = اكتبوا ما يخصّكم، واقرأوا للآخرين، وحضّروا تقييم السنة.
help-convention = النص الذي يربط الشركاء، نسخة بعد نسخة، مع موافقة كل منهم.
help-convention-do = اقرأوا آخر نسخة وأجيبوا باسم هيئتكم. النص المعدّل يُقبل من جديد.
help-members = كل شريك يقول بكلماته مصلحته ووظيفته ووسائله. لا أحد يكتبها عنه.
help-members-do = ادعوا هيئة، أو اكتبوا عن هيئتكم. المغادرة ممكنة دائمًا، وما كُتب يبقى.
help-needs = ما يحتاجه الطفل كل يوم وما تأمله أسرته: من هنا ينطلق المشروع كله.
help-needs-do = اكتبوا مواقف ملموسة بدل التشخيص. كلمات الأسرة تبقى كما هي.
help-objectives = الهدف يقول ما نريد أن يتغيّر للطفل وكيف سنراه. كل لقاء يعود إليه.
help-objectives-do = اكتبوه قصيرًا وقابلًا للملاحظة. نسخه السابقة تبقى مقروءة سنة بعد سنة.
help-actions = العمل يقول من يفعل ماذا ومتى ولأي نتيجة، ويُقيَّم معًا.
help-actions-do = دوّنوا ما قمتم به. وفي النهاية يقول كل واحد رأيه، والأسرة أيضًا.
help-notes = الملاحظة تحفظ ما رأيتموه من موقعكم للقاء القادم.
help-notes-do = بضعة أسطر تكفي: واقعة ويومها. من سيقرؤها مكتوب بجانب الزر.
help-review-plan = لقاء التقييم يجمع الأسرة والشركاء حول الطفل، ثلاث مرات في السنة على الأقل.
help-review-plan-do = اقترحوا تاريخًا أو أكثر قبل عشرة أيام على الأقل؛ الدعوات ترسَل من تلقاء نفسها.
help-review = كل ما يخصّ لقاءً: تاريخه، من يحضر، ما كتبه كل واحد، وما تقرّر.
help-review-do = قبله: أجيبوا عن التواريخ واكتبوا ما ترونه. بعده: اقرأوا المحضر وقولوا موافقتكم أو اعتراضكم.
help-dates = طريقة لإيجاد يوم يناسب الجميع، أو لقول من سيحضر بدلًا منكم.
help-dates-do = أجيبوا عن كل تاريخ: نعم أو لا أو عند الضرورة. لن تُسألوا مرتين.
help-contribution = نظرتكم، هدفًا هدفًا، قبل اللقاء: ما ينجح وما يصعب وما تقترحونه.
help-contribution-do = اكتبوا على مهلكم: المسودة لا يراها سواكم حتى تشاركوها.
help-links = الرابط الشخصي يتيح لمهني بلا حساب أن يساهم: لقاء واحد، الاسم الأول والأسئلة، لا غير.
help-links-do = تحقّقوا من العنوان قبل الإرسال. الرابط ينتهي ويمكن سحبه في الحال.
help-hold = صفحة لإدارة اللقاء: تحت كل هدف النظرات جنبًا إلى جنب، ثم القرار.
help-hold-do = أشّروا على الحاضرين، وقرّروا هدفًا هدفًا، ودوّنوا الاعتراضات كما هي. لا شيء يُمحى حتى لو كتب عدة أشخاص.
help-minutes = المحضر المستخرج مما سُجّل في اللقاء. يُصحّح حتى الموافقة ثم لا يتغيّر.
help-minutes-do = صحّحوا ما يلزم؛ كل تصحيح يطلب موافقة الجميع من جديد.
help-documents = الوثائق المرفقة بالمشروع. لا تراها إلا الهيئات التي تسمح لها الأسرة.
help-documents-do = أرفقوا ما يفيد حقًا، ولا شيء طبيًا فوق الحاجة. يمكنكم سحب ما أرفقتموه.
help-mine = الأطفال الذين ترافقونهم وما يُنتظر منكم.
help-mine-do = ابدأوا من الأعلى: مساهمة تقدّمونها أو تاريخ تختارونه. تدوين ما ترونه يأخذ دقيقة.
help-family = صفحة طفلكم: ما سيأتي، وما تقرّر، ومن يفعل ماذا له.
help-family-do = انظروا أولًا إلى ما يُنتظر منكم. يمكنكم أن تكتبوا أو تتكلّموا أو تقترحوا أو تعترضوا.
help-family-paper = المشروع كله في صفحتين، لتأخذوه معكم أو تقرأوه بلا شاشة.
help-family-paper-do = اطبعوه أو اطلبوا من التنسيق طباعته. ما تكتبونه على الورق يمكن تسجيله هنا.
help-family-consents = أنتم تختارون من يرى ماذا عن طفلكم. من دون موافقتكم لا يرى أحد شيئًا.
help-family-consents-do = قولوا نعم أو لا لكل هيئة. يمكنكم تغيير رأيكم متى شئتم: وذلك يسري في الحال.
help-family-as = مشروع طفلكم كما يراه هذا الشريك، لا أكثر.
help-family-as-do = إن كان يرى أكثر مما تريدون فغيّروا اختياركم.
help-family-log = من فتح ملف طفلكم ومتى ولأي هيئة.
help-family-log-do = اسم يثير استغرابكم؟ اسألوا التنسيق: عليه أن يجيبكم.
help-family-data = حقوقكم في بيانات طفلكم: أن تأخذوا نسخة كاملة أو أن تطلبوا تصحيح الخطأ.
help-family-data-do = نزّلوا النسخة، أو قولوا ما هو خطأ: تُكتب روايتكم بجانب الأخرى.
help-rectifications = ما تطلب الأسر تصحيحه. القانون يمنح شهرًا للجواب.
help-rectifications-do = اقرأوا وقرّروا واذكروا السبب. الأصل يبقى، والتصحيح يُكتب بجانبه.
help-retention = ملفات مغلقة انتهت مدة حفظها: تُمحى الأسماء والنصوص وتبقى الأرقام.
help-retention-do = راجعوا القائمة أولًا: لا رجوع في هذا الإجراء.
help-import = طريقة لإدخال الجدول الذي لديكم من دون إعادة كتابته.
help-import-do = أرسلوا الملف: ترون أولًا ما سيُضاف وما فيه من خطأ. لا يُحفظ شيء بلا موافقتكم.
help-accessibility = ما تحقّقنا منه كي يستطيع كل شخص استعمال البرنامج، وما لا يزال ناقصًا.
help-accessibility-do = شيء يعيقكم؟ اكتبوا إلى العنوان المذكور: القانون يلزمنا بالجواب.
help-summary = مساعدة
help-summary-page = حول هذه الصفحة
help-first-steps = ما تحتاجه منطقة لتبدأ، بالترتيب. كل خطوة تُؤشَّر من تلقاء نفسها.
help-first-steps-do = ابدأوا بأول خطوة متبقية. يمكنكم التوقف والعودة: لا يضيع شيء.
guide-title = فهم البرنامج واستعماله
guide-lead = في كل صفحة تقول «مساعدة» في جملتين ما هي وما يُفعل فيها. وهنا الأهم مرة واحدة.
guide-ideas = ما يصنع الشراكة
guide-idea-common = هدف مشترك: كل طرف يقول لماذا يلتزم به، لنفسه أو لمن يرافقهم.
guide-idea-autonomy = الاستقلالية: لا أحد يأمر غيره، ولا أحد يغيّر كلام غيره.
guide-idea-together = التعاون: نعمل ونقيّم معًا بما رآه كل واحد.
guide-idea-review = التقييم: كل لقاء يعود إلى الأهداف ويقول ما بقي للعمل عليه.
guide-year = سنة من مشروع الاستقبال
guide-year-start = تقول الأسرة ما تأمله ويقول كل شريك ما يقدّمه؛ تُكتب الأهداف ويوافق الجميع.
guide-year-note = مع مرور الأسابيع يدوّن كل واحد ما يراه وما فعله.
guide-year-date = ثلاث مرات في السنة على الأقل يُختار معًا تاريخ لقاء.
guide-year-prepare = قبل اللقاء يكتب كل واحد ما يراه؛ ويمكن للأسرة أن تقوله صوتًا.
guide-year-hold = في اللقاء يُراجع كل هدف: تحقّق أو يستمر أو يُستبدل أو يتوقف.
guide-year-agree = بعده يقرأ كل واحد المحضر ويوافق، أو يعترض بكلماته.
guide-year-end = في نهاية السنة يُجدَّد المشروع أو يُنقل أو يُغلق: ما بقي للعمل عليه لا يضيع أبدًا.
guide-glossary = الكلمات
guide-plan = مشروع الاستقبال (PAP)
guide-plan-words = ما اتُّفق عليه ليُستقبل الطفل جيدًا: حاجاته والأهداف ومن يفعل ماذا.
guide-review = لقاء التقييم (bilan)
guide-review-words = اللقاء الذي تراجع فيه الأسرة والشركاء الأهداف معًا.
guide-contribution = مساهمة
guide-contribution-words = ما يكتبه شخص قبل اللقاء من موقعه. ويبقى له.
guide-minutes = المحضر (compte rendu)
guide-minutes-words = ما قيل وما تقرّر في اللقاء. بعد قبوله لا يتغيّر، ويمكن الإضافة إليه فقط.
guide-objective = هدف
guide-objective-words = ما نريد أن يتغيّر للطفل وكيف سنراه.
guide-action = عمل
guide-action-words = ما يلتزم أحدهم بفعله من أجل هدف، مع تاريخ.
guide-dissent = اعتراض
guide-dissent-words = أن تقولوا إنكم لا توافقون، بكلماتكم. يُحفظ بجانب القرار ولا يُمحى أبدًا.
guide-member = شريك
guide-member-words = هيئة أو أسرة تشارك في المشروع بوظيفتها ووسائلها. لا أحد فوق أحد.
guide-coordinator = منسّق
guide-coordinator-words = شخص من المنطقة يسهر على تقدّم كل مشروع وعلى ألا يُنسى أي طفل.
guide-referent = المرجع
guide-referent-words = الشخص الذي تتوجّهون إليه في مكان الاستقبال بشأن هذا الطفل.
guide-consent = موافقة
guide-consent-words = موافقة الأسرة على أن ترى هيئة شيئًا ما. ويمكن سحبها متى شاءت.
guide-flag = تنبيه
guide-flag-words = علامة على أن لقاءً لم يُعقد في وقته. تبقى حتى يتصرّف أحد.
guide-convention = اتفاقية بين هيئات (convention)
guide-convention-words = النص الذي تلتزم به هيئات معًا خارج مشروع طفل بعينه.
guide-hand-over = تسليم المتابعة
guide-hand-over-words = ينتقل المشروع إلى مكان استقبال آخر أو إلى المدرسة أو إلى منطقة أخرى. والأسرة تختار ما يُنقل.
guide-question = سؤال أو شك
guide-question-words = بشأن طفل، اسألوا أولًا تنسيق المنطقة: وسائل الاتصال به في صفحة المشروع.
guide-contact = بشأن البرنامج نفسه:
first-title = الخطوات الأولى للمنطقة
first-link = الخطوات الأولى لمنطقة
first-lead = من دليل فارغ إلى أول لقاء مقرّر، بالترتيب.
first-count = أُنجز: { $done } من { $all }.
first-whole = اكتمل كل شيء: منطقتكم انطلقت. والباقي في «يومي».
first-done = تم
first-next = الآن
first-later = لاحقًا
first-go = اذهبوا
first-import = لديكم جدول من قبل؟ يمكنه أن يملأ جزءًا كبيرًا من هذا دفعة واحدة.
first-organisation = إضافة هيئة
first-organisation-words = مكان استقبال أولًا، ثم PMI وCAMSP وSESSAD… لا تُدعى إلا هيئات الدليل.
first-professional = فتح حساب لمهني
first-professional-words = من بطاقة هيئته، بدعوة بالبريد أو برمز على ورق. كل واحد يكتب عن هيئته.
first-child = إضافة طفل
first-child-words = بموافقة أسرته، ولا شيء فوق الحاجة.
first-family = إعطاء الأسرة حسابًا
first-family-words = من صفحة الطفل. وعندها تقرأ الأسرة وتكتب وتختار من يرى ماذا.
first-plan = بدء مشروع استقبال
first-plan-words = خطوة خطوة: مكان الاستقبال والحاجات والأهداف والشركاء.
first-running = إطلاق المشروع
first-running-words = بعد أن تجيب الأسرة والشركاء. رزنامة اللقاءات تبدأ في ذلك اليوم.
first-review = تقرير اللقاء الأول
first-review-words = تقترح صفحة الأشهر القادمة تاريخًا لكل لقاء مستحقّ وتحفظه بحركة واحدة.
## Read API

api-title = القراءة من برنامج آخر
api-lead = يمكن لبرنامج مؤسستكم أن يقرأ هنا الدليل والمشاريع المشتركة معها ومواعيد لقاءات التقييم، حتى لا تُكتب مرتين. إنه يقرأ فقط: لا يُكتب شيء بهذه الطريقة.
api-what = ما يمكنه قراءته
api-what-organisations = المؤسسات في دليل منطقتكم.
api-what-plans = المشاريع التي تشاركها العائلات مع مؤسستكم: المرجع والتواريخ والحالة وفترات السنة والموعد القادم.
api-what-reviews = لقاءات تقييم هذه المشاريع: النوع والحالة واليوم والساعة.
api-what-not = لا اسم طفل ولا والد، ولا حاجة، ولا هدف، ولا كلام أحد.
api-family = ما تقرره العائلة
api-family-words = لا يظهر المشروع إلا إذا فتحته العائلة لمؤسستكم. وإذا سحبت موافقتها اختفى عند الطلب التالي. تُسجَّل كل قراءة في سجل الطفل الذي يمكن للعائلة قراءته.
api-token = الحصول على مفتاح
api-token-words = يصنع المفتاحَ شخصٌ يعمل في المؤسسة، من صفحة مؤسسته في الدليل، ثم «مفاتيح البرامج». لا يُعرض المفتاح إلا مرة واحدة. ينتهي في تاريخ نهايته، أو عند سحبه، أو عندما يغادر من صنعه المؤسسة. يرى التنسيق والإدارة المفاتيح الموجودة ويمكنهما سحبها دون قراءتها أبدًا.
api-how = كيفية الطلب
api-how-words = أرسلوا المفتاح في الترويسة Authorization:
api-how-pages = تأتي القوائم على أجزاء: ضعوا قيمة next في المعامل after حتى تصبح فارغة. أعيدوا إرسال ETag في If-None-Match: إذا لم يتغير شيء كان الجواب 304 بلا محتوى.
api-how-often = { $most ->
    [0] إذا تتابعت الطلبات بسرعة زائدة كان الجواب 429 ويقول كم ثانية يجب الانتظار.
    [zero] إذا تتابعت الطلبات بسرعة زائدة كان الجواب 429 ويقول كم ثانية يجب الانتظار.
    [one] بعد طلب واحد في الدقيقة يكون الجواب 429 ويقول كم ثانية يجب الانتظار.
    [two] بعد طلبين في الدقيقة يكون الجواب 429 ويقول كم ثانية يجب الانتظار.
    [few] بعد { $most } طلبات في الدقيقة يكون الجواب 429 ويقول كم ثانية يجب الانتظار.
    [many] بعد { $most } طلبًا في الدقيقة يكون الجواب 429 ويقول كم ثانية يجب الانتظار.
   *[other] بعد { $most } طلب في الدقيقة يكون الجواب 429 ويقول كم ثانية يجب الانتظار.
}
api-description = الوصف الكامل (OpenAPI)
api-tokens-title = مفاتيح البرامج
api-tokens-lead = بالمفتاح يقرأ برنامج المؤسسة المشاريع المشتركة معها، دون أسماء ولا كلام. قيمته كقيمة كلمة السر.
api-tokens-more = ما يتيح المفتاح قراءته
api-tokens-none = لا يوجد مفتاح.
api-token-made = هذا هو المفتاح
api-token-once = انسخوه الآن في برنامجكم: لن يُعرض مرة أخرى أبدًا.
api-token-until = يعمل حتى { $day }
api-token-withdrawn = سُحب في { $day }
api-token-maker-left = لم يعد يعمل: من صنعه لم يعد في المؤسسة
api-token-expired = انتهى في { $day }
api-token-made-by = صنعه { $name } في { $day }
api-token-made-on = صُنع في { $day }
api-token-used = آخر قراءة في { $day }؛ { $count ->
    [0] لا شيء
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
} في الأيام الثلاثين الأخيرة
api-token-unused = لم يُستعمل قط
api-token-withdraw = سحب
api-token-new = صنع مفتاح
api-token-name = لأي برنامج
api-token-name-hint = مثلًا: برنامج الحضانة
api-token-lasts = لأي مدة
api-token-lasts-month = شهر
api-token-lasts-season = ثلاثة أشهر
api-token-lasts-year = سنة
api-token-make = صنع المفتاح
api-token-who = لا يمكن إلا لشخص يعمل في هذه المؤسسة أن يصنع مفتاحًا.
notice-api-token-withdrawn = سُحب المفتاح: ستُرفض القراءة التالية.
prove-act-api-token = صنع مفتاح لبرنامج
trail-subject-api = المشروع ومواعيده، قرأها برنامج
trail-a-program = برنامج

## A plan in FHIR
fhir-link = أخذ المشروع إلى برنامج آخر
fhir-title = أخذ المشروع إلى برنامج آخر
fhir-lead = ملف بصيغة FHIR تتناقل به برامج القطاع الطبي الاجتماعي المشروع.
fhir-holds = ما يحتويه الملف
fhir-holds-coordinator = المشروع كله كما تقرؤونه: الطفل وتاريخ ميلاده، وأسماء الأسرة والشركاء، والاحتياجات والتوقعات والأهداف بنسخها والأعمال والملاحظات واللقاءات مع ما قدّمه كل طرف والقرارات والموافقات. ولا تظهر الملاحظات الصحية إلا إذا كان يحق لكم قراءتها.
fhir-holds-family = المشروع كله كما تقرؤونه: طفلكم وتاريخ ميلاده، وأسماء الأولياء والشركاء، وتوقعاتكم والأهداف والأعمال والملاحظات واللقاءات مع ما قدّمه كل طرف والقرارات وما وافقتم على مشاركته.
fhir-holds-partner = المشروع كما فتحته لكم الأسرة، لا أكثر: اسم الطفل من دون تاريخ ميلاده، والشركاء والاحتياجات والتوقعات والأهداف والأعمال واللقاءات؛ أما المساهمات والملاحظات فلا تظهر إلا إذا كان يحق لكم قراءتها هنا.
fhir-holds-not = لا يحتوي على الوثائق ولا على وسائل الاتصال بالأشخاص ولا على السجل.
fhir-reads = من سيقرؤه
fhir-reads-words = كل من تعطونه هذا الملف. بعد خروجه لا يتبع موافقات الأسرة: لا تسلّموه إلا لمن قبلته الأسرة، واحذفوا نسختكم عندما لا تعودون بحاجة إليها.
fhir-log = يُسجَّل هذا التصدير في سجل الطفل، ويمكن لأسرته قراءته.
fhir-log-family = يُسجَّل هذا التصدير في سجل طفلكم.
fhir-get = أخذ الملف
fhir-guide = يتبع الملف دليل TDDUI للوكالة الفرنسية للصحة الرقمية، من دون ادعاء المطابقة له في كل نقطة.
fhir-read-done = { $file }: دخل المشروع { $reference } إلى الإقليم { $territory }.
fhir-read-not-json = { $file } ليس بصيغة JSON. لم يُضف شيء.
fhir-read-not-bundle = { $file } ليس Bundle من نوع transaction. لم يُضف شيء.
fhir-read-unknown = { $file }: { $at } ليس من نوع معروف هنا. لا تُقرأ إلا الملفات التي صنعها Maillage. لم يُضف شيء.
fhir-read-not-understood = { $file }: { $at } يقول غير ما يستطيع Maillage قراءته من دون فقدان. لم يُضف شيء.
fhir-read-not-one-plan = يجب أن يحتوي { $file } على طفل واحد ومشروع واحد فقط. لم يُضف شيء.
fhir-read-rule = { $file } ناقص أو يخالف قاعدة من قواعد البيانات: { $rule }. لم يُضف شيء.
fhir-read-here = هذا المشروع موجود هنا، أو يحمل مشروع آخر مرجعه. لم يُضف شيء.
fhir-read-account = لدى { $name } حساب هنا: لا يستطيع ملف أن يفتح له شيئًا. لم يُضف شيء.
help-plan-exchange = طريقة لنقل المشروع إلى برنامج آخر بصيغة مشتركة.
help-plan-exchange-do = اقرؤوا ما يحتويه الملف ومن سيقرؤه، ثم خذوه. لا يحتوي إلا على ما يحق لكم قراءته هنا.
## القوائم كملفات
list-export =
    { $count ->
        [one] تصدير هذا السطر:
        [two] تصدير هذين السطرين:
        [few] تصدير هذه الأسطر ({ $count }):
        [many] تصدير هذه الأسطر ({ $count }):
       *[other] تصدير هذه الأسطر ({ $count }):
    }
list-export-csv = ملف CSV
list-export-xlsx = جدول بيانات
sheet-details = الوضع
sheet-hour = الساعة
sheet-about = بخصوص
sheet-attempts = المحاولات
sheet-last-contact = آخر نشاط
sheet-anonymised-from = إخفاء الهوية ابتداءً من
planning-line-planned = تقييم مقرَّر
planning-line-proposed = تقييم مقترَح
planning-line-ending = فترة تنتهي دون تقييم مقرَّر
planning-line-without-room = تقييم بلا نصف يوم متاح
trail-subject-lists = قائمة يرد فيها اسم الطفل

## FINESS
finess-title = استكمال الدليل من سجلّ FINESS
finess-link = استكمال من FINESS
help-finess = طريقة لإدخال مؤسسات السجلّ الوطني FINESS إلى الدليل وإبقائها محدَّثة.
help-finess-do = اختاروا المنطقة والفئات ثم أرسلوا الملف المنشور: ترون أولًا ما سيتغيّر. ما كتبته مؤسسة عن نفسها يبقى كما هو.
finess-lead = يذكر FINESS، السجلّ العام للمؤسسات، أسماءها وعناوينها وهواتفها. لا يُحفظ شيء قبل أن تروا ما سيتغيّر.
finess-where = الملف المطلوب هو « Extraction du fichier des établissements » (etalab-cs1100502-stock) كما هو منشور.
finess-where-link = تجدونه على data.gouv.fr
finess-departments = المقاطعات
finess-departments-hint = مثلًا: 31، 2A، 971 مع فاصلة بينها. اتركوه فارغًا لكل فرنسا.
finess-communes = البلديات
finess-communes-hint = أسماء أو رموز بريدية تفصل بينها فواصل. من دون شيء، كل بلديات هذه المقاطعات.
finess-categories = أيّ المؤسسات
finess-categories-hint = المؤسسات التي أخذها الدليل من FINESS تُتابَع في كل الأحوال.
finess-file = ملف FINESS
finess-file-hint = الملف الكامل مقبول حتى 96 ميغابايت: لا يُحتفظ إلا بما اخترتموه.
finess-look = انظروا ما سيتغيّر
finess-again = وعند نشر ملف جديد؟
finess-again-words = أرسلوا ملفًا أحدث متى شئتم: لا يُحدَّث إلا ما يأتي من FINESS. المؤسسة التي لم تعد فيه يُشار إليها ولا تُحذف أبدًا.
finess-wrong-lines = أسطر للمراجعة
finess-no-finess = هذا ليس ملف مؤسسات FINESS: لم يُعثر فيه على سطر مؤسسة.
finess-refused =
    { $count ->
        [one] تعذّرت قراءة سطر واحد من هذا الملف. لم يُحفظ شيء.
        [two] تعذّرت قراءة سطرين من هذا الملف. لم يُحفظ شيء.
        [few] تعذّرت قراءة { $count } أسطر من هذا الملف. لم يُحفظ شيء.
        [many] تعذّرت قراءة { $count } سطرًا من هذا الملف. لم يُحفظ شيء.
       *[other] تعذّرت قراءة { $count } سطر من هذا الملف. لم يُحفظ شيء.
    }
finess-problem = السطر { $line }: { $words }
finess-trouble-not-of-finess = ليس سطرًا من ملف FINESS.
finess-trouble-too-short = تنقصه أعمدة.
finess-trouble-number = رقم FINESS ناقص أو ليس من تسع علامات.
finess-trouble-twice = رقم FINESS هذا موجود على سطر آخر.
finess-trouble-name = الاسم ناقص أو طويل جدًا.
finess-trouble-category = رمز الفئة غير صحيح.
finess-preview-title = ما سيغيّره هذا الملف
finess-file-of =
    { $read ->
        [one] ملف { $day }، قُرئت مؤسسة واحدة.
        [two] ملف { $day }، قُرئت مؤسستان.
        [few] ملف { $day }، قُرئت { $read } مؤسسات.
        [many] ملف { $day }، قُرئت { $read } مؤسسة.
       *[other] ملف { $day }، قُرئت { $read } مؤسسة.
    }
finess-older = يتبع الدليل ملفًا أحدث، بتاريخ { $day }. لن يؤخذ شيء من هذا الملف.
finess-nothing-new = لا جديد في هذا الملف.
finess-new =
    { $count ->
        [0] لا مؤسسة للإضافة
        [one] مؤسسة واحدة للإضافة
        [two] مؤسستان للإضافة
        [few] { $count } مؤسسات للإضافة
        [many] { $count } مؤسسة للإضافة
       *[other] { $count } مؤسسة للإضافة
    }
finess-changed =
    { $count ->
        [0] لا مؤسسة تتغيّر
        [one] مؤسسة واحدة تتغيّر
        [two] مؤسستان تتغيّران
        [few] { $count } مؤسسات تتغيّر
        [many] { $count } مؤسسة تتغيّر
       *[other] { $count } مؤسسة تتغيّر
    }
finess-gone =
    { $count ->
        [0] لا مؤسسة غابت عن FINESS
        [one] مؤسسة واحدة لم تعد في FINESS
        [two] مؤسستان لم تعودا في FINESS
        [few] { $count } مؤسسات لم تعد في FINESS
        [many] { $count } مؤسسة لم تعد في FINESS
       *[other] { $count } مؤسسة لم تعد في FINESS
    }
finess-gone-words = تبقى في الدليل مع مشاريعها، وستقول بطاقتها إنها لم تعد فيه.
finess-same =
    { $count ->
        [0] لا مؤسسة بلا تغيير
        [one] مؤسسة واحدة بلا تغيير
        [two] مؤسستان بلا تغيير
        [few] { $count } مؤسسات بلا تغيير
        [many] { $count } مؤسسة بلا تغيير
       *[other] { $count } مؤسسة بلا تغيير
    }
finess-more =
    { $count ->
        [one] وواحدة أخرى.
        [two] واثنتان أخريان.
        [few] و{ $count } أخرى.
        [many] و{ $count } أخرى.
       *[other] و{ $count } أخرى.
    }
finess-recognised = موجودة في الدليل: تأخذ رقمها في FINESS، { $number }.
finess-filled = أُضيف: «{ $after }»
finess-becomes = «{ $before }» يصبح «{ $after }»
finess-stays = «{ $written }» يبقى كما كتبته المؤسسة؛ يقول FINESS «{ $says }»
finess-beside = بطاقتها لا تتغيّر، بل العنوان أو الفئة في FINESS.
finess-confirm-words = يُطبَّق كل شيء دفعة واحدة.
finess-confirm = تطبيق
notice-finess-applied = الدليل محدَّث وفق ملف FINESS هذا.
finess-says = في FINESS
finess-number = رقم FINESS
finess-category = الفئة
finess-address = العنوان
finess-as-of = وفق ملف FINESS بتاريخ { $day }.
finess-absent = لم تعد في FINESS منذ ملف { $day }
finess-no-territory = لا يوجد إقليم بعد: أنشئوه أولًا.
finess-applied = { $territory } محدَّث. المؤسسات المقروءة في الملف: { $read }.
finess-would-apply = ما سيغيّره الملف في { $territory }، المؤسسات المقروءة: { $read }:
finess-category-camsp = مركز العمل الطبي الاجتماعي المبكر (CAMSP)
finess-category-cmpp = المركز الطبي النفسي التربوي (CMPP)
finess-category-sessad = مصلحة الدعم في البيت والمدرسة (SESSAD)
finess-category-ime = المعهد الطبي التربوي (IME)
finess-category-itep = المعهد العلاجي والتعليمي والتربوي (ITEP)
finess-category-eeap = مؤسسة الأطفال والمراهقين متعددي الإعاقات (EEAP)
finess-category-iem = معهد التربية الحركية (IEM)
finess-category-sight = معهد ذوي الإعاقة البصرية
finess-category-hearing = معهد ذوي الإعاقة السمعية
finess-category-senses = معهد التربية الحسية
finess-category-foster-care = مركز الاستقبال العائلي المتخصص
finess-category-experimental = مؤسسة تجريبية للأطفال ذوي الإعاقة
finess-category-cmp = المركز الطبي النفسي (CMP)
finess-category-pmi = مصلحة حماية الأم والطفل (PMI)
finess-category-hospital = مركز استشفائي (CH)

## what a recorded voice says, in writing
voice-transcript = ما يقوله التسجيل، مكتوبًا
voice-transcript-own = ما أقوله، مكتوبًا
voice-transcript-hint = اكتبوا أيضًا ما تقولونه: سيتمكّن من قراءته شخص أصمّ، أو شخص يقرأ بلغة أخرى.
voice-transcript-now-or-later = { voice-transcript-hint } يمكنكم فعل ذلك الآن أو لاحقًا.
voice-transcript-none = ما يقوله هذا التسجيل غير مكتوب.
voice-transcript-write = كتابة ما يقوله تسجيلي
voice-transcript-correct = تصحيح هذا النص
voice-transcript-readers = من يمكنهم الاستماع إلى هذا التسجيل سيقرؤون هذا النص، ولا أحد غيرهم. أنتم وحدكم من يكتبه ويصحّحه.
voice-transcript-save = حفظ هذا النص
voice-listen-again = تنزيل التسجيل للاستماع إليه من جديد
notice-voice-attached = أُرفقت الوثيقة. اكتبوا أيضًا ما يقوله تسجيلكم: سيتمكّن من قراءته شخص أصمّ، أو شخص يقرأ بلغة أخرى.
notice-voice-transcribed = كُتب ما يقوله تسجيلكم: يمكن أن يقرأه من يمكنهم الاستماع إليه.
copy-key-transcript = ما يقوله التسجيل
