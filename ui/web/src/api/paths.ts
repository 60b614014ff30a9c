import type { paths } from './schema';

/** What the interface gains and its committed description may not have yet. */
type Coming =
  | '/api/work/started' | '/api/boxes' | '/api/views' | '/api/views/{id}' | '/api/tasks/{id}' | '/api/tasks/{id}/seen'
  | '/api/documents/{id}/withdrawal' | '/api/documents/{id}/urge' | '/api/consignments/{id}/urge'
  | '/api/documents/{id}/timeline' | '/api/consignments/{id}/timeline' | '/api/cases/{number}/timeline'
  | '/api/processes/{key}/model' | '/api/processes/{key}/words' | '/api/circulation' | '/api/circulation/{id}/read'
  | '/api/documents/{id}/circulation' | '/api/consignments/{id}/circulation' | '/api/people' | '/api/labels'
  | '/api/documents/preview' | '/api/documents/findings' | '/api/documents/{id}/working-copy' | '/api/documents/{id}/lock'
  | '/api/documents/{id}/label' | '/api/dispatch/choices' | '/api/documents/{id}/consignments/{consignment}/urge'
  | '/api/consignments/counts' | '/api/documents/{id}/signatures' | '/api/consignments/{id}/signatures'
  | '/api/cases/{number}/signatures' | '/api/documents/{id}/evidence' | '/api/search/export' | '/api/attachments/limits'
  | '/api/attachments' | '/api/attachments/{id}' | '/api/cases/{number}/attachments' | '/api/cases/{number}/attachments/{id}'
  | '/api/matters/{code}/draft' | '/api/cases/counts' | '/api/changes';

/** A path of the interface; `{name}` in it is filled from the parameters. A path that is not there does not compile. */
export type Path = (keyof paths & string) | Coming;
