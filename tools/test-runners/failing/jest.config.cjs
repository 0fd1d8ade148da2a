// As `jest --init` leaves it, but for the names of the files, and time for machines that have much to do.
module.exports = { testMatch: ["<rootDir>/*.jest.cjs"], testTimeout: 120_000, transform: {} };
