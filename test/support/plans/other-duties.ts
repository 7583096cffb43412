/**
 * Words of a document that no row quotes, with the codes of the rows and lists for them, or why nothing is
 * asked.
 */
export type OtherDuty = readonly [words: string, stands: string];

/** Where nothing can be counted: rows in words whose hints name the duty by `words`. */
const RESULT = (words: string): string => `in words: LOI_KETQUA (${words})`;
const SHORTCOMING = (words: string): string => `in words: LOI_HANCHE (${words})`;
/** Proposed criteria, as the documents give none. */
const RANKED = (last: string): string => `criteria TC-01 to ${last}; sheets “Xếp hạng”, “Chi tiết xếp hạng”`;
/** Addressees that the list of units cannot name. */
const ADDRESSEES = "sheet “Tình hình nộp”, which states whom the list of units lacks";
const ISSUER = "the issuer's own work before and after the reports; nothing is asked of units";

/** How far the program carries out a duty, with the reason where it does not wholly. */
export function carriedOut(stands: string): string {
  if (stands === ISSUER) return "not: nothing to report";
  if (stands.startsWith("in words: ")) return "in part: asked by name, in words; nothing is measured";
  if (stands === ADDRESSEES) return "in part: stated, not listed by name";
  return stands.startsWith("criteria ") ? "in part: proposed, until the office decides" : "wholly";
}

