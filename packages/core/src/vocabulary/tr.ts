// biome-ignore-all format: lists of words read best as running text
import type { Vocabulary } from './vocabulary.ts';

/** Turkish. The number comes before the unit ("1. Hafta"); after it the unit is singular. */
export const tr: Vocabulary = {
  language: 'tr',
  // Number, refusal.
  falseFriends: ['no', 'red'],
  units: {
    // Capital "YIL" becomes "yil" in any language but Turkish itself.
    year: ['yıl', 'yil', 'yıllar', 'sene'],
    semester: ['dönem', 'donem', 'yarıyıl', 'yariyil', 'sömestr'],
    quarter: ['çeyrek', 'ceyrek', 'çeyrekler'],
    month: ['ay', 'aylar'],
    week: ['hafta', 'haftalar'],
    day: ['gün', 'gun'],
    phase: ['faz', 'evre'],
    stage: ['aşama', 'asama', 'etap'],
    part: ['bölüm', 'bolum', 'kısım', 'kisim', 'blok'],
    level: ['seviye', 'düzey', 'duzey', 'kademe'],
    module: ['modül', 'modul', 'ünite', 'unite'],
    sprint: ['sprint'],
    step: ['adım', 'adim', 'basamak'],
    topic: ['konu'],
  },
  periodForms: [
    '{unit} {n}', '{n}. {unit}', '{n}inci {unit}', '{n}nci {unit}', '{n}üncü {unit}',
    '{n}ncü {unit}', '{n}uncu {unit}', '{n}ıncı {unit}', '{n}ncı {unit}', "{n}'inci {unit}",
    "{n}'nci {unit}", "{n}'üncü {unit}", "{n}'ncü {unit}", "{n}'uncu {unit}", "{n}'ıncı {unit}",
    "{n}'ncı {unit}", '{nth} {unit}', '{roman}. {unit}',
  ],
  notPeriods: [],
  numbers: [
    ['bir'], ['iki'], ['üç'], ['dört'], ['beş'], ['altı'], ['yedi'], ['sekiz'], ['dokuz'], ['on'],
    ['on bir'], ['on iki'],
  ],
  ordinals: [
    ['birinci', 'ilk'], ['ikinci'], ['üçüncü'], ['dördüncü'], ['beşinci'], ['altıncı'], ['yedinci'],
    ['sekizinci'], ['dokuzuncu'], ['onuncu'], ['on birinci'], ['on ikinci'],
  ],
  to: ['ila', 'ile'],
  and: ['ve'],
  counters: [],
  scoreForms: [
    '{of} soruda {n}', '{of} soruda en az {n}', '{of} sorudan {n}', '{of} sorudan en az {n}',
    '{of} sorunun {n}', '{of} üzerinden {n}', '{of} üzerinden en az {n}',
  ],
  below: [
    '{n} az', '{n} azı', '{n} altında', '{n} altı', '{n} aşağı', '{n} düşük', '{n} konudan az',
    '{n} projeden az', '{n} sorudan az',
  ],
  not: ['değil'],
  atLeast: ['en az {n}'],
  roles: [
    ['quiz', [
      'quiz', 'kendini test et', 'kendinizi test edin', 'kendini sına', 'kendini dene',
      'öz değerlendirme', 'oz degerlendirme', 'özdeğerlendirme', 'mini sınav',
      'değerlendirme soruları', 'kontrol soruları', 'test soruları', 'tekrar soruları',
      'bilgini sına', 'bilgini test et', 'bölüm sonu testi', 'bölüm sonu sınavı',
      'çeyrek sonu sınavı', 'deneme sınavı',
    ]],
    ['criteria', [
      'kriterler', 'kriterleri', 'kriter', 'ölçütler', 'ölçütleri', 'tamamlama koşulları',
      'tamamlama şartları', 'geçiş koşulları', 'geçiş şartları', 'geçmeden önce', 'gecmeden once',
      'ilerlemeden önce', 'ilerlemeden once', 'devam etmeden önce', 'geçmek için', 'ilerlemek için',
    ]],
    ['option', ['seçenek', 'secenek', 'alternatif']],
    ['action', [
      'eylem', 'aksiyon', 'ne yapmalı', 'ne yapmalısın', 'ne yapmalıyım', 'yapılması gereken',
    ]],
    ['contents', ['içindekiler', 'icindekiler']],
    ['legend', ['simgelerin anlamı', 'işaretlerin anlamı', 'lejant']],
    ['template', [
      'haftalık şablon', 'hafta şablonu', 'günlük şablonu', 'günlük şablon', 'boş şablon',
      'kayıt şablonu',
    ]],
    ['habits', [
      'alışkanlık', 'alışkanlıklar', 'alışkanlıkları', 'alışkanlıklarım', 'aliskanliklar', 'rutin',
      'rutinler', 'rutinleri', 'rutinim',
    ]],
    ['review', [
      'gözden geçirme', 'gozden gecirme', 'değerlendirme', 'degerlendirme', 'değerlendirmeler',
      'değerlendirmesi', 'tekrar', 'retrospektif', 'muhasebe', 'muhasebesi',
    ]],
    ['resources', [
      'kaynaklar', 'kaynakları', 'kaynakça', 'kitaplar', 'kitap listesi', 'kitaplık',
      'okuma listesi', 'okumalar', 'videolar', 'kanallar', 'kanalları', 'platformlar', 'kurslar',
      'bağlantılar', 'baglantilar', 'linkler', 'materyaller', 'malzemeler', 'eğitimler',
    ]],
    ['requirements', [
      'gereksinim', 'gereksinimler', 'gereksinimleri', 'gereklilikler', 'teslim edilecekler',
      'teslimatlar', 'istenenler', 'şartlar',
    ]],
    ['milestone', [
      'kilometre taşı', 'kilometre taşları', 'kilometre tasi', 'kilometre taslari', 'dönüm noktası',
      'dönüm noktaları', 'ara hedef',
    ]],
    ['project', [
      'proje', 'projeler', 'projeleri', 'projesi', 'mini proje', 'mini projeler', 'bitirme projesi',
      'bitirme ödevi',
    ]],
    ['practice', [
      'pratik', 'uygulama', 'uygulamalar', 'alıştırma', 'alıştırmalar', 'alıştırmaları',
      'alistirmalar', 'egzersiz', 'egzersizler', 'görev', 'görevler', 'görevleri', 'gorevler',
      'yapılacaklar', 'yapilacaklar', 'ödev', 'ödevler', 'odevler', 'etkinlikler',
    ]],
    ['skills', [
      'beceri', 'beceriler', 'becerileri', 'yetenekler', 'yetkinlikler', 'kazanımlar', 'kazanimlar',
    ]],
    ['assessment', ['kontrol listesi', 'kontrol listeleri']],
    ['steps', [
      'başlarken', 'baslarken', 'ilk adımlar', 'ilk adimlar', 'nasıl başlanır', 'nasıl başlarım',
      'nasıl başlamalı', 'nereden başlamalı', 'nereden başlamalıyım', 'hızlı başlangıç',
      'hizli baslangic', 'başlangıç rehberi', 'başlangıç adımları',
    ]],
    ['topics', [
      'konular', 'konuları', 'konusu', 'konu', 'konu başlıkları', 'konu basliklari', 'başlıklar',
      'öğrenilecekler', 'öğrenilecek konular', 'ogrenilecekler', 'öğrenecekleriniz',
      'öğreneceklerim', 'öğreneceklerin', 'neler öğreneceksin', 'neler öğreneceğiz', 'öğren',
      'kavramlar', 'kavramları', 'teori', 'içerik', 'icerik', 'içerikler', 'müfredat',
    ]],
  ],
  measures: [
    ['quiz', [
      'quiz', 'quizde', 'quizden', 'quizinde', 'quizinden',
      // Not "soru*": "sorunsuz" is "without problems".
      'soru', 'soruya', 'soruyu', 'soruda', 'sorudan', 'sorular', 'sorulara', 'soruları', 'soruların',
      'sorulardan', 'sorusu', 'sorusuna', 'testte', 'testten', 'testinde', 'testinden', 'sınav*',
      'öz değerlendirme*',
    ]],
    ['resources', ['video*', 'kaynaklar*', 'kurslar*', 'okumalar*', 'kitaplar*']],
    ['topics', ['konu', 'konuyu', 'konunun', 'konudan', 'konular*', 'başlıklar*']],
    ['projects', ['proje*']],
  ],
  lights: {
    green: ['yeşil ışık', 'yesil isik', 'yeşil', 'yesil'],
    yellow: ['sarı ışık', 'sari isik', 'sarı', 'sari'],
    red: ['kırmızı ışık', 'kirmizi isik', 'kırmızı', 'kirmizi'],
  },
  facts: {
    duration: ['süre', 'sure', 'süresi', 'toplam süre', 'tahmini süre', 'zaman', 'ayrılacak süre'],
    focus: ['odak', 'odak noktası', 'odak alanı', 'ağırlık'],
    goal: ['hedef', 'hedefler', 'hedefim', 'amaç', 'amac', 'amaçlar', 'amacım', 'ana hedef'],
    updated: ['son güncelleme', 'son guncelleme', 'güncelleme', 'güncellendi', 'güncelleme tarihi'],
    author: [
      'yazar', 'yazarlar', 'yazan', 'hazırlayan', 'hazirlayan', 'hazırlayanlar', 'oluşturan',
    ],
    license: ['lisans'],
    current: [
      'şu anki çeyrek', 'mevcut çeyrek', 'şu anki ay', 'mevcut ay', 'şu anki hafta', 'mevcut hafta',
      'şu anki aşama', 'mevcut aşama', 'şu anki modül', 'mevcut modül', 'bulunduğum hafta',
    ],
  },
  statuses: {
    'not-started': [
      'başlanmadı', 'baslanmadi', 'başlamadı', 'başlamadım', 'başlanmamış', 'yapılacak', 'bekliyor',
      'beklemede', 'planlandı', 'planlanıyor',
    ],
    'in-progress': [
      'devam ediyor', 'devam eden', 'devam ediyorum', 'sürüyor', 'süren', 'başlandı', 'başladı',
      'başladım', 'yapılıyor', 'çalışılıyor',
    ],
    completed: [
      'tamamlandı', 'tamamlandi', 'tamamlanmış', 'tamamladım', 'tamam', 'bitti', 'bitirildi',
      'bitirdim', 'yapıldı',
    ],
  },
  recurrences: {
    day: ['günlük', 'gunluk', 'her gün', 'her gun'],
    week: [
      'haftalık', 'haftalik', 'her hafta', 'her pazar', 'pazar günleri', 'her pazartesi',
      'her cuma', 'her cumartesi', 'hafta sonu', 'haftanın sonunda',
    ],
    month: ['aylık', 'aylik', 'her ay', 'her ayın', 'ay sonu', 'ay sonunda', 'ayın sonunda'],
    quarter: ['çeyreklik', 'üç aylık', 'üç ayda bir', 'her çeyrek', 'her çeyreğin', 'çeyrek sonu', 'çeyrek sonunda'],
    year: ['yıllık', 'yillik', 'her yıl', 'her sene', 'yıl sonu', 'yıl sonunda'],
  },
  weekdays: [
    ['pazar'], ['pazartesi*'], ['salı*'], ['çarşamba*'], ['perşembe*'], ['cuma'], ['cumartesi*'],
  ],
  end: ['son', 'sonu', 'sonunda', 'son gün', 'son günü'],
  // "Hiç" alone also says "not at all": "konuları hiç anlamıyorum".
  none: ['hiç proje*', 'hiçbir proje*', 'hiç video*', 'hiçbir video*', 'sıfır proje', 'proje yok'],
  ofThese: [
    'bunlardan', 'bunların', 'şunlardan', 'şunların', 'bu projelerden', 'bu projelerin',
    'şu projelerden', 'şu projelerin', 'aşağıdaki*', 'listedeki*', 'listeden',
  ],
  by: ['yazar', 'yazan', 'hazırlayan', 'anlatan'],
  byAfter: ['tarafından'],
  notNames: [
    'oynatma listesi', 'liste', 'seri', 'serisi', 'kurs', 'kursu', 'saat', 'saatlik', 'dakika',
    'dakikalık', 'dk', 'ücretsiz', 'bedava', 'ücretli', 'tam', 'tamamı', 'video', 'videolar',
    'kitap', 'kitabı', 'bölüm', 'bölümler', 'isteğe bağlı', 'opsiyonel', 'önerilen', 'tavsiye',
    'zorunlu', 'başlangıç', 'orta seviye', 'ileri seviye', 'ileri', 'makale', 'türkçe', 'ingilizce',
    'altyazılı', 'türkçe altyazılı', 'kanal', 'kanalı', 'podcast', 'baskı',
  ],
  resourceKinds: {
    book: ['kitap', 'kitaplar', 'kitaplık', 'kitap listesi', 'okuma listesi', 'okumalar'],
    practice: ['platformlar', 'alıştırmalar', 'egzersizler', 'pratik', 'uygulamalar'],
    channel: ['kanal', 'kanallar', 'kanalları'],
    video: ['video', 'videolar'],
    course: ['kurs', 'kurslar', 'eğitimler'],
    article: ['makale', 'makaleler', 'bloglar'],
    documentation: ['dokümantasyon', 'belgeler'],
    community: ['topluluk', 'topluluklar', 'forumlar'],
  },
  fillers: [
    'bir', 'bu', 'şu', 've', 'veya', 'ya', 'da', 'de', 'ile', 'için', 'olan', 'gibi', 'kadar', 'en',
    'az', 'daha', 'her', 'iki', 'aynı', 'kendi', 'kullanarak', 'yap', 'yapın', 'yapmak', 'yapıldı',
    'oluştur', 'oluşturun', 'oluşturmak', 'geliştir', 'geliştirin', 'geliştirmek', 'yaz', 'yazın',
    'yazmak', 'tasarla', 'tasarlayın', 'hazırla', 'hazırlayın', 'tam', 'tamamla', 'tamamlayın',
    'basit', 'sürüm', 'sürümü',
  ],
};
