// A server of remark with the preset that it recommends.
import { remark } from 'remark';
import recommended from 'remark-preset-lint-recommended';
import { createUnifiedLanguageServer } from 'unified-language-server';

createUnifiedLanguageServer({ processorName: 'remark', processorSpecifier: 'remark', defaultProcessor: remark().use(recommended), configurationSection: 'remark' });