/** By plan. Together with the rows they cover every paragraph of the document's contents and measures. */
export const otherDuties: Readonly<Record<string, readonly OtherDuty[]>> = {
  "phu-rieng-2017": [
    ["Các CĐCS cần quan tâm đến việc phát hiện nhân tố mới, điển hình tiên tiến", "PR-21"],
    [
      "Các CĐCS cần tập trung các hoạt động hướng về đoàn viên, CNVCLĐ làm đối tượng vận động",
      "PR-14, PR-16, PR-17",
    ],
    ["Tập trung cải cách thủ tục hành chính, xây dựng và hoàn thiện cơ chế, chính sách", "PR-32, PHONG_TRAO"],
    [
      "Phát động thi đua trong cán bộ công chức trong việc hỗ trợ doanh nghiệp khởi nghiệp và phát triển",
      "PR-32, PHONG_TRAO",
    ],
    [
      "Phát động phong trào lao động giỏi, lao động sáng tạo, nâng cao chất lượng, hiệu quả công việc",
      "PR-32, PHONG_TRAO, SANG_KIEN",
    ],
    ["Phát động CNVCLĐ thi đua học tập, nâng cao trình độ chuyên môn nghiệp vụ", "PR-32, PHONG_TRAO"],
    [
      "Thực hiện rà soát các cá nhân là đoàn viên, CNVCLĐ có sáng kiến, giải pháp hữu ích, cải tiến kỹ thuật",
      "PR-10, SANG_KIEN",
    ],
    ["Vận động CNVCLĐ tích cực tham gia các phong trào thi đua yêu nước", "PR-32, PHONG_TRAO"],
    [
      "Tích cực hưởng ứng phong trào thi đua “Doanh nghiệp Việt Nam hội nhập và phát triển”",
      "PR-25 (DN_HUONGUNG)",
    ],
    ["Tổ chức triển khai thực hiện các thỏa thuận do Tổng Liên đoàn và LĐLĐ tỉnh đã ký kết", "PR-15"],
    ["đề xuất để được xem xét hỗ trợ, tặng quà trong dịp Tết nguyên đán", "PR-16 (KK_HOTRO), KHO_KHAN"],
    ["Ba tháng đầu năm 2018, tiếp tục thi đua lập thành tích chào mừng", "round II"],
    ["Từ nay đến 31/12/2017 thi đua nước rút đạt và vượt chỉ tiêu, kế hoạch năm 2017", "round I"],
    ["Kết quả thu kinh phí, đoàn phí công đoàn", "PR-04, PR-05, PR-06"],
    [
      "Tổng kết phong trào CNVCLĐ và hoạt động Công đoàn, xét thi đua khen thưởng năm 2017",
      "PR-24, KHEN_THUONG",
    ],
    ["Xây dựng kế hoạch phát động thi đua.", ISSUER],
    ["Căn cứ kế hoạch để thực hiện có hiệu quả các nội dung thi đua.", ISSUER],
    ["phối hợp với một số CĐCS đăng ký thực hiện một số công trình tiêu biểu", "PR-12, PR-23, CONG_TRINH"],
    [
      "tổng hợp báo cáo tổng kết phong trào thi đua ở cơ sở để đề xuất khen thưởng theo quy định",
      "the summary; KHEN_THUONG",
    ],
    [
      "Tuyên truyền, triển khai kế hoạch này tới từng cơ sở và đoàn viên, CNVCLĐ",
      RESULT("tuyên truyền, triển khai kế hoạch tới đoàn viên"),
    ],
    ["Tích cực hưởng ứng, triển khai các nội dung thi đua đã đề ra", "every row"],
    [
      "Phát động thi đua với nội dung cụ thể, phù hợp với tình hình thực tế tại đơn vị, địa phương",
      "PR-32, PHONG_TRAO, KHEN_THUONG",
    ],
    ["các CĐCS có vướng mắc xin liên hệ", "sheets “Biểu mẫu”, “Hướng dẫn”; in words: LOI_KIENNGHI"],
  ],
  "dak-nong-2020": [
    ["Gắn phong trào thi đua yêu nước trong công nhân, viên chức, lao động với việc chăm lo", "DN-16"],
    ["- Các cấp công đoàn;", ADDRESSEES],
    [
      "Khen thưởng kịp thời, chính xác, quan tâm khen thưởng công nhân, người lao động trực tiếp sản xuất",
      "DN-07C",
    ],
    [
      "Kịp thời phát hiện những tấm gương tiêu biểu, điển hình tiên tiến, gương người tốt, việc tốt",
      "DN-07_DIEN_HINH",
    ],
    ["Tham gia có hiệu quả các phong trào thi đua theo Kế hoạch số 150/KH-UBND", "DN-13, DN-13_PHONG_TRAO"],
    [
      "phát huy sáng kiến, cải tiến kỹ thuật, đẩy mạnh công tác nghiên cứu ứng dụng tiến bộ khoa học kỹ thuật",
      "DN-05, DN-05_SANG_KIEN",
    ],
    ["thực hành tiết kiệm, chống lãng phí, cải cách hành chính", "DN-13, DN-13_PHONG_TRAO"],
    [
      "chung tay đồng hành cùng doanh nghiệp tháo gỡ khó khăn trong sản xuất kinh doanh",
      "DN-13, DN-13_PHONG_TRAO",
    ],
    ["Phong trào thi đua năm 2020 được tổ chức 2 đợt", "rounds 1 and 2"],
    ["Tiếp tục tuyên truyền, quán triệt tư tưởng của Chủ tịch Hồ Chí Minh về thi đua yêu nước", "DN-15"],
    ["Chỉ đạo tổ chức hội nghị điển hình tiên tiến công đoàn các cấp", "DN-03 (HN_DHTT_TINH), DN-08"],
    ["mở chuyên trang, chuyên mục", "DN-15"],
    [
      "Tranh thủ sự chỉ đạo của các cấp ủy đảng, chủ động phối hợp chuyên môn đồng cấp",
      RESULT("tranh thủ cấp ủy, phối hợp với chuyên môn"),
    ],
    [
      "Tổ chức phong trào thi đua theo hướng tập trung về cơ sở, chủ đề dễ gọi, dễ nhớ",
      SHORTCOMING("đưa phong trào về cơ sở"),
    ],
    ["Kịp thời sơ kết, tổng kết biểu dương, khen thưởng, tạo sự lan tỏa", "DN-02A, DN-02B, DN-07_DIEN_HINH"],
  ],
  "lang-son-2015": [
    ["thường xuyên quan tâm phát hiện, bồi dưỡng nhân tố mới, điển hình tiên tiến", "LS-09_KHEN_THUONG"],
    ["- LĐLĐ huyện, TP, CĐN; - CĐCS trực thuộc LĐLĐ tỉnh;", ADDRESSEES],
    ["kết thúc các đợt thi đua cần sơ, tổng kết, kịp thời biểu dương khen thưởng", "LS-01, LS-02, LS-14"],
    [
      "tích cực tham gia chương trình tổng thể cải cách hành chính giai đoạn 2011-2015",
      "LS-15, LS-15_PHONG_TRAO",
    ],
    ["Đẩy mạnh thực hiện cuộc vận động xây dựng người cán bộ, công chức", "LS-15, LS-15_PHONG_TRAO"],
    ["Phối hợp với chuyên môn tổ chức tốt phong trào học tập", "LS-06"],
    ["Động viên CNVCLĐ trong các doanh nghiệp không ngừng học tập nâng cao tay nghề", "LS-06"],
    ["Đẩy mạnh phong trào thi đua “Lao động giỏi, lao động sáng tạo”", "LS-15, LS-15_PHONG_TRAO"],
    [
      "Đảm bảo đời sống, việc làm, thực hiện tốt chế độ chính sách và đảm bảo ATVSLĐ cho CNVCLĐ",
      "LS-15, LS-15_PHONG_TRAO",
    ],
    ["Phong trào thi đua trong được chia thành 02 đợt", "rounds 1 and 2"],
    [
      "Thi đua lập thành tích chào mừng: Kỷ niệm 85 năm thành lập Đảng cộng sản Việt Nam",
      "the theme of round 1",
    ],
    [
      "Thi đua lập thành tích chào mừng: Kỷ niệm 86 năm Ngày thành lập tổ chức Công đoàn Việt Nam",
      "the theme of round 2",
    ],
    [
      "tranh thủ sự chỉ đạo chặt chẽ của cấp ủy Đảng, chủ động phối hợp với lãnh đạo chính quyền",
      RESULT("phối hợp với cấp ủy, chính quyền"),
    ],
    ["tham gia xây dựng Đảng, chính quyền", RESULT("phối hợp với cấp ủy, chính quyền")],
    ["khắc phục tính hình thức trong thi đua", SHORTCOMING("tính hình thức trong thi đua")],
    ["Phân công trách nhiệm cụ thể", RESULT("phân công trách nhiệm")],
    ["Kịp thời sơ, tổng kết biểu dương", "LS-01, LS-02"],
  ],
  "gia-lam-2023": [
    [
      "Công tác khen thưởng phải kịp thời, chính xác, quan tâm khen thưởng công nhân, người lao động trực tiếp sản xuất",
      "GL-13A, GL-13B, GL-13C",
    ],
    [
      "Phát hiện những tấm gương tiêu biểu, điển hình tiên tiến, gương người tốt, việc tốt",
      "GL-13_KHEN_THUONG",
    ],
    ["Tiếp tục vận động CNLĐ tích cực tham gia, hưởng ứng chương trình", "GL-01, GL-02"],
    ["chăm lo đời sống, lợi ích thiết thực cho ĐV, NLĐ", "GL-18, GL-18_PHONG_TRAO"],
    ["tham gia xây dựng, triển khai, giám sát thực hiện các chế độ chính sách", "GL-18, GL-18_PHONG_TRAO"],
    [
      "tập trung tổ chức tốt hoạt động chăm lo cho ĐV, NLĐ dịp Tết Nguyên đán Quý Mão 2023",
      "GL-06 (TET_CHAMLO)",
    ],
    ["Thi đua thực hiện thắng lợi Nghị quyết Đại hội XIII của Đảng", "GL-18, GL-18_PHONG_TRAO"],
    [
      "Phát động thi đua trong Cán bộ, công chức, viên chức, người lao động thực hiện thắng lợi các nhiệm vụ chính trị",
      "GL-18, GL-18_PHONG_TRAO",
    ],
    [
      "Tiếp tục tổ chức vận động Cán bộ, công chức, viên chức, người lao động đẩy mạnh học tập và làm theo",
      "GL-18, GL-18_PHONG_TRAO",
    ],
    [
      "thi đua học tập nâng cao trình độ, chuyên môn, nghiệp vụ, kỹ năng, sáng tạo, đổi mới quy trình làm việc",
      "GL-18, GL-18_PHONG_TRAO",
    ],
    [
      "đổi mới phương thức tổ chức, hoạt động; nâng cao chất lượng nghiên cứu, đào tạo, dịch vụ",
      "GL-18, GL-18_PHONG_TRAO",
    ],
    [
      "Thi đua thực hiện thắng lợi Nghị quyết số 02-NQ/TW ngày 12/6/2021 của Bộ Chính trị",
      "GL-18, GL-18_PHONG_TRAO",
    ],
    ["theo 2 đợt như sau", "rounds 1 and 2"],
    [
      "Với chủ đề “Đoàn kết, sáng tạo, thi đua lập thành tích chào mừng Đại hội Công đoàn các cấp”",
      "the theme of round 1",
    ],
    [
      "Với chủ đề “Thi đua lao động giỏi, lao động sáng tạo, hoàn thành thắng lợi nhiệm vụ năm 2023”",
      "the theme of round 2",
    ],
    [
      "Tiếp tục quán triệt sâu sắc tư tưởng của Chủ tịch Hồ Chí Minh về Thi đua khen thưởng",
      RESULT("quán triệt"),
    ],
    [
      "Tổ chức phong trào thi đua theo hướng tập trung về cơ sở, cần xác định rõ chủ đề",
      SHORTCOMING("xác định chủ đề"),
    ],
    ["Tiêu chí đánh giá mang tính định lượng cao", RANKED("TC-10")],
    [
      "Chỉ phát động, triển khai phong trào thi đua khi đã xác định rõ mục tiêu, chỉ tiêu",
      SHORTCOMING("mục tiêu, chỉ tiêu của phong trào"),
    ],
    [
      "Đẩy mạnh tuyên truyền, phát hiện, bồi dưỡng, tổng kết và nhân rộng điển hình tiên tiến trong các phong trào thi đua",
      RESULT("tuyên truyền, nhân rộng điển hình"),
    ],
    [
      "Đổi mới và nâng cao chất lượng hoạt động CĐCS phù hợp với điều kiện thực tế",
      RESULT("đổi mới hoạt động CĐCS"),
    ],
    ["Tiếp tục đổi mới tiêu chí, quy trình đánh giá, bình xét, suy tôn", RANKED("TC-10")],
    [
      "tổ chức các hình thức tôn vinh “Người tốt, việc tốt”, “Công nhân giỏi”",
      "GL-15A, GL-15B, GL-18_PHONG_TRAO",
    ],
    [
      "triển khai thực hiện tốt kế hoạch phát động phong trào thi đua trong CNVCLĐ của LĐLĐ Huyện",
      "every row",
    ],
  ],
  "thanh-hoa-2021": [
    ["Việc triển khai phong trào thi đua phải thường xuyên, liên tục", SHORTCOMING("tính thường xuyên")],
    [
      "Các cấp Công đoàn chủ động tham mưu cho cấp ủy, phối hợp với chính quyền, chuyên môn",
      RESULT("tham mưu cho cấp ủy, phối hợp với chính quyền, chuyên môn"),
    ],
    [
      "LĐLĐ huyện, thị xã, thành phố, Công đoàn ngành & tương đương chủ động xây dựng Kế hoạch hành động",
      "TH-01, TH-04A, TH-04_CHI_TIEU",
    ],
    ["Chỉ đạo, hướng dẫn các CĐCS xây dựng kế hoạch, chuẩn bị các điều kiện cụ thể", "TH-20"],
    ["tổ chức Lễ phát động hưởng ứng phong trào thi đua sâu rộng đến CĐCS", "TH-02"],
    [
      "Nội dung phát động phong trào thi đua phải đảm bảo hiệu quả, thiết thực",
      SHORTCOMING("thiết thực của phong trào"),
    ],
    [
      "Tuyên truyền mục đích, ý nghĩa, phương hướng, mục tiêu, các chỉ tiêu của phong trào thi đua",
      "TH-07A, TH-07B, TH-07C",
    ],
    ["Tuyên truyền những kết quả đạt được trong phong trào thi đua", "TH-07A, TH-07B, TH-07C"],
    ["Tuyên truyền các tập thể, cá nhân điển hình tiên tiến, có cách làm hay", "TH-07A, TH-07B, TH-07C"],
    ["Tuyên truyền các tiêu chuẩn, tiêu chí bình xét các danh hiệu", "TH-07A, TH-07B, TH-07C"],
    ["Vận động cán bộ, đoàn viên, CNVCLĐ tích cực tuyên truyền, đăng tải, chia sẻ, giới thiệu", "TH-07C"],
    ["phổ biến nhân rộng cách làm hay, sáng tạo của các mô hình tích cực", "TH-15A"],
    ["lập hồ sơ đề nghị Ban Thường vụ LĐLĐ tỉnh xét tặng danh hiệu", "TH-09B, TH-10B, TH-09_DANH_HIEU"],
    ["Là bộ phận thường trực, tham mưu cho Ban Thường vụ LĐLĐ tỉnh", ISSUER],
    [
      "tổng hợp kết quả phong trào thi đua của các cấp Công đoàn; xây dựng các kế hoạch, báo cáo tổ chức sơ kết hàng năm",
      "the summary, every year and in the reviews 5-NAM and 10-NAM",
    ],
    ["Hướng dẫn, kiểm tra, đôn đốc việc tuyên truyền phong trào thi đua", "TH-18 (KTGS_TINH)"],
    ["Tham mưu cho Ban Thường vụ LĐLĐ tỉnh phối hợp với Ban CSKTXH", ISSUER],
    [
      "Xây dựng kế hoạch, chương trình và tổ chức kiểm tra, giám sát việc thực hiện phong trào thi đua ở các cấp Công đoàn",
      "TH-18 (KTGS_TINH)",
    ],
    ["xây dựng Quy định giải thưởng “Công nhân giỏi xứ Thanh”", ISSUER],
    ["Phối hợp với Ban Tuyên giáo- Nữ công tổng hợp kết quả phong trào thi đua", "the summary"],
    ["chủ động kiểm tra, đôn đốc các đơn vị được phân công phụ trách", "TH-18 (KTGS_TINH)"],
    [
      "Căn cứ kế hoạch, hướng dẫn của Công đoàn cấp trên trực tiếp, tích cực, khẩn trương xây dựng kế hoạch",
      "TH-20",
    ],
    [
      "Hàng năm, tổ chức hội nghị sơ kết, lựa chọn các điển hình tiên tiến, bình xét danh hiệu thi đua",
      "TH-11A to TH-11J, TH-09A to TH-10C",
    ],
    ["Kết quả thực hiện các chỉ tiêu, nhiệm vụ cụ thể là căn cứ đánh giá, xếp loại", RANKED("TC-04")],
    ["Giao Ban Thường vụ và trực tiếp đồng chí Chủ tịch LĐLĐ các huyện, TX, TP", "CHU_TICH"],
    ["- CĐ cấp trên trực tiếp cơ sở; - CĐCS, đơn vị trực thuộc LĐLĐ tỉnh", ADDRESSEES],
  ],
};
