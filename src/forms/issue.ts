export { formFileName } from "./issuing/form-file-name";
export { requestedForm, type FormRequest, type IssueRequest } from "./issuing/form-request";
export { holdsNothingElse } from "./issuing/holds-nothing-else";
export { insertForm, makeFormFile, type MadeFile } from "./issuing/insert-form";
export { formsArchiveName, issueForms, makeFormFiles } from "./issuing/issue-forms";
export { makeForm, templateOf } from "./issuing/make-form";
export { trialWorkbook } from "./issuing/trial-workbook";
