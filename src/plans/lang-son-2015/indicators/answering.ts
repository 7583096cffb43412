export const toProvince = "LĐLĐ tỉnh";
export const toProvinceOffice = "LĐLĐ tỉnh (qua Ban Chính sách - Pháp luật)";

export const notQuantified = "Bản phát động không nêu số lượng: chỉ đếm để theo dõi, không đánh giá.";
