export { planYears } from "./renewal/plan-years";
