export const toProvince = "LĐLĐ tỉnh";
export const toStandingBoard = "Công đoàn cấp trên; Ban Thường vụ LĐLĐ tỉnh";
export const toUpper = "Công đoàn cấp trên trực tiếp cơ sở";

export const notQuantified = "Hướng dẫn không nêu số lượng: chỉ đếm để theo dõi, không đánh giá.";
