/** What the program writes into the remarks of the overview, in this version and before. */
const WRITTEN = [
  /^[\d.]+ đơn vị mới báo cáo một phần: [^\n]*?\.(?: (?:Số thực hiện chưa gồm [^\n]*?|Tỷ lệ có thể lệch), chưa dùng để đánh giá\.|(?=\s|$))/u,
  /^Chưa có phần của [^\n]*?: ghi ở trang “[^”]*”\./u,
  /^Không hỏi đơn vị; [^\n]*? tự ghi ở trang “[^”]*”\./u,
];

/** What of a remark beside a total people have written themselves. */
export const ownPartOfRemark = (remark: string): string =>
  WRITTEN.reduce((rest, written) => rest.replace(written, ""), remark.trim()).trim();
