import type { Language, StoreTroubles, UnitNames } from '../strings.ts';
import { lastPeriods, lostEntries, missing, questions } from './ar-counts.ts';

const completed: UnitNames = {
  year: 'السنوات المكتملة',
  semester: 'الفصول الدراسية المكتملة',
  quarter: 'الأرباع المكتملة',
  month: 'الأشهر المكتملة',
  week: 'الأسابيع المكتملة',
  day: 'الأيام المكتملة',
  phase: 'الأطوار المكتملة',
  stage: 'المراحل المكتملة',
  part: 'الأجزاء المكتملة',
  level: 'المستويات المكتملة',
  module: 'الوحدات المكتملة',
  sprint: 'دورات العمل المكتملة',
  step: 'الخطوات المكتملة',
  topic: 'المواضيع المكتملة',
};

const itemStates = {
  todo: 'مطلوب',
  doing: 'قيد التقدم',
  done: 'تم',
  skipped: 'متجاوَز',
  'not-applicable': 'لا ينطبق',
};

const thisPeriod = {
  day: 'اليوم',
  week: 'هذا الأسبوع',
  month: 'هذا الشهر',
  quarter: 'هذا الربع',
  year: 'هذه السنة',
};

const lights = { green: 'أخضر', yellow: 'أصفر', red: 'أحمر' };

const storeTroubles: StoreTroubles = {
  unavailable: 'لا مساحة تخزين لهذه الصفحة',
  full: 'لم تبقَ في المتصفح مساحة لهذا الموقع',
  timeout: 'تخزين المتصفح لا يستجيب',
  failed: 'تخزين المتصفح لا يعمل',
};

