import type { Words } from './en.js';

/** Turkish: nouns stay singular after a number, and dates stand after a colon, since suffixes would depend on them. */
export const words: Words = {
  // breadcrumb
  breadcrumb: 'Sayfa yolu',

  // byline
  by: 'Yazan:',
  publishedOn: (date) => `Yayımlanma: ${date}`,
  updatedOn: (date) => `Güncelleme: ${date}`,
  updatedAt: (time) => `Güncelleme saati: ${time}`,

  // reading time
  readingTime: (fast, slow, fastWritten, slowWritten) =>
    fast === slow
      ? `Okuma süresi: ${slowWritten} dakika`
      : `Okuma süresi: ${fastWritten}–${slowWritten} dakika`,

  // summary
  summary: 'Kısaca',
  summaryGeneratedReviewed: 'Özeti yapay zekâ hazırladı, bir gazeteci gözden geçirdi.',
  summaryGenerated: 'Özeti yapay zekâ hazırladı.',
  summaryAssistedReviewed: 'Özet yapay zekâ yardımıyla yazıldı, bir gazeteci gözden geçirdi.',
  summaryAssisted: 'Özet yapay zekâ yardımıyla yazıldı.',

  // figure
  imageCredit: 'Görsel kaynağı:',

  // read also, related
  readAlso: 'Ayrıca okuyun:',
  related: 'İlgili haberler',
  skip: (name) => `“${name}” bölümünü atla`,

  // comment form
  commentHeading: 'Yorum yazın',
  commentRequiredNote: 'Zorunlu alanlar * ile işaretlidir',
  commentText: 'Yorum',
  commentName: 'Ad',
  commentEmail: 'E-posta',
  commentUrl: 'İnternet sitesi',
  commentOptional: '(isteğe bağlı)',
  commentEmailHint: 'E-posta adresiniz yayımlanmayacaktır.',
  commentConsent: 'Bir sonraki yorumum için adımı, e-posta adresimi ve sitemi bu tarayıcıda sakla.',
  commentSubmit: 'Yorumu gönder',
  commentErrors: 'Bir sorun var',
  commentErrorPrefix: 'Hata:',
  commentTextMissing: 'Bir yorum yazın',
  commentNameMissing: 'Adınızı yazın',
  commentEmailMissing: 'E-posta adresinizi yazın',
  commentEmailInvalid: 'Geçerli bir e-posta adresi yazın; örneğin ad@example.com',
  commentUrlInvalid: 'Geçerli bir internet adresi yazın; örneğin https://example.com',
  commentTooLong: (most) => `En fazla ${most} karakter kullanın`,
  commentFieldMissing: (label) => `“${label}” alanını doldurun`,
  commentFieldInvalid: (label) => `“${label}” alanını kontrol edin`,
  commentCharactersLeft: (_count, written) => `${written} karakter kaldı`,
  commentCharactersOver: (_count, written) => `${written} karakter fazla`,
  commentTooShort: (_count, written) => `En az ${written} karakter yazın`,
  commentSending: 'Yorumunuz gönderiliyor…',
  commentConfirming: 'Yorumunuzun ulaşıp ulaşmadığı denetleniyor…',
  commentPublished: 'Yorumunuz yayımlandı.',
  commentGoTo: 'Yorumunuza gidin',
  commentWaiting: 'Yorumunuz alındı ve onay bekliyor.',
  commentUncertain: 'Yorumunuzun ulaşıp ulaşmadığı öğrenilemedi. Daha sonra görünebilir.',
  commentOffline:
    'Çevrimdışısınız. Yorumunuz burada saklanıyor ve yeniden çevrimiçi olduğunuzda gönderilecek.',
  commentStopWaiting: 'Beklemeyi bırak',
  commentSendAgain: 'Yeniden gönder',
  commentSendNow: 'Şimdi dene',
  commentEdit: 'Düzenle',
  commentDiscard: 'Yorumu sil',
  commentUnsent: 'Yorumunuz gönderilemedi. Burada saklanıyor; lütfen yeniden deneyin.',
  commentRefused: 'Yorum kabul edilmedi.',
  commentTooFast: 'Çok hızlı yorum yapıyorsunuz. Biraz bekleyip yorumu yeniden gönderin.',
  commentTooFastFor: (_count, written) =>
    `Çok hızlı yorum yapıyorsunuz. Yorumu ${written} saniye sonra yeniden gönderin.`,
  commentDuplicate: 'Bu yorumu zaten yaptınız.',
  commentLoginRequired: 'Yorum yapmak için oturum açın.',
  commentOverlong: 'Bu metni kısaltın: izin verilenden uzun',
  commentParentMissing: 'Yanıtladığınız yorum artık yok.',
  commentSpam: 'Bu metin spam sanıldı. Metni değiştirip yeniden gönderin.',
  commentForbidden: 'Burada yorum yapamazsınız.',
  commentDraftSaved: 'Taslak kaydedildi',
  commentDraftRestored: 'Taslağınız geri getirildi',
  commentDraftFleeting: 'Bu taslak yalnızca sayfa açıkken saklanır.',
  commentDraftDiscard: 'Taslağı sil',
  commentDraftKept: 'Yazdıklarınız kopyalamanız için burada saklanıyor.',
  commentCopy: 'Metni kopyala',
  commentCopied: 'Metin kopyalandı',
  commentTrap: 'Bu alanı boş bırakın',

  // comments
  comments: 'Yorumlar',
  commentsLoading: 'Yorumlar yükleniyor…',
  commentsEmpty: 'Henüz yorum yok.',
  commentsFailed: 'Yorumlar yüklenemedi.',
  commentsRetry: 'Yeniden dene',
  commentsMore: 'Daha fazla yorum göster',
  commentsShown: (count) => `Gösterilen yorumlar: ${count}`,
  commentsClosed: 'Yorumlar kapalı.',
  commentReply: 'Yanıtla',
  commentReplyCancel: 'Yanıtı iptal et',
  commentInReplyTo: (name) => `Yanıtlanan: ${name}`,
  commentOrphan: 'Burada gösterilmeyen bir yoruma yanıt',
  commentAnonymous: 'Anonim',
  commentHeld: 'Onay bekliyor',
  commentDeleted: 'Bu yorum silindi.',
  commentLink: 'Yorumun bağlantısı',
  commentsSort: 'Sıralama',
  commentsOldest: 'En eski',
  commentsNewest: 'En yeni',
  commentsPopular: 'En beğenilen',
  commentsNew: (_count, written) => `${written} yeni yorum`,
  commentsOffline: 'Çevrimdışısınız. Bağlantı geri gelince yorumlar yüklenecek.',
  commentVoteUp: 'Beğendim',
  commentVoteDown: 'Beğenmedim',
  commentEdited: 'Düzenlendi',
  commentSave: 'Kaydet',
  commentEditCancel: 'Vazgeç',
  commentDelete: 'Sil',
  commentDeleteSure: 'Bu yorum silinsin mi?',
  commentActionFailed: 'İşlem başarısız oldu. Yeniden deneyin.',
  commentsEmbed: (host) => `${host} sitesindeki yorumları göster`,
  commentsEmbedNote: (host) => `Yorumlar ${host} sitesinde. Gösterildiklerinde o site ziyaretinizi öğrenir.`,
  commentsReplyAt: (host) => `${host} sitesinde yanıtla`,
};
