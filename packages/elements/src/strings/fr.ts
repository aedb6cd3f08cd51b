import type { Language, MeasureForms, StoreTroubles, UnitNames } from '../strings.ts';

const missing: MeasureForms = {
  topics: { one: '# sujet', other: '# sujets' },
  resources: { one: '# ressource', other: '# ressources' },
  projects: { one: '# projet', other: '# projets' },
  quiz: { one: '# point au quiz', other: '# points au quiz' },
};

const completed: UnitNames = {
  year: 'Années terminées',
  semester: 'Semestres terminés',
  quarter: 'Trimestres terminés',
  month: 'Mois terminés',
  week: 'Semaines terminées',
  day: 'Jours terminés',
  phase: 'Phases terminées',
  stage: 'Étapes terminées',
  part: 'Parties terminées',
  level: 'Niveaux terminés',
  module: 'Modules terminés',
  sprint: 'Sprints terminés',
  step: 'Pas terminés',
  topic: 'Sujets terminés',
};

const itemStates = {
  todo: 'À faire',
  doing: 'En cours',
  done: 'Fait',
  skipped: 'Passé',
  'not-applicable': 'Sans objet',
};

const thisPeriod = {
  day: 'Aujourd’hui',
  week: 'Cette semaine',
  month: 'Ce mois-ci',
  quarter: 'Ce trimestre',
  year: 'Cette année',
};

const lights = { green: 'vert', yellow: 'jaune', red: 'rouge' };

const storeTroubles: StoreTroubles = {
  unavailable: 'cette page n’a pas de stockage',
  full: 'le navigateur n’a plus de place pour ce site',
  timeout: 'le stockage du navigateur ne répond pas',
  failed: 'le stockage du navigateur ne fonctionne pas',
};

