// biome-ignore-all format: lists of words read best as running text
import type { Vocabulary } from './vocabulary.ts';

/** Vietnamese. Units and the commonest labels also as they are typed without marks. */
export const vi: Vocabulary = {
  language: 'vi',
  // Full up, typed without its marks.
  falseFriends: ['no'],
  units: {
    year: ['năm', 'năm học', 'nam'],
    semester: ['học kỳ', 'học kì', 'kỳ', 'hoc ky'],
    quarter: ['quý', 'quí', 'quy'],
    month: ['tháng', 'thang'],
    week: ['tuần', 'tuan'],
    day: ['ngày', 'ngay'],
    phase: ['giai đoạn', 'giai doan', 'pha'],
    stage: ['chặng', 'chang', 'màn'],
    part: ['phần', 'phan'],
    level: ['cấp độ', 'cấp', 'mức', 'mức độ', 'trình độ', 'cap do', 'trinh do', 'bậc'],
    module: ['mô đun', 'mô-đun', 'học phần', 'chương', 'chuong', 'mo dun'],
    sprint: ['nước rút'],
    step: ['bước', 'buoc'],
    topic: ['chủ đề', 'chu de', 'chuyên đề', 'bài', 'bài học', 'buổi', 'bai', 'buoi'],
  },
  periodForms: ['{unit} {n}', '{unit} thứ {n}', '{unit} thu {n}', '{unit} số {n}'],
  // How a guide begins, not a numbered step.
  notPeriods: ['bước đầu tiên'],
  numbers: [
    ['một'], ['hai'], ['ba'], ['bốn', 'tư'], ['năm'], ['sáu'], ['bảy'], ['tám'], ['chín'], ['mười'],
    ['mười một'], ['mười hai'],
  ],
  ordinals: [['đầu tiên', 'thứ nhất']],
  to: ['đến', 'tới'],
  and: ['và'],
  counters: [],
  scoreForms: ['{n} trên {of}', '{n} trong {of}', '{n} trong số {of}'],
  below: ['dưới {n}', 'ít hơn {n}', 'thấp hơn {n}', 'chưa đến {n}', 'chưa đạt {n}'],
  not: ['không'],
  atLeast: ['ít nhất {n}', 'tối thiểu {n}'],
  roles: [
    ['quiz', [
      'tự kiểm tra', 'kiểm tra kiến thức', 'bài kiểm tra', 'trắc nghiệm', 'câu đố',
      'câu hỏi ôn tập', 'câu hỏi kiểm tra', 'câu hỏi tự đánh giá', 'tu kiem tra', 'trac nghiem',
      'bai kiem tra',
    ]],
    ['criteria', [
      'tiêu chí', 'điều kiện hoàn thành', 'điều kiện đạt', 'điều kiện qua', 'điều kiện để qua',
      'điều kiện đi tiếp', 'điều kiện để đi tiếp', 'điều kiện chuyển', 'tiêu chuẩn hoàn thành',
      'yêu cầu để đi tiếp', 'yêu cầu hoàn thành', 'trước khi đi tiếp', 'trước khi chuyển',
      'trước khi sang', 'tieu chi', 'dieu kien hoan thanh',
    ]],
    ['option', ['lựa chọn', 'phương án', 'tùy chọn', 'tuỳ chọn', 'lua chon', 'phuong an']],
    ['action', [
      'hành động', 'cần làm gì', 'nên làm gì', 'làm gì tiếp', 'hướng xử lý', 'hanh dong',
    ]],
    ['contents', ['mục lục', 'muc luc']],
    ['legend', ['chú giải', 'chú thích ký hiệu', 'ý nghĩa ký hiệu']],
    ['template', [
      'mẫu tuần', 'mẫu hằng tuần', 'mẫu hàng tuần', 'mẫu hằng ngày', 'mẫu hàng ngày', 'mẫu trống',
      'mẫu nhật ký', 'mẫu ghi chép', 'mẫu để sao chép',
    ]],
    ['habits', ['thói quen', 'nếp học', 'thoi quen']],
    ['assessment', [
      'danh sách kiểm tra', 'bảng kiểm', 'tự đánh giá', 'danh mục kiểm tra', 'tu danh gia',
    ]],
    ['review', [
      'ôn tập', 'tổng kết', 'nhìn lại', 'xem lại', 'rà soát', 'đánh giá', 'bài học rút ra',
      'on tap', 'tong ket',
    ]],
    // No bare sách, which ends "danh sách" (list), and no bare khóa học, whose contents are topics.
    ['resources', [
      'tài liệu', 'tài nguyên', 'nguồn học', 'nguồn tham khảo', 'nguồn', 'tham khảo', 'học liệu',
      'giáo trình', 'sách tham khảo', 'sách nên đọc', 'sách hay', 'sách gợi ý', 'tủ sách',
      'giá sách', 'kệ sách', 'đọc thêm', 'video', 'kênh', 'kênh youtube', 'khóa học gợi ý',
      'khoá học gợi ý', 'khóa học đề xuất', 'khóa học online', 'khoá học online',
      'khóa học trực tuyến', 'các khóa học', 'nền tảng học', 'nền tảng luyện tập', 'tai lieu',
      'nguon hoc',
    ]],
    ['requirements', ['yêu cầu', 'sản phẩm cần nộp', 'sản phẩm bàn giao', 'đầu ra', 'yeu cau']],
    ['practice', [
      'luyện tập', 'thực hành', 'bài tập', 'nhiệm vụ', 'rèn luyện', 'việc cần làm', 'thuc hanh',
      'luyen tap', 'bai tap',
    ]],
    ['milestone', ['cột mốc', 'mốc', 'dấu mốc', 'cot moc']],
    ['skills', ['kỹ năng', 'kĩ năng', 'ky nang', 'năng lực']],
    ['project', ['dự án', 'đồ án', 'dự án nhỏ', 'dự án cuối khóa', 'sản phẩm', 'du an', 'do an']],
    ['steps', [
      'bắt đầu từ đâu', 'bắt đầu ngay', 'bắt đầu nhanh', 'bắt đầu như thế nào', 'trước khi bắt đầu',
      'các bước bắt đầu', 'để bắt đầu', 'bước đầu tiên', 'những bước đầu', 'chuẩn bị trước',
      'cần chuẩn bị', 'bat dau tu dau', 'truoc khi bat dau',
    ]],
    ['topics', [
      'chủ đề', 'nội dung', 'kiến thức', 'khái niệm', 'cần học', 'sẽ học', 'học gì', 'học những gì',
      'bài học', 'các bài học', 'chu de', 'noi dung', 'kien thuc',
    ]],
  ],
  measures: [
    ['quiz', ['câu hỏi', 'câu', 'trắc nghiệm', 'bài kiểm tra', 'tự kiểm tra', 'cau hoi']],
    ['resources', [
      'video', 'tài liệu', 'tài nguyên', 'khóa học', 'khoá học', 'bài giảng', 'bài đọc', 'tai lieu',
    ]],
    ['topics', ['chủ đề', 'nội dung', 'bài học', 'đầu mục', 'chu de', 'noi dung']],
    ['projects', ['dự án', 'đồ án', 'sản phẩm', 'du an', 'do an']],
  ],
  lights: {
    green: ['đèn xanh', 'tín hiệu xanh', 'mức xanh', 'vùng xanh', 'den xanh'],
    yellow: ['đèn vàng', 'tín hiệu vàng', 'mức vàng', 'vùng vàng', 'den vang'],
    red: ['đèn đỏ', 'tín hiệu đỏ', 'mức đỏ', 'vùng đỏ', 'den do'],
  },
  facts: {
    duration: [
      'thời lượng', 'thời gian', 'thời hạn', 'tổng thời gian', 'thời gian dự kiến',
      'thời gian ước tính', 'kéo dài', 'thoi luong', 'thoi gian',
    ],
    focus: ['trọng tâm', 'tập trung', 'trong tam'],
    goal: ['mục tiêu', 'mục đích', 'mục tiêu học tập', 'kết quả mong đợi', 'đích đến', 'muc tieu'],
    updated: ['cập nhật', 'cập nhật lần cuối', 'lần cập nhật cuối', 'ngày cập nhật', 'cap nhat'],
    author: ['tác giả', 'người viết', 'người soạn', 'biên soạn', 'tac gia'],
    license: ['giấy phép', 'bản quyền', 'giay phep'],
    current: [
      'quý hiện tại', 'tháng hiện tại', 'tháng này', 'tuần hiện tại', 'tuần này',
      'giai đoạn hiện tại', 'chương hiện tại', 'đang ở',
    ],
  },
  statuses: {
    'not-started': [
      'chưa bắt đầu', 'chưa', 'chưa làm', 'chưa học', 'chưa hoàn thành', 'chờ', 'dự kiến',
      'chua bat dau',
    ],
    'in-progress': ['đang làm', 'đang học', 'đang thực hiện', 'đang tiến hành', 'đang', 'dang hoc'],
    completed: ['hoàn thành', 'đã hoàn thành', 'xong', 'đã xong', 'kết thúc', 'hoan thanh'],
  },
  recurrences: {
    day: ['hằng ngày', 'hàng ngày', 'mỗi ngày', 'hang ngay', 'moi ngay'],
    week: [
      'hằng tuần', 'hàng tuần', 'mỗi tuần', 'mỗi chủ nhật', 'mỗi thứ hai', 'mỗi thứ ba',
      'mỗi thứ tư', 'mỗi thứ năm', 'mỗi thứ sáu', 'mỗi thứ bảy', 'hang tuan', 'moi tuan',
    ],
    month: [
      'hằng tháng', 'hàng tháng', 'mỗi tháng', 'tổng kết cuối tháng', 'đánh giá cuối tháng',
      'ôn tập cuối tháng', 'nhìn lại cuối tháng', 'hang thang', 'moi thang',
    ],
    quarter: [
      'hằng quý', 'hàng quý', 'mỗi quý', 'tổng kết cuối quý', 'đánh giá cuối quý',
      'nhìn lại cuối quý', 'hang quy', 'moi quy',
    ],
    year: [
      'hằng năm', 'hàng năm', 'mỗi năm', 'tổng kết cuối năm', 'đánh giá cuối năm',
      'nhìn lại cuối năm', 'hang nam', 'moi nam',
    ],
  },
  weekdays: [
    ['chủ nhật'], ['thứ hai'], ['thứ ba'], ['thứ tư'], ['thứ năm'], ['thứ sáu'], ['thứ bảy'],
  ],
  end: ['cuối', 'ngày cuối', 'kết thúc'],
  // "không" alone is "not", as in "không giải thích được".
  none: [
    'không có dự án', 'chưa có dự án', 'không dự án', 'chưa hoàn thành dự án', 'chưa làm dự án',
    'chưa xong dự án', 'chưa có đồ án', 'chưa hoàn thành đồ án', 'chưa có sản phẩm',
  ],
  ofThese: ['trong số', 'trong các', 'sau đây', 'dưới đây', 'trong những', 'dưới này'],
  by: ['của', 'bởi', 'tác giả', 'giảng viên', 'biên soạn', 'thực hiện'],
  byAfter: [],
  notNames: [
    'miễn phí', 'có phí', 'trả phí', 'tùy chọn', 'tuỳ chọn', 'nên đọc', 'nên xem', 'gợi ý',
    'danh sách phát', 'loạt', 'khóa học', 'khoá học', 'video', 'sách', 'bài viết', 'phần', 'giờ',
    'phút', 'cơ bản', 'nâng cao', 'phụ đề', 'tiếng việt', 'tiếng anh', 'bản dịch',
  ],
  resourceKinds: {
    book: ['sách', 'tủ sách', 'giá sách', 'kệ sách', 'giáo trình'],
    practice: ['luyện tập', 'bài tập', 'nền tảng luyện tập', 'thực hành'],
    channel: ['kênh'],
    video: ['video'],
    course: ['khóa học', 'khoá học'],
    article: ['bài viết', 'bài báo', 'bài đọc'],
    community: ['cộng đồng', 'diễn đàn', 'nhóm'],
  },
  fillers: [
    'một', 'và', 'hoặc', 'với', 'cho', 'của', 'trong', 'các', 'những', 'bằng', 'từ', 'có', 'xây',
    'dựng', 'làm', 'tạo', 'viết', 'thiết', 'kế', 'hoàn', 'thành', 'ít', 'nhất', 'đơn', 'giản',
  ],
};
