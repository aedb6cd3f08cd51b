// biome-ignore-all format: lists of words read best as running text
import type { Vocabulary } from './vocabulary.ts';

/** French. Elided words are written as they are compared: "l'étape" is `létape`. */
export const fr: Vocabulary = {
  language: 'fr',
  // Groceries, internship, clothes, a share.
  falseFriends: ['courses', 'stage', 'stages', 'habit', 'habits', 'part', 'parts'],
  units: {
    year: ['année', 'années', 'annee', 'annees', 'an', 'ans'],
    semester: ['semestre', 'semestres', 'quadrimestre', 'quadrimestres'],
    quarter: ['trimestre', 'trimestres', 'trim', 't'],
    month: ['mois'],
    week: ['semaine', 'semaines', 'sem'],
    day: ['jour', 'jours', 'journée', 'journées'],
    phase: ['phase', 'phases'],
    stage: ['palier', 'paliers', 'stade', 'stades'],
    part: ['partie', 'parties', 'bloc', 'blocs'],
    level: ['niveau', 'niveaux'],
    module: ['module', 'modules', 'unité', 'unités', 'unite', 'unites'],
    sprint: ['sprint', 'sprints'],
    step: ['étape', 'étapes', 'etape', 'etapes'],
    topic: ['thème', 'sujet'],
  },
  periodForms: [
    '{unit} {n}', '{unit} n° {n}', '{unit} nº {n}', '{n}er {unit}', '{n}re {unit}', '{n}ère {unit}',
    '{n}ere {unit}', '{n}nd {unit}', '{n}nde {unit}', '{n}e {unit}', '{n}ème {unit}',
    '{n}eme {unit}', '{n}ième {unit}', '{n}ᵉʳ {unit}', '{n}ʳᵉ {unit}', '{n}ᵉ {unit}',
    '{nth} {unit}', '{roman} {unit}',
  ],
  notPeriods: [],
  numbers: [
    ['un', 'une'], ['deux'], ['trois'], ['quatre'], ['cinq'], ['six'], ['sept'], ['huit'], ['neuf'],
    ['dix'], ['onze'], ['douze'],
  ],
  ordinals: [
    ['premier', 'première', 'premiere'], ['deuxième', 'deuxieme', 'second', 'seconde'],
    ['troisième', 'troisieme'], ['quatrième', 'quatrieme'], ['cinquième', 'cinquieme'],
    ['sixième', 'sixieme'], ['septième', 'septieme'], ['huitième', 'huitieme'],
    ['neuvième', 'neuvieme'], ['dixième', 'dixieme'], ['onzième', 'onzieme'],
    ['douzième', 'douzieme'],
  ],
  to: ['à', 'à la', 'au', "jusqu'à"],
  and: ['et'],
  counters: [],
  scoreForms: ['{n} sur {of}', '{n} sur les {of}', '{n} des {of}'],
  below: [
    'moins de {n}', 'en dessous de {n}', 'en dessous des {n}', 'au dessous de {n}',
    'inférieur à {n}',
  ],
  not: ['pas', 'jamais'],
  atLeast: ['au moins {n}', 'au minimum {n}', 'minimum {n}'],
  roles: [
    ['quiz', [
      'quiz', 'quizz', 'auto évaluation', 'autoévaluation', 'auto evaluation', 'autoevaluation',
      'test de connaissances', 'test final', 'testez vos connaissances', 'teste tes connaissances',
      'évaluez vos connaissances', 'questions de révision', 'questions de contrôle', 'qcm',
      'questionnaire final', 'questionnaire de révision',
    ]],
    ['criteria', [
      'critères', 'criteres', 'critère', 'critere', 'avant de passer', 'avant de continuer',
      'avant daller plus loin', 'avant davancer', 'conditions pour passer', 'conditions de passage',
      'pour passer à la suite', 'pour passer au suivant', 'pour passer à létape suivante',
      'conditions de validation', 'prêt à passer', 'prêt pour la suite',
    ]],
    ['option', ['option', 'variante']],
    ['action', ['action', 'que faire', 'quoi faire']],
    ['contents', ['sommaire', 'table des matières', 'table des matieres']],
    ['legend', ['légende', 'legende']],
    ['template', [
      'modèle de semaine', 'modèle pour la semaine', 'modèle pour chaque semaine',
      'modèle de journal', 'modèle hebdomadaire', 'modèle quotidien', 'modèle vierge',
      'modèle à copier',
    ]],
    ['habits', ['habitudes', 'habitude', 'routine', 'routines', 'rituels']],
    ['review', [
      'révision', 'révisions', 'bilan', 'bilans', 'évaluation', 'évaluations', 'rétrospective',
      'revue hebdomadaire', 'revue mensuelle',
    ]],
    ['resources', [
      'ressources', 'ressource', 'bibliographie', 'bibliothèque', 'livres', 'à lire', 'à regarder',
      'vidéos', 'videos', 'vidéo', 'chaînes', 'chaines', 'plateformes', 'cours en ligne',
      'cours recommandés', 'liens', 'liens utiles', 'références', 'supports de cours',
      'lectures conseillées', 'lectures recommandées',
    ]],
    ['requirements', ['exigences', 'livrables', 'livrable', 'cahier des charges']],
    ['milestone', ['jalon', 'jalons', 'étape clé', 'étapes clés']],
    ['project', [
      'projet', 'projets', 'mini projet', 'mini projets', 'miniprojet', 'projet final', 'fil rouge',
    ]],
    ['practice', [
      'pratique', 'mise en pratique', 'travaux pratiques', 'tp', 'exercice', 'exercices', 'tâches',
      'taches', 'à faire', 'activités', 'activites', 'défis', 'entraînement', 'entrainement',
    ]],
    ['skills', ['compétences', 'compétence', 'savoir faire', 'compétences acquises']],
    ['assessment', [
      'liste de contrôle', 'liste de controle', 'liste de vérification', 'liste de verification',
      'aide mémoire',
    ]],
    ['steps', [
      'premiers pas', 'pour commencer', 'par où commencer', 'par ou commencer', 'bien démarrer',
      'bien commencer', 'démarrage', 'demarrage', 'démarrage rapide', 'prise en main',
      'pour démarrer',
    ]],
    ['topics', [
      'sujets', 'sujet', 'thèmes', 'thème', 'notions', 'concepts', 'théorie', 'theorie', 'contenu',
      'contenus', 'au programme', 'à apprendre', 'à étudier', 'apprendre',
      'ce que vous allez apprendre', 'ce que tu vas apprendre', 'connaissances',
      'programme du mois', 'programme de la semaine', 'programme du trimestre',
    ]],
  ],
  measures: [
    ['quiz', [
      'quiz', 'quizz', 'questionnaire', 'question', 'questions', 'auto évaluation',
      'autoévaluation', 'au test', 'qcm',
    ]],
    ['resources', [
      'vidéo', 'vidéos', 'video', 'videos', 'ressource', 'ressources', 'lectures', 'cours en ligne',
    ]],
    ['topics', ['sujet', 'sujets', 'thème', 'thèmes', 'themes', 'notion', 'notions', 'chapitres']],
    ['projects', ['projet', 'projets', 'mini projet', 'mini projets', 'miniprojet']],
  ],
  lights: {
    green: ['feu vert', 'voyant vert', 'vert'],
    yellow: ['feu orange', 'feu jaune', 'voyant orange', 'orange', 'jaune'],
    red: ['feu rouge', 'voyant rouge', 'rouge'],
  },
  facts: {
    duration: [
      'durée', 'duree', 'durée totale', 'durée estimée', 'temps estimé', 'temps', 'délai', 'rythme',
      'charge de travail',
    ],
    focus: ['axe', 'axes', 'priorité', 'thématique', 'spécialité', 'orientation'],
    goal: ['objectif', 'objectifs', 'but', 'buts', 'objectif final'],
    updated: [
      'dernière mise à jour', 'derniere mise a jour', 'mise à jour', 'mis à jour', 'mis à jour le',
    ],
    author: [
      'auteur', 'auteure', 'autrice', 'auteurs', 'autrices', 'maintenu par', 'créé par',
      'écrit par', 'rédigé par', 'proposé par',
    ],
    license: ['licence'],
    current: [
      'trimestre actuel', 'trimestre en cours', 'mois actuel', 'mois en cours', 'semaine actuelle',
      'semaine en cours', 'phase actuelle', 'phase en cours', 'étape actuelle', 'étape en cours',
      'module actuel', 'module en cours',
    ],
  },
  statuses: {
    'not-started': [
      'pas commencé*', 'non commencé*', 'pas encore commencé*', 'pas démarré*', 'pas fait*',
      'pas terminé*', 'non démarré*', 'à faire', 'a faire', 'à commencer', 'à démarrer',
      'en attente', 'prévu*', 'planifié*',
    ],
    'in-progress': ['en cours', 'commencé*', 'démarré*', 'entamé*'],
    completed: [
      'terminé*', 'termine', 'achevé*', 'fini*', 'fait*', 'complété*', 'validé*', 'acquis*',
    ],
  },
  recurrences: {
    day: ['quotidien*', 'chaque jour', 'tous les jours', 'journalier*', 'journalière*'],
    week: [
      'hebdomadaire*', 'hebdo', 'chaque semaine', 'toutes les semaines', 'chaque dimanche',
      'tous les dimanches', 'le dimanche', 'chaque samedi', 'chaque vendredi', 'chaque lundi',
      'fin de semaine',
    ],
    month: [
      'mensuel*', 'chaque mois', 'tous les mois', 'fin de mois', 'fin du mois',
      'fin de chaque mois',
    ],
    quarter: [
      'trimestriel*', 'chaque trimestre', 'tous les trimestres', 'fin de trimestre',
      'fin du trimestre',
    ],
    year: ['annuel*', 'chaque année', 'tous les ans', 'fin dannée', 'fin de lannée'],
  },
  weekdays: [
    ['dimanche*'], ['lundi*'], ['mardi*'], ['mercredi*'], ['jeudi*'], ['vendredi*'], ['samedi*'],
  ],
  end: ['fin', 'dernier jour'],
  // "Aucune" alone is too much: "aucune difficulté avec les notions".
  none: [
    'aucun projet', 'aucun des projets', 'zéro projet', 'pas de projet*', 'pas encore de projet*',
    'pas un seul projet', 'aucune vidéo',
  ],
  ofThese: [
    'de ces', 'parmi', 'des suivants', 'des suivantes', 'des projets suivants', 'dentre',
    'de la liste', 'de cette liste', 'au choix',
  ],
  by: ['par'],
  byAfter: [],
  notNames: [
    'playlist', 'liste de lecture', 'liste', 'série', 'cours', 'heure', 'heures', 'minutes',
    'gratuit', 'gratuite', 'complet', 'complète', 'intégrale', 'vidéo', 'vidéos', 'livre',
    'chapitre', 'chapitres', 'partie', 'facultatif', 'optionnel', 'recommandé', 'recommandée',
    'incontournable', 'payant', 'débutant', 'débutants', 'intermédiaire', 'avancé', 'article',
    'français', 'anglais', 'en français', 'en anglais', 'sous titres', 'sous titré', 'chaîne',
    'podcast', 'édition',
  ],
  resourceKinds: {
    book: ['livre', 'livres', 'bibliographie', 'bibliothèque', 'lecture', 'lectures'],
    practice: ['plateformes', 'exercices', 'pratique', 'entraînement', 'défis'],
    channel: ['chaîne', 'chaînes', 'chaines'],
    video: ['vidéo', 'vidéos', 'videos'],
    course: ['cours', 'mooc', 'moocs', 'formations'],
    article: ['article', 'articles', 'blogs'],
    documentation: ['documentation'],
    community: ['communauté', 'communautés', 'communaute', 'forum', 'forums'],
  },
  fillers: [
    'le', 'la', 'les', 'un', 'une', 'des', 'du', 'de', 'et', 'ou', 'à', 'au', 'aux', 'en', 'dans',
    'avec', 'pour', 'par', 'sur', 'son', 'sa', 'ses', 'ton', 'ta', 'tes', 'votre', 'vos', 'mon',
    'ma', 'mes', 'moins', 'plus', 'même', 'deux', 'depuis', 'construire', 'construisez',
    'construit', 'créer', 'crée', 'créez', 'créé', 'faire', 'réaliser', 'réalisez', 'réalisé',
    'développer', 'développez', 'implémenter', 'concevoir', 'complet', 'complète', 'compléter',
    'existant', 'version', 'versions',
  ],
};
