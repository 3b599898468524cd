// Finds sentences by what they mean: those whose vectors point in the most similar directions.
// Whole numbers in place of decimals (quantization) would save memory, but make likeness depend on what else is in the index.
CREATE VECTOR INDEX sentence_meaning IF NOT EXISTS
FOR (n:Sentence) ON (n.embedding)
OPTIONS {indexConfig: {
  `vector.dimensions`: 192, `vector.similarity_function`: 'cosine', `vector.quantization.enabled`: false
}}
