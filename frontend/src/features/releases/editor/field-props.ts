import type { FieldErrors } from '../autosave/types';
import type { ReleaseContent } from '../content';

/** What every group of fields of the editor gets. */
export interface FieldsProps {
  content: ReleaseContent;
  errors: FieldErrors<ReleaseContent>;
  readOnly: boolean;
  onEdit: (patch: Partial<ReleaseContent>) => void;
}
