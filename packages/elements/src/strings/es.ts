import type { Language, MeasureForms, StoreTroubles, UnitNames } from '../strings.ts';

const missing: MeasureForms = {
  topics: { one: '# tema', other: '# temas' },
  resources: { one: '# recurso', other: '# recursos' },
  projects: { one: '# proyecto', other: '# proyectos' },
  quiz: { one: '# punto del cuestionario', other: '# puntos del cuestionario' },
};

const completed: UnitNames = {
  year: 'Años completados',
  semester: 'Semestres completados',
  quarter: 'Trimestres completados',
  month: 'Meses completados',
  week: 'Semanas completadas',
  day: 'Días completados',
  phase: 'Fases completadas',
  stage: 'Etapas completadas',
  part: 'Partes completadas',
  level: 'Niveles completados',
  module: 'Módulos completados',
  sprint: 'Sprints completados',
  step: 'Pasos completados',
  topic: 'Temas completados',
};

const itemStates = {
  todo: 'Pendiente',
  doing: 'En curso',
  done: 'Hecho',
  skipped: 'Omitido',
  'not-applicable': 'No aplica',
};

const thisPeriod = {
  day: 'Hoy',
  week: 'Esta semana',
  month: 'Este mes',
  quarter: 'Este trimestre',
  year: 'Este año',
};

const lights = { green: 'verde', yellow: 'amarillo', red: 'rojo' };

const storeTroubles: StoreTroubles = {
  unavailable: 'esta página no tiene almacenamiento',
  full: 'el navegador no tiene más espacio para este sitio',
  timeout: 'el almacenamiento del navegador no responde',
  failed: 'el almacenamiento del navegador no funciona',
};

