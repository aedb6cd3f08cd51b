import type { Language, MeasureForms, StoreTroubles, UnitNames } from '../strings.ts';

const missing: MeasureForms = {
  topics: { one: '# विषय', other: '# विषय' },
  resources: { one: '# संसाधन', other: '# संसाधन' },
  projects: { one: '# परियोजना', other: '# परियोजनाएँ' },
  quiz: { one: '# क्विज़ अंक', other: '# क्विज़ अंक' },
};

const completed: UnitNames = {
  year: 'पूरे हुए वर्ष',
  semester: 'पूरे हुए सेमेस्टर',
  quarter: 'पूरी हुई तिमाहियाँ',
  month: 'पूरे हुए महीने',
  week: 'पूरे हुए सप्ताह',
  day: 'पूरे हुए दिन',
  phase: 'पूरे हुए चरण',
  stage: 'पूरे हुए पड़ाव',
  part: 'पूरे हुए भाग',
  level: 'पूरे हुए स्तर',
  module: 'पूरे हुए मॉड्यूल',
  sprint: 'पूरे हुए स्प्रिंट',
  step: 'पूरे हुए कदम',
  topic: 'पूरे हुए विषय',
};

const itemStates = {
  todo: 'करना है',
  doing: 'जारी है',
  done: 'हो गया',
  skipped: 'छोड़ा गया',
  'not-applicable': 'लागू नहीं',
};

const thisPeriod = {
  day: 'आज',
  week: 'इस सप्ताह',
  month: 'इस महीने',
  quarter: 'इस तिमाही',
  year: 'इस वर्ष',
};

const lights = { green: 'हरा', yellow: 'पीला', red: 'लाल' };

const storeTroubles: StoreTroubles = {
  unavailable: 'इस पेज के पास स्टोरेज नहीं है',
  full: 'ब्राउज़र में इस साइट के लिए जगह नहीं बची',
  timeout: 'ब्राउज़र का स्टोरेज जवाब नहीं दे रहा',
  failed: 'ब्राउज़र का स्टोरेज काम नहीं कर रहा',
};

