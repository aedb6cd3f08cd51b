// biome-ignore-all format: lists of words read best as running text
import type { Vocabulary } from './vocabulary.ts';

/** German. Compounds are found by their last word: `*projekt`. */
export const de: Vocabulary = {
  language: 'de',
  falseFriends: [],
  units: {
    year: ['jahr', 'jahre', 'lehrjahr', 'ausbildungsjahr', 'studienjahr', 'schuljahr'],
    semester: ['semester', 'halbjahr', 'halbjahre'],
    quarter: ['quartal', 'quartale', 'quartalen', 'vierteljahr'],
    month: ['monat', 'monate', 'monaten'],
    week: ['woche', 'wochen', 'lernwoche', 'kalenderwoche', 'kw'],
    day: ['tag', 'tage', 'tagen', 'lerntag'],
    phase: ['phase', 'phasen', 'lernphase'],
    stage: ['etappe', 'etappen', 'abschnitt', 'abschnitte'],
    part: ['teil', 'teile', 'lernblock', 'themenblock'],
    level: ['stufe', 'stufen', 'niveau', 'level', 'ebene'],
    // "1. Module" is a numbered heading, not the first module; so is "2. Schritte".
    module: ['modul', 'einheit', 'lerneinheit', 'lektion'],
    sprint: ['sprint', 'sprints'],
    step: ['schritt'],
    topic: ['thema'],
  },
  periodForms: [
    '{unit} {n}', '{unit} Nr. {n}', '{n}. {unit}', '{n}te {unit}', '{n}ter {unit}', '{n}tes {unit}',
    '{nth} {unit}', '{roman}. {unit}',
  ],
  notPeriods: [],
  numbers: [
    ['eins', 'ein', 'eine', 'einen'], ['zwei'], ['drei'], ['vier'], ['fünf'], ['sechs'], ['sieben'],
    ['acht'], ['neun'], ['zehn'], ['elf'], ['zwölf'],
  ],
  ordinals: [
    ['erste', 'erster', 'erstes', 'ersten'], ['zweite', 'zweiter', 'zweites', 'zweiten'],
    ['dritte', 'dritter', 'drittes', 'dritten'], ['vierte', 'vierter', 'viertes', 'vierten'],
    ['fünfte', 'fünfter', 'fünftes', 'fünften'], ['sechste', 'sechster', 'sechstes', 'sechsten'],
    ['siebte', 'siebter', 'siebtes', 'siebten'], ['achte', 'achter', 'achtes', 'achten'],
    ['neunte', 'neunter', 'neuntes', 'neunten'], ['zehnte', 'zehnter', 'zehntes', 'zehnten'],
    ['elfte', 'elfter', 'elftes', 'elften'], ['zwölfte', 'zwölfter', 'zwölftes', 'zwölften'],
  ],
  to: ['bis'],
  and: ['und'],
  counters: [],
  scoreForms: ['{n} von {of}', '{n} der {of}', '{n} aus {of}'],
  below: ['weniger als {n}', 'unter {n}', 'unterhalb von {n}'],
  not: ['nicht'],
  atLeast: ['mindestens {n}', 'wenigstens {n}'],
  roles: [
    ['quiz', [
      'quiz', 'quizfragen', 'selbsttest', 'selbsttests', 'selbstüberprüfung', 'selbsteinschätzung',
      'selbsteinschaetzung', 'wissenstest', 'wissenscheck', 'abschlusstest', 'lernkontrolle',
      'lernzielkontrolle', 'erfolgskontrolle', 'kontrollfragen', 'testfragen', 'verständnisfragen',
      'prüfungsfragen', 'wiederholungsfragen', 'teste dich', 'teste dein wissen',
      'prüfe dein wissen',
    ]],
    ['criteria', [
      '*kriterien', 'kriterium', 'bevor du weitermachst', 'bevor du weitergehst',
      'bevor es weitergeht', 'bevor sie weitermachen', 'weiter wenn', 'fertig wenn',
      'bereit für den nächsten', 'bereit für die nächste', 'bereit für das nächste',
      'voraussetzungen für den nächsten', 'voraussetzungen für die nächste',
      'voraussetzungen für das nächste',
    ]],
    ['option', ['option', 'variante']],
    ['action', [
      'aktion', 'massnahme', 'massnahmen', 'was tun', 'was jetzt', 'was ist zu tun', 'empfehlung',
    ]],
    ['contents', ['inhaltsverzeichnis', 'inhaltsübersicht', 'inhalt']],
    ['legend', ['legende', 'zeichenerklärung']],
    ['template', [
      'vorlage für die woche', 'vorlage für jede woche', 'vorlage für weitere wochen',
      'wochenvorlage', 'tagesvorlage', 'protokollvorlage', 'leere vorlage', 'kopiervorlage',
    ]],
    ['habits', [
      'gewohnheit', '*gewohnheiten', '*routine', '*routinen',
    ]],
    ['review', [
      '*rückblick', 'rueckblick', '*auswertung', 'überprüfung', 'ueberpruefung', '*bilanz',
      'rückschau',
      'reflexion', 'retrospektive',
    ]],
    ['resources', [
      'ressourcen', 'ressource', 'quellen', 'materialien', 'lernmaterial', 'lernmaterialien',
      'unterlagen', 'bücher', 'buecher', 'buchtipps', 'bücherregal', 'bücherliste', 'literatur',
      'lektüre', 'lesestoff', 'leseliste', 'videos', 'lernvideos', 'kanäle', 'kanaele',
      'plattformen', 'kurse', 'onlinekurse', 'linkliste', 'linksammlung', 'nützliche links',
      'zum nachlesen',
    ]],
    ['requirements', ['anforderungen', 'anforderung', 'abgabe', 'abgaben', 'pflichtteil']],
    ['milestone', [
      'meilenstein', 'meilensteine', 'meilensteinen', 'etappenziel', 'etappenziele', 'zwischenziel',
    ]],
    ['project', [
      '*projekt', '*projekte', 'abschlussarbeit', 'gesellenstück', 'projektaufgabe',
    ]],
    ['practice', [
      'praxis', 'praxisteil', '*übung', '*übungen', '*uebung', '*uebungen', 'aufgabe', '*aufgaben',
      'üben', 'herausforderungen',
    ]],
    ['skills', [
      'fähigkeiten', 'faehigkeiten', 'kompetenzen', 'fertigkeiten', 'kenntnisse',
      'beherrschte fähigkeiten',
    ]],
    ['assessment', [
      'checkliste', 'checklisten', 'prüfliste', 'selbstbewertung', 'selbstbeurteilung',
    ]],
    ['steps', [
      'erste schritte', 'die ersten schritte', 'loslegen', 'los gehts', 'so gehts los',
      'so geht es los', 'so fängst du an', 'so startest du', 'so beginnst du', 'schnellstart',
      'schnelleinstieg', 'zum einstieg', 'zum start',
    ]],
    ['topics', [
      'themen', 'thema', 'lernthemen', 'themenliste', 'inhalte', 'lerninhalte', 'lernstoff',
      'lernziele', 'begriffe', 'grundbegriffe', 'konzepte', 'theorie', 'wissen', 'lernen',
      'was du lernst', 'das lernst du', 'das wirst du lernen',
    ]],
  ],
  measures: [
    ['quiz', [
      'quiz', 'frage', 'fragen', 'quizfragen', 'testfragen', 'kontrollfragen', 'selbsttest',
      'selbsttests', 'abschlusstest', 'wissenstest', 'lernkontrolle', 'im test',
    ]],
    ['resources', [
      'video', '*videos', 'ressource', 'ressourcen', 'materialien', 'kurse', 'bücher',
      'quellen',
    ]],
    ['topics', [
      'thema', '*themen', '*inhalte', '*inhalten', 'lernziele',
    ]],
    ['projects', [
      '*projekt', '*projekte', '*projekten', '*projekts', 'abschlussarbeit',
    ]],
  ],
  lights: {
    green: ['grünes licht', 'grüne ampel', 'ampel grün', 'ampel auf grün', 'grün', 'gruen'],
    yellow: ['gelbes licht', 'gelbe ampel', 'ampel gelb', 'ampel auf gelb', 'gelb'],
    red: ['rotes licht', 'rote ampel', 'ampel rot', 'ampel auf rot', 'rot'],
  },
  facts: {
    duration: [
      'dauer', 'gesamtdauer', 'zeitraum', 'laufzeit', 'zeitaufwand', 'lernzeit', 'aufwand', 'zeit',
    ],
    focus: ['schwerpunkt', 'schwerpunkte', 'fokus'],
    goal: ['ziel', 'ziele', 'lernziel', 'gesamtziel', 'zielsetzung'],
    updated: [
      'zuletzt aktualisiert', 'letzte aktualisierung', 'aktualisiert', 'aktualisiert am',
      'letzte änderung', 'stand',
    ],
    author: [
      'autor', 'autorin', 'autoren', 'autorinnen', 'verfasser', 'verfasserin', 'erstellt von',
      'gepflegt von', 'geschrieben von', 'von',
    ],
    license: ['lizenz'],
    current: [
      'aktuelles quartal', 'aktueller monat', 'aktuelle woche', 'aktuelle phase', 'aktuelles modul',
      'aktuelle etappe', 'aktuelle stufe',
    ],
  },
  statuses: {
    'not-started': [
      'nicht begonnen', 'noch nicht begonnen', 'nicht angefangen', 'noch nicht angefangen',
      'nicht gestartet', 'noch nicht gestartet', 'offen', 'ausstehend', 'geplant', 'zu erledigen',
      'nicht fertig', 'nicht abgeschlossen',
    ],
    'in-progress': [
      'in arbeit', 'in bearbeitung', 'begonnen', 'angefangen', 'gestartet', 'läuft', 'laufend',
      'im gange', 'dabei',
    ],
    completed: ['abgeschlossen', 'fertig', 'erledigt', 'beendet', 'geschafft', 'vollständig'],
  },
  recurrences: {
    day: ['täglich*', 'taeglich*', 'jeden tag', 'tagesroutine*', 'morgenroutine*', 'tagesplan*'],
    week: [
      'wöchentlich*', 'woechentlich*', 'jede woche', 'wochenroutine*', 'wochenrückblick*',
      'wochenauswertung*', 'wochenbilanz*', 'wochenabschluss*', 'jeden sonntag', 'sonntags',
      'jeden samstag', 'samstags', 'jeden freitag', 'freitags', 'jeden montag', 'montags',
    ],
    month: [
      'monatlich*', 'jeden monat', 'monatsroutine*', 'monatsrückblick*', 'monatsauswertung*',
      'monatsbilanz*', 'monatsabschluss*', 'monatsende', 'ende des monats', 'ende jedes monats',
    ],
    quarter: [
      'vierteljährlich*', 'quartalsweise', 'jedes quartal', 'quartalsrückblick*', 'quartalsbilanz*',
      'quartalsabschluss*', 'quartalsende', 'ende des quartals', 'ende jedes quartals',
    ],
    year: [
      'jährlich*', 'jaehrlich*', 'jedes jahr', 'jahresrückblick*', 'jahresbilanz*', 'jahresende',
      'ende des jahres',
    ],
  },
  weekdays: [
    ['sonntag*'], ['montag*'], ['dienstag*'], ['mittwoch*'], ['donnerstag*'], ['freitag*'],
    ['samstag*', 'sonnabend*'],
  ],
  end: [
    'ende', 'letzter tag', 'letzten tag', 'wochenende', 'monatsende', 'quartalsende', 'jahresende',
  ],
  // "Keine" alone is too much: "keine Probleme mit den Themen".
  none: [
    'kein projekt', 'keine projekte', 'kein fertiges projekt', 'kein eigenes projekt',
    'kein einziges', 'keines der', 'keins der', 'null projekte', 'kein video', 'keine videos',
  ],
  ofThese: [
    'dieser', 'von diesen', 'der folgenden', 'der nachfolgenden', 'folgender', 'davon', 'hiervon',
    'aus dieser liste', 'aus der liste', 'der untenstehenden',
  ],
  by: ['von'],
  byAfter: [],
  notNames: [
    'playlist', 'reihe', 'serie', 'videoreihe', 'kurs', 'onlinekurs', 'stunde', 'stunden', 'std',
    'minuten', 'min', 'kostenlos', 'kostenfrei', 'gratis', 'kostenpflichtig', 'komplett',
    'vollständig', 'video', 'videos', 'buch', 'bücher', 'kapitel', 'teil', 'optional', 'freiwillig',
    'empfohlen', 'empfehlung', 'pflicht', 'anfänger', 'einsteiger', 'fortgeschrittene',
    'fortgeschritten', 'artikel', 'deutsch', 'englisch', 'auf deutsch', 'auf englisch',
    'untertitel', 'mit untertiteln', 'kanal', 'podcast', 'auflage', 'aufzeichnung', 'vortrag',
  ],
  resourceKinds: {
    book: [
      'buch', 'bücher', 'buecher', 'bücherregal', 'bücherliste', 'buchtipps', 'literatur',
      'lektüre', 'leseliste', 'lesestoff',
    ],
    practice: [
      'plattformen', 'lernplattformen', 'übungen', 'übungsplattformen', 'praxis', 'aufgaben',
    ],
    channel: ['kanal', 'kanäle', 'kanaele'],
    video: ['video', 'videos', 'lernvideos', 'videoreihen'],
    course: ['kurs', 'kurse', 'onlinekurse'],
    article: ['artikel', 'blogs', 'blogartikel'],
    documentation: ['dokumentation', 'handbücher'],
    community: ['community', 'communitys', 'gemeinschaft', 'foren', 'forum'],
  },
  fillers: [
    'der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines',
    'und', 'oder', 'von', 'vom', 'zu', 'zum', 'zur', 'in', 'im', 'ins', 'mit', 'für', 'auf', 'aus',
    'an', 'am', 'bei', 'dein', 'deine', 'deinen', 'eigene', 'eigenen', 'eigener', 'eigenes',
    'beide', 'selbe', 'mindestens', 'baue', 'bauen', 'gebaut', 'erstelle', 'erstellen', 'erstellt',
    'schreibe', 'schreiben', 'entwickle', 'entwickeln', 'entwickelt', 'implementiere',
    'implementieren', 'entwerfe', 'entwerfen', 'umsetzen', 'vollständig', 'vollständige',
    'vollständigen', 'version', 'versionen', 'selbst',
  ],
};