/** Spanish, neutral between its regions; the reader is «tú». */
export const es: Language = ({ count, number, percent, weekday, year }) => {
  const ofTotal = (done: number, total: number): string => `${number(done)} de ${number(total)}`;
  return {
    lights: { green: 'Verde', yellow: 'Amarillo', red: 'Rojo' },
    measures: {
      topics: 'Temas',
      resources: 'Vídeos y enlaces',
      projects: 'Proyectos',
      quiz: 'Cuestionario',
    },
    statuses: { 'not-started': 'Sin empezar', 'in-progress': 'En curso', completed: 'Completado' },
    itemStates,
    itemActions: { ...itemStates, skipped: 'Omitir' },
    answers: { yes: 'Sí', partly: 'En parte', no: 'Todavía no' },
    kinds: {
      video: 'vídeo',
      playlist: 'lista de reproducción',
      channel: 'canal',
      course: 'curso',
      book: 'libro',
      article: 'artículo',
      paper: 'artículo científico',
      documentation: 'documentación',
      repository: 'repositorio',
      practice: 'práctica',
      community: 'comunidad',
      link: 'enlace',
    },
    consumed: {
      video: 'Visto',
      playlist: 'Vista',
      channel: 'Hecho',
      course: 'Hecho',
      book: 'Leído',
      article: 'Leído',
      paper: 'Leído',
      documentation: 'Leída',
      repository: 'Hecho',
      practice: 'Hecha',
      community: 'Ya participo',
      link: 'Hecho',
    },
    thisPeriod,

    ofTotal,
    progressOf: (name) => `Progreso: ${name}`,
    shortfall: (measure, value) => count(value, missing[measure]),

    moreAbout: (item) => `Más opciones: ${item}`,
    statesOf: (item) => `Cómo va: ${item}`,
    oneMore: (item) => `Uno más: ${item}`,
    oneLess: (item) => `Uno menos: ${item}`,
    newTab: '(se abre en otra pestaña)',
    by: (author) => `de ${author}`,

    joined: 'También está en los criterios de finalización: una marca vale para ambos.',
    unjoined: 'Separado de su línea en los criterios de finalización.',
    unjoin: 'Separar',
    join: 'Volver a unir',

    met: 'Cumplido:',
    notMet: 'Aún sin cumplir:',
    needed: (done, needed, offered) => {
      const figure = `${ofTotal(done, needed)} que hacen falta`;
      return offered > needed ? `${figure}, ${number(offered)} para elegir` : figure;
    },
    now: (done, total) => `ahora ${ofTotal(done, total)}`,
    theirList: 'Su propia lista',
    fed: (done, needed, name) => `${name}: ${ofTotal(done, needed)}`,

    readiness: '¿Listo el paso siguiente?',
    notTracked: 'Sin seguimiento: aquí no hay nada que contar.',
    toGreen: 'Lo que falta para el verde:',
    allGreen: 'Está todo lo que se pide.',
    onlyRatings: 'Las cifras alcanzan; tus propias respuestas, más abajo, frenan la luz.',
    stillMissing: (forYellow, forGreen) => {
      const green = `${number(forGreen)} más para el verde`;
      return forYellow > 0 ? `${number(forYellow)} más para el amarillo, ${green}` : green;
    },
    enough: 'suficiente para el verde',
    defaultScale: `El documento no fija un umbral; se toman el ${percent(80, 100)} y el ${percent(60, 100)}.`,
    hostScale: 'El umbral lo fija esta página.',
    advice: 'Consejo de la hoja de ruta:',
    ratings: 'Solo tú lo sabes',
    rating: (index, total) =>
      total > 1
        ? `¿Qué es cierto en tu caso? (${ofTotal(index, total)})`
        : '¿Qué es cierto en tu caso?',
    unanswered: (question) => `${question} – sin responder`,
    clearAnswer: 'Borrar respuesta',

    score: (done, total) => `Puntuación: ${ofTotal(done, total)}`,
    lastScore: (done, total) => `Último intento: ${ofTotal(done, total)}`,
    leftToAnswer: (value) =>
      count(value, { one: '# pregunta sin responder', other: '# preguntas sin responder' }),
    finishAttempt: 'Terminar intento',
    startOver: 'Empezar de nuevo',
    attempts: 'Intentos anteriores',
    attempt: (date, done, total) => `${date}: ${ofTotal(done, total)}`,

    suggest: {
      'not-started': '¿Marcar como «Sin empezar»?',
      'in-progress': '¿Marcar como «En curso»?',
      completed: 'Verde: ¿marcar como «Completado»?',
    },
    markAs: {
      'not-started': 'Marcar como sin empezar',
      'in-progress': 'Marcar como en curso',
      completed: 'Marcar como completado',
    },
    followActivity: 'Que siga mis marcas',

    inDocument: (figure) => `En el documento: ${figure}`,
    notCounted: 'aquí no se cuenta',
    allCompleted: 'todo completado',

    weekOf: (day) => `Semana del ${day}`,
    quarterOf: (quarter, ofYear) => `T${number(quarter)} ${year(ofYear)}`,
    due: (period, on) => {
      if (on === 'today') return `${thisPeriod[period]}, vence hoy`;
      if (on === 'end') return `${thisPeriod[period]}, vence el último día`;
      return `${thisPeriod[period]}, vence el ${weekday(on)}`;
    },
    history: (value) => count(value, { one: 'El último periodo', other: 'Los últimos # periodos' }),
    timesIn: (period, value) => `${period}: ${number(value)}`,

    choose: 'Elige una opción',
    whatItMeans: 'Qué implica',
    clearChoice: 'Borrar elección',

    loading: 'Cargando la hoja de ruta…',
    tryAgain: 'Intentar de nuevo',
    theRoadmap: 'La hoja de ruta',
    loadTroubles: {
      'not-found': (what) => `No hay ninguna hoja de ruta en ${what}.`,
      unreachable: (what) =>
        `No se pudo acceder a ${what}. Tu progreso está a salvo; inténtalo más tarde.`,
      server: (what) => `El servidor no pudo entregar ${what} ahora. Inténtalo más tarde.`,
      html: (what) =>
        `${what} es una página web, no un archivo Markdown. Puede que la dirección sea otra.`,
      empty: (what) => `${what}: no contiene nada.`,
      binary: (what) => `${what}: no es texto, así que no hay una hoja de ruta que leer.`,
      'too-large': (what) => `${what}: demasiado grande para ser una hoja de ruta.`,
      'not-a-model': (what) => `${what}: es JSON, pero no una hoja de ruta de esta biblioteca.`,
      'newer-model': (what) => `${what}: se creó para una versión más nueva de este programa.`,
      nothing: (what) => `${what}: no hay nada que seguir, ni títulos, ni listas, ni texto.`,
      parser: (what) => `${what}: no se pudo leer. Recarga la página para intentarlo de nuevo.`,
    },

    overview: 'Dónde estás',
    periodsCompleted: (done, total, unit) => `${completed[unit]}: ${ofTotal(done, total)}`,
    everythingCompleted: 'Todo está completado. Bien hecho.',
    stepsToGreen: (name) => `${name}: lo que falta para el verde`,
    isGreen: (name) => `${name} está en verde: tienes lo que pide.`,
    markCompleted: (name) => `Marcar como completado: ${name}`,
    notMeasured: 'Nada de esto cuenta para una luz. Aun así, todo se puede marcar.',
    continueWith: 'Continuar:',
    start: 'Empezar:',
    lightIs: (name, light) => `${name}: ${lights[light]}`,
    noSuchPeriod: (asked) => `En esta hoja de ruta no existe «${asked}».`,
    noPeriods: 'Esta hoja de ruta no tiene periodos que evaluar.',

    startedOn: 'Fecha de inicio',
    week: (week) => `Semana ${number(week)}`,
    startsLater: 'aún no ha empezado',

    saving: 'Guardando…',
    saved: 'Guardado en este dispositivo',
    lostEntries: (value) =>
      count(value, {
        one: 'El navegador había perdido # dato; se recuperó de la segunda copia',
        other: 'El navegador había perdido # datos; se recuperaron de la segunda copia',
      }),
    keptLoosely:
      'Con menos firmeza de lo habitual: si el navegador falla, lo último puede perderse',
    backupDue:
      'Aún no está en ningún otro sitio, y los navegadores hacen limpieza: descargar una copia lleva un momento, cuando te venga bien',
    thisVisitOnly: (why) =>
      `Solo para esta visita: ${storeTroubles[why]}. Lo que marques aquí se pierde al salir.`,
    notSaved: (why) =>
      `Aún sin guardar: ${storeTroubles[why]}. Se conserva en esta página y se volverá a intentar.`,

    download: 'Descargar una copia',
    restore: 'Recuperar una copia…',
    restored: 'La copia se añadió a lo que ya había.',
    otherRoadmap: 'Esta copia es de otra hoja de ruta. No se cambió nada.',
    unreadable: 'No se pudo leer este archivo. No se cambió nada.',
    importTroubles: {
      'too-large': 'Este archivo es demasiado grande para ser tu progreso. ¿Es el correcto?',
      'not-json': 'Este archivo no se puede leer. ¿Se guardó o copió completo?',
      'not-progress': 'Este archivo no contiene el progreso de una hoja de ruta.',
      newer: 'Este archivo es de una versión más nueva del programa. No se cambió nada.',
      damaged: 'Este archivo está dañado. No se cambió nada.',
    },
  };
};
