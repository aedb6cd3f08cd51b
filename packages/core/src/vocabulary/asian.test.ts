import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../constructs/period.ts';
import { recurrenceOf } from '../constructs/recurrence.ts';
import { parseThreshold } from '../constructs/thresholds.ts';
import { roleOf } from '../constructs/words.ts';
import type { Recurrence, Threshold, Unit } from '../model/nodes.ts';
import { normalize } from '../model/normalize.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { mergeVocabularies } from './merge-vocabularies.ts';
import { vi } from './vi.ts';
import type { Role, Vocabulary } from './vocabulary.ts';
import { zh } from './zh.ts';

interface Expected {
  readonly vocabulary: Vocabulary;
  /** Unit and numbers: `week 1-2`. */
  readonly periods: readonly (readonly [title: string, period: `${Unit} ${string}`])[];
  readonly others: readonly string[];
  readonly roles: readonly (readonly [label: string, role: Role | undefined])[];
  readonly thresholds: readonly (readonly [sentence: string, threshold: Threshold | undefined])[];
  readonly recurrences: readonly (readonly [title: string, recurrence: Recurrence | undefined])[];
}

const topics = (numbers: Omit<Threshold, 'measure'>): Threshold => ({
  measure: 'topics',
  ...numbers,
});
const resources = (numbers: Omit<Threshold, 'measure'>): Threshold => ({
  measure: 'resources',
  ...numbers,
});
const projects = (numbers: Omit<Threshold, 'measure'>): Threshold => ({
  measure: 'projects',
  ...numbers,
});
const quiz = (numbers: Omit<Threshold, 'measure'>): Threshold => ({ measure: 'quiz', ...numbers });