/** Hindi; the reader is “आप”, and no verb depends on who they are. */
export const hi: Language = ({ count, number, percent, weekday, year }) => {
  const ofTotal = (done: number, total: number): string => `${number(total)} में से ${number(done)}`;
  return {
    lights,
    measures: {
      topics: 'विषय',
      resources: 'वीडियो और लिंक',
      projects: 'परियोजनाएँ',
      quiz: 'क्विज़',
    },
    statuses: { 'not-started': 'शुरू नहीं हुआ', 'in-progress': 'जारी है', completed: 'पूरा हुआ' },
    itemStates,
    itemActions: { ...itemStates, skipped: 'छोड़ें' },
    answers: { yes: 'हाँ', partly: 'कुछ हद तक', no: 'अभी नहीं' },
    kinds: {
      video: 'वीडियो',
      playlist: 'प्लेलिस्ट',
      channel: 'चैनल',
      course: 'कोर्स',
      book: 'किताब',
      article: 'लेख',
      paper: 'शोध पत्र',
      documentation: 'दस्तावेज़',
      repository: 'रिपॉज़िटरी',
      practice: 'अभ्यास',
      community: 'समुदाय',
      link: 'लिंक',
    },
    consumed: {
      video: 'देख लिया',
      playlist: 'देख ली',
      channel: 'देख लिया',
      course: 'पूरा किया',
      book: 'पढ़ ली',
      article: 'पढ़ लिया',
      paper: 'पढ़ लिया',
      documentation: 'पढ़ लिया',
      repository: 'देख ली',
      practice: 'कर लिया',
      community: 'सदस्यता ली',
      link: 'देख लिया',
    },
    thisPeriod,

    ofTotal,
    progressOf: (name) => `प्रगति: ${name}`,
    shortfall: (measure, value) => count(value, missing[measure]),

    moreAbout: (item) => `और विकल्प: ${item}`,
    statesOf: (item) => `स्थिति: ${item}`,
    oneMore: (item) => `एक बढ़ाएँ: ${item}`,
    oneLess: (item) => `एक घटाएँ: ${item}`,
    newTab: '(नए टैब में खुलता है)',
    by: (author) => `लेखक: ${author}`,

    joined: 'यह पूर्णता की कसौटियों में भी है: एक ही निशान दोनों के लिए मान्य है।',
    unjoined: 'पूर्णता की कसौटियों वाली पंक्ति से अलग रखा गया है।',
    unjoin: 'अलग रखें',
    join: 'फिर से जोड़ें',

    met: 'पूरी हुई:',
    notMet: 'अभी पूरी नहीं हुई:',
    needed: (done, needed, offered) =>
      offered > needed
        ? `ज़रूरी ${ofTotal(done, needed)}, उपलब्ध ${number(offered)}`
        : `ज़रूरी ${ofTotal(done, needed)}`,
    now: (done, total) => `अभी ${ofTotal(done, total)}`,
    theirList: 'अपनी सूची',
    fed: (done, needed, name) => `${name}: ${ofTotal(done, needed)}`,

    readiness: 'क्या आगे बढ़ने का समय है?',
    notTracked: 'अभी दर्ज नहीं होता: यहाँ गिनने लायक कुछ नहीं है।',
    toGreen: 'हरे के लिए बाकी:',
    allGreen: 'जो भी चाहिए, सब मौजूद है।',
    onlyRatings: 'संख्याएँ पूरी हैं; नीचे दिए आपके अपने उत्तर बत्ती को रोक रहे हैं।',
    stillMissing: (forYellow, forGreen) => {
      const green = `हरे के लिए ${number(forGreen)} और`;
      return forYellow > 0 ? `पीले के लिए ${number(forYellow)} और, ${green}` : green;
    },
    enough: 'हरे के लिए काफ़ी',
    defaultScale: `दस्तावेज़ में कोई सीमा नहीं दी गई है; ${percent(80, 100)} और ${percent(60, 100)} मानी गई है।`,
    hostScale: 'सीमा इस पेज ने तय की है।',
    advice: 'रोडमैप की सलाह:',
    ratings: 'इसका उत्तर केवल आपके पास है',
    rating: (index, total) =>
      total > 1
        ? `आपके बारे में कौन-सी बात सही है? (${number(index)}/${number(total)})`
        : 'आपके बारे में कौन-सी बात सही है?',
    unanswered: (question) => `${question} – अभी उत्तर नहीं दिया गया`,
    clearAnswer: 'उत्तर हटाएँ',

    score: (done, total) => `स्कोर: ${ofTotal(done, total)}`,
    lastScore: (done, total) => `पिछला प्रयास: ${ofTotal(done, total)}`,
    leftToAnswer: (value) =>
      count(value, { one: '# सवाल का उत्तर बाकी', other: '# सवालों के उत्तर बाकी' }),
    finishAttempt: 'प्रयास समाप्त करें',
    startOver: 'फिर से शुरू करें',
    attempts: 'पिछले प्रयास',
    attempt: (date, done, total) => `${date}: ${ofTotal(done, total)}`,

    suggest: {
      'not-started': '“शुरू नहीं हुआ” का निशान लगाएँ?',
      'in-progress': '“जारी है” का निशान लगाएँ?',
      completed: 'हरा: “पूरा हुआ” का निशान लगाएँ?',
    },
    markAs: {
      'not-started': 'निशान लगाएँ: शुरू नहीं हुआ',
      'in-progress': 'निशान लगाएँ: जारी है',
      completed: 'निशान लगाएँ: पूरा हुआ',
    },
    followActivity: 'मेरे निशानों के अनुसार चले',

    inDocument: (figure) => `दस्तावेज़ में: ${figure}`,
    notCounted: 'यहाँ नहीं गिना जाता',
    allCompleted: 'सब पूरा हुआ',

    weekOf: (day) => `${day} का सप्ताह`,
    quarterOf: (quarter, ofYear) => `तिमाही ${number(quarter)}, ${year(ofYear)}`,
    due: (period, on) => {
      if (on === 'today') return `${thisPeriod[period]}, नियत दिन आज`;
      if (on === 'end') return `${thisPeriod[period]}, नियत दिन आख़िरी दिन`;
      return `${thisPeriod[period]}, नियत दिन ${weekday(on)}`;
    },
    history: (value) => count(value, { one: 'पिछली # अवधि', other: 'पिछली # अवधियाँ' }),
    timesIn: (period, value) => `${period}: ${number(value)}`,

    choose: 'एक चुनें',
    whatItMeans: 'इसमें क्या शामिल है',
    clearChoice: 'चुनाव हटाएँ',

    loading: 'रोडमैप लोड हो रहा है…',
    tryAgain: 'फिर से कोशिश करें',
    theRoadmap: 'रोडमैप',
    loadTroubles: {
      'not-found': (what) => `इस पते पर कोई रोडमैप नहीं है: ${what}`,
      unreachable: (what) => `${what} तक पहुँचा नहीं जा सका। आपकी प्रगति सुरक्षित है; बाद में फिर कोशिश करें।`,
      server: (what) => `सर्वर अभी यह नहीं दे सका: ${what}। बाद में फिर कोशिश करें।`,
      html: (what) => `${what} एक वेब पेज है, Markdown फ़ाइल नहीं। पता गलत हो सकता है।`,
      empty: (what) => `${what}: इसमें कुछ नहीं है।`,
      binary: (what) => `${what}: यह टेक्स्ट नहीं है, इसलिए इसमें पढ़ने लायक रोडमैप नहीं है।`,
      'too-large': (what) => `${what}: रोडमैप होने के लिए बहुत बड़ा है।`,
      'not-a-model': (what) => `${what}: यह JSON है, पर इस लाइब्रेरी का बनाया रोडमैप नहीं।`,
      'newer-model': (what) => `${what}: यह इस ट्रैकर के नए संस्करण के लिए बना है।`,
      nothing: (what) => `${what}: इसमें कोई शीर्षक, सूची या पाठ नहीं है।`,
      parser: (what) => `${what}: पढ़ा नहीं जा सका। फिर कोशिश के लिए पेज दोबारा लोड करें।`,
    },

    overview: 'आप कहाँ हैं',
    periodsCompleted: (done, total, unit) => `${completed[unit]}: ${ofTotal(done, total)}`,
    everythingCompleted: 'सब पूरा हुआ। बहुत बढ़िया।',
    stepsToGreen: (name) => `${name}: हरे के लिए बाकी`,
    isGreen: (name) => `${name}: हरा है, जो चाहिए वह सब मौजूद है।`,
    markCompleted: (name) => `पूरा हुआ का निशान लगाएँ: ${name}`,
    notMeasured: 'यहाँ कुछ भी बत्ती के लिए नहीं गिना जाता। फिर भी हर चीज़ पर निशान लग सकता है।',
    continueWith: 'जारी रखें:',
    start: 'शुरू करें:',
    lightIs: (name, light) => `${name}: ${lights[light]}`,
    noSuchPeriod: (asked) => `इस रोडमैप में “${asked}” नहीं है।`,
    noPeriods: 'इस रोडमैप में जाँचने के लिए कोई अवधि नहीं है।',

    startedOn: 'शुरू करने की तारीख',
    week: (week) => `सप्ताह ${number(week)}`,
    startsLater: 'अभी शुरू नहीं हुआ',

    saving: 'सहेजा जा रहा है…',
    saved: 'इस डिवाइस पर सहेजा गया',
    lostEntries: (value) =>
      count(value, {
        one: 'ब्राउज़र से # प्रविष्टि खो गई थी; वह दूसरी प्रति से वापस आ गई',
        other: 'ब्राउज़र से # प्रविष्टियाँ खो गई थीं; वे दूसरी प्रति से वापस आ गईं',
      }),
    keptLoosely: 'सामान्य से कम पक्का: ब्राउज़र बंद पड़ जाए तो आख़िरी पल खो सकते हैं',
    backupDue:
      'यह अभी कहीं और नहीं है, और ब्राउज़र सफ़ाई करते हैं: प्रति बनाने में एक पल लगता है, जब आपको सुविधा हो',
    thisVisitOnly: (why) =>
      `केवल इस बार के लिए: ${storeTroubles[why]}। यहाँ लगाए निशान पेज छोड़ने पर मिट जाएँगे।`,
    notSaved: (why) => `अभी सहेजा नहीं गया: ${storeTroubles[why]}। यह इस पेज में है और फिर कोशिश होगी।`,

    download: 'एक प्रति डाउनलोड करें',
    restore: 'प्रति वापस लाएँ…',
    restored: 'प्रति को यहाँ की प्रगति में जोड़ दिया गया।',
    otherRoadmap: 'यह प्रति किसी दूसरे रोडमैप की है। कुछ नहीं बदला गया।',
    unreadable: 'यह फ़ाइल पढ़ी नहीं जा सकी। कुछ नहीं बदला गया।',
    importTroubles: {
      'too-large': 'यह फ़ाइल प्रगति के लिए बहुत बड़ी है। क्या सही फ़ाइल चुनी गई?',
      'not-json': 'यह फ़ाइल पढ़ी नहीं जा सकती। क्या यह पूरी सहेजी या कॉपी हुई थी?',
      'not-progress': 'इस फ़ाइल में किसी रोडमैप की प्रगति नहीं है।',
      newer: 'यह फ़ाइल ट्रैकर के नए संस्करण से लिखी गई है। कुछ नहीं बदला गया।',
      damaged: 'यह फ़ाइल ख़राब है। कुछ नहीं बदला गया।',
    },
  };
};
