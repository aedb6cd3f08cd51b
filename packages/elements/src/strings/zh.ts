import type { Language, MeasureForms, StoreTroubles, UnitNames } from '../strings.ts';

const missing: MeasureForms = {
  topics: { other: '# 个主题' },
  resources: { other: '# 个资源' },
  projects: { other: '# 个项目' },
  quiz: { other: '测验 # 分' },
};

const completed: UnitNames = {
  year: '已完成的年份',
  semester: '已完成的学期',
  quarter: '已完成的季度',
  month: '已完成的月份',
  week: '已完成的周',
  day: '已完成的天数',
  phase: '已完成的阶段',
  stage: '已完成的环节',
  part: '已完成的部分',
  level: '已完成的级别',
  module: '已完成的模块',
  sprint: '已完成的冲刺',
  step: '已完成的步骤',
  topic: '已完成的主题',
};

const itemStates = {
  todo: '待办',
  doing: '进行中',
  done: '完成',
  skipped: '已跳过',
  'not-applicable': '不适用',
};

const thisPeriod = { day: '今天', week: '本周', month: '本月', quarter: '本季度', year: '今年' };

const lights = { green: '绿灯', yellow: '黄灯', red: '红灯' };

const storeTroubles: StoreTroubles = {
  unavailable: '此页面没有存储空间',
  full: '浏览器已没有空间留给此网站',
  timeout: '浏览器的存储没有响应',
  failed: '浏览器的存储无法使用',
};

