/** Remarks that this version and earlier ones write on the overview. */
const WRITTEN = [
  /^[\d.]+ đơn vị mới báo cáo một phần: [^\n]*?\.(?: (?:Số thực hiện chưa gồm [^\n]*?|Tỷ lệ có thể lệch), chưa dùng để đánh giá\.|(?=\s|$))/u,
  /^Chưa có phần của [^\n]*?: ghi ở trang “[^”]*”\./u,
  /^Không hỏi đơn vị; [^\n]*? tự ghi ở trang “[^”]*”\./u,
];

/** Returns the part of a total's remark that people wrote. */
export const ownPartOfRemark = (remark: string): string =>
  WRITTEN.reduce((rest, written) => rest.replace(written, ""), remark.trim()).trim();
