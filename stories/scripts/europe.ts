import type { ScriptText } from './text.js';

export const vietnamese: ScriptText = {
  lang: 'vi',
  kicker: 'Giao thông',
  headline: 'Sau chín năm, đường tàu điện cuối cùng cũng vượt sông',
  standfirst:
    'Tuyến D đưa cao nguyên đến gần nhà ga trung tâm: mười tám phút thay vì bốn mươi phút như trước.',
  byline: 'Bài của Nguyễn Thị Hường',
  date: '14 tháng 3 năm 2026',
  summary: {
    heading: 'Tóm tắt',
    points: ['Tuyến mới miễn phí đến hết tháng.', 'Cây cầu tốn gấp đôi số tiền đã hứa.'],
  },
  first:
    'Lúc bảy giờ kém mười lăm sáng thứ Sáu, chuyến tàu số 412 rời bến với mười một hành khách, trong đó có một người thợ làm bánh đang trên đường về nhà ngủ và một em bé được đánh thức để đi xem.',
  second: ['Người lái tàu giảm tốc độ giữa cầu. “Ai cũng muốn ', 'nhìn thấy', ' mặt nước”, bà nói.'],
  heading: 'Bờ bên kia đã thôi hy vọng',
  third:
    'Các cửa hiệu trên đại lộ đã sống ba mươi tháng sau hàng rào công trường. Thành phố trả hơn hai triệu tiền bồi thường, nhưng nhiều chủ tiệm cho rằng như thế vẫn chưa đủ.',
  quote: 'Sáng nay tôi thấy trạm của mình sáng đèn, và tôi đã khóc.',
  speaker: 'Trần Quốc Bảo, chủ tiệm sách',
  alt: 'Năm xe buýt màu trắng đậu thành hàng.',
  caption: 'Bến xe vào ngày Chủ nhật, trước chuyến đầu tiên.',
  credit: 'Ảnh: Lê Minh',
};

export const russian: ScriptText = {
  lang: 'ru',
  kicker: 'Транспорт',
  headline: 'Спустя девять лет трамвай наконец пересёк реку',
  standfirst: 'Линия D связала плато с вокзалом: дорога занимает восемнадцать минут вместо сорока.',
  byline: 'Ирина Соколова',
  date: '14 марта 2026 г.',
  summary: {
    heading: 'Коротко',
    points: ['До конца месяца проезд бесплатный.', 'Мост обошёлся вдвое дороже обещанного.'],
  },
  first:
    'В пятницу без четверти семь трамвай № 412 вышел из депо с одиннадцатью пассажирами. Среди них были пекарь, который возвращался домой после ночной смены, и девочка, разбуженная ради такого случая.',
  second: [
    'На середине моста вагоновожатая сбавила скорость. «Все хотят ',
    'увидеть',
    ' воду, — говорит она. — И я тоже».',
  ],
  heading: 'Берег, который перестал надеяться',
  third:
    'Лавки на проспекте тридцать месяцев простояли за забором. Город выплатил владельцам больше двух миллионов, но многие считают, что этого мало и что деньги пришли слишком поздно.',
  quote: 'Утром я увидел, как на моей остановке зажёгся свет.',
  speaker: 'Павел Громов, книготорговец',
  alt: 'Пять белых автобусов стоят в ряд.',
  caption: 'Депо в воскресенье, накануне первого рейса.',
  credit: 'Фото: Анна Белова',
};

export const greek: ScriptText = {
  lang: 'el',
  kicker: 'Συγκοινωνίες',
  headline: 'Ύστερα από εννέα χρόνια το τραμ πέρασε το ποτάμι',
  standfirst: 'Η γραμμή Δ φέρνει το οροπέδιο δεκαοκτώ λεπτά από τον σταθμό, αντί για σαράντα.',
  byline: 'Της Ελένης Μαυρίδη',
  date: '14 Μαρτίου 2026',
  summary: {
    heading: 'Με λίγα λόγια',
    points: ['Η διαδρομή είναι δωρεάν ως το τέλος του μήνα.', 'Η γέφυρα κόστισε τα διπλά από όσα ειπώθηκαν.'],
  },
  first:
    'Την Παρασκευή, στις επτά παρά τέταρτο, το τραμ 412 βγήκε από το αμαξοστάσιο με έντεκα επιβάτες. Ανάμεσά τους ένας φούρναρης που γύριζε σπίτι του να κοιμηθεί και ένα κορίτσι που το ξύπνησαν για την περίσταση.',
  second: ['Στη μέση της γέφυρας η οδηγός έκοψε ταχύτητα. «Όλοι θέλουν να ', 'δουν', ' το νερό», λέει.'],
  heading: 'Η όχθη που είχε πάψει να ελπίζει',
  third:
    'Τα μαγαζιά της λεωφόρου πέρασαν τριάντα μήνες πίσω από λαμαρίνες. Ο δήμος πλήρωσε πάνω από δύο εκατομμύρια σε αποζημιώσεις, όμως πολλοί λένε ότι δεν φτάνουν.',
  quote: 'Σήμερα το πρωί είδα τη στάση μου να ανάβει.',
  speaker: 'Νίκος Ράπτης, βιβλιοπώλης',
  alt: 'Πέντε λευκά λεωφορεία στη σειρά.',
  caption: 'Το αμαξοστάσιο την Κυριακή, πριν από το πρώτο δρομολόγιο.',
  credit: 'Φωτ.: Άννα Λάμπρου',
};
