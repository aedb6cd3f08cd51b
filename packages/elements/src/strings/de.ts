import type { Language, MeasureForms, StoreTroubles, UnitNames } from '../strings.ts';

const missing: MeasureForms = {
  topics: { one: '# Thema', other: '# Themen' },
  resources: { one: '# Quelle', other: '# Quellen' },
  projects: { one: '# Projekt', other: '# Projekte' },
  quiz: { one: '# Quizpunkt', other: '# Quizpunkte' },
};

const periods: UnitNames = {
  year: 'Jahre',
  semester: 'Semester',
  quarter: 'Quartale',
  month: 'Monate',
  week: 'Wochen',
  day: 'Tage',
  phase: 'Phasen',
  stage: 'Etappen',
  part: 'Teile',
  level: 'Stufen',
  module: 'Module',
  sprint: 'Sprints',
  step: 'Schritte',
  topic: 'Themen',
};

const itemStates = {
  todo: 'Offen',
  doing: 'In Arbeit',
  done: 'Erledigt',
  skipped: 'Übersprungen',
  'not-applicable': 'Entfällt',
};

const thisPeriod = {
  day: 'Heute',
  week: 'Diese Woche',
  month: 'Dieser Monat',
  quarter: 'Dieses Quartal',
  year: 'Dieses Jahr',
};

const lights = { green: 'grün', yellow: 'gelb', red: 'rot' };

const storeTroubles: StoreTroubles = {
  unavailable: 'Diese Seite hat keinen Speicher',
  full: 'Der Browser hat für diese Website keinen Platz mehr',
  timeout: 'Der Speicher des Browsers antwortet nicht',
  failed: 'Der Speicher des Browsers funktioniert nicht',
};