/** Arabic. Actions are nouns rather than imperatives, which would assume who the reader is. */
export const ar: Language = ({ count, number, percent, weekday, year }) => {
  const ofTotal = (done: number, total: number): string => `${number(done)} من ${number(total)}`;
  return {
    lights,
    measures: {
      topics: 'المواضيع',
      resources: 'الفيديوهات والروابط',
      projects: 'المشاريع',
      quiz: 'الاختبار',
    },
    statuses: { 'not-started': 'لم يبدأ', 'in-progress': 'قيد التقدم', completed: 'مكتمل' },
    itemStates,
    itemActions: { ...itemStates, skipped: 'تجاوز' },
    answers: { yes: 'نعم', partly: 'جزئيًا', no: 'ليس بعد' },
    kinds: {
      video: 'فيديو',
      playlist: 'قائمة تشغيل',
      channel: 'قناة',
      course: 'دورة',
      book: 'كتاب',
      article: 'مقالة',
      paper: 'ورقة بحثية',
      documentation: 'توثيق',
      repository: 'مستودع',
      practice: 'تمارين',
      community: 'مجتمع',
      link: 'رابط',
    },
    consumed: {
      video: 'تمت المشاهدة',
      playlist: 'تمت المشاهدة',
      channel: 'تمت المشاهدة',
      course: 'تم الإنجاز',
      book: 'تمت القراءة',
      article: 'تمت القراءة',
      paper: 'تمت القراءة',
      documentation: 'تمت القراءة',
      repository: 'تم الاطلاع',
      practice: 'تم الإنجاز',
      community: 'تم الانضمام',
      link: 'تم الاطلاع',
    },
    thisPeriod,

    ofTotal,
    progressOf: (name) => `التقدم: ${name}`,
    shortfall: (measure, value) => count(value, missing[measure]),

    moreAbout: (item) => `خيارات أخرى: ${item}`,
    statesOf: (item) => `الحالة: ${item}`,
    oneMore: (item) => `زيادة واحد: ${item}`,
    oneLess: (item) => `إنقاص واحد: ${item}`,
    newTab: '(يفتح في تبويب جديد)',
    by: (author) => `من إعداد ${author}`,

    joined: 'مذكور أيضًا في معايير الإكمال: علامة واحدة تكفي للاثنين.',
    unjoined: 'منفصل عن سطره في معايير الإكمال.',
    unjoin: 'فصل',
    join: 'إعادة الربط',

    met: 'متحقق:',
    notMet: 'لم يتحقق بعد:',
    needed: (done, needed, offered) => {
      const figure = `المطلوب ${number(needed)}، والمنجز ${number(done)}`;
      return offered > needed ? `${figure}، والمعروض ${number(offered)}` : figure;
    },
    now: (done, total) => `حاليًا ${ofTotal(done, total)}`,
    theirList: 'قائمته الخاصة',
    fed: (done, needed, name) => `${name}: ${ofTotal(done, needed)}`,

    readiness: 'هل حان وقت الانتقال؟',
    notTracked: 'لا متابعة بعد: لا شيء هنا يمكن عدّه.',
    toGreen: 'ما ينقص للوصول إلى الأخضر:',
    allGreen: 'كل المطلوب موجود.',
    onlyRatings: 'الأرقام كافية؛ إجاباتك في الأسفل هي ما يؤخر الضوء.',
    stillMissing: (forYellow, forGreen) => {
      const green = `ينقص ${number(forGreen)} للأخضر`;
      return forYellow > 0 ? `ينقص ${number(forYellow)} للأصفر، و${green}` : green;
    },
    enough: 'يكفي للأخضر',
    defaultScale: `لا يحدد المستند عتبة؛ تُفترض ${percent(80, 100)} و${percent(60, 100)}.`,
    hostScale: 'العتبة محددة من هذه الصفحة.',
    advice: 'نصيحة خارطة الطريق:',
    ratings: 'الجواب عندك وحدك',
    rating: (index, total) =>
      total > 1 ? `أيها ينطبق عليك؟ (${ofTotal(index, total)})` : 'أيها ينطبق عليك؟',
    unanswered: (question) => `${question} – بلا إجابة بعد`,
    clearAnswer: 'مسح الإجابة',

    score: (done, total) => `النتيجة: ${ofTotal(done, total)}`,
    lastScore: (done, total) => `المحاولة الأخيرة: ${ofTotal(done, total)}`,
    leftToAnswer: (value) => count(value, questions),
    finishAttempt: 'إنهاء المحاولة',
    startOver: 'البدء من جديد',
    attempts: 'محاولات سابقة',
    attempt: (date, done, total) => `${date}: ${ofTotal(done, total)}`,

    suggest: {
      'not-started': 'هل تُوضع علامة «لم يبدأ»؟',
      'in-progress': 'هل تُوضع علامة «قيد التقدم»؟',
      completed: 'أخضر: هل تُوضع علامة «مكتمل»؟',
    },
    markAs: {
      'not-started': 'وضع علامة: لم يبدأ',
      'in-progress': 'وضع علامة: قيد التقدم',
      completed: 'وضع علامة: مكتمل',
    },
    followActivity: 'اتباع علاماتي',

    inDocument: (figure) => `في المستند: ${figure}`,
    notCounted: 'لا يُعدّ هنا',
    allCompleted: 'اكتمل كل شيء',

    weekOf: (day) => `أسبوع ${day}`,
    quarterOf: (quarter, ofYear) => `الربع ${number(quarter)}، ${year(ofYear)}`,
    due: (period, on) => {
      if (on === 'today') return `${thisPeriod[period]}، الموعد اليوم`;
      if (on === 'end') return `${thisPeriod[period]}، الموعد في اليوم الأخير`;
      return `${thisPeriod[period]}، الموعد يوم ${weekday(on)}`;
    },
    history: (value) => count(value, lastPeriods),
    timesIn: (period, value) => `${period}: ${number(value)}`,

    choose: 'اختيار واحد',
    whatItMeans: 'ما الذي يشمله',
    clearChoice: 'إلغاء الاختيار',

    loading: 'جارٍ تحميل خارطة الطريق…',
    tryAgain: 'إعادة المحاولة',
    theRoadmap: 'خارطة الطريق',
    loadTroubles: {
      'not-found': (what) => `لا خارطة طريق في هذا العنوان: ${what}`,
      unreachable: (what) => `تعذر الوصول إلى ${what}. تقدمك محفوظ؛ تمكن إعادة المحاولة لاحقًا.`,
      server: (what) => `لم يتمكن الخادم من تقديم ${what} الآن. تمكن إعادة المحاولة لاحقًا.`,
      html: (what) => `${what}: صفحة ويب وليس ملف Markdown. ربما كان العنوان خاطئًا.`,
      empty: (what) => `${what}: لا شيء في الداخل.`,
      binary: (what) => `${what}: ليس نصًا، فلا خارطة طريق لقراءتها.`,
      'too-large': (what) => `${what}: الحجم أكبر من أن يكون خارطة طريق.`,
      'not-a-model': (what) => `${what}: صيغة JSON، لكنها ليست خارطة طريق من هذه المكتبة.`,
      'newer-model': (what) => `${what}: أُعدّ لإصدار أحدث من هذا المتتبع.`,
      nothing: (what) => `${what}: لا شيء لمتابعته، لا عناوين ولا قوائم ولا نص.`,
      parser: (what) => `${what}: تعذرت القراءة. تمكن المحاولة ثانية بإعادة تحميل الصفحة.`,
    },

    overview: 'أين وصلت',
    periodsCompleted: (done, total, unit) => `${completed[unit]}: ${ofTotal(done, total)}`,
    everythingCompleted: 'اكتمل كل شيء. عمل رائع.',
    stepsToGreen: (name) => `${name}: ما ينقص للوصول إلى الأخضر`,
    isGreen: (name) => `${name}: الضوء أخضر، وكل المطلوب موجود.`,
    markCompleted: (name) => `وضع علامة مكتمل: ${name}`,
    notMeasured: 'لا شيء هنا يدخل في حساب ضوء. ومع ذلك يمكن وضع علامة على كل شيء.',
    continueWith: 'متابعة:',
    start: 'البدء:',
    lightIs: (name, light) => `${name}: ${lights[light]}`,
    noSuchPeriod: (asked) => `لا يوجد «${asked}» في خارطة الطريق هذه.`,
    noPeriods: 'لا فترات للتقييم في خارطة الطريق هذه.',

    startedOn: 'تاريخ البدء',
    week: (week) => `الأسبوع ${number(week)}`,
    startsLater: 'لم تبدأ بعد',

    saving: 'جارٍ الحفظ…',
    saved: 'محفوظ على هذا الجهاز',
    lostEntries: (value) => count(value, lostEntries),
    keptLoosely: 'أقل ثباتًا من المعتاد: إذا تعطل المتصفح فقد تضيع اللحظات الأخيرة',
    backupDue:
      'لا نسخة منه في مكان آخر بعد، والمتصفحات تُجري تنظيفًا: التنزيل لا يستغرق إلا لحظة، في أي وقت مناسب',
    thisVisitOnly: (why) =>
      `لهذه الزيارة فقط: ${storeTroubles[why]}. العلامات الموضوعة هنا تضيع عند المغادرة.`,
    notSaved: (why) => `لم يُحفظ بعد: ${storeTroubles[why]}. يبقى في هذه الصفحة وتُعاد المحاولة.`,

    download: 'تنزيل نسخة',
    restore: 'استعادة نسخة…',
    restored: 'أُضيفت النسخة إلى الموجود هنا.',
    otherRoadmap: 'هذه النسخة تخص خارطة طريق أخرى. لم يتغير شيء.',
    unreadable: 'تعذرت قراءة هذا الملف. لم يتغير شيء.',
    importTroubles: {
      'too-large': 'هذا الملف أكبر من أن يكون سجل تقدم. هل هو الملف الصحيح؟',
      'not-json': 'تعذرت قراءة هذا الملف. هل حُفظ أو نُسخ كاملًا؟',
      'not-progress': 'لا يحتوي هذا الملف على تقدم في خارطة طريق.',
      newer: 'كُتب هذا الملف بإصدار أحدث من المتتبع. لم يتغير شيء.',
      damaged: 'هذا الملف تالف. لم يتغير شيء.',
    },
  };
};
