/** What goes with a number in Arabic, in each of its six forms. */
import type { PluralForms } from '../internal/format.ts';
import type { MeasureForms } from '../strings.ts';

export const missing: MeasureForms = {
  topics: {
    zero: 'لا مواضيع',
    one: 'موضوع واحد',
    two: 'موضوعان',
    few: '# مواضيع',
    many: '# موضوعًا',
    other: '# موضوع',
  },
  resources: {
    zero: 'لا موارد',
    one: 'مورد واحد',
    two: 'موردان',
    few: '# موارد',
    many: '# موردًا',
    other: '# مورد',
  },
  projects: {
    zero: 'لا مشاريع',
    one: 'مشروع واحد',
    two: 'مشروعان',
    few: '# مشاريع',
    many: '# مشروعًا',
    other: '# مشروع',
  },
  quiz: {
    zero: 'لا نقاط في الاختبار',
    one: 'نقطة واحدة في الاختبار',
    two: 'نقطتان في الاختبار',
    few: '# نقاط في الاختبار',
    many: '# نقطة في الاختبار',
    other: '# نقطة في الاختبار',
  },
};

export const questions: PluralForms = {
  zero: 'لا أسئلة متبقية',
  one: 'سؤال واحد متبقٍّ',
  two: 'سؤالان متبقيان',
  few: '# أسئلة متبقية',
  many: '# سؤالًا متبقيًا',
  other: '# سؤال متبقٍّ',
};

export const lastPeriods: PluralForms = {
  zero: 'لا فترات سابقة',
  one: 'آخر فترة',
  two: 'آخر فترتين',
  few: 'آخر # فترات',
  many: 'آخر # فترة',
  other: 'آخر # فترة',
};

export const lostEntries: PluralForms = {
  zero: 'لم يفقد المتصفح شيئًا',
  one: 'فقد المتصفح سجلًا واحدًا، واستُعيد من النسخة الثانية',
  two: 'فقد المتصفح سجلين، واستُعيدا من النسخة الثانية',
  few: 'فقد المتصفح # سجلات، واستُعيدت من النسخة الثانية',
  many: 'فقد المتصفح # سجلًا، واستُعيدت من النسخة الثانية',
  other: 'فقد المتصفح # سجل، واستُعيدت من النسخة الثانية',
};
