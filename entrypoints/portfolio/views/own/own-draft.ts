import { routeTo } from '@/components/hooks/use-route';

/** The draft of a form is kept under this field, and what the form began from. */
export const ownDraftField = 'own-template';

/** Whether a draft is one of these forms. */
export const isOwnDraft = (key: string): boolean => key.split('/')[0] === ownDraftField;

/** The page on which a draft goes on. */
export const ownDraftRoute = (key: string): string => routeTo('credentials', 'new', ...key.split('/').slice(1));
