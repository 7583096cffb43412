import type { NameWords } from "../model/unit";

/**
 * Short, long and misspelt forms of the words in unit names, as found in letters and file names. A form
 * without accents is listed only if it is unambiguous: "quan", "xa" and "phuong" also begin place names.
 */
export const nameWords: NameWords = {
  heads: [
    [
      "LĐLĐ",
      "LDLD",
      "LĐ LĐ",
      "LD LD",
      "Liên đoàn LĐ",
      "Lien doan LD",
      "Liên đoàn Lao động",
      "Lien doan Lao dong",
    ],
    ["CĐCS", "CDCS", "CĐ CS", "CĐ cơ sở", "Công đoàn cơ sở", "Cong doan co so"],
    ["CĐN", "CDN", "CĐ ngành", "Công đoàn ngành", "Cong doan nganh"],
    ["CĐ", "CD", "Công đoàn", "Cong doan"],
  ],
  kinds: [
    ["H", "huyện", "huyen"],
    ["TP", "thành phố", "thanh pho", "T. phố"],
    ["TX", "thị xã", "thi xa", "T. xã"],
    ["TT", "thị trấn", "thi tran"],
    ["Q", "quận"],
    ["P", "phường"],
    ["X", "xã"],
    ["ĐK", "đặc khu", "dac khu"],
    ["T", "tỉnh", "tinh"],
  ],
  others: [
    ["KKT", "khu kinh tế", "khu kinh te"],
    ["KCN", "khu công nghiệp", "khu cong nghiep"],
    ["CĐVC", "CDVC", "Công đoàn Viên chức", "Cong doan Vien chuc"],
    ["MN", "mầm non", "mam non"],
    ["TH", "tiểu học", "tieu hoc"],
    ["THCS", "trung học cơ sở", "trung hoc co so"],
    ["THPT", "trung học phổ thông", "trung hoc pho thong"],
    ["TTYT", "trung tâm y tế", "trung tam y te"],
    ["Cty", "công ty", "cong ty"],
    ["TNHH", "trách nhiệm hữu hạn", "trach nhiem huu han"],
    ["MTV", "một thành viên", "mot thanh vien"],
    ["CP", "cổ phần", "co phan"],
    ["DNTN", "doanh nghiệp tư nhân", "doanh nghiep tu nhan"],
    ["HTX", "hợp tác xã", "hop tac xa"],
    ["Dak", "Đắk", "Đăk", "Đak", "Đắc", "Đăc", "Đac", "Dac"],
  ],
};
