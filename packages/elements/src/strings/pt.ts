import type { Language, MeasureForms, StoreTroubles, UnitNames } from '../strings.ts';

const missing: MeasureForms = {
  topics: { one: '# tópico', other: '# tópicos' },
  resources: { one: '# recurso', other: '# recursos' },
  projects: { one: '# projeto', other: '# projetos' },
  quiz: { one: '# ponto no questionário', other: '# pontos no questionário' },
};

const completed: UnitNames = {
  year: 'Anos concluídos',
  semester: 'Semestres concluídos',
  quarter: 'Trimestres concluídos',
  month: 'Meses concluídos',
  week: 'Semanas concluídas',
  day: 'Dias concluídos',
  phase: 'Fases concluídas',
  stage: 'Etapas concluídas',
  part: 'Partes concluídas',
  level: 'Níveis concluídos',
  module: 'Módulos concluídos',
  sprint: 'Sprints concluídos',
  step: 'Passos concluídos',
  topic: 'Tópicos concluídos',
};

const itemStates = {
  todo: 'A fazer',
  doing: 'Em andamento',
  done: 'Feito',
  skipped: 'Pulado',
  'not-applicable': 'Não se aplica',
};

const thisPeriod = {
  day: 'Hoje',
  week: 'Esta semana',
  month: 'Este mês',
  quarter: 'Este trimestre',
  year: 'Este ano',
};

const lights = { green: 'verde', yellow: 'amarelo', red: 'vermelho' };

const storeTroubles: StoreTroubles = {
  unavailable: 'esta página não tem armazenamento',
  full: 'o navegador não tem mais espaço para este site',
  timeout: 'o armazenamento do navegador não responde',
  failed: 'o armazenamento do navegador não funciona',
};

