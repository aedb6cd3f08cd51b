import type { Language, MeasureForms, StoreTroubles, UnitNames } from '../strings.ts';

const missing: MeasureForms = {
  topics: { other: 'トピック#件' },
  resources: { other: '教材#件' },
  projects: { other: 'プロジェクト#件' },
  quiz: { other: 'クイズ#点' },
};

const completed: UnitNames = {
  year: '完了した年',
  semester: '完了した学期',
  quarter: '完了した四半期',
  month: '完了した月',
  week: '完了した週',
  day: '完了した日',
  phase: '完了したフェーズ',
  stage: '完了したステージ',
  part: '完了したパート',
  level: '完了したレベル',
  module: '完了したモジュール',
  sprint: '完了したスプリント',
  step: '完了したステップ',
  topic: '完了したトピック',
};

const itemStates = {
  todo: '未着手',
  doing: '進行中',
  done: '済み',
  skipped: 'スキップ済み',
  'not-applicable': '対象外',
};

const thisPeriod = { day: '今日', week: '今週', month: '今月', quarter: '今四半期', year: '今年' };

const lights = { green: '緑', yellow: '黄', red: '赤' };

const storeTroubles: StoreTroubles = {
  unavailable: 'このページには保存場所がありません',
  full: 'ブラウザーにこのサイト用の空きがありません',
  timeout: 'ブラウザーの保存領域が応答しません',
  failed: 'ブラウザーの保存領域が使えません',
};

