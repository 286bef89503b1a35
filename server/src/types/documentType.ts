/** What a document of one type must contain. Filled from the type's YAML file. */
export interface DocumentType {
  readonly name: string;
}
