// biome-ignore-all format: lists of words read best as running text
import type { Vocabulary } from './vocabulary.ts';

/** Portuguese, of Brazil and of Portugal. */
export const pt: Vocabulary = {
  language: 'pt',
  // In the, every.
  falseFriends: ['no', 'todo'],
  units: {
    year: ['ano', 'anos'],
    semester: ['semestre', 'semestres'],
    quarter: ['trimestre', 'trimestres', 'trim', 'tri'],
    month: ['mês', 'meses', 'mes'],
    // Not "sem", which is "without".
    week: ['semana', 'semanas'],
    day: ['dia', 'dias'],
    phase: ['fase', 'fases'],
    stage: ['etapa', 'etapas', 'estágio', 'estágios', 'estagio'],
    part: ['parte', 'partes', 'bloco', 'blocos'],
    level: ['nível', 'níveis', 'nivel', 'niveis'],
    module: ['módulo', 'módulos', 'modulo', 'modulos', 'unidade', 'unidades'],
    sprint: ['sprint', 'sprints'],
    step: ['passo', 'passos'],
    topic: ['tópico', 'topico', 'tema'],
  },
  // Also as it is typed without the small raised letter.
  periodForms: [
    '{unit} {n}', '{unit} n.º {n}', '{unit} nº {n}', '{n}ª {unit}', '{n}º {unit}', '{n}.ª {unit}',
    '{n}.º {unit}', '{n}° {unit}', '{n}a {unit}', '{n}o {unit}', '{nth} {unit}', '{roman} {unit}',
  ],
  notPeriods: [],
  numbers: [
    ['um', 'uma'], ['dois', 'duas'], ['três', 'tres'], ['quatro'], ['cinco'], ['seis'], ['sete'],
    ['oito'], ['nove'], ['dez'], ['onze'], ['doze'],
  ],
  ordinals: [
    ['primeiro', 'primeira'], ['segundo', 'segunda'], ['terceiro', 'terceira'],
    ['quarto', 'quarta'], ['quinto', 'quinta'], ['sexto', 'sexta'],
    ['sétimo', 'sétima', 'setimo', 'setima'], ['oitavo', 'oitava'], ['nono', 'nona'],
    ['décimo', 'décima', 'decimo', 'decima'], ['décimo primeiro', 'décima primeira'],
    ['décimo segundo', 'décima segunda'],
  ],
  to: ['a', 'à', 'ao', 'até'],
  and: ['e'],
  counters: [],
  scoreForms: ['{n} de {of}', '{n} das {of}', '{n} dos {of}', '{n} em {of}'],
  below: [
    'menos de {n}', 'menos que {n}', 'menos do que {n}', 'abaixo de {n}', 'abaixo dos {n}',
    'inferior a {n}',
  ],
  not: ['não', 'nunca'],
  atLeast: ['pelo menos {n}', 'ao menos {n}', 'no mínimo {n}', 'mínimo {n}'],
  roles: [
    ['quiz', [
      'questionário', 'questionario', 'autoavaliação', 'autoavaliacao', 'auto avaliação',
      'autoteste', 'quiz', 'teste final', 'teste seus conhecimentos', 'testa os teus conhecimentos',
      'teste de conhecimentos', 'perguntas de revisão', 'perguntas de controle',
      'perguntas de autoavaliação', 'verifique seus conhecimentos',
    ]],
    ['criteria', [
      'critérios', 'criterios', 'critério', 'criterio', 'antes de avançar', 'antes de avancar',
      'antes de passar', 'antes de prosseguir', 'antes de seguir', 'antes de continuar',
      'requisitos para avançar', 'requisitos para passar', 'condições para avançar',
      'condições para passar', 'para passar ao próximo', 'para passar à próxima',
      'para passar para o próximo', 'para passar para a próxima', 'pronto para avançar',
      'pronta para avançar',
    ]],
    ['option', ['opção', 'opcao', 'alternativa']],
    ['action', ['ação', 'acao', 'acção', 'o que fazer']],
    ['contents', [
      'sumário', 'sumario', 'índice', 'indice', 'tabela de conteúdo', 'tabela de conteúdos',
    ]],
    ['legend', ['legenda']],
    ['template', [
      'modelo semanal', 'modelo diário', 'modelo de semana', 'modelo para a semana',
      'modelo para cada semana', 'modelo de registro', 'modelo de registo', 'modelo em branco',
    ]],
    ['habits', ['hábitos', 'habitos', 'hábito', 'habito', 'rotina', 'rotinas']],
    ['review', [
      'revisão', 'revisao', 'revisões', 'revisoes', 'avaliação', 'avaliacao', 'avaliações',
      'balanço', 'retrospectiva', 'retrospetiva',
    ]],
    ['resources', [
      'recursos', 'recurso', 'bibliografia', 'biblioteca', 'livros', 'leituras', 'para ler',
      'vídeos', 'videos', 'canais', 'plataformas', 'cursos', 'fontes', 'referências', 'referencias',
      'materiais', 'onde estudar', 'onde aprender', 'links úteis', 'material de estudo',
      'material de apoio',
    ]],
    ['requirements', ['requisitos', 'entregáveis', 'entregaveis', 'entregas', 'exigências']],
    ['milestone', ['marco', 'marcos']],
    ['project', [
      'projeto', 'projetos', 'projecto', 'projectos', 'miniprojeto', 'miniprojetos',
      'trabalho final',
    ]],
    ['practice', [
      'prática', 'práticas', 'pratica', 'praticas', 'exercício', 'exercícios', 'exercicio',
      'exercicios', 'tarefa', 'tarefas', 'atividades', 'mão na massa', 'mãos à obra', 'desafios',
      'praticar',
    ]],
    ['skills', [
      'habilidades', 'competências', 'competencias', 'aptidões', 'habilidades dominadas',
    ]],
    ['assessment', [
      'lista de verificação', 'lista de verificacao', 'lista de controle', 'lista de checagem',
    ]],
    ['steps', [
      'primeiros passos', 'como começar', 'como comecar', 'por onde começar', 'por onde comecar',
      'para começar', 'para comecar', 'começando', 'comecando', 'início rápido', 'inicio rapido',
      'guia de início',
    ]],
    ['topics', [
      'tópicos', 'topicos', 'tópico', 'temas', 'tema', 'assuntos', 'conteúdo', 'conteúdos',
      'conteudo', 'conteudos', 'conteúdo programático', 'ementa', 'conceitos', 'teoria',
      'o que aprender', 'o que estudar', 'o que você vai aprender', 'aprender', 'conhecimentos',
    ]],
  ],
  measures: [
    ['quiz', [
      'questionário', 'questionario', 'pergunta', 'perguntas', 'questões', 'autoavaliação',
      'autoavaliacao', 'quiz', 'teste final', 'no teste', 'prova',
    ]],
    ['resources', [
      'vídeo', 'vídeos', 'video', 'videos', 'videoaulas', 'recurso', 'recursos', 'leituras',
      'cursos',
    ]],
    ['topics', [
      'tópico', 'tópicos', 'topico', 'topicos', 'tema', 'temas', 'assuntos', 'conteúdos',
      'conteudos',
    ]],
    ['projects', [
      'projeto', 'projetos', 'projecto', 'projectos', 'miniprojeto', 'miniprojetos',
      'trabalho final',
    ]],
  ],
  lights: {
    green: ['luz verde', 'sinal verde', 'farol verde', 'semáforo verde', 'verde'],
    yellow: [
      'luz amarela', 'sinal amarelo', 'farol amarelo', 'semáforo amarelo', 'amarelo', 'amarela',
    ],
    red: [
      'luz vermelha', 'sinal vermelho', 'farol vermelho', 'semáforo vermelho', 'vermelho',
      'vermelha',
    ],
  },
  facts: {
    duration: [
      'duração', 'duracao', 'duração total', 'duração estimada', 'tempo estimado', 'prazo',
      'dedicação', 'carga horária', 'tempo',
    ],
    focus: ['foco', 'enfoque', 'ênfase'],
    goal: ['objetivo', 'objetivos', 'objectivo', 'objectivos', 'meta', 'metas', 'objetivo final'],
    updated: [
      'última atualização', 'ultima atualizacao', 'última actualização', 'atualizado em',
      'atualizado', 'atualização',
    ],
    author: [
      'autor', 'autora', 'autores', 'autoras', 'autoria', 'mantido por', 'criado por',
      'escrito por', 'feito por',
    ],
    license: ['licença', 'licenca'],
    current: [
      'trimestre atual', 'mês atual', 'mes atual', 'semana atual', 'fase atual', 'etapa atual',
      'módulo atual', 'modulo atual', 'trimestre actual', 'mês actual', 'semana actual',
    ],
  },
  statuses: {
    'not-started': [
      'não iniciad*', 'nao iniciad*', 'não começad*', 'não comecei', 'não começou', 'por fazer',
      'por iniciar', 'a fazer', 'a iniciar', 'pendente*', 'planejad*', 'planead*',
    ],
    'in-progress': [
      'em andamento', 'em progresso', 'em curso', 'andamento', 'iniciad*', 'começad*', 'fazendo',
      'a decorrer', 'estudando',
    ],
    completed: ['concluíd*', 'concluid*', 'complet*', 'terminad*', 'finalizad*', 'feit*', 'pront*'],
  },
  recurrences: {
    day: [
      'diário', 'diária', 'diários', 'diárias', 'diario', 'diaria', 'diariamente', 'todo dia',
      'todos os dias', 'cada dia',
    ],
    week: [
      'semanal', 'semanais', 'semanalmente', 'toda semana', 'todas as semanas', 'cada semana',
      'todo domingo', 'todos os domingos', 'aos domingos', 'todo sábado', 'toda segunda',
      'toda sexta', 'fim de semana',
    ],
    month: [
      'mensal', 'mensais', 'mensalmente', 'todo mês', 'todo mes', 'todos os meses', 'cada mês',
      'fim do mês', 'fim de mês', 'final do mês', 'fim de cada mês', 'final de cada mês',
    ],
    quarter: [
      'trimestral', 'trimestrais', 'trimestralmente', 'todo trimestre', 'cada trimestre',
      'fim do trimestre', 'final do trimestre',
    ],
    year: [
      'anual', 'anuais', 'anualmente', 'todo ano', 'todos os anos', 'cada ano', 'fim do ano',
      'final do ano',
    ],
  },
  weekdays: [
    ['domingo*'], ['segunda', 'segundas'], ['terça', 'terças'], ['quarta', 'quartas'],
    ['quinta', 'quintas'], ['sexta', 'sextas'], ['sábado*'],
  ],
  end: ['fim', 'final', 'último dia', 'ultimo dia'],
  // "Nenhum" alone is too much: "nenhum problema com os tópicos".
  none: [
    'nenhum projeto', 'nenhum dos projetos', 'nem um projeto', 'zero projetos', 'sem projetos',
    'nenhum projecto', 'nenhum vídeo', 'nenhum video',
  ],
  ofThese: [
    'destes', 'destas', 'desses', 'dessas', 'dos seguintes', 'das seguintes', 'dentre',
    'entre estes', 'entre os seguintes', 'entre as seguintes', 'desta lista', 'da lista',
  ],
  by: ['por'],
  byAfter: [],
  notNames: [
    'lista de reprodução', 'lista', 'série', 'curso', 'hora', 'horas', 'minutos', 'grátis',
    'gratuito', 'gratuita', 'completo', 'completa', 'vídeo', 'vídeos', 'livro', 'capítulo',
    'capítulos', 'parte', 'opcional', 'recomendado', 'recomendada', 'essencial', 'pago', 'paga',
    'iniciante', 'iniciantes', 'intermediário', 'avançado', 'artigo', 'português', 'inglês',
    'em português', 'em inglês', 'legendado', 'legendas', 'com legendas', 'dublado', 'canal',
    'podcast', 'edição',
  ],
  resourceKinds: {
    book: ['livro', 'livros', 'bibliografia', 'biblioteca', 'leitura', 'leituras'],
    practice: ['plataformas', 'exercícios', 'exercicios', 'prática', 'pratica', 'desafios'],
    channel: ['canal', 'canais'],
    video: ['vídeo', 'vídeos', 'video', 'videos', 'videoaulas'],
    course: ['curso', 'cursos'],
    article: ['artigo', 'artigos', 'blogs'],
    documentation: ['documentação', 'documentacao'],
    community: ['comunidade', 'comunidades', 'fórum', 'fóruns'],
  },
  fillers: [
    'o', 'a', 'os', 'as', 'um', 'uma', 'uns', 'umas', 'e', 'ou', 'de', 'do', 'da', 'dos', 'das',
    'ao', 'à', 'aos', 'às', 'em', 'no', 'na', 'nos', 'nas', 'com', 'para', 'por', 'que', 'seu',
    'sua', 'seus', 'suas', 'meu', 'minha', 'usando', 'utilizando', 'desde', 'sobre', 'pelo', 'pela',
    'menos', 'mais', 'mesmo', 'mesma', 'ambos', 'construir', 'construa', 'criar', 'crie', 'criado',
    'fazer', 'faça', 'feito', 'desenvolver', 'desenvolva', 'implementar', 'implemente', 'projetar',
    'completo', 'completa', 'completar', 'conseguir', 'próprio', 'própria', 'versão', 'versões',
  ],
};