/** Japanese, in the polite form. */
export const ja: Language = ({ count, number, percent, weekday, year }) => {
  const ofTotal = (done: number, total: number): string => `${number(total)}件中${number(done)}件`;
  const points = (done: number, total: number): string => `${number(total)}点中${number(done)}点`;
  return {
    lights,
    measures: {
      topics: 'トピック',
      resources: '動画とリンク',
      projects: 'プロジェクト',
      quiz: 'クイズ',
    },
    statuses: { 'not-started': '未着手', 'in-progress': '進行中', completed: '完了' },
    itemStates,
    itemActions: { ...itemStates, skipped: 'スキップ' },
    answers: { yes: 'はい', partly: '一部', no: 'まだ' },
    kinds: {
      video: '動画',
      playlist: '再生リスト',
      channel: 'チャンネル',
      course: '講座',
      book: '本',
      article: '記事',
      paper: '論文',
      documentation: 'ドキュメント',
      repository: 'リポジトリ',
      practice: '演習',
      community: 'コミュニティ',
      link: 'リンク',
    },
    consumed: {
      video: '視聴済み',
      playlist: '視聴済み',
      channel: '視聴済み',
      course: '受講済み',
      book: '読了',
      article: '読了',
      paper: '読了',
      documentation: '読了',
      repository: '確認済み',
      practice: '演習済み',
      community: '参加済み',
      link: '確認済み',
    },
    thisPeriod,

    ofTotal,
    progressOf: (name) => `進捗：${name}`,
    shortfall: (measure, value) => count(value, missing[measure]),

    moreAbout: (item) => `その他の操作：${item}`,
    statesOf: (item) => `状態：${item}`,
    oneMore: (item) => `1つ増やす：${item}`,
    oneLess: (item) => `1つ減らす：${item}`,
    newTab: '（新しいタブで開きます）',
    by: (author) => `${author}作`,

    joined: '修了条件にも載っています。1回のチェックが両方に反映されます。',
    unjoined: '修了条件の行とは別に扱っています。',
    unjoin: '別に扱う',
    join: 'もう一度つなぐ',

    met: '達成：',
    notMet: '未達成：',
    needed: (done, needed, offered) =>
      offered > needed
        ? `必要${number(needed)}件中${number(done)}件、候補${number(offered)}件`
        : `必要${number(needed)}件中${number(done)}件`,
    now: (done, total) => `現在${ofTotal(done, total)}`,
    theirList: '専用のリスト',
    fed: (done, needed, name) => `${name}：${ofTotal(done, needed)}`,

    readiness: '次へ進めますか？',
    notTracked: 'まだ記録の対象がありません。数えられるものがここにないためです。',
    toGreen: '緑まであと：',
    allGreen: '求められていることはすべて揃っています。',
    onlyRatings: '数は足りています。下のご自身の回答がランプを抑えています。',
    stillMissing: (forYellow, forGreen) =>
      forYellow > 0
        ? `黄まであと${number(forYellow)}、緑まであと${number(forGreen)}`
        : `緑まであと${number(forGreen)}`,
    enough: '緑に十分',
    defaultScale: `文書に基準がないため、${percent(80, 100)}と${percent(60, 100)}を用いています。`,
    hostScale: '基準はこのページが定めています。',
    advice: 'ロードマップの助言：',
    ratings: 'ご自身にしか分からないこと',
    rating: (index, total) =>
      total > 1
        ? `当てはまるのはどれですか？（${number(index)}／${number(total)}）`
        : '当てはまるのはどれですか？',
    unanswered: (question) => `${question} – 未回答`,
    clearAnswer: '回答を消す',

    score: (done, total) => `得点：${points(done, total)}`,
    lastScore: (done, total) => `前回の得点：${points(done, total)}`,
    leftToAnswer: (value) => count(value, { other: '未回答の質問はあと#問' }),
    finishAttempt: '回答を終える',
    startOver: '最初からやり直す',
    attempts: 'これまでの結果',
    attempt: (date, done, total) => `${date}：${points(done, total)}`,

    suggest: {
      'not-started': '「未着手」にしますか？',
      'in-progress': '「進行中」にしますか？',
      completed: '緑になりました。「完了」にしますか？',
    },
    markAs: {
      'not-started': '未着手にする',
      'in-progress': '進行中にする',
      completed: '完了にする',
    },
    followActivity: 'チェックに合わせる',

    inDocument: (figure) => `文書では：${figure}`,
    notCounted: 'ここでは数えません',
    allCompleted: 'すべて完了',

    weekOf: (day) => `${day}の週`,
    quarterOf: (quarter, ofYear) => `${year(ofYear)}年第${number(quarter)}四半期`,
    due: (period, on) => {
      if (on === 'today') return `${thisPeriod[period]}、期限は今日`;
      if (on === 'end') return `${thisPeriod[period]}、期限は最終日`;
      return `${thisPeriod[period]}、期限は${weekday(on)}`;
    },
    history: (value) => count(value, { other: '直近の#期間' }),
    timesIn: (period, value) => `${period}：${number(value)}`,

    choose: '1つ選んでください',
    whatItMeans: '内容',
    clearChoice: '選択を解除',

    loading: 'ロードマップを読み込んでいます…',
    tryAgain: '再試行',
    theRoadmap: 'ロードマップ',
    loadTroubles: {
      'not-found': (what) => `${what} にロードマップはありません。`,
      unreachable: (what) =>
        `${what} に接続できません。進捗は無事です。後でもう一度お試しください。`,
      server: (what) => `サーバーは今 ${what} を返せませんでした。後でもう一度お試しください。`,
      html: (what) =>
        `${what} はウェブページで、Markdownファイルではありません。アドレスが違うかもしれません。`,
      empty: (what) => `${what}：中身がありません。`,
      binary: (what) => `${what}：テキストではないため、ロードマップとして読めません。`,
      'too-large': (what) => `${what}：ロードマップとしては大きすぎます。`,
      'not-a-model': (what) =>
        `${what}：JSONですが、このライブラリーのロードマップではありません。`,
      'newer-model': (what) => `${what}：より新しい版のトラッカー用に作られています。`,
      nothing: (what) => `${what}：見出しもリストも本文もなく、たどるものがありません。`,
      parser: (what) => `${what}：読めませんでした。ページを再読み込みしてください。`,
    },

    overview: '現在の位置',
    periodsCompleted: (done, total, unit) =>
      `${completed[unit]}：${number(done)}／${number(total)}`,
    everythingCompleted: 'すべて完了しました。お疲れさまでした。',
    stepsToGreen: (name) => `${name}：緑までに必要なもの`,
    isGreen: (name) => `${name}は緑です。求められていることが揃っています。`,
    markCompleted: (name) => `${name}を完了にする`,
    notMeasured: 'ここにはランプに数えられるものがありません。チェックはすべて付けられます。',
    continueWith: '続ける：',
    start: '始める：',
    lightIs: (name, light) => `${name}：${lights[light]}`,
    noSuchPeriod: (asked) => `このロードマップに「${asked}」はありません。`,
    noPeriods: 'このロードマップには判定する期間がありません。',

    startedOn: '開始日',
    week: (week) => `第${number(week)}週`,
    startsLater: 'まだ始まっていません',

    saving: '保存中…',
    saved: 'この端末に保存済み',
    lostEntries: (value) =>
      count(value, { other: 'ブラウザーが失った記録#件を、二つ目の控えから戻しました' }),
    keptLoosely:
      '普段ほど確実ではありません。ブラウザーが異常終了すると、直前の分が失われることがあります',
    backupDue:
      'まだほかの場所にはなく、ブラウザーはデータを整理することがあります。ご都合のよいときに控えをどうぞ。すぐに済みます',
    thisVisitOnly: (why) =>
      `今回の閲覧中のみ有効です。${storeTroubles[why]}。ページを離れるとチェックは失われます。`,
    notSaved: (why) =>
      `まだ保存されていません。${storeTroubles[why]}。このページに保持し、保存を再試行します。`,

    download: '控えをダウンロード',
    restore: '控えを取り込む…',
    restored: '控えを今の進捗に加えました。',
    otherRoadmap: 'この控えは別のロードマップのものです。何も変更していません。',
    unreadable: 'このファイルは読めませんでした。何も変更していません。',
    importTroubles: {
      'too-large': 'このファイルは進捗としては大きすぎます。正しいファイルですか？',
      'not-json': 'このファイルは読めません。最後まで保存またはコピーされていますか？',
      'not-progress': 'このファイルにロードマップの進捗は入っていません。',
      newer: 'このファイルはより新しい版のトラッカーのものです。何も変更していません。',
      damaged: 'このファイルは壊れています。何も変更していません。',
    },
  };
};
