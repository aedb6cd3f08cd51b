import type { Language, MeasureForms, StoreTroubles, UnitNames } from '../strings.ts';

// After a number a Turkish noun stays as it is.
const missing: MeasureForms = {
  topics: { one: '# konu', other: '# konu' },
  resources: { one: '# kaynak', other: '# kaynak' },
  projects: { one: '# proje', other: '# proje' },
  quiz: { one: '# test puanı', other: '# test puanı' },
};

const periods: UnitNames = {
  year: 'yıl',
  semester: 'dönem',
  quarter: 'çeyrek',
  month: 'ay',
  week: 'hafta',
  day: 'gün',
  phase: 'faz',
  stage: 'aşama',
  part: 'bölüm',
  level: 'seviye',
  module: 'modül',
  sprint: 'sprint',
  step: 'adım',
  topic: 'konu',
};

const itemStates = {
  todo: 'Yapılacak',
  doing: 'Sürüyor',
  done: 'Yapıldı',
  skipped: 'Atlandı',
  'not-applicable': 'Geçerli değil',
};

const thisPeriod = {
  day: 'Bugün',
  week: 'Bu hafta',
  month: 'Bu ay',
  quarter: 'Bu çeyrek',
  year: 'Bu yıl',
};

const lights = { green: 'yeşil', yellow: 'sarı', red: 'kırmızı' };

const storeTroubles: StoreTroubles = {
  unavailable: 'bu sayfanın depolama alanı yok',
  full: 'tarayıcıda bu site için yer kalmadı',
  timeout: 'tarayıcının depolama alanı yanıt vermiyor',
  failed: 'tarayıcının depolama alanı çalışmıyor',
};

/**
 * Turkish; the reader is “sen”. Names and numbers stand where they need no suffix, because
 * its vowels would follow words we do not know.
 */