const languages: readonly Expected[] = [
  {
    vocabulary: zh,
    periods: [
      ['第1周：认识面粉', 'week 1'],
      ['第一周', 'week 1'],
      ['第 3-4 周 发酵', 'week 3-4'],
      ['第十二週：總結', 'week 12'],
      ['第2个月：进阶', 'month 2'],
      ['第三個月', 'month 3'],
      ['第二季度：框架', 'quarter 2'],
      ['第5天', 'day 5'],
      ['阶段一：打基础', 'phase 1'],
      ['第二階段', 'phase 2'],
      ['第一轮复习', 'stage 1'],
      ['第七章 并发', 'module 7'],
      ['第3课 变量', 'topic 3'],
      ['步骤 2 安装环境', 'step 2'],
      ['### 第1～2周', 'week 1-2'],
    ],
    others: [
      '2周',
      '3个月速成',
      '12周学习计划',
      '周一：听力',
      '星期五',
      '周末项目',
      '一周总结',
      '下一阶段',
      '三天打鱼',
      '讲一讲闭包',
    ],
    roles: [
      ['学习内容', 'topics'],
      ['本周知识点', 'topics'],
      ['核心概念', 'topics'],
      ['动手练习', 'practice'],
      ['本周任务', 'practice'],
      ['推荐资源', 'resources'],
      ['參考資料', 'resources'],
      ['实战项目', 'project'],
      ['期末專題', 'project'],
      ['项目要求', 'requirements'],
      ['阶段自测', 'quiz'],
      ['完成标准', 'criteria'],
      ['进入下一阶段的条件', 'criteria'],
      ['里程碑', 'milestone'],
      ['掌握的技能', 'skills'],
      ['检查清单', 'assessment'],
      ['如何开始', 'steps'],
      ['每周习惯', 'habits'],
      ['月底复盘', 'review'],
      ['行动建议', 'action'],
      ['选项 A', 'option'],
      ['作業系統', undefined],
      ['資料結構', undefined],
      ['单元测试', undefined],
      ['标准库', undefined],
      ['文件与目录', undefined],
    ],
    thresholds: [
      ['完成 80% 以上的主题', topics({ unit: 'percent', value: 80 })],
      ['看完 80%+ 的推荐视频', resources({ unit: 'percent', value: 80 })],
      ['主题完成 60-79%', topics({ unit: 'percent', value: 60, upper: 79 })],
      ['主题完成 <60%', topics({ unit: 'percent', value: 60, below: true })],
      ['至少完成 2 个项目', projects({ unit: 'count', value: 2 })],
      ['自测答对 8/10', quiz({ unit: 'score', value: 8, of: 10 })],
      ['没有完成任何项目', projects({ unit: 'count', value: 1, below: true })],
      ['没有信心讲解核心概念', undefined],
    ],
    recurrences: [
      ['每周习惯', { unit: 'week' }],
      ['每周日复盘', { unit: 'week', on: 0 }],
      ['每月月底复盘', { unit: 'month', on: 'end' }],
      ['每日打卡', { unit: 'day' }],
      ['季度总结', { unit: 'quarter' }],
      ['周末项目', undefined],
      ['日常英语', undefined],
    ],
  },
  {
    vocabulary: ja,
    periods: [
      ['第1週：基礎', 'week 1'],
      ['第一週', 'week 1'],
      ['1週目', 'week 1'],
      ['1〜2週目：コード進行', 'week 1-2'],
      ['第３〜４週', 'week 3-4'],
      ['1ヶ月目：入門', 'month 1'],
      ['2か月目', 'month 2'],
      ['３カ月目', 'month 3'],
      ['第2四半期', 'quarter 2'],
      ['5日目', 'day 5'],
      ['フェーズ1：準備', 'phase 1'],
      ['ステップ 3', 'step 3'],
      ['レベル２', 'level 2'],
      ['第4章　関数', 'module 4'],
      ['第10回 まとめ', 'topic 10'],
    ],
    others: [
      '2週間',
      '12週間で学ぶ',
      '3ヶ月計画',
      '1年ロードマップ',
      '月曜日',
      '今週の目標',
      '次のステップ',
    ],
    roles: [
      ['学習内容', 'topics'],
      ['学ぶこと', 'topics'],
      ['今週のトピック', 'topics'],
      ['練習', 'practice'],
      ['課題', 'practice'],
      ['参考資料', 'resources'],
      ['おすすめの動画', 'resources'],
      ['プロジェクト', 'project'],
      ['成果物', 'project'],
      ['必須要件', 'requirements'],
      ['確認テスト', 'quiz'],
      ['完了条件', 'criteria'],
      ['次に進むための条件', 'criteria'],
      ['マイルストーン', 'milestone'],
      ['身につけたスキル', 'skills'],
      ['チェックリスト', 'assessment'],
      ['はじめに', 'steps'],
      ['毎週の習慣', 'habits'],
      ['月末の振り返り', 'review'],
      ['アクション', 'action'],
      ['目次', 'contents'],
      ['単体テスト', undefined],
      ['面接準備', undefined],
    ],
    thresholds: [
      ['トピックの80%以上を完了', topics({ unit: 'percent', value: 80 })],
      ['おすすめ動画を80%以上視聴', resources({ unit: 'percent', value: 80 })],
      ['トピックの60-79%を完了', topics({ unit: 'percent', value: 60, upper: 79 })],
      ['トピックの完了が<60%', topics({ unit: 'percent', value: 60, below: true })],
      ['プロジェクトを 2 つ以上完成', projects({ unit: 'count', value: 2 })],
      ['確認テストで8/10以上', quiz({ unit: 'score', value: 8, of: 10 })],
      ['確認テストで6-7/10', quiz({ unit: 'score', value: 6, upper: 7, of: 10 })],
      ['作品を一つも作っていない', projects({ unit: 'count', value: 1, below: true })],
      ['自分の言葉で説明できる', undefined],
    ],
    recurrences: [
      ['毎週の習慣', { unit: 'week' }],
      ['毎週日曜の振り返り', { unit: 'week', on: 0 }],
      ['毎月末の振り返り', { unit: 'month', on: 'end' }],
      ['毎日のルーティン', { unit: 'day' }],
      ['四半期ごとの見直し', { unit: 'quarter' }],
      ['週末プロジェクト', undefined],
    ],
  },
  {
    vocabulary: ko,
    periods: [
      ['1주차: 코드 잡기', 'week 1'],
      ['3~4주차', 'week 3-4'],
      ['1-2주차', 'week 1-2'],
      ['5주 차 - 리듬', 'week 5'],
      ['제2주차', 'week 2'],
      ['2개월차: 심화', 'month 2'],
      ['3개월 차', 'month 3'],
      ['1분기', 'quarter 1'],
      ['2학기', 'semester 2'],
      ['7일차', 'day 7'],
      ['1단계: 준비', 'phase 1'],
      ['단계 2', 'phase 2'],
      ['레벨 3', 'level 3'],
      ['모듈 4: 반복문', 'module 4'],
      ['제5장', 'module 5'],
      ['파트 1', 'part 1'],
    ],
    others: [
      '2주',
      '12주 완성 로드맵',
      '3개월',
      '100일 챌린지',
      '주간 습관',
      '1부터 100까지',
      '1. 주제 선정',
      '3년차 개발자 로드맵',
      '3과목 정리',
    ],
    roles: [
      ['학습 내용', 'topics'],
      ['이번 주 주제', 'topics'],
      ['핵심 개념', 'topics'],
      ['실습', 'practice'],
      ['과제', 'practice'],
      ['참고 자료', 'resources'],
      ['추천 영상', 'resources'],
      ['프로젝트', 'project'],
      ['미니프로젝트', 'project'],
      ['요구사항', 'requirements'],
      ['퀴즈', 'quiz'],
      ['완료 기준', 'criteria'],
      ['다음 단계로 넘어가기 전에', 'criteria'],
      ['마일스톤', 'milestone'],
      ['익힌 기술', 'skills'],
      ['자가 점검 체크리스트', 'assessment'],
      ['시작하기', 'steps'],
      ['주간 습관', 'habits'],
      ['월간 회고', 'review'],
      ['목차', 'contents'],
      ['자료구조', undefined],
      ['책임감', undefined],
      ['면접 준비하기', undefined],
    ],
    thresholds: [
      ['주제의 80% 이상 완료', topics({ unit: 'percent', value: 80 })],
      ['추천 영상을 80% 이상 시청', resources({ unit: 'percent', value: 80 })],
      ['주제 60-79% 완료', topics({ unit: 'percent', value: 60, upper: 79 })],
      ['주제 완료율 <60%', topics({ unit: 'percent', value: 60, below: true })],
      ['프로젝트를 최소 2 개 완성', projects({ unit: 'count', value: 2 })],
      ['퀴즈 8/10 이상', quiz({ unit: 'score', value: 8, of: 10 })],
      ['완성한 프로젝트가 하나도 없음', projects({ unit: 'count', value: 1, below: true })],
      ['핵심 개념을 설명할 자신이 없음', undefined],
    ],
    recurrences: [
      ['주간 습관', { unit: 'week' }],
      ['매주 일요일 회고', { unit: 'week', on: 0 }],
      ['매월 말 회고', { unit: 'month', on: 'end' }],
      ['매일 루틴', { unit: 'day' }],
      ['분기별 점검', { unit: 'quarter' }],
      ['주말 프로젝트', undefined],
    ],
  },
  {
    vocabulary: hi,
    periods: [
      ['सप्ताह 1: आटे की पहचान', 'week 1'],
      ['सप्ताह १', 'week 1'],
      ['सप्ताह ३-४: खमीर', 'week 3-4'],
      ['हफ़्ता 2', 'week 2'],
      ['हफ्ते 5-6', 'week 5-6'],
      ['महीना 1', 'month 1'],
      ['माह 2: अभ्यास', 'month 2'],
      ['तिमाही 3', 'quarter 3'],
      ['दिन 12', 'day 12'],
      ['चरण एक', 'phase 1'],
      ['भाग 2', 'part 2'],
      ['अध्याय 4: चर', 'module 4'],
      ['5वां सप्ताह', 'week 5'],
      ['पाठ 7', 'topic 7'],
    ],
    others: [
      '12 सप्ताह',
      '3 महीने की योजना',
      '2 दिन',
      'साप्ताहिक आदतें',
      'भागों की सूची',
      'अगला चरण',
      'सप्ताहांत 1',
    ],
    roles: [
      ['विषय', 'topics'],
      ['आप क्या सीखेंगे', 'topics'],
      ['मुख्य अवधारणाएँ', 'topics'],
      ['अभ्यास', 'practice'],
      ['इस सप्ताह के कार्य', 'practice'],
      ['संसाधन', 'resources'],
      ['अध्ययन सामग्री', 'resources'],
      ['परियोजना', 'project'],
      ['मिनी प्रोजेक्ट', 'project'],
      ['आवश्यकताएँ', 'requirements'],
      ['प्रश्नोत्तरी', 'quiz'],
      ['पूर्णता मानदंड', 'criteria'],
      ['आगे बढ़ने से पहले', 'criteria'],
      ['मील का पत्थर', 'milestone'],
      ['कौशल', 'skills'],
      ['जाँच सूची', 'assessment'],
      ['शुरुआत कैसे करें', 'steps'],
      ['साप्ताहिक आदतें', 'habits'],
      ['मासिक समीक्षा', 'review'],
      ['विषय सूची', 'contents'],
      ['इंटरव्यू की तैयारी', undefined],
    ],
    thresholds: [
      ['80% से अधिक विषय पूरे', topics({ unit: 'percent', value: 80 })],
      ['सुझाए गए 80%+ वीडियो देखे', resources({ unit: 'percent', value: 80 })],
      ['60-79% विषय पूरे', topics({ unit: 'percent', value: 60, upper: 79 })],
      ['<60% विषय पूरे', topics({ unit: 'percent', value: 60, below: true })],
      ['कम से कम 2 प्रोजेक्ट बनाए', projects({ unit: 'count', value: 2 })],
      ['प्रश्नोत्तरी में 8/10', quiz({ unit: 'score', value: 8, of: 10 })],
      ['एक भी प्रोजेक्ट नहीं बनाया', projects({ unit: 'count', value: 1, below: true })],
      ['दूसरों को समझा सकता हूँ', undefined],
    ],
    recurrences: [
      ['साप्ताहिक आदतें', { unit: 'week' }],
      ['हर रविवार समीक्षा', { unit: 'week', on: 0 }],
      ['हर महीने के अंत में समीक्षा', { unit: 'month', on: 'end' }],
      ['रोज़ का अभ्यास', { unit: 'day' }],
      ['तिमाही समीक्षा', { unit: 'quarter' }],
      ['सप्ताहांत की परियोजना', undefined],
    ],
  },
  {
    vocabulary: ar,
    periods: [
      ['الأسبوع 1: أنواع الدقيق', 'week 1'],
      ['الأسبوع ٣-٤', 'week 3-4'],
      ['الأسبوع الأول', 'week 1'],
      ['الاسبوع الثاني: العجين', 'week 2'],
      ['الأسبوع (5): التخمير', 'week 5'],
      ['الشهر الثالث', 'month 3'],
      ['الأشهر 1-3', 'month 1-3'],
      ['الربع الأول', 'quarter 1'],
      ['اليوم 10', 'day 10'],
      ['المرحلة 2: التطبيق', 'phase 2'],
      ['المستوى الرابع', 'level 4'],
      ['الوحدة رقم 3', 'module 3'],
      ['الفصل السادس', 'module 6'],
      ['الدرس السابع', 'topic 7'],
      ['الفصل الدراسي الثاني', 'semester 2'],
    ],
    others: [
      '3 أشهر',
      '12 أسبوعا لتعلم البرمجة',
      'أسبوعان',
      'يوم الخميس',
      'المستوى المتقدم',
      'المراجعة الأسبوعية',
      'اليوم',
    ],
    roles: [
      ['المواضيع', 'topics'],
      ['ماذا ستتعلم', 'topics'],
      ['محتوى الأسبوع', 'topics'],
      ['التمارين', 'practice'],
      ['المهام', 'practice'],
      ['المصادر', 'resources'],
      ['فيديوهات مقترحة', 'resources'],
      ['المشروع', 'project'],
      ['مشروع التخرج', 'project'],
      ['المتطلبات', 'requirements'],
      ['اختبر نفسك', 'quiz'],
      ['معايير الإنجاز', 'criteria'],
      ['قبل الانتقال إلى المرحلة التالية', 'criteria'],
      ['محطات الإنجاز', 'milestone'],
      ['المهارات', 'skills'],
      ['قائمة التحقق', 'assessment'],
      ['كيف تبدأ', 'steps'],
      ['العادات الأسبوعية', 'habits'],
      ['المراجعة الشهرية', 'review'],
      ['جدول المحتويات', 'contents'],
      ['اختبار البرمجيات', undefined],
      ['دليل المعلم', undefined],
    ],
    thresholds: [
      ['إكمال 80% من المواضيع', topics({ unit: 'percent', value: 80 })],
      ['مشاهدة 80%+ من الفيديوهات', resources({ unit: 'percent', value: 80 })],
      ['إكمال 60-79% من المواضيع', topics({ unit: 'percent', value: 60, upper: 79 })],
      ['<60% من المواضيع', topics({ unit: 'percent', value: 60, below: true })],
      ['إنجاز 2 من المشاريع على الأقل', projects({ unit: 'count', value: 2 })],
      ['8/10 في الاختبار', quiz({ unit: 'score', value: 8, of: 10 })],
      ['لم أنجز أي مشروع', projects({ unit: 'count', value: 1, below: true })],
      ['أستطيع شرح المفاهيم بثقة', undefined],
    ],
    recurrences: [
      ['العادات الأسبوعية', { unit: 'week' }],
      ['مراجعة أسبوعية (الأحد)', { unit: 'week', on: 0 }],
      ['مراجعة نهاية الشهر', { unit: 'month', on: 'end' }],
      ['الروتين اليومي', { unit: 'day' }],
      ['مراجعة ربع سنوية', { unit: 'quarter' }],
      ['مشروع نهاية الأسبوع', undefined],
    ],
  },
  {
    vocabulary: vi,
    periods: [
      ['Tuần 1: Làm quen với bột', 'week 1'],
      ['TUẦN 2', 'week 2'],
      ['Tuần 3-4: Lên men', 'week 3-4'],
      ['Tuần thứ 5', 'week 5'],
      ['tuan 6', 'week 6'],
      ['Tháng 1', 'month 1'],
      ['THÁNG 10: Tổng kết', 'month 10'],
      ['Quý II', 'quarter 2'],
      ['Ngày 7', 'day 7'],
      ['Giai đoạn 1: Nền tảng', 'phase 1'],
      ['Phần ba', 'part 3'],
      ['Chương 4', 'module 4'],
      ['Bước 2', 'step 2'],
      ['Buổi 12: Ôn tập', 'topic 12'],
      ['Học kỳ 2', 'semester 2'],
    ],
    others: [
      '12 tuần',
      '3 tháng học đàn',
      '2 ngày',
      'Thói quen hằng tuần',
      'Tuần này',
      'Bài tập 1',
      'Ngày nay',
      'Quy tắc 5',
    ],
    roles: [
      ['Chủ đề', 'topics'],
      ['Nội dung học', 'topics'],
      ['Kiến thức cần học', 'topics'],
      ['Thực hành', 'practice'],
      ['Bài tập', 'practice'],
      ['Tài liệu', 'resources'],
      ['Tai lieu tham khao', 'resources'],
      ['Dự án', 'project'],
      ['Đồ án cuối khóa', 'project'],
      ['Yêu cầu', 'requirements'],
      ['Tự kiểm tra', 'quiz'],
      ['Câu hỏi trắc nghiệm', 'quiz'],
      ['Tiêu chí hoàn thành', 'criteria'],
      ['Điều kiện để đi tiếp', 'criteria'],
      ['Cột mốc', 'milestone'],
      ['Kỹ năng', 'skills'],
      ['Bảng kiểm', 'assessment'],
      ['Bắt đầu từ đâu', 'steps'],
      ['Thói quen hằng tuần', 'habits'],
      ['Tổng kết cuối tháng', 'review'],
      ['Phương án A', 'option'],
      ['Mục lục', 'contents'],
      ['Danh sách công việc', undefined],
      ['Chuẩn bị phỏng vấn', undefined],
    ],
    thresholds: [
      ['Hoàn thành 80%+ chủ đề', topics({ unit: 'percent', value: 80 })],
      ['Xem ít nhất 80% video gợi ý', resources({ unit: 'percent', value: 80 })],
      ['Hoàn thành 60-79% chủ đề', topics({ unit: 'percent', value: 60, upper: 79 })],
      ['<60% chủ đề', topics({ unit: 'percent', value: 60, below: true })],
      ['Hoàn thành ít nhất 2 dự án', projects({ unit: 'count', value: 2 })],
      ['Trả lời đúng 8/10 câu hỏi', quiz({ unit: 'score', value: 8, of: 10 })],
      ['Chưa có dự án nào', projects({ unit: 'count', value: 1, below: true })],
      ['Không giải thích được nội dung chính', undefined],
    ],
    recurrences: [
      ['Thói quen hằng tuần', { unit: 'week' }],
      ['Nhìn lại mỗi chủ nhật', { unit: 'week', on: 0 }],
      ['Tổng kết cuối tháng', { unit: 'month', on: 'end' }],
      ['Luyện tập hằng ngày', { unit: 'day' }],
      ['Đánh giá cuối quý', { unit: 'quarter', on: 'end' }],
      ['Dự án cuối tuần', undefined],
    ],
  },
];

