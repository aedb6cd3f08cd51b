// biome-ignore-all format: lists of words read best as running text
import type { Vocabulary } from './vocabulary.ts';

/** Spanish. */
export const es: Vocabulary = {
  language: 'es',
  // Network, no, everything.
  falseFriends: ['red', 'no', 'todo'],
  units: {
    year: ['año', 'años', 'ano', 'anos'],
    semester: ['semestre', 'semestres', 'cuatrimestre', 'cuatrimestres'],
    quarter: ['trimestre', 'trimestres', 'trim'],
    month: ['mes', 'meses'],
    week: ['semana', 'semanas', 'sem'],
    day: ['día', 'días', 'dia', 'dias'],
    phase: ['fase', 'fases'],
    stage: ['etapa', 'etapas'],
    part: ['parte', 'partes', 'bloque', 'bloques'],
    level: ['nivel', 'niveles'],
    module: ['módulo', 'módulos', 'modulo', 'modulos', 'unidad', 'unidades'],
    sprint: ['sprint', 'sprints'],
    step: ['paso', 'pasos'],
    topic: ['tema'],
  },
  // Also as it is typed without the small raised letter.
  periodForms: [
    '{unit} {n}', '{unit} n.º {n}', '{unit} nº {n}', '{n}ª {unit}', '{n}º {unit}', '{n}.ª {unit}',
    '{n}.º {unit}', '{n}° {unit}', '{n}er {unit}', '{n}.er {unit}', '{n}ra {unit}', '{n}da {unit}',
    '{n}ta {unit}', '{n}ma {unit}', '{n}va {unit}', '{n}na {unit}', '{n}a {unit}', '{n}ro {unit}',
    '{n}do {unit}', '{n}to {unit}', '{n}mo {unit}', '{n}vo {unit}', '{n}no {unit}', '{n}o {unit}',
    '{nth} {unit}', '{roman} {unit}',
  ],
  notPeriods: [],
  numbers: [
    ['uno', 'una', 'un'], ['dos'], ['tres'], ['cuatro'], ['cinco'], ['seis'], ['siete'], ['ocho'],
    ['nueve'], ['diez'], ['once'], ['doce'],
  ],
  ordinals: [
    ['primer', 'primero', 'primera'], ['segundo', 'segunda'], ['tercer', 'tercero', 'tercera'],
    ['cuarto', 'cuarta'], ['quinto', 'quinta'], ['sexto', 'sexta'],
    ['séptimo', 'séptima', 'septimo', 'septima'], ['octavo', 'octava'], ['noveno', 'novena'],
    ['décimo', 'décima', 'decimo', 'decima'], ['undécimo', 'undécima', 'undecimo', 'undecima'],
    ['duodécimo', 'duodécima', 'duodecimo', 'duodecima'],
  ],
  to: ['a', 'al', 'a la', 'hasta'],
  and: ['y', 'e'],
  counters: [],
  scoreForms: ['{n} de {of}', '{n} de las {of}', '{n} de los {of}', '{n} sobre {of}'],
  below: [
    'menos de {n}', 'menos del {n}', 'por debajo de {n}', 'por debajo del {n}', 'inferior a {n}',
    'inferior al {n}',
  ],
  not: ['no', 'nunca'],
  atLeast: ['al menos {n}', 'por lo menos {n}', 'como mínimo {n}', 'mínimo {n}'],
  roles: [
    ['quiz', [
      'cuestionario', 'cuestionarios', 'autoevaluación', 'autoevaluacion', 'autotest', 'quiz',
      'test de autoevaluación', 'test de autoevaluacion', 'test final', 'ponte a prueba',
      'comprueba lo que sabes', 'comprueba tus conocimientos', 'pon a prueba tus conocimientos',
      'preguntas de repaso', 'preguntas de control', 'preguntas de autoevaluación',
    ]],
    ['criteria', [
      'criterios', 'criterio', 'antes de avanzar', 'antes de pasar', 'antes de continuar',
      'antes de seguir', 'para pasar al siguiente', 'para pasar a la siguiente',
      'requisitos para avanzar', 'requisitos para pasar', 'requisitos para continuar',
      'condiciones para avanzar', 'condiciones para pasar', 'listo para avanzar',
      'lista para avanzar',
    ]],
    ['option', ['opción', 'opcion', 'alternativa']],
    ['action', ['acción', 'accion', 'qué hacer', 'que hacer']],
    ['contents', ['índice', 'indice', 'tabla de contenidos', 'tabla de contenido']],
    ['legend', ['leyenda', 'simbología']],
    ['template', [
      'plantilla semanal', 'plantilla diaria', 'plantilla de semana', 'plantilla de la semana',
      'plantilla para la semana', 'plantilla para cada semana', 'plantilla de registro',
      'plantilla en blanco', 'plantilla vacía',
    ]],
    ['habits', ['hábitos', 'habitos', 'hábito', 'habito', 'rutina', 'rutinas']],
    ['review', [
      'revisión', 'revisiones', 'repaso', 'repasos', 'evaluación', 'evaluacion', 'evaluaciones',
      'balance semanal', 'balance mensual', 'retrospectiva', 'revision semanal', 'revision mensual',
    ]],
    ['resources', [
      'recursos', 'recurso', 'bibliografía', 'bibliografia', 'biblioteca', 'libros',
      'material de lectura', 'lecturas', 'vídeos', 'videos', 'canales', 'plataformas', 'cursos',
      'enlaces', 'fuentes', 'referencias', 'materiales', 'material de estudio', 'material de apoyo',
    ]],
    ['requirements', ['requisitos', 'requerimientos', 'entregables', 'entregable', 'entregas']],
    ['milestone', ['hito', 'hitos']],
    ['project', ['proyecto', 'proyectos', 'miniproyecto', 'miniproyectos', 'trabajo final']],
    ['practice', [
      'práctica', 'prácticas', 'practica', 'practicas', 'ejercicio', 'ejercicios', 'tarea',
      'tareas', 'actividades', 'manos a la obra', 'retos', 'desafíos', 'desafios',
    ]],
    ['skills', ['habilidades', 'competencias', 'destrezas', 'habilidades dominadas', 'aptitudes']],
    ['assessment', [
      'lista de verificación', 'lista de verificacion', 'lista de comprobación',
      'lista de comprobacion', 'lista de control', 'lista de chequeo',
    ]],
    ['steps', [
      'primeros pasos', 'cómo empezar', 'como empezar', 'para empezar', 'por dónde empezar',
      'por donde empezar', 'cómo comenzar', 'como comenzar', 'inicio rápido', 'inicio rapido',
      'guía de inicio', 'guia de inicio',
    ]],
    ['topics', [
      'temas', 'tema', 'temario', 'tópicos', 'topicos', 'contenidos', 'contenido', 'conceptos',
      'teoría', 'teoria', 'qué aprender', 'que aprender', 'aprender', 'aprenderás', 'aprenderas',
      'conocimientos',
    ]],
  ],
  measures: [
    ['quiz', [
      'cuestionario', 'pregunta', 'preguntas', 'autoevaluación', 'autoevaluacion', 'quiz', 'test',
      'examen',
    ]],
    ['resources', [
      'vídeo', 'vídeos', 'video', 'videos', 'recurso', 'recursos', 'lecturas', 'cursos',
    ]],
    ['topics', ['tema', 'temas', 'tópicos', 'topicos', 'temario', 'contenidos']],
    ['projects', ['proyecto', 'proyectos', 'miniproyecto', 'miniproyectos', 'trabajo final']],
  ],
  lights: {
    green: ['luz verde', 'semáforo en verde', 'semáforo verde', 'semaforo verde', 'verde'],
    yellow: [
      'luz amarilla', 'luz ámbar', 'semáforo en amarillo', 'semáforo en ámbar', 'semáforo amarillo',
      'semaforo amarillo', 'amarillo', 'amarilla', 'ámbar', 'ambar',
    ],
    red: ['luz roja', 'semáforo en rojo', 'semáforo rojo', 'semaforo rojo', 'rojo', 'roja'],
  },
  facts: {
    duration: [
      'duración', 'duracion', 'duración total', 'duración estimada', 'tiempo estimado', 'plazo',
      'dedicación', 'dedicacion', 'tiempo',
    ],
    focus: ['enfoque', 'foco'],
    goal: ['objetivo', 'objetivos', 'meta', 'metas', 'objetivo final'],
    updated: [
      'última actualización', 'ultima actualizacion', 'actualizado', 'actualizado el',
      'actualización', 'actualizacion',
    ],
    author: [
      'autor', 'autora', 'autores', 'autoras', 'autoría', 'mantenido por', 'creado por',
      'escrito por',
    ],
    license: ['licencia'],
    current: [
      'trimestre actual', 'mes actual', 'semana actual', 'fase actual', 'etapa actual',
      'módulo actual', 'modulo actual',
    ],
  },
  statuses: {
    'not-started': [
      'sin empezar', 'sin comenzar', 'sin iniciar', 'no iniciad*', 'no empezad*', 'no comenzad*',
      'por hacer', 'por empezar', 'pendiente*', 'planificad*',
    ],
    'in-progress': [
      'en progreso', 'en curso', 'en proceso', 'en marcha', 'iniciad*', 'empezad*', 'comenzad*',
      'haciendo',
    ],
    completed: ['complet*', 'terminad*', 'finalizad*', 'acabad*', 'hech*', 'list*'],
  },
  recurrences: {
    day: [
      'diario', 'diaria', 'diarios', 'diarias', 'diariamente', 'cada día', 'cada dia',
      'todos los días', 'todos los dias',
    ],
    week: [
      'semanal', 'semanales', 'semanalmente', 'cada semana', 'todas las semanas', 'cada domingo',
      'cada lunes', 'cada viernes', 'cada sábado', 'todos los domingos', 'fin de semana',
    ],
    month: [
      'mensual', 'mensuales', 'mensualmente', 'cada mes', 'todos los meses', 'fin de mes',
      'final de mes',
    ],
    quarter: [
      'trimestral', 'trimestrales', 'trimestralmente', 'cada trimestre', 'todos los trimestres',
      'fin de trimestre', 'final de trimestre',
    ],
    year: [
      'anual', 'anuales', 'anualmente', 'cada año', 'todos los años', 'fin de año', 'final de año',
    ],
  },
  weekdays: [
    ['domingo*'], ['lunes'], ['martes'], ['miércoles'], ['jueves'], ['viernes'], ['sábado*'],
  ],
  end: ['fin', 'final', 'finales', 'finalizar', 'último día', 'ultimo dia'],
  // "Ningún" alone is too much: "ningún problema con los temas".
  none: [
    'ningún proyecto', 'ningun proyecto', 'ninguno de los proyectos', 'ni un proyecto',
    'ni un solo proyecto', 'cero proyectos', 'sin proyectos', 'ningún vídeo', 'ningún video',
  ],
  ofThese: [
    'de estos', 'de estas', 'de los siguientes', 'de las siguientes', 'de entre', 'entre estos',
    'entre los siguientes', 'entre las siguientes', 'de esta lista', 'de la lista',
  ],
  by: ['por'],
  byAfter: [],
  notNames: [
    'lista de reproducción', 'lista', 'serie', 'curso', 'hora', 'horas', 'minutos', 'gratis',
    'gratuito', 'gratuita', 'completo', 'completa', 'vídeo', 'vídeos', 'libro', 'capítulo',
    'capítulos', 'parte', 'opcional', 'recomendado', 'recomendada', 'imprescindible', 'de pago',
    'principiante', 'principiantes', 'intermedio', 'avanzado', 'artículo', 'español', 'inglés',
    'en español', 'en inglés', 'subtítulos', 'con subtítulos', 'canal', 'podcast', 'edición',
  ],
  resourceKinds: {
    book: ['libro', 'libros', 'bibliografía', 'bibliografia', 'biblioteca', 'lectura', 'lecturas'],
    practice: ['plataformas', 'ejercicios', 'práctica', 'practica', 'prácticas', 'retos'],
    channel: ['canal', 'canales'],
    video: ['vídeo', 'vídeos', 'video', 'videos'],
    course: ['curso', 'cursos'],
    article: ['artículo', 'artículos', 'articulos', 'blogs'],
    documentation: ['documentación', 'documentacion'],
    community: ['comunidad', 'comunidades', 'foro', 'foros'],
  },
  fillers: [
    'el', 'la', 'los', 'las', 'un', 'una', 'unos', 'unas', 'y', 'e', 'o', 'u', 'de', 'del', 'a',
    'al', 'en', 'con', 'para', 'por', 'que', 'tu', 'tus', 'su', 'sus', 'mi', 'usando', 'mediante',
    'desde', 'sobre', 'menos', 'más', 'mismo', 'misma', 'ambos', 'construir', 'construye',
    'construido', 'crear', 'crea', 'creado', 'hacer', 'haz', 'hecho', 'desarrollar', 'desarrolla',
    'implementar', 'implementa', 'diseñar', 'diseña', 'completo', 'completa', 'completar',
    'conseguir', 'lograr', 'propio', 'propia', 'versión', 'versiones',
  ],
};