export const tr: Language = ({ count, number, percent, weekday, year }) => {
  const ofTotal = (done: number, total: number): string =>
    `${number(total)} üzerinden ${number(done)}`;
  return {
    lights: { green: 'Yeşil', yellow: 'Sarı', red: 'Kırmızı' },
    measures: {
      topics: 'Konular',
      resources: 'Videolar ve bağlantılar',
      projects: 'Projeler',
      quiz: 'Test',
    },
    statuses: { 'not-started': 'Başlanmadı', 'in-progress': 'Sürüyor', completed: 'Tamamlandı' },
    itemStates,
    itemActions: { ...itemStates, skipped: 'Atla' },
    answers: { yes: 'Evet', partly: 'Kısmen', no: 'Henüz değil' },
    kinds: {
      video: 'video',
      playlist: 'oynatma listesi',
      channel: 'kanal',
      course: 'kurs',
      book: 'kitap',
      article: 'makale',
      paper: 'bilimsel makale',
      documentation: 'belgeler',
      repository: 'kod deposu',
      practice: 'alıştırma',
      community: 'topluluk',
      link: 'bağlantı',
    },
    consumed: {
      video: 'İzlendi',
      playlist: 'İzlendi',
      channel: 'İzlendi',
      course: 'Tamamlandı',
      book: 'Okundu',
      article: 'Okundu',
      paper: 'Okundu',
      documentation: 'Okundu',
      repository: 'İncelendi',
      practice: 'Yapıldı',
      community: 'Katıldım',
      link: 'Bakıldı',
    },
    thisPeriod,

    ofTotal,
    progressOf: (name) => `İlerleme: ${name}`,
    shortfall: (measure, value) => count(value, missing[measure]),

    moreAbout: (item) => `Diğer seçenekler: ${item}`,
    statesOf: (item) => `Durum: ${item}`,
    oneMore: (item) => `Bir fazla: ${item}`,
    oneLess: (item) => `Bir eksik: ${item}`,
    newTab: '(yeni sekmede açılır)',
    by: (author) => `hazırlayan: ${author}`,

    joined: 'Tamamlama ölçütlerinde de yer alıyor: tek işaret ikisi için de geçerli.',
    unjoined: 'Tamamlama ölçütlerindeki satırdan ayrı tutuluyor.',
    unjoin: 'Ayrı tut',
    join: 'Yeniden birleştir',

    met: 'Karşılandı:',
    notMet: 'Henüz karşılanmadı:',
    needed: (done, needed, offered) =>
      offered > needed
        ? `gereken ${number(needed)}, yapılan ${number(done)}, sunulan ${number(offered)}`
        : `gereken ${number(needed)}, yapılan ${number(done)}`,
    now: (done, total) => `şu anda ${ofTotal(done, total)}`,
    theirList: 'Kendi listesi',
    fed: (done, needed, name) => `${name}: ${ofTotal(done, needed)}`,

    readiness: 'Devam etmeye hazır mısın?',
    notTracked: 'Henüz izlenmiyor: burada sayılabilecek bir şey yok.',
    toGreen: 'Yeşil için eksikler:',
    allGreen: 'İstenen her şey tamam.',
    onlyRatings: 'Sayılar yeterli; ışığı aşağıdaki kendi yanıtların tutuyor.',
    stillMissing: (forYellow, forGreen) => {
      const green = `yeşil için ${number(forGreen)} tane daha`;
      return forYellow > 0 ? `sarı için ${number(forYellow)} tane daha, ${green}` : green;
    },
    enough: 'yeşil için yeterli',
    defaultScale: `Belgede eşik belirtilmemiş; ${percent(80, 100)} ve ${percent(60, 100)} varsayılıyor.`,
    hostScale: 'Eşik bu sayfa tarafından belirlendi.',
    advice: 'Yol haritasının önerisi:',
    ratings: 'Bunu yalnızca sen bilirsin',
    rating: (index, total) =>
      total > 1
        ? `Senin için hangisi doğru? (${number(index)}/${number(total)})`
        : 'Senin için hangisi doğru?',
    unanswered: (question) => `${question} – henüz yanıtlanmadı`,
    clearAnswer: 'Yanıtı temizle',

    score: (done, total) => `Puan: ${ofTotal(done, total)}`,
    lastScore: (done, total) => `Son deneme: ${ofTotal(done, total)}`,
    leftToAnswer: (value) => count(value, { one: '# soru kaldı', other: '# soru kaldı' }),
    finishAttempt: 'Denemeyi bitir',
    startOver: 'Baştan başla',
    attempts: 'Önceki denemeler',
    attempt: (date, done, total) => `${date}: ${ofTotal(done, total)}`,

    suggest: {
      'not-started': '“Başlanmadı” olarak işaretlensin mi?',
      'in-progress': '“Sürüyor” olarak işaretlensin mi?',
      completed: 'Yeşil: “Tamamlandı” olarak işaretlensin mi?',
    },
    markAs: {
      'not-started': 'Başlanmadı olarak işaretle',
      'in-progress': 'Sürüyor olarak işaretle',
      completed: 'Tamamlandı olarak işaretle',
    },
    followActivity: 'İşaretlerimi izlesin',

    inDocument: (figure) => `Belgede: ${figure}`,
    notCounted: 'burada sayılmıyor',
    allCompleted: 'tümü tamamlandı',

    weekOf: (day) => `${day} haftası`,
    quarterOf: (quarter, ofYear) => `${year(ofYear)}, ${number(quarter)}. çeyrek`,
    due: (period, on) => {
      if (on === 'today') return `${thisPeriod[period]}, son gün bugün`;
      if (on === 'end') return `${thisPeriod[period]}, son güne kadar`;
      return `${thisPeriod[period]}, son gün ${weekday(on)}`;
    },
    history: (value) => count(value, { one: 'Son # dönem', other: 'Son # dönem' }),
    timesIn: (period, value) => `${period}: ${number(value)}`,

    choose: 'Birini seç',
    whatItMeans: 'Neyi kapsıyor',
    clearChoice: 'Seçimi temizle',

    loading: 'Yol haritası yükleniyor…',
    tryAgain: 'Yeniden dene',
    theRoadmap: 'Yol haritası',
    loadTroubles: {
      'not-found': (what) => `Bu adreste yol haritası yok: ${what}`,
      unreachable: (what) =>
        `Bu adrese ulaşılamadı: ${what}. İlerlemen güvende; daha sonra yeniden dene.`,
      server: (what) => `Sunucu şu anda bunu veremedi: ${what}. Daha sonra yeniden dene.`,
      html: (what) => `${what} bir web sayfası, Markdown dosyası değil. Adres yanlış olabilir.`,
      empty: (what) => `${what} boş.`,
      binary: (what) => `${what} metin değil, bu yüzden okunacak bir yol haritası yok.`,
      'too-large': (what) => `${what} bir yol haritası için çok büyük.`,
      'not-a-model': (what) => `${what} JSON, ama bu kitaplığın ürettiği bir yol haritası değil.`,
      'newer-model': (what) => `${what} bu izleyicinin daha yeni bir sürümü için hazırlanmış.`,
      nothing: (what) => `${what} izlenecek bir şey içermiyor: ne başlık, ne liste, ne metin.`,
      parser: (what) => `${what} okunamadı. Yeniden denemek için sayfayı yenile.`,
    },

    overview: 'Neredesin',
    periodsCompleted: (done, total, of) => `Tamamlanan ${periods[of]}: ${ofTotal(done, total)}`,
    everythingCompleted: 'Hepsi tamamlandı. Eline sağlık.',
    stepsToGreen: (name) => `${name}: yeşil için eksikler`,
    isGreen: (name) => `${name} yeşil: istenenler tamam.`,
    markCompleted: (name) => `Tamamlandı olarak işaretle: ${name}`,
    notMeasured: 'Burada hiçbir şey bir ışık için sayılmıyor. Yine de her şey işaretlenebilir.',
    continueWith: 'Devam et:',
    start: 'Başla:',
    lightIs: (name, light) => `${name}: ${lights[light]}`,
    noSuchPeriod: (asked) => `Bu yol haritasında “${asked}” yok.`,
    noPeriods: 'Bu yol haritasında değerlendirilecek dönem yok.',

    startedOn: 'Başlangıç günü',
    week: (week) => `${number(week)}. hafta`,
    startsLater: 'henüz başlamadı',

    saving: 'Kaydediliyor…',
    saved: 'Bu cihaza kaydedildi',
    lostEntries: (value) =>
      count(value, {
        one: 'Tarayıcı # kayıt yitirmişti; ikinci kopyadan geri getirildi',
        other: 'Tarayıcı # kayıt yitirmişti; ikinci kopyadan geri getirildi',
      }),
    keptLoosely: 'Her zamankinden daha az sağlam: tarayıcı çökerse son anlar yitebilir',
    backupDue:
      'Henüz başka bir yerde yok ve tarayıcılar temizlik yapar: bir kopya almak kısa sürer, uygun bir anında',
    thisVisitOnly: (why) =>
      `Yalnızca bu ziyaret için: ${storeTroubles[why]}. Burada işaretlediklerin sen ayrılınca kaybolur.`,
    notSaved: (why) =>
      `Henüz kaydedilmedi: ${storeTroubles[why]}. Bu sayfada tutuluyor ve yeniden denenecek.`,

    download: 'Bir kopya indir',
    restore: 'Bir kopyayı geri getir…',
    restored: 'Kopya buradakilere eklendi.',
    otherRoadmap: 'Bu kopya başka bir yol haritasına ait. Hiçbir şey değişmedi.',
    unreadable: 'Bu dosya okunamadı. Hiçbir şey değişmedi.',
    importTroubles: {
      'too-large': 'Bu dosya ilerleme kaydı olamayacak kadar büyük. Doğru dosya mıydı?',
      'not-json': 'Bu dosya okunamıyor. Eksiksiz kaydedildi ya da kopyalandı mı?',
      'not-progress': 'Bu dosyada bir yol haritasının ilerlemesi yok.',
      newer: 'Bu dosya izleyicinin daha yeni bir sürümüyle yazılmış. Hiçbir şey değişmedi.',
      damaged: 'Bu dosya bozuk. Hiçbir şey değişmedi.',
    },
  };
};