describe.for(languages)('$vocabulary.language', ({ vocabulary, ...expected }) => {
  // As a document in the language is read: labels may be English.
  const words = mergeVocabularies(vocabulary, en);

  test.for(expected.periods)('reads %s as %s', ([title, period]) => {
    expect(nameOf(title, words)).toBe(period);
  });

  test.for(expected.others)('does not take %s for a period', (title) => {
    expect(nameOf(title, words)).toBeUndefined();
  });

  test.for(expected.roles)('takes the label %s for %s', ([label, role]) => {
    expect(roleOf(label, words)).toBe(role);
  });

  test.for(expected.thresholds)('measures %s', ([sentence, threshold]) => {
    expect(parseThreshold(sentence, words)).toEqual(threshold);
  });

  test.for(expected.recurrences)('sees whether %s comes round again', ([title, recurrence]) => {
    expect(recurrenceOf(title, words)).toEqual(recurrence);
  });

  test('has its words as texts are normalized, or they would never be found', () => {
    const compared = wordsOf(vocabulary).map((word) => word.replace(/^\*|\*$/g, ''));
    expect(compared.filter((word) => normalize(word) !== word)).toEqual([]);
  });

  test('has its units as titles are compared', () => {
    const units = Object.values(vocabulary.units).flat();
    expect(units.filter((unit) => unit.normalize('NFC').toLowerCase() !== unit)).toEqual([]);
  });

  test('gives no word to two roles, of which the second would never be found', () => {
    const labels = vocabulary.roles.flatMap(([, names]) => names);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  test('names the seven days from Sunday', () => {
    expect(vocabulary.weekdays).toHaveLength(7);
  });
});

function nameOf(title: string, words: Vocabulary): string | undefined {
  const period = parsePeriod(title, words);
  return (
    period &&
    `${period.unit} ${period.from === period.to ? period.from : `${period.from}-${period.to}`}`
  );
}

/** Every word that is compared with a normalized text. */
function wordsOf(vocabulary: Vocabulary): readonly string[] {
  const { roles, measures, lights, facts, statuses, recurrences, resourceKinds } = vocabulary;
  const { weekdays, end, none, ofThese, notNames, fillers } = vocabulary;
  return [
    ...[...roles, ...measures].flatMap(([, names]) => names),
    ...[lights, facts, statuses, recurrences, resourceKinds].flatMap((table) =>
      Object.values(table).flat(),
    ),
    ...weekdays.flat(),
    ...[end, none, ofThese, notNames, fillers].flat(),
  ];
}