/** French; the reader is « vous ». Spaces before high punctuation do not break. */
export const fr: Language = ({ count, number, percent, weekday, year }) => {
  const ofTotal = (done: number, total: number): string => `${number(done)} sur ${number(total)}`;
  return {
    lights: { green: 'Vert', yellow: 'Jaune', red: 'Rouge' },
    measures: { topics: 'Sujets', resources: 'Vidéos et liens', projects: 'Projets', quiz: 'Quiz' },
    statuses: { 'not-started': 'Pas commencé', 'in-progress': 'En cours', completed: 'Terminé' },
    itemStates,
    itemActions: { ...itemStates, skipped: 'Passer' },
    answers: { yes: 'Oui', partly: 'En partie', no: 'Pas encore' },
    kinds: {
      video: 'vidéo',
      playlist: 'playlist',
      channel: 'chaîne',
      course: 'cours',
      book: 'livre',
      article: 'article',
      paper: 'article de recherche',
      documentation: 'documentation',
      repository: 'dépôt',
      practice: 'exercices',
      community: 'communauté',
      link: 'lien',
    },
    consumed: {
      video: 'Vue',
      playlist: 'Vue',
      channel: 'Vue',
      course: 'Suivi',
      book: 'Lu',
      article: 'Lu',
      paper: 'Lu',
      documentation: 'Lue',
      repository: 'Vu',
      practice: 'Faits',
      community: 'Rejointe',
      link: 'Vu',
    },
    thisPeriod,

    ofTotal,
    progressOf: (name) => `Progression\u00a0: ${name}`,
    shortfall: (measure, value) => count(value, missing[measure]),

    moreAbout: (item) => `Plus d’options\u00a0: ${item}`,
    statesOf: (item) => `Où en est\u00a0: ${item}`,
    oneMore: (item) => `Un de plus\u00a0: ${item}`,
    oneLess: (item) => `Un de moins\u00a0: ${item}`,
    newTab: '(s’ouvre dans un nouvel onglet)',
    by: (author) => `par ${author}`,

    joined: 'Figure aussi dans les critères de réussite\u00a0: une seule coche vaut pour les deux.',
    unjoined: 'Séparé de sa ligne dans les critères de réussite.',
    unjoin: 'Séparer',
    join: 'Réunir à nouveau',

    met: 'Rempli\u00a0:',
    notMet: 'Pas encore rempli\u00a0:',
    needed: (done, needed, offered) =>
      offered > needed
        ? `${ofTotal(done, needed)} requis, ${number(offered)} au choix`
        : `${ofTotal(done, needed)} requis`,
    now: (done, total) => `actuellement ${ofTotal(done, total)}`,
    theirList: 'Sa propre liste',
    fed: (done, needed, name) => `${name}\u00a0: ${ofTotal(done, needed)}`,

    readiness: 'De quoi passer à la suite\u00a0?',
    notTracked: 'Pas encore de suivi\u00a0: rien ne se compte ici.',
    toGreen: 'Ce qui manque pour le vert\u00a0:',
    allGreen: 'Tout ce qui est demandé est là.',
    onlyRatings: 'Les chiffres y sont\u00a0; vos propres réponses, plus bas, retiennent le feu.',
    stillMissing: (forYellow, forGreen) => {
      const green = `encore ${number(forGreen)} pour le vert`;
      return forYellow > 0 ? `encore ${number(forYellow)} pour le jaune, ${green}` : green;
    },
    enough: 'assez pour le vert',
    defaultScale: `Le document ne fixe pas de seuil\u00a0; ${percent(80, 100)} et ${percent(60, 100)} sont supposés.`,
    hostScale: 'Le seuil est fixé par cette page.',
    advice: 'Le conseil de la feuille de route\u00a0:',
    ratings: 'À vous de le dire',
    rating: (index, total) =>
      total > 1
        ? `Qu’est-ce qui est vrai pour vous\u00a0? (${ofTotal(index, total)})`
        : 'Qu’est-ce qui est vrai pour vous\u00a0?',
    unanswered: (question) => `${question} – sans réponse pour l’instant`,
    clearAnswer: 'Effacer la réponse',

    score: (done, total) => `Score\u00a0: ${ofTotal(done, total)}`,
    lastScore: (done, total) => `Dernier essai\u00a0: ${ofTotal(done, total)}`,
    leftToAnswer: (value) =>
      count(value, { one: '# question sans réponse', other: '# questions sans réponse' }),
    finishAttempt: 'Terminer l’essai',
    startOver: 'Recommencer',
    attempts: 'Essais précédents',
    attempt: (date, done, total) => `${date}\u00a0: ${ofTotal(done, total)}`,

    suggest: {
      'not-started': 'Marquer «\u00a0Pas commencé\u00a0»\u00a0?',
      'in-progress': 'Marquer «\u00a0En cours\u00a0»\u00a0?',
      completed: 'C’est vert\u00a0: marquer «\u00a0Terminé\u00a0»\u00a0?',
    },
    markAs: {
      'not-started': 'Marquer comme pas commencé',
      'in-progress': 'Marquer comme en cours',
      completed: 'Marquer comme terminé',
    },
    followActivity: 'Suivre mes coches',

    inDocument: (figure) => `Dans le document\u00a0: ${figure}`,
    notCounted: 'pas compté ici',
    allCompleted: 'tout est terminé',

    weekOf: (day) => `Semaine du ${day}`,
    quarterOf: (quarter, ofYear) => `T${number(quarter)} ${year(ofYear)}`,
    due: (period, on) => {
      if (on === 'today') return `${thisPeriod[period]}, à faire dans la journée`;
      if (on === 'end') return `${thisPeriod[period]}, à faire le dernier jour`;
      return `${thisPeriod[period]}, à faire ${weekday(on)}`;
    },
    history: (value) =>
      count(value, { one: 'La dernière période', other: 'Les # dernières périodes' }),
    timesIn: (period, value) => `${period}\u00a0: ${number(value)}`,

    choose: 'Une option au choix',
    whatItMeans: 'Ce que cela comprend',
    clearChoice: 'Effacer le choix',

    loading: 'Chargement de la feuille de route…',
    tryAgain: 'Réessayer',
    theRoadmap: 'La feuille de route',
    loadTroubles: {
      'not-found': (what) => `Il n’y a pas de feuille de route à l’adresse ${what}.`,
      unreachable: (what) =>
        `Impossible de joindre ${what}. Votre progression est en sécurité\u00a0; réessayez plus tard.`,
      server: (what) => `Le serveur n’a pas pu fournir ${what} à l’instant. Réessayez plus tard.`,
      html: (what) => `${what} est une page web, pas du Markdown. L’adresse est peut-être fausse.`,
      empty: (what) => `${what}\u00a0: rien à l’intérieur.`,
      binary: (what) =>
        `${what}\u00a0: ce n’est pas du texte, donc pas de feuille de route à lire.`,
      'too-large': (what) => `${what}\u00a0: trop volumineux pour une feuille de route.`,
      'not-a-model': (what) => `${what}\u00a0: du JSON, mais pas une feuille de route connue.`,
      'newer-model': (what) => `${what}\u00a0: prévu pour une version plus récente de cet outil.`,
      nothing: (what) => `${what}\u00a0: rien à suivre, ni titres, ni listes, ni texte.`,
      parser: (what) => `${what}\u00a0: lecture impossible. Rechargez la page pour réessayer.`,
    },

    overview: 'Où vous en êtes',
    periodsCompleted: (done, total, unit) => `${completed[unit]}\u00a0: ${ofTotal(done, total)}`,
    everythingCompleted: 'Tout est terminé. Bravo.',
    stepsToGreen: (name) => `${name}\u00a0: ce qui manque pour le vert`,
    isGreen: (name) => `${name}\u00a0: c’est vert, vous avez ce qui est demandé.`,
    markCompleted: (name) => `Marquer comme terminé\u00a0: ${name}`,
    notMeasured: 'Rien ici ne compte pour un feu. Tout peut quand même être coché.',
    continueWith: 'Continuer\u00a0:',
    start: 'Commencer\u00a0:',
    lightIs: (name, light) => `${name}\u00a0: ${lights[light]}`,
    noSuchPeriod: (asked) => `«\u00a0${asked}\u00a0» n’existe pas dans cette feuille de route.`,
    noPeriods: 'Cette feuille de route n’a pas de période à évaluer.',

    startedOn: 'Commencé le',
    week: (week) => `Semaine ${number(week)}`,
    startsLater: 'pas encore commencé',

    saving: 'Enregistrement…',
    saved: 'Enregistré sur cet appareil',
    lostEntries: (value) =>
      count(value, {
        one: 'Le navigateur avait perdu # donnée\u00a0; la seconde copie l’a rendue',
        other: 'Le navigateur avait perdu # données\u00a0; la seconde copie les a rendues',
      }),
    keptLoosely:
      'Moins solidement que d’habitude\u00a0: si le navigateur plante, les derniers instants peuvent se perdre',
    backupDue:
      'Ce n’est encore nulle part ailleurs, et les navigateurs font le ménage\u00a0: une copie prend un instant, quand cela vous convient',
    thisVisitOnly: (why) =>
      `Pour cette visite seulement\u00a0: ${storeTroubles[why]}. Ce que vous cochez ici sera perdu à votre départ.`,
    notSaved: (why) =>
      `Pas encore enregistré\u00a0: ${storeTroubles[why]}. C’est gardé dans cette page, et réessayé.`,

    download: 'Télécharger une copie',
    restore: 'Reprendre une copie…',
    restored: 'La copie a été ajoutée à ce qui est ici.',
    otherRoadmap: 'Cette copie est celle d’une autre feuille de route. Rien n’a changé.',
    unreadable: 'Ce fichier n’a pas pu être lu. Rien n’a changé.',
    importTroubles: {
      'too-large': 'Ce fichier est trop volumineux pour une progression. Est-ce le bon\u00a0?',
      'not-json': 'Ce fichier est illisible. A-t-il été enregistré ou copié en entier\u00a0?',
      'not-progress': 'Ce fichier ne contient pas la progression d’une feuille de route.',
      newer: 'Ce fichier vient d’une version plus récente de l’outil. Rien n’a changé.',
      damaged: 'Ce fichier est endommagé. Rien n’a changé.',
    },
  };
};
