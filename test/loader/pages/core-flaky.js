// Refused once by the runner's middleware, as the loader's files are.
export {};