/** Chinese, in simplified characters; the reader is “你”. */
export const zh: Language = ({ count, number, percent, weekday, year }) => {
  const ofTotal = (done: number, total: number): string => `${number(done)} / ${number(total)}`;
  return {
    lights,
    measures: { topics: '主题', resources: '视频和链接', projects: '项目', quiz: '测验' },
    statuses: { 'not-started': '未开始', 'in-progress': '进行中', completed: '已完成' },
    itemStates,
    itemActions: { ...itemStates, skipped: '跳过' },
    answers: { yes: '会', partly: '部分会', no: '还不会' },
    kinds: {
      video: '视频',
      playlist: '播放列表',
      channel: '频道',
      course: '课程',
      book: '书籍',
      article: '文章',
      paper: '论文',
      documentation: '文档',
      repository: '代码仓库',
      practice: '练习',
      community: '社区',
      link: '链接',
    },
    consumed: {
      video: '已看',
      playlist: '已看',
      channel: '已看',
      course: '已学完',
      book: '已读',
      article: '已读',
      paper: '已读',
      documentation: '已读',
      repository: '已看',
      practice: '已练习',
      community: '已加入',
      link: '已看',
    },
    thisPeriod,

    ofTotal,
    progressOf: (name) => `进度：${name}`,
    shortfall: (measure, value) => count(value, missing[measure]),

    moreAbout: (item) => `更多选项：${item}`,
    statesOf: (item) => `状态：${item}`,
    oneMore: (item) => `加一：${item}`,
    oneLess: (item) => `减一：${item}`,
    newTab: '（在新标签页中打开）',
    by: (author) => `作者：${author}`,

    joined: '完成标准中也列有此项：勾选一次，两处都算。',
    unjoined: '与完成标准中的那一行分开计算。',
    unjoin: '分开',
    join: '重新关联',

    met: '已达到：',
    notMet: '尚未达到：',
    needed: (done, needed, offered) =>
      offered > needed
        ? `需要 ${number(needed)}，已有 ${number(done)}，可选 ${number(offered)}`
        : `需要 ${number(needed)}，已有 ${number(done)}`,
    now: (done, total) => `目前 ${ofTotal(done, total)}`,
    theirList: '自己的列表',
    fed: (done, needed, name) => `${name}：${ofTotal(done, needed)}`,

    readiness: '可以进入下一步了吗？',
    notTracked: '尚未跟踪：这里没有可以计数的内容。',
    toGreen: '距离绿灯还差：',
    allGreen: '要求的都已达到。',
    onlyRatings: '数字已经足够；是下面你自己的回答让灯停在这里。',
    stillMissing: (forYellow, forGreen) =>
      forYellow > 0
        ? `距离黄灯还差 ${number(forYellow)}，距离绿灯还差 ${number(forGreen)}`
        : `距离绿灯还差 ${number(forGreen)}`,
    enough: '足够绿灯',
    defaultScale: `文档没有写明门槛，这里采用 ${percent(80, 100)} 和 ${percent(60, 100)}。`,
    hostScale: '门槛由此页面设定。',
    advice: '路线图的建议：',
    ratings: '只有你自己知道',
    rating: (index, total) =>
      total > 1 ? `哪一句符合你的情况？（${ofTotal(index, total)}）` : '哪一句符合你的情况？',
    unanswered: (question) => `${question} – 尚未回答`,
    clearAnswer: '清除回答',

    score: (done, total) => `得分：${ofTotal(done, total)}`,
    lastScore: (done, total) => `上次得分：${ofTotal(done, total)}`,
    leftToAnswer: (value) => count(value, { other: '还有 # 个问题未回答' }),
    finishAttempt: '完成本次测验',
    startOver: '重新开始',
    attempts: '以往的测验',
    attempt: (date, done, total) => `${date}：${ofTotal(done, total)}`,

    suggest: {
      'not-started': '标记为“未开始”吗？',
      'in-progress': '标记为“进行中”吗？',
      completed: '已是绿灯：标记为“已完成”吗？',
    },
    markAs: {
      'not-started': '标记为未开始',
      'in-progress': '标记为进行中',
      completed: '标记为已完成',
    },
    followActivity: '跟随我的勾选',

    inDocument: (figure) => `文档中为：${figure}`,
    notCounted: '此处不计数',
    allCompleted: '全部完成',

    weekOf: (day) => `${day}起的一周`,
    quarterOf: (quarter, ofYear) => `${year(ofYear)}年第${number(quarter)}季度`,
    due: (period, on) => {
      if (on === 'today') return `${thisPeriod[period]}，今天到期`;
      if (on === 'end') return `${thisPeriod[period]}，最后一天到期`;
      return `${thisPeriod[period]}，${weekday(on)}到期`;
    },
    history: (value) => count(value, { other: '最近 # 个周期' }),
    timesIn: (period, value) => `${period}：${number(value)}`,

    choose: '选择一项',
    whatItMeans: '包含的内容',
    clearChoice: '清除选择',

    loading: '正在加载路线图…',
    tryAgain: '重试',
    theRoadmap: '路线图',
    loadTroubles: {
      'not-found': (what) => `${what} 处没有路线图。`,
      unreachable: (what) => `无法访问 ${what}。你的进度是安全的，请稍后再试。`,
      server: (what) => `服务器暂时无法提供 ${what}。请稍后再试。`,
      html: (what) => `${what} 是网页，不是 Markdown 文件。地址可能有误。`,
      empty: (what) => `${what}：内容为空。`,
      binary: (what) => `${what}：不是文本，读不出路线图。`,
      'too-large': (what) => `${what}：太大，不像是路线图。`,
      'not-a-model': (what) => `${what}：是 JSON，但不是由本库生成的路线图。`,
      'newer-model': (what) => `${what}：需要更新版本的跟踪器才能打开。`,
      nothing: (what) => `${what}：没有可跟进的内容，既无标题和列表，也无正文。`,
      parser: (what) => `${what}：无法读取。请重新加载页面再试。`,
    },

    overview: '你的进展',
    periodsCompleted: (done, total, unit) => `${completed[unit]}：${ofTotal(done, total)}`,
    everythingCompleted: '全部完成，做得好。',
    stepsToGreen: (name) => `${name}：距离绿灯还差`,
    isGreen: (name) => `${name}：绿灯，要求的都已达到。`,
    markCompleted: (name) => `标记为已完成：${name}`,
    notMeasured: '这里没有计入灯的内容，但都可以勾选。',
    continueWith: '继续：',
    start: '开始：',
    lightIs: (name, light) => `${name}：${lights[light]}`,
    noSuchPeriod: (asked) => `此路线图中没有“${asked}”。`,
    noPeriods: '此路线图没有可评估的阶段。',

    startedOn: '开始日期',
    week: (week) => `第 ${number(week)} 周`,
    startsLater: '尚未开始',

    saving: '正在保存…',
    saved: '已保存在此设备上',
    lostEntries: (value) => count(value, { other: '浏览器丢失了 # 条记录，已从第二份副本中找回' }),
    keptLoosely: '不如平常稳妥：浏览器若崩溃，最近的一点内容可能丢失',
    backupDue: '目前只存在这里，而浏览器有时会清理数据：方便时下载一份副本，片刻即可',
    thisVisitOnly: (why) => `仅限本次访问：${storeTroubles[why]}。离开后，这里的勾选会丢失。`,
    notSaved: (why) => `尚未保存：${storeTroubles[why]}。内容保留在此页面中，并会再次尝试。`,

    download: '下载副本',
    restore: '恢复副本…',
    restored: '副本已并入现有进度。',
    otherRoadmap: '此副本属于另一份路线图。没有做任何更改。',
    unreadable: '无法读取此文件。没有做任何更改。',
    importTroubles: {
      'too-large': '此文件太大，不像是进度文件。选对文件了吗？',
      'not-json': '无法读取此文件。保存或复制时是否完整？',
      'not-progress': '此文件中没有路线图的进度。',
      newer: '此文件由更新版本的跟踪器写成。没有做任何更改。',
      damaged: '此文件已损坏。没有做任何更改。',
    },
  };
};