/** Portuguese, as in Brazil; the reader is “você”. */
export const pt: Language = ({ count, number, percent, weekday, year }) => {
  const ofTotal = (done: number, total: number): string => `${number(done)} de ${number(total)}`;
  return {
    lights: { green: 'Verde', yellow: 'Amarelo', red: 'Vermelho' },
    measures: {
      topics: 'Tópicos',
      resources: 'Vídeos e links',
      projects: 'Projetos',
      quiz: 'Questionário',
    },
    statuses: {
      'not-started': 'Não iniciado',
      'in-progress': 'Em andamento',
      completed: 'Concluído',
    },
    itemStates,
    itemActions: { ...itemStates, skipped: 'Pular' },
    answers: { yes: 'Sim', partly: 'Em parte', no: 'Ainda não' },
    kinds: {
      video: 'vídeo',
      playlist: 'playlist',
      channel: 'canal',
      course: 'curso',
      book: 'livro',
      article: 'artigo',
      paper: 'artigo científico',
      documentation: 'documentação',
      repository: 'repositório',
      practice: 'prática',
      community: 'comunidade',
      link: 'link',
    },
    consumed: {
      video: 'Visto',
      playlist: 'Vista',
      channel: 'Visto',
      course: 'Feito',
      book: 'Lido',
      article: 'Lido',
      paper: 'Lido',
      documentation: 'Lida',
      repository: 'Visto',
      practice: 'Feita',
      community: 'Já participo',
      link: 'Visto',
    },
    thisPeriod,

    ofTotal,
    progressOf: (name) => `Progresso: ${name}`,
    shortfall: (measure, value) => count(value, missing[measure]),

    moreAbout: (item) => `Mais opções: ${item}`,
    statesOf: (item) => `Como está: ${item}`,
    oneMore: (item) => `Mais um: ${item}`,
    oneLess: (item) => `Menos um: ${item}`,
    newTab: '(abre em outra aba)',
    by: (author) => `por ${author}`,

    joined: 'Também está nos critérios de conclusão: uma marca vale para os dois.',
    unjoined: 'Separado da sua linha nos critérios de conclusão.',
    unjoin: 'Separar',
    join: 'Juntar de novo',

    met: 'Cumprido:',
    notMet: 'Ainda não cumprido:',
    needed: (done, needed, offered) => {
      const figure = `${ofTotal(done, needed)} que são necessários`;
      return offered > needed ? `${figure}, ${number(offered)} para escolher` : figure;
    },
    now: (done, total) => `agora ${ofTotal(done, total)}`,
    theirList: 'Lista própria',
    fed: (done, needed, name) => `${name}: ${ofTotal(done, needed)}`,

    readiness: 'Dá para seguir em frente?',
    notTracked: 'Ainda sem acompanhamento: não há nada aqui para contar.',
    toGreen: 'O que falta para o verde:',
    allGreen: 'Tudo o que se pede está aí.',
    onlyRatings: 'Os números bastam; suas próprias respostas, abaixo, seguram a luz.',
    stillMissing: (forYellow, forGreen) => {
      const green = `mais ${number(forGreen)} para o verde`;
      return forYellow > 0 ? `mais ${number(forYellow)} para o amarelo, ${green}` : green;
    },
    enough: 'suficiente para o verde',
    defaultScale: `O documento não define um limite; são usados ${percent(80, 100)} e ${percent(60, 100)}.`,
    hostScale: 'O limite é definido por esta página.',
    advice: 'Conselho do roteiro:',
    ratings: 'Só você pode dizer',
    rating: (index, total) =>
      total > 1 ? `O que vale para você? (${ofTotal(index, total)})` : 'O que vale para você?',
    unanswered: (question) => `${question} – ainda sem resposta`,
    clearAnswer: 'Limpar resposta',

    score: (done, total) => `Pontuação: ${ofTotal(done, total)}`,
    lastScore: (done, total) => `Última tentativa: ${ofTotal(done, total)}`,
    leftToAnswer: (value) =>
      count(value, { one: 'falta responder # pergunta', other: 'falta responder # perguntas' }),
    finishAttempt: 'Concluir tentativa',
    startOver: 'Começar de novo',
    attempts: 'Tentativas anteriores',
    attempt: (date, done, total) => `${date}: ${ofTotal(done, total)}`,

    suggest: {
      'not-started': 'Marcar como “Não iniciado”?',
      'in-progress': 'Marcar como “Em andamento”?',
      completed: 'Verde: marcar como “Concluído”?',
    },
    markAs: {
      'not-started': 'Marcar como não iniciado',
      'in-progress': 'Marcar como em andamento',
      completed: 'Marcar como concluído',
    },
    followActivity: 'Seguir as minhas marcas',

    inDocument: (figure) => `No documento: ${figure}`,
    notCounted: 'não contado aqui',
    allCompleted: 'tudo concluído',

    weekOf: (day) => `Semana de ${day}`,
    quarterOf: (quarter, ofYear) => `T${number(quarter)} ${year(ofYear)}`,
    due: (period, on) => {
      if (on === 'today') return `${thisPeriod[period]}, para hoje`;
      if (on === 'end') return `${thisPeriod[period]}, para o último dia`;
      return `${thisPeriod[period]}, para ${weekday(on)}`;
    },
    history: (value) => count(value, { one: 'O último período', other: 'Os últimos # períodos' }),
    timesIn: (period, value) => `${period}: ${number(value)}`,

    choose: 'Escolha uma opção',
    whatItMeans: 'O que isso inclui',
    clearChoice: 'Limpar escolha',

    loading: 'Carregando o roteiro…',
    tryAgain: 'Tentar de novo',
    theRoadmap: 'O roteiro',
    loadTroubles: {
      'not-found': (what) => `Não há nenhum roteiro em ${what}.`,
      unreachable: (what) =>
        `Não foi possível acessar ${what}. Seu progresso está a salvo; tente mais tarde.`,
      server: (what) => `O servidor não conseguiu entregar ${what} agora. Tente mais tarde.`,
      html: (what) =>
        `${what} é uma página da web, não um arquivo Markdown. O endereço pode estar errado.`,
      empty: (what) => `${what}: não há nada dentro.`,
      binary: (what) => `${what}: não é texto, por isso não há roteiro para ler.`,
      'too-large': (what) => `${what}: grande demais para ser um roteiro.`,
      'not-a-model': (what) => `${what}: é JSON, mas não um roteiro feito por esta biblioteca.`,
      'newer-model': (what) => `${what}: foi feito para uma versão mais nova deste programa.`,
      nothing: (what) => `${what}: não há o que seguir, nem títulos, nem listas, nem texto.`,
      parser: (what) => `${what}: não foi possível ler. Recarregue a página para tentar de novo.`,
    },

    overview: 'Onde você está',
    periodsCompleted: (done, total, unit) => `${completed[unit]}: ${ofTotal(done, total)}`,
    everythingCompleted: 'Tudo está concluído. Muito bem.',
    stepsToGreen: (name) => `${name}: o que falta para o verde`,
    isGreen: (name) => `${name} está no verde: você tem o que se pede.`,
    markCompleted: (name) => `Marcar como concluído: ${name}`,
    notMeasured: 'Nada aqui conta para uma luz. Mesmo assim, tudo pode ser marcado.',
    continueWith: 'Continuar:',
    start: 'Começar:',
    lightIs: (name, light) => `${name}: ${lights[light]}`,
    noSuchPeriod: (asked) => `Não existe “${asked}” neste roteiro.`,
    noPeriods: 'Este roteiro não tem períodos para avaliar.',

    startedOn: 'Data de início',
    week: (week) => `Semana ${number(week)}`,
    startsLater: 'ainda não começou',

    saving: 'Salvando…',
    saved: 'Salvo neste dispositivo',
    lostEntries: (value) =>
      count(value, {
        one: 'O navegador tinha perdido # registro; ele voltou da segunda cópia',
        other: 'O navegador tinha perdido # registros; eles voltaram da segunda cópia',
      }),
    keptLoosely:
      'Com menos firmeza que o normal: se o navegador travar, os últimos instantes podem se perder',
    backupDue:
      'Ainda não está em nenhum outro lugar, e os navegadores fazem limpeza: uma cópia leva um instante, quando for bom para você',
    thisVisitOnly: (why) =>
      `Só para esta visita: ${storeTroubles[why]}. O que você marcar aqui se perde ao sair.`,
    notSaved: (why) =>
      `Ainda não foi salvo: ${storeTroubles[why]}. Fica guardado nesta página, com novas tentativas.`,

    download: 'Baixar uma cópia',
    restore: 'Trazer uma cópia de volta…',
    restored: 'A cópia foi somada ao que já estava aqui.',
    otherRoadmap: 'Esta cópia é de outro roteiro. Nada foi alterado.',
    unreadable: 'Não foi possível ler este arquivo. Nada foi alterado.',
    importTroubles: {
      'too-large': 'Este arquivo é grande demais para ser um progresso. Era o arquivo certo?',
      'not-json': 'Não é possível ler este arquivo. Ele foi salvo ou copiado por completo?',
      'not-progress': 'Este arquivo não contém o progresso de um roteiro.',
      newer: 'Este arquivo vem de uma versão mais nova do programa. Nada foi alterado.',
      damaged: 'Este arquivo está danificado. Nada foi alterado.',
    },
  };
};
