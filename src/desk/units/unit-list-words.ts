/** Column headings of a unit list as staff may write them; compared without tone marks and case. */
export const UNIT_LIST_HEADINGS = {
  code: ["code", "Mã", "Mã đơn vị"],
  name: ["name", "Tên", "Tên đơn vị", "Đơn vị"],
  fullName: ["full name", "Tên đầy đủ"],
  level: ["level", "Cấp"],
  parent: ["parent", "Cấp trên", "Mã cấp trên"],
  cluster: ["cluster", "Cụm", "Khối", "Cụm thi đua"],
  sector: ["sector", "Khu vực", "Lĩnh vực"],
  aliases: ["aliases", "Tên khác", "Tên gọi khác"],
  validFrom: ["from", "Có từ ngày", "Từ ngày"],
  validTo: ["to", "Đến hết ngày", "Ngày kết thúc"],
  successors: ["successors", "Đơn vị kế tục", "Mã đơn vị kế tục", "Đơn vị tiếp nhận"],
} as const;

export type UnitListColumn = keyof typeof UNIT_LIST_HEADINGS;