/** German; the reader is „du“. */
export const de: Language = ({ count, number, percent, weekday, year }) => {
  const ofTotal = (done: number, total: number): string => `${number(done)} von ${number(total)}`;
  return {
    lights: { green: 'Grün', yellow: 'Gelb', red: 'Rot' },
    measures: {
      topics: 'Themen',
      resources: 'Videos und Links',
      projects: 'Projekte',
      quiz: 'Quiz',
    },
    statuses: {
      'not-started': 'Nicht begonnen',
      'in-progress': 'In Arbeit',
      completed: 'Abgeschlossen',
    },
    itemStates,
    itemActions: { ...itemStates, skipped: 'Überspringen' },
    answers: { yes: 'Ja', partly: 'Teilweise', no: 'Noch nicht' },
    kinds: {
      video: 'Video',
      playlist: 'Playlist',
      channel: 'Kanal',
      course: 'Kurs',
      book: 'Buch',
      article: 'Artikel',
      paper: 'Fachartikel',
      documentation: 'Dokumentation',
      repository: 'Repository',
      practice: 'Übung',
      community: 'Community',
      link: 'Link',
    },
    consumed: {
      video: 'Angesehen',
      playlist: 'Angesehen',
      channel: 'Erledigt',
      course: 'Erledigt',
      book: 'Gelesen',
      article: 'Gelesen',
      paper: 'Gelesen',
      documentation: 'Gelesen',
      repository: 'Erledigt',
      practice: 'Erledigt',
      community: 'Beigetreten',
      link: 'Erledigt',
    },
    thisPeriod,

    ofTotal,
    progressOf: (name) => `Fortschritt: ${name}`,
    shortfall: (measure, value) => count(value, missing[measure]),

    moreAbout: (item) => `Mehr zu: ${item}`,
    statesOf: (item) => `Stand: ${item}`,
    oneMore: (item) => `Eins mehr: ${item}`,
    oneLess: (item) => `Eins weniger: ${item}`,
    newTab: '(öffnet in neuem Tab)',
    by: (author) => `von ${author}`,

    joined: 'Steht auch in den Abschlusskriterien: Ein Häkchen gilt für beide.',
    unjoined: 'Getrennt von der Zeile in den Abschlusskriterien.',
    unjoin: 'Trennen',
    join: 'Wieder verbinden',

    met: 'Erfüllt:',
    notMet: 'Noch nicht erfüllt:',
    needed: (done, needed, offered) => {
      const figure = `${ofTotal(done, needed)} nötigen`;
      return offered > needed ? `${figure}, ${number(offered)} zur Auswahl` : figure;
    },
    now: (done, total) => `zurzeit ${ofTotal(done, total)}`,
    theirList: 'Eigene Liste',
    fed: (done, needed, name) => `${name}: ${ofTotal(done, needed)}`,

    readiness: 'Bereit weiterzugehen?',
    notTracked: 'Noch nicht erfasst: Hier lässt sich nichts zählen.',
    toGreen: 'Das fehlt bis Grün:',
    allGreen: 'Alles, was verlangt wird, ist da.',
    onlyRatings: 'Die Zahlen reichen; deine eigenen Antworten unten halten das Licht zurück.',
    stillMissing: (forYellow, forGreen) =>
      forYellow > 0
        ? `noch ${number(forYellow)} bis Gelb, ${number(forGreen)} bis Grün`
        : `noch ${number(forGreen)} bis Grün`,
    enough: 'genug für Grün',
    defaultScale: `Das Dokument nennt keine Schwelle; angenommen werden ${percent(80, 100)} und ${percent(60, 100)}.`,
    hostScale: 'Die Schwelle ist von dieser Seite festgelegt.',
    advice: 'Rat der Roadmap:',
    ratings: 'Das kannst nur du sagen',
    rating: (index, total) =>
      total > 1 ? `Was trifft auf dich zu? (${ofTotal(index, total)})` : 'Was trifft auf dich zu?',
    unanswered: (question) => `${question} – noch nicht beantwortet`,
    clearAnswer: 'Antwort löschen',

    score: (done, total) => `Ergebnis: ${ofTotal(done, total)}`,
    lastScore: (done, total) => `Letzter Versuch: ${ofTotal(done, total)}`,
    leftToAnswer: (value) => count(value, { one: '# Frage offen', other: '# Fragen offen' }),
    finishAttempt: 'Versuch abschließen',
    startOver: 'Neu beginnen',
    attempts: 'Frühere Versuche',
    attempt: (date, done, total) => `${date}: ${ofTotal(done, total)}`,

    suggest: {
      'not-started': 'Als „Nicht begonnen“ markieren?',
      'in-progress': 'Als „In Arbeit“ markieren?',
      completed: 'Grün: als „Abgeschlossen“ markieren?',
    },
    markAs: {
      'not-started': 'Als nicht begonnen markieren',
      'in-progress': 'Als in Arbeit markieren',
      completed: 'Als abgeschlossen markieren',
    },
    followActivity: 'Meinen Häkchen folgen lassen',

    inDocument: (figure) => `Im Dokument: ${figure}`,
    notCounted: 'hier nicht gezählt',
    allCompleted: 'alles abgeschlossen',

    weekOf: (day) => `Woche vom ${day}`,
    quarterOf: (quarter, ofYear) => `${number(quarter)}. Quartal ${year(ofYear)}`,
    due: (period, on) => {
      if (on === 'today') return `${thisPeriod[period]}, heute fällig`;
      if (on === 'end') return `${thisPeriod[period]}, am letzten Tag fällig`;
      return `${thisPeriod[period]}, am ${weekday(on)} fällig`;
    },
    history: (value) => count(value, { one: 'Letzter Zeitraum', other: 'Letzte # Zeiträume' }),
    timesIn: (period, value) => `${period}: ${number(value)}`,

    choose: 'Wähle eins',
    whatItMeans: 'Was dazugehört',
    clearChoice: 'Wahl aufheben',

    loading: 'Die Roadmap wird geladen …',
    tryAgain: 'Noch einmal versuchen',
    theRoadmap: 'Die Roadmap',
    loadTroubles: {
      'not-found': (what) => `Unter ${what} gibt es keine Roadmap.`,
      unreachable: (what) =>
        `${what} ist nicht erreichbar. Dein Fortschritt ist sicher; versuche es später noch einmal.`,
      server: (what) => `Der Server gibt ${what} gerade nicht her. Versuche es später noch einmal.`,
      html: (what) =>
        `${what} ist eine Webseite, keine Markdown-Datei. Vielleicht stimmt die Adresse nicht.`,
      empty: (what) => `${what} ist leer.`,
      binary: (what) => `${what} ist kein Text, also gibt es darin keine Roadmap zu lesen.`,
      'too-large': (what) => `${what} ist zu groß für eine Roadmap.`,
      'not-a-model': (what) => `${what} ist JSON, aber keine Roadmap dieser Bibliothek.`,
      'newer-model': (what) => `${what} ist für eine neuere Version dieses Trackers gemacht.`,
      nothing: (what) => `${what} enthält nichts zum Mitgehen: keine Titel, Listen oder Texte.`,
      parser: (what) => `${what} war nicht lesbar. Lade die Seite neu und versuche es noch einmal.`,
    },

    overview: 'Wo du stehst',
    periodsCompleted: (done, total, of) => `Abgeschlossene ${periods[of]}: ${ofTotal(done, total)}`,
    everythingCompleted: 'Alles ist abgeschlossen. Gut gemacht.',
    stepsToGreen: (name) => `${name}: was bis Grün fehlt`,
    isGreen: (name) => `${name} ist grün: Du hast, was verlangt wird.`,
    markCompleted: (name) => `${name} als abgeschlossen markieren`,
    notMeasured: 'Hier zählt nichts für ein Licht. Abhaken lässt sich trotzdem alles.',
    continueWith: 'Weiter:',
    start: 'Anfangen:',
    lightIs: (name, light) => `${name}: ${lights[light]}`,
    noSuchPeriod: (asked) => `„${asked}“ gibt es in dieser Roadmap nicht.`,
    noPeriods: 'Diese Roadmap hat keine Abschnitte, die man abschließen kann.',

    startedOn: 'Begonnen am',
    week: (week) => `Woche ${number(week)}`,
    startsLater: 'noch nicht begonnen',

    saving: 'Wird gespeichert …',
    saved: 'Auf diesem Gerät gespeichert',
    lostEntries: (value) =>
      count(value, {
        one: 'Der Browser hatte # Eintrag verloren; er kam aus der zweiten Kopie zurück',
        other: 'Der Browser hatte # Einträge verloren; sie kamen aus der zweiten Kopie zurück',
      }),
    keptLoosely:
      'Weniger fest als sonst: Stürzt der Browser ab, können die letzten Augenblicke fehlen',
    backupDue:
      'Es liegt noch nirgends sonst, und Browser räumen auf: Eine Kopie dauert einen Moment, wann immer es dir passt',
    thisVisitOnly: (why) =>
      `Nur für diesen Besuch. ${storeTroubles[why]}. Was du hier abhakst, ist nach dem Verlassen weg.`,
    notSaved: (why) =>
      `Noch nicht gespeichert. ${storeTroubles[why]}. Es bleibt in dieser Seite und wird wieder versucht.`,

    download: 'Kopie herunterladen',
    restore: 'Kopie zurückholen …',
    restored: 'Die Kopie wurde dem hinzugefügt, was hier ist.',
    otherRoadmap: 'Diese Kopie gehört zu einer anderen Roadmap. Nichts wurde geändert.',
    unreadable: 'Diese Datei war nicht lesbar. Nichts wurde geändert.',
    importTroubles: {
      'too-large': 'Diese Datei ist zu groß für einen Fortschritt. War es die richtige?',
      'not-json': 'Diese Datei ist nicht lesbar. Wurde sie vollständig gespeichert oder kopiert?',
      'not-progress': 'Diese Datei enthält keinen Fortschritt einer Roadmap.',
      newer: 'Diese Datei stammt von einer neueren Version des Trackers. Nichts wurde geändert.',
      damaged: 'Diese Datei ist beschädigt. Nichts wurde geändert.',
    },
  };
};
