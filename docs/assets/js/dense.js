// The network of "Your first hour" as a browser computes it: 64 dots of ink,
// 32 units with relu, 10 with softmax. Its weights are 32-bit numbers, as text.
globalThis.guideNetwork = (text) => {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const numbers = new Float32Array(bytes.buffer);
  // Each unit: a weighted sum of what comes in, and its bias.
  const dense = (inputs, units, start) =>
    Array.from({ length: units }, (_, unit) => {
      const bias = numbers[start + inputs.length * units + unit];
      return inputs.reduce(
        (sum, input, i) => sum + input * numbers[start + i * units + unit],
        bias,
      );
    });
  return (picture) => {
    const hidden = dense(picture, 32, 0).map((sum) => Math.max(sum, 0));
    const sums = dense(hidden, 10, 65 * 32);
    const largest = Math.max(...sums);
    const powers = sums.map((sum) => Math.exp(sum - largest));
    const total = powers.reduce((a, b) => a + b);
    return powers.map((power) => power / total);
  };
};
